/// One of the four conditions of the standard (CURRICULUM.md §5), in order.
package enum LiteracyCondition: Int, CaseIterable, Codable, Sendable {
    case participation = 1
    case knowledge
    case skill
    case currency

    package var title: String {
        switch self {
        case .participation: "Tham gia"
        case .knowledge: "Kiến thức"
        case .skill: "Kỹ năng"
        case .currency: "Hiệu lực"
        }
    }

    /// Whether the condition holds.
    package func holds(in literacy: Literacy) -> Bool {
        switch self {
        case .participation: literacy.hasTakenPart
        case .knowledge: literacy.knowledgePassed
        case .skill: literacy.skillPassed
        case .currency: literacy.isCurrent
        }
    }

    /// Why the condition does not hold for a learner and what would mend it: whole sentences, the same for the learner,
    /// the teacher and the command line. Empty when it holds.
    ///
    /// - Parameters:
    ///   - literacy: as judged on `day`.
    ///   - evidence: of this learner; what is struck out or dated after `day` does not count.
    package func explanation(
        _ settings: LiteracySettings, _ literacy: Literacy, _ evidence: some Sequence<Evidence>, on day: Day
    ) -> String {
        if holds(in: literacy) { return "" }
        switch self {
        case .participation:
            return "\(lack(settings)); mới ghi nhận \(evidence.activityMinutes(until: day)) phút."
        case .currency where !(literacy.knowledgePassed && literacy.skillPassed):
            return "Xét khi đã có đủ minh chứng kiến thức và kỹ năng."
        case .knowledge, .skill, .currency:
            return "\(lack(settings))."
        }
    }

    /// What is missing, by the thresholds alone.
    private func lack(_ settings: LiteracySettings) -> String {
        switch self {
        case .participation:
            "Chưa đủ \(settings.minimumMinutes) phút học tập, bồi dưỡng hoặc tập huấn được ghi nhận"
        case .knowledge:
            "Chưa có bài kiểm tra kiến thức đạt từ \(settings.knowledgePass.markText) điểm "
                + "và đúng từ \(settings.safetyPassPercent)% số câu an toàn"
        case .skill:
            "Chưa có hồ sơ mô phỏng đạt từ \(settings.skillPass)/100 điểm không mắc lỗi an toàn nghiêm trọng, "
                + "hoặc phiếu quan sát đạt đủ \(Evidence.observationCriteria) tiêu chí"
        case .currency:
            "Minh chứng kiến thức hoặc kỹ năng có từ trước khi vào cấp học này, cần làm lại"
        }
    }
}

extension Literacy {
    /// The conditions that fail. The fourth is named only when both proofs are there but too old.
    package var missing: [LiteracyCondition] {
        LiteracyCondition.allCases.filter { condition in
            !condition.holds(in: self) && (condition != .currency || (knowledgePassed && skillPassed))
        }
    }
}

/// How far a learner has come, in one word (CURRICULUM.md §5, UI-TERMS.md 46-48).
package enum LearnerState: String, CaseIterable, Codable, Sendable {
    case notStarted
    case inProgress
    case knowledgePassed
    case skillPassed
    case universalised
    case exempt

    /// - Parameter hasEvidence: whether anything valid at all has been recorded.
    package init(_ literacy: Literacy, hasEvidence: Bool) {
        if literacy.reachedOn != nil {
            self = .universalised
        } else if literacy.isExempt {
            self = .exempt
        } else if literacy.skillPassed && (!literacy.knowledgePassed || literacy.isCurrent) {
            self = .skillPassed
        } else if literacy.knowledgePassed && !literacy.skillPassed {
            self = .knowledgePassed
        } else {
            let hasAny = hasEvidence || literacy.hasTakenPart || literacy.knowledgePassed
            self = hasAny ? .inProgress : .notStarted
        }
    }

    package var title: String {
        switch self {
        case .notStarted: "Chưa tham gia"
        case .inProgress: "Đang học"
        case .knowledgePassed: "Đạt kiến thức"
        case .skillPassed: "Đạt kỹ năng"
        case .universalised: "Đạt phổ cập"
        case .exempt: "Đặc cách"
        }
    }
}
