import Domain

extension AssignmentPage {
    /// How a test is sat, what counts of it and what its pupils see, in sentences; and the hand that publishes results.
    struct RulesPanel: Sendable {
        let lines: [String]
        let changeHref: String?
        let publishAction: String
        /// "1" to publish, "0" to keep back again.
        let publishValue: String
        /// "Công bố kết quả" or "Ẩn kết quả"; `nil` when nothing waits for a hand.
        let publishText: String?
        let publishNote: String
    }
}

extension AssignmentPage.RulesPanel {
    init(_ assignment: Assignment) {
        let rules = assignment.rules
        let id = assignment.id.rawValue
        let published = rules.publishedAt
        self.init(
            lines: Self.lines(rules), changeHref: "/assignments/\(id)/settings",
            publishAction: "/assignments/\(id)/publication", publishValue: published == nil ? "1" : "0",
            publishText: rules.isPublishedByHand ? (published == nil ? "Công bố kết quả" : "Ẩn kết quả") : nil,
            publishNote: published.map { "Đã công bố lúc \($0.momentText)." }
                ?? (rules.marks == .byHand ? "Các em chưa thấy kết quả." : "Các em chưa thấy lời giải."))
    }

    private static func lines(_ rules: TestRules) -> [String] {
        var lines = ["Số lần làm: \(rules.attemptText)."]
        if rules.attemptLimit > 1 { lines.append("Điểm tính theo: \(rules.counting.title.lowercased()).") }
        lines.append(rules.lateText)
        let order = [
            rules.shufflesQuestions ? "đảo thứ tự câu hỏi" : "giữ thứ tự câu hỏi",
            rules.shufflesOptions ? "đảo phương án" : "giữ thứ tự phương án",
        ]
        lines.append(([rules.layout.title] + order).joined(separator: " · "))
        return lines + [
            "Cho xem điểm: \(rules.marks.title.lowercased()).",
            "Cho xem lời giải: \(rules.explanations.title.lowercased()).",
        ]
    }
}

extension AssignmentPage.Link {
    /// One of several attempts.
    init(_ attempt: AttemptSummary, _ counted: CountedResult?) {
        let state = attempt.score.map(\.text) ?? "đang làm"
        let isCounted = counted?.attempt?.id == attempt.id
        let marks = [attempt.lateness.isLate ? "nộp muộn" : nil, isCounted ? "được tính" : nil]
        let title = (["Lần \(attempt.number): \(state)"] + marks.compactMap { $0 }).joined(separator: " · ")
        self.init(title: title, href: "/attempts/\(attempt.id.rawValue)/result")
    }
}
