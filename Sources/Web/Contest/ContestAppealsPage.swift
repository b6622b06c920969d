import Domain

/// Objections to a result, those that wait first.
struct ContestAppealsPage: Sendable {
    struct Decision: Sendable {
        /// "Giữ nguyên"
        let outcome: String
        let reason: String
        let at: String
    }

    struct Row: Sendable {
        let id: String
        let name: String
        let reason: String
        let text: String
        let filed: String
        let due: String
        let isLate: Bool
        /// `nil` before the decision.
        let decision: Decision?
        let outcomes: [Choice]
        let difference: Field
        let answer: Field
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let action: String
    let rows: [Row]
}

extension ContestAppealsPage {
    init(
        _ frame: Frame, _ record: ContestRecord, _ appeals: [ContestAppealRecord], _ problems: FormProblems,
        at now: Instant
    ) {
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Khiếu nại", in: record),
            errors: problems.errors("Chưa ghi được quyết định"),
            action: "/contests/\(record.contest.id.rawValue)/appeals",
            rows: appeals.map { Row($0, problems, at: now) })
    }

    /// The outcome that a form chooses.
    static func outcome(_ form: Form, _ problems: inout FormProblems, at number: String) -> Appeal.Outcome? {
        switch form["outcome"] {
        case "upheld": return .upheld
        case "annulled": return .annulled
        case "adjusted":
            guard let difference = Self.hundredths(form["difference"]), difference != 0 else {
                problems.add("difference\(number)", "Nhập số điểm thay đổi, ví dụ 0,5 hoặc -0,25")
                return nil
            }
            return .adjusted(hundredths: difference)
        default:
            problems.add("reason\(number)", "Chọn cách giải quyết")
            return nil
        }
    }

    private static func hundredths(_ text: String) -> Int? {
        let isLess = text.hasPrefix("-") || text.hasPrefix("−")
        let parts = text.drop { "+-−".contains($0) }.replacing(".", with: ",").split(
            separator: ",", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Typed.number(String(parts[0]), in: 0...100) else { return nil }
        var rest = 0
        if parts.count == 2 {
            guard (1...2).contains(parts[1].count), let typed = Typed.number(String(parts[1]), in: 0...99) else {
                return nil
            }
            rest = parts[1].count == 1 ? typed * 10 : typed
        }
        return (isLess ? -1 : 1) * (whole * 100 + rest)
    }
}

extension ContestAppealsPage.Row {
    fileprivate init(_ record: ContestAppealRecord, _ problems: FormProblems, at now: Instant) {
        let appeal = record.appeal
        let id = "\(record.id.rawValue)"
        self.init(
            id: id, name: record.fullName, reason: appeal.reason.title, text: appeal.text,
            filed: appeal.filedAt.momentText, due: record.answerDue.momentText,
            isLate: appeal.decision == nil && now > record.answerDue,
            decision: appeal.decision.map {
                .init(outcome: $0.outcome.title, reason: $0.reason, at: $0.at.momentText)
            },
            outcomes: [("upheld", "Giữ nguyên"), ("adjusted", "Điều chỉnh điểm"), ("annulled", "Hủy kết quả")].map {
                Choice(value: $0.0, title: $0.1, isChosen: false)
            },
            difference: problems.field("difference\(id)", ""), answer: problems.field("reason\(id)", ""))
    }
}
