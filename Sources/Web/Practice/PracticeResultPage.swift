/// What came of a run: the score, each deduction with its reasons, and what it counts for.
struct PracticeResultPage: Sendable {
    struct Loss: Sendable {
        /// "Bước 2. Nghe máy"
        let title: String
        /// "-15 điểm"
        let pointsText: String
        let reasons: [String]
    }

    let frame: Frame
    /// For staff only.
    let crumbs: [Crumb]
    let isTeacher: Bool
    let title: String
    /// "MP-16 · Nguyễn Minh Anh · lớp 8A · kết thúc lúc 10:58, 18/11/2026"
    let lead: String
    let score: String
    let isPassed: Bool
    /// "Đạt" or "Chưa đạt"
    let verdict: String
    /// Why, in a sentence.
    let meaning: String
    /// "Hết giờ: …"; `nil` when every step was gone through.
    let endText: String?
    /// What the run counts for; `nil` for a short scenario.
    let evidenceText: String?
    let criticals: [String]
    let hasCriticals: Bool
    let losses: [Loss]
    let hasLosses: Bool
    let closing: String
    let replayHref: String
    let scenarioID: String
    /// The invented person of the run.
    let personName: String
    /// The pupil may begin again with another person.
    let canRepeat: Bool
}
