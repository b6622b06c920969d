import Content
import Domain

extension ProgressPage {
    /// - Parameters:
    ///   - effectiveFrom: since when the thresholds hold; `nil` when nothing is known of it.
    ///   - keptBack: subjects of proofs whose points the pupil may not see yet.
    init(
        _ frame: Frame, _ record: LiteracyRecord, effectiveFrom: Day?, keptBack: Set<String>,
        outreach: [OutreachEntry], content: ContentLibrary, on day: Day
    ) {
        let state = LearnerState(record.literacy, hasEvidence: record.evidence.contains { $0.evidence.isValid })
        let since = effectiveFrom.map { ", áp dụng từ \($0.text)" } ?? ""
        self.init(
            frame: frame, ring: Ring(record.literacy), state: state.title,
            lead: record.literacy.lead(record.settings),
            conditions: LiteracyCondition.allCases.map { Condition($0, record, on: day, keptBack) },
            evidence: record.evidence.reversed().map {
                EvidenceRow($0, mayStrike: false, isKeptBack: keptBack.contains($0.subject), content: content)
            },
            outreachText: outreach.sentence,
            settingsText: "Xét theo quy định phiên bản \(record.settings.version) của Sở\(since).")
    }
}

extension ProgressPage.Condition {
    fileprivate init(
        _ condition: LiteracyCondition, _ record: LiteracyRecord, on day: Day, _ keptBack: Set<String>
    ) {
        let isMet = condition.holds(in: record.literacy)
        let action = isMet ? nil : Self.action(condition)
        self.init(
            title: condition.title, isMet: isMet, state: isMet ? "Đã đạt" : "Chưa đạt",
            explanation: record.explanation(of: condition, on: day, keptBack: keptBack), actionTitle: action?.title,
            actionHref: action?.href ?? "")
    }

    private static func action(_ condition: LiteracyCondition) -> (title: String, href: String)? {
        switch condition {
        case .participation: ("Vào học", "/lessons")
        case .knowledge: ("Xem bài được giao", "/")
        case .skill, .currency: nil
        }
    }
}
