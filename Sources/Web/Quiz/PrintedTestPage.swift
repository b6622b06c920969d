import Domain

/// A test on paper: what can be printed, and what came of it.
struct PrintedTestPage: Sendable {
    struct Link: Sendable {
        let title: String
        let href: String
    }

    struct Row: Sendable {
        let name: String
        let href: String
        /// "101"; empty for whoever has no sheet.
        let code: String
        let tag: Tag
        /// Raw points: "6,85"
        let points: String
        /// The mark in tenths: "6,9"; "-" for whoever has no sheet.
        let mark: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let title: String
    /// "Lớp 10A1 · 28 câu · 45 phút · 4 mã đề"
    let lead: String
    /// The page itself, below which the others stand.
    let href: String
    let codes: [Link]
    let figures: [Figure]
    let rows: [Row]
    /// Of the raw points: "10"
    let maximum: String
    /// What the results are good for beyond a mark; `nil` for nothing.
    let meaning: String?
}

extension PrintedTestPage {
    init(_ frame: Frame, _ folder: PrintedTestFolder, _ results: [PrintedResult]) {
        let test = folder.test
        let entered = Dictionary(uniqueKeysWithValues: results.map { ($0.learner.id, $0) })
        let present = folder.classroom.pupils.map(\.learner)
        let left = results.map(\.learner).filter { learner in !present.contains { $0.id == learner.id } }
        let names = (present + left).listNames()
        let sat = results.count { $0.sheet != nil }
        let open = present.count { entered[$0.id] == nil }
        self.init(
            frame: frame, crumbs: Crumb.path(to: test.title, in: folder.classroom.classroom), title: test.title,
            lead: "Lớp \(folder.classroom.classroom.name) · \(test.items.count) câu · "
                + "\(test.timeLimitMs / 60_000) phút · \(test.codes.count) mã đề",
            href: folder.href,
            codes: test.codes.map { Link(title: "Mã đề \($0)", href: "\(folder.href)/papers/\($0)") },
            figures: [
                Figure(number: "\(sat)", unit: "/\(present.count + left.count) em", label: "đã nhập bài làm"),
                Figure(number: "\(results.count - sat)", unit: " em", label: "vắng"),
                Figure(number: "\(open)", unit: " em", label: "chưa nhập"),
            ],
            rows: (present + left).map { Row($0, names[$0.id, default: $0.fullName], entered[$0.id], test) },
            maximum: test.maximum.shortText,
            meaning: test.provesKnowledge
                ? "Kết quả bài này là minh chứng điều kiện Kiến thức của phổ cập, như bài làm trên máy." : nil)
    }
}

extension PrintedTestPage.Row {
    fileprivate init(_ learner: Learner, _ name: String, _ result: PrintedResult?, _ test: PrintedTest) {
        let sheet = result?.sheet
        let tag = sheet != nil ? Tag("Đã nhập", .ok) : result != nil ? Tag("Vắng", .warn) : Tag("Chưa nhập")
        self.init(
            name: name, href: "/learners/\(learner.id.rawValue)", code: sheet?.code ?? "", tag: tag,
            points: sheet?.score.text ?? "-",
            mark: sheet.map { VietnameseFormat.tenths(test.markTenths(of: $0.score)) } ?? "-")
    }
}
