import Domain

extension ProgressPage {
    /// - Parameter effectiveFrom: since when the thresholds hold; `nil` when nothing is known of it.
    init(_ frame: Frame, _ record: LiteracyRecord, effectiveFrom: Day?, on day: Day) {
        let valid = record.evidence.map(\.evidence).filter(\.isValid)
        let state = LearnerState(record.literacy, hasEvidence: !valid.isEmpty)
        let since = effectiveFrom.map { ", áp dụng từ \($0.text)" } ?? ""
        self.init(
            frame: frame, ring: Ring(record.literacy), state: state.title,
            lead: record.literacy.lead(record.settings),
            conditions: LiteracyCondition.allCases.map { Condition($0, record, valid, on: day) },
            evidence: record.evidence.reversed().map(EvidenceRow.init(own:)),
            settingsText: "Xét theo quy định phiên bản \(record.settings.version) của Sở\(since).")
    }
}

extension ProgressPage.Condition {
    fileprivate init(
        _ condition: LiteracyCondition, _ record: LiteracyRecord, _ evidence: [Evidence], on day: Day
    ) {
        let isMet = condition.holds(in: record.literacy)
        let action = isMet ? nil : Self.action(condition)
        self.init(
            title: condition.title, isMet: isMet, state: isMet ? "Đã đạt" : "Chưa đạt",
            explanation: Self.explanation(condition, isMet: isMet, record.settings, evidence, on: day),
            actionTitle: action?.title, actionHref: action?.href ?? "")
    }

    private static func explanation(
        _ condition: LiteracyCondition, isMet: Bool, _ settings: LiteracySettings, _ evidence: [Evidence], on day: Day
    ) -> String {
        switch condition {
        case .participation:
            let minutes = evidence.activityMinutes(until: day)
            return "Cần \(settings.minimumMinutes) phút học tập, bồi dưỡng hoặc tập huấn. Em đã có \(minutes) phút."
        case .knowledge:
            let best = evidence.filter { settings.passesKnowledge($0.kind) }.last
            return best.map { "Bài ngày \($0.day.text): \($0.kind.detail)." } ?? condition.explanation(settings) + "."
        case .skill:
            let best = evidence.filter { settings.passesSkill($0.kind) }.last
            return best.map { "\($0.kind.title) ngày \($0.day.text): \($0.kind.detail)." }
                ?? condition.explanation(settings) + "."
        case .currency:
            if isMet { return "Minh chứng kiến thức và kỹ năng đều thuộc cấp học này." }
            let hasBoth =
                evidence.contains { settings.passesKnowledge($0.kind) }
                && evidence.contains { settings.passesSkill($0.kind) }
            return hasBoth
                ? condition.explanation(settings) + "."
                : "Xét khi em đã có cả minh chứng kiến thức và minh chứng kỹ năng."
        }
    }

    private static func action(_ condition: LiteracyCondition) -> (title: String, href: String)? {
        switch condition {
        case .participation: ("Vào học", "/lessons")
        case .knowledge: ("Xem bài được giao", "/")
        case .skill, .currency: nil
        }
    }
}

extension EvidenceRow {
    /// As its own pupil reads it.
    fileprivate init(own record: EvidenceRecord) {
        self.init(
            id: "\(record.evidence.id.rawValue)", day: record.evidence.day.text, kind: record.evidence.kind.title,
            detail: record.evidence.kind.detail, recordedBy: record.recordedBy.map { "\($0) ghi" } ?? "Hệ thống ghi",
            struckReason: record.struckReason, canStrike: false)
    }
}
