import Domain

extension TestReportPage {
    init(_ frame: Frame, _ folder: TestReportFolder, _ problems: FormProblems = FormProblems()) {
        let assignment = folder.record.assignment
        let report = folder.report
        let ledger = folder.record.ledger
        self.init(
            frame: frame,
            crumbs: folder.crumbs(to: "Câu hỏi và thống kê"), title: "Câu hỏi và thống kê",
            lead: "\(assignment.title) · lớp \(folder.classroom.name) · \(report.lines.count) câu hỏi đã dùng",
            step: "\(ledger.step)", figures: Self.figures(report), wholeReason: Self.wholeReason(report),
            groups: Self.groups(folder),
            decisions: folder.record.regrades.reversed().map { Decision($0, folder) },
            errors: problems.errors("Chưa làm được việc này"))
    }

    /// A list of so many questions is read without folds.
    private static let shortCount = 8

    private static func groups(_ folder: TestReportFolder) -> [Group] {
        let holding = folder.record.ledger.holding
        let all = folder.report.lines.enumerated().map { place, line in
            (
                line: line,
                question: Question(line, anchor: "c\(place + 1)", href: folder.href(of: line.question), holding)
            )
        }
        let first = all.filter { $0.line.statistics.needsLook }.map(\.question)
        let others = all.filter { !$0.line.statistics.needsLook }
        let parts = Paper.Part.allCases.map { part in
            Group(
                title: part.title, hint: nil, isOpen: all.count <= shortCount,
                others.filter { $0.line.part == part }.map(\.question))
        }
        let looks = Group(
            title: "Câu nên xem trước",
            hint: "Ít em làm được, hoặc em làm bài tốt cũng không hơn: thường do đáp án sai hay lời văn chưa rõ.",
            isOpen: true, first)
        return ([looks] + parts).filter { !$0.questions.isEmpty }
    }

    private static func figures(_ report: TestReport) -> [Figure] {
        var figures = [Figure(number: "\(report.sittingCount)", unit: " em", label: "đã nộp, mỗi em tính lượt đầu")]
        guard let whole = report.whole, whole.isEnough, let alpha = whole.alpha else { return figures }
        figures.append(
            Figure(
                number: alpha.hundredthsText, unit: "",
                label: whole.isDichotomous ? "độ tin cậy KR-20" : "độ tin cậy (hệ số alpha)"))
        return figures
    }

    private static func wholeReason(_ report: TestReport) -> String? {
        guard let whole = report.whole else {
            return report.sittingCount == 0
                ? "Chưa có em nào nộp bài."
                : "Mỗi em làm một đề rút riêng nên không có một hệ số KR-20 chung cho cả bài."
        }
        if !whole.isEnough { return "Độ tin cậy KR-20: chưa đủ dữ liệu, cần ít nhất 30 em nộp bài." }
        return whole.alpha == nil ? "Mọi em bằng điểm nhau nên không tính được KR-20." : nil
    }
}

extension TestReportPage.Group {
    fileprivate init(title: String, hint: String?, isOpen: Bool, _ questions: [TestReportPage.Question]) {
        self.init(
            title: title, countText: "\(questions.count) câu", hint: hint, isOpen: isOpen, questions: questions)
    }
}

extension Ratio {
    /// "0,73"
    var hundredthsText: String {
        VietnameseFormat.hundredths(rounded(unit: 100))
    }
}

extension TestReportPage.Question {
    fileprivate init(_ line: TestReport.Line, anchor: String, href: String, _ holding: [Regrade]) {
        let (statistics, tally) = (line.statistics, line.tally)
        let isEnough = statistics.isEnough
        self.init(
            anchor: anchor, part: line.part.title,
            passage: line.question.passage.map { PassageText($0) }, stem: line.question.stem, href: href,
            asked: "\(line.askedCount) em được hỏi · \(line.askedCount - tally.blankCount) em trả lời",
            statistics: isEnough
                ? "Độ khó \(statistics.difficulty?.hundredthsText ?? "-") · "
                    + "Độ phân biệt \(statistics.discrimination?.hundredthsText ?? "-")" : nil,
            outcome: isEnough
                ? "Đúng hết \(tally.rightCount) em · đúng một phần \(tally.partlyCount) em · "
                    + "chưa đúng \(tally.wrongCount) em · bỏ trống \(tally.blankCount) em" : nil,
            lines: Self.lines(line, isEnough: isEnough),
            keys: tally.lines.isEmpty || type(of: line.question.kind).form == .typed
                ? line.question.kind.keyText() : [],
            explanation: line.question.explanation, source: line.question.source,
            decisions: holding.filter { $0.isAbout(line.question) }.map(\.policy.title))
    }

    /// Without enough answers only what stands in the question: what was typed is a count already.
    private static func lines(_ line: TestReport.Line, isEnough: Bool) -> [TestReportPage.Line] {
        if type(of: line.question.kind).form == .typed, !isEnough { return [] }
        return line.tally.lines.map { counted in
            let count = counted.deniedCount.map { "Đúng \(counted.count) em · Sai \($0) em" } ?? "\(counted.count) em"
            return TestReportPage.Line(
                letter: counted.letter, text: counted.text, isKey: counted.isRight, count: isEnough ? count : nil)
        }
    }
}

extension TestReportPage.Decision {
    fileprivate init(_ record: RegradeRecord, _ folder: TestReportFolder) {
        let regrade = record.regrade
        let question = folder.report.lines.first { regrade.isAbout($0.question) }?.question
        self.init(
            title: regrade.policy.title, stem: question?.stem ?? "Câu \(regrade.question)",
            answers: question.map(regrade.answerLines) ?? [],
            decidedBy: "\(record.decidedBy), \(regrade.at.momentText)", reason: regrade.reason,
            undoAction: regrade.undo == nil ? "\(folder.assignmentHref)/regrades/\(regrade.id.rawValue)/undo" : nil,
            field: "u\(regrade.id.rawValue)",
            undone: regrade.undo.map { "Đã hủy: \($0.reason) (\(record.undoneBy ?? ""), \($0.at.momentText))" })
    }
}

extension Regrade {
    /// Whether it was decided about this wording.
    func isAbout(_ question: Question) -> Bool {
        self.question == question.id && (contentHash == nil || contentHash == question.contentHash)
    }

    /// The other answer in words; empty for other decisions.
    func answerLines(_ question: Question) -> [String] {
        guard case .acceptAlso(let response) = policy else { return [] }
        return question.kind.answerLines(response, order: question.kind.authorOrder)
    }
}
