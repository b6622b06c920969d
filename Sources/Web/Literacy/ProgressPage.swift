/// The four conditions of the standard, as the pupil reads them.
struct ProgressPage: Sendable {
    struct Condition: Sendable {
        let title: String
        let isMet: Bool
        /// "Đã đạt" or "Chưa đạt"
        let state: String
        /// What it asks for and what is there.
        let explanation: String
        /// What to do next: "Vào làm bài kiểm tra"; `nil` for nothing.
        let actionTitle: String?
        let actionHref: String
    }

    let frame: Frame
    let ring: Ring
    /// "Đang học"
    let state: String
    let lead: String
    let conditions: [Condition]
    let evidence: [EvidenceRow]
    /// "Năm học này em đã hướng dẫn 5 người trong 3 lần."
    let outreachText: String
    /// "Quy định phiên bản 1 của Sở, áp dụng từ 05/09/2026."
    let settingsText: String
}

/// One proof in a list.
struct EvidenceRow: Sendable {
    let id: String
    /// "18/11/2026"
    let day: String
    let kind: String
    let detail: String
    /// "Cô Trần Thu Hà ghi" or "Hệ thống ghi"
    let recordedBy: String
    /// Why it does not count; `nil` while it does.
    let struckReason: String?
    /// True when whoever looks may strike it.
    let canStrike: Bool
}
