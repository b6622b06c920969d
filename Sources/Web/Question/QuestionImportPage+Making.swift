import Domain

extension QuestionImportPage {
    static let pageSize = 50

    /// - Parameters:
    ///   - page: 1 for the first fifty questions.
    ///   - refusal: why nothing was taken in just now.
    init(
        _ frame: Frame, _ record: QuestionImportRecord, page: Int, refusal: PendingQuestions.Refused? = nil,
        takesDrafts: Bool = false, ignoresFaults: Bool = false
    ) {
        let pending = record.pending
        let href = "/question-imports/\(record.id.rawValue)"
        let numbered = Array(pending.items.enumerated())
        let first = min((page - 1) * Self.pageSize, pending.items.count)
        let shown = numbered[first..<min(first + Self.pageSize, numbered.count)]
        let isOpen = record.takenAt == nil
        let hasMore = pending.items.count > Self.pageSize
        let unfinished = pending.unfinished.count
        self.init(
            frame: frame,
            crumbs: [Crumb(title: "Câu hỏi của tôi", href: "/questions"), Crumb(title: "Xem trước", href: nil)],
            errors: refusal.map {
                FormErrors(heading: "Chưa nhập câu nào", items: [.init(message: $0.message, anchor: "nhap")])
            }, id: "\(record.id.rawValue)", name: pending.name.isEmpty ? "nội dung đã dán" : pending.name,
            takenText: Self.takenText(record), figures: Self.figures(pending), faults: pending.faults,
            hasFaults: !pending.faults.isEmpty, items: isOpen ? shown.map { Item($1, number: $0 + 1, href) } : [],
            pageText: hasMore && isOpen
                ? "Câu \(first + 1) đến \(first + shown.count) trong \(pending.items.count) câu" : nil,
            newerHref: page > 1 && isOpen ? "\(href)?page=\(page - 1)" : nil,
            olderHref: first + shown.count < pending.items.count && isOpen ? "\(href)?page=\(page + 1)" : nil,
            textHref: pending.text.isEmpty || !isOpen
                ? nil : "/question-imports/new?from=\(record.id.rawValue)", canTake: isOpen,
            takeTitle: "Nhập \(pending.wanted.count) câu", countText: Self.countText(pending),
            hasUnfinished: unfinished > 0,
            unfinishedText: "Nhập \(unfinished) câu chưa xong thành bản nháp (không hỏi học sinh cho tới khi sửa xong)",
            takesDrafts: takesDrafts, ignoresFaults: ignoresFaults)
    }

    /// Nothing is lost on the way: what the file had is what is taken in and what was left out.
    private static func countText(_ pending: PendingQuestions) -> String {
        let dropped = pending.items.count - pending.wanted.count
        return "Tệp có \(pending.items.count) câu: nhập \(pending.wanted.count), bỏ \(dropped)."
    }

    private static func takenText(_ record: QuestionImportRecord) -> String? {
        record.takenAt.map { takenAt in
            let count = record.pending.items.count
            return "Đã nhập \(record.takenCount) câu lúc \(takenAt.momentText). Tệp có \(count) câu: "
                + "\(record.takenCount) câu đã nhập, \(count - record.takenCount) câu thầy cô đã bỏ."
        }
    }

    private static func figures(_ pending: PendingQuestions) -> [Figure] {
        let wanted = pending.wanted
        func count(_ state: OwnQuestion.State) -> Int { wanted.filter { $0.state == state }.count }
        return [
            Figure(number: "\(pending.items.count)", unit: "", label: "câu trong tệp"),
            Figure(number: "\(count(.ready))", unit: "", label: "dùng được ngay"),
            Figure(number: "\(count(.lacksKey))", unit: "", label: "thiếu đáp án"),
            Figure(number: "\(count(.draft))", unit: "", label: "cần sửa"),
            Figure(number: "\(pending.items.count - wanted.count)", unit: "", label: "đã bỏ"),
        ]
    }
}

extension QuestionImportPage.Item {
    /// - Parameter number: 1 for the first question of the file.
    fileprivate init(_ item: PendingQuestions.Item, number: Int, _ href: String) {
        // What the reader says covers what the rules say of the same question.
        let problems = item.fault.isEmpty ? item.writing.problems().map(\.message) : [item.fault]
        self.init(
            anchor: "cau-\(number)", title: item.line > 0 ? "Câu \(number) · dòng \(item.line)" : "Câu \(number)",
            tag: item.isDropped ? Tag("Đã bỏ") : item.state.tag, isDropped: item.isDropped, problems: problems,
            hasProblems: !problems.isEmpty, notices: item.notices,
            preview: QuestionPreview(item.writing, name: "x\(number)", label: "Câu \(number)"),
            editHref: "\(href)/items/\(number)", dropAction: "\(href)/items/\(number)/omission",
            dropValue: item.isDropped ? "0" : "1", dropTitle: item.isDropped ? "Lấy lại câu này" : "Bỏ câu này",
            facts: item.writing.factsText)
    }
}
