import Domain

extension PrintedPaperPage {
    /// - Parameter superior: the body above the school; empty when it has none.
    init(_ frame: Frame, _ folder: PrintedTestFolder, _ papers: [PrintedPaper], superior: String) {
        let test = folder.test
        let classroom = folder.classroom.classroom
        self.init(
            frame: frame, heading: test.title,
            lead: papers.count == 1 ? "Mã đề \(papers[0].code)" : "\(papers.count) mã đề, mỗi mã sang trang mới",
            href: folder.href,
            codes: test.codes.map { PrintedTestPage.Link(title: $0, href: "\(folder.href)/papers/\($0)") },
            superiorName: superior.uppercased(), schoolName: folder.classroom.school.name.uppercased(),
            examTitle: "\(test.title), năm học \(classroom.schoolYear.name)".uppercased(),
            subject: "Dịch vụ công trực tuyến, khối \(classroom.grade), lớp \(classroom.name)",
            time: "Thời gian làm bài: \(test.timeLimitMs / 60_000) phút, không kể thời gian phát đề",
            papers: papers.map { Paper($0, folder) })
    }
}

extension PrintedPaperPage.Paper {
    fileprivate init(_ paper: PrintedPaper, _ folder: PrintedTestFolder) {
        let parts = Domain.Paper.Part.allCases.compactMap { part -> PrintedPaperPage.Part? in
            let entries = paper.entries.filter { $0.part == part }
            let asked = entries.compactMap { entry in folder.questions[entry.question].map { (entry, $0) } }
            guard !asked.isEmpty else { return nil }
            return PrintedPaperPage.Part(
                title: part.printedTitle,
                instruction: PartInstruction(
                    part, asked.map(\.1), points: asked.map { folder.test.points(of: $0.1.id) }
                )
                .text,
                questions: zip(asked, PassageText.texts(before: asked.map(\.1))).enumerated().map {
                    PrintedPaperPage.Question($1.0.1, $1.0.0, number: $0 + 1, passage: $1.1)
                })
        }
        self.init(code: paper.code, parts: parts)
    }
}

extension PrintedPaperPage.Question {
    /// Reads the kind's sheet, never its key.
    fileprivate init(_ question: Domain.Question, _ entry: PrintedPaper.Entry, number: Int, passage: PassageText?) {
        let sheet = question.kind.sheet(arrangement: entry.options)
        let form = type(of: question.kind).form
        let texts = sheet.options.map(\.text)
        let first: UInt8 = form == .judgements ? 97 : 65
        let lines = texts.enumerated().map { place, text in
            let letter = form == .pairs ? "\(place + 1)" : String(UnicodeScalar(first + UInt8(place % 26)))
            return PrintedPaperPage.Option(letter: letter + (form == .judgements ? ")" : "."), text: text)
        }
        self.init(
            passage: passage, label: "Câu \(number).", stem: question.stem, look: "ex__opts--\(Self.columns(texts))",
            hasOptions: form != .judgements && !lines.isEmpty, options: form == .judgements ? [] : lines,
            hasStatements: form == .judgements, statements: form == .judgements ? lines : [],
            hasTargets: !sheet.targets.isEmpty,
            targets: sheet.targets.enumerated().map { place, target in
                .init(letter: String(UnicodeScalar(65 + UInt8(place % 26))) + ".", text: target.text)
            }, pictures: question.pictures.map(SheetPicture.init))
    }

    /// Four short options stand in one line, longer ones in two or four.
    private static func columns(_ texts: [String]) -> Int {
        let longest = texts.map(\.count).max() ?? 0
        return longest <= 17 ? 4 : longest <= 38 ? 2 : 1
    }
}

extension Paper.Part {
    /// As the heading of a printed part names it (Quyết định 764/QĐ-BGDĐT).
    fileprivate var printedTitle: String {
        switch self {
        case .one: "PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn."
        case .two: "PHẦN II. Câu trắc nghiệm đúng sai."
        case .three: "PHẦN III. Câu trắc nghiệm trả lời ngắn."
        }
    }
}

/// What a printed part tells its pupils to do, and what a question is worth.
private struct PartInstruction {
    let text: String

    init(_ part: Paper.Part, _ questions: [Domain.Question], points: [Points]) {
        let reach = questions.count == 1 ? "câu 1" : "từ câu 1 đến câu \(questions.count)"
        let forms = Set(questions.map { type(of: $0.kind).form })
        text = ["Học sinh trả lời \(reach).", Self.task(forms), Self.worth(forms, Set(points))].compactMap { $0 }
            .joined(separator: " ")
    }

    private static func task(_ forms: Set<AnswerForm>) -> String? {
        switch forms {
        case [.oneOf]: "Mỗi câu chỉ chọn một phương án."
        case [.judgements]: "Trong mỗi ý a), b), c), d) ở mỗi câu, chọn đúng hoặc sai."
        case [.typed]: "Ghi câu trả lời vào phiếu."
        default: nil
        }
    }

    /// Questions of one part mostly have the same points; else nothing is said.
    private static func worth(_ forms: Set<AnswerForm>, _ points: Set<Points>) -> String? {
        guard points.count == 1, let each = points.first else { return nil }
        guard forms == [.judgements] else { return "Mỗi câu đúng được \(each.shortText) điểm." }
        let steps = (1...4).map { right in
            "\(right) ý được \(TrueFalseCluster.mark(right: right).points(of: each).shortText) điểm"
        }
        return "Đúng " + steps.joined(separator: "; ") + "."
    }
}
