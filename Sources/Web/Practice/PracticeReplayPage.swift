/// A run command by command: what was shown, what was chosen, when, and what it cost.
struct PracticeReplayPage: Sendable {
    struct Entry: Sendable {
        /// Since the start: "02:35".
        let time: String
        /// "Bước 2. Nghe máy"
        let step: String
        /// What lay before the pupil, in a sentence.
        let shown: String
        /// "Gửi câu trả lời, lần thử 1"
        let act: String
        let words: [PracticeScreen.Line]
        let hasWords: Bool
        /// What followed, in sentences.
        let outcomes: [Outcome]
    }

    struct Outcome: Sendable {
        let text: String
        /// A critical error.
        let isCritical: Bool
    }

    let frame: Frame
    let crumbs: [Crumb]
    let isTeacher: Bool
    let title: String
    let lead: String
    /// The invented person of the run.
    let card: [PracticeScreen.Line]
    let entries: [Entry]
    /// "Tính lại từ các thao tác: 85 điểm, khớp với điểm đã lưu."
    let checkText: String
    /// The score that follows from the commands is the stored one.
    let isSame: Bool
    /// `nil` while the run goes on.
    let resultHref: String?
}
