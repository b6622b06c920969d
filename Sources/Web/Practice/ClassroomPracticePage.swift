/// The practice of a class: pupils × scenarios, or one scenario pupil by pupil.
struct ClassroomPracticePage: Sendable {
    struct Cell: Sendable {
        /// "85"; "–" when there is no run.
        let text: String
        /// "đạt", "chưa đạt", "có lỗi an toàn", "đang làm", "chưa làm"
        let state: String
        /// "l0" none, "l1" critical, "l2" not passed, "l4" passed.
        let level: String
        /// The best run, command by command; `nil` for none.
        let href: String?
    }

    struct Row: Sendable {
        let name: String
        let href: String
        let cells: [Cell]
        /// How many scenarios are passed: "3".
        let passedText: String
        /// "10:30, 18/11/2026" or "–"
        let lastText: String
    }

    struct Column: Sendable {
        let code: String
        let title: String
    }

    /// A pupil in one scenario.
    struct PupilLine: Sendable {
        let name: String
        let href: String
        let tag: Tag
        /// "85/100" or "–"
        let score: String
        let criticalText: String
        let runsText: String
        let lastText: String
        /// `nil` for none.
        let replayHref: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let lead: String
    let figures: [Figure]
    let choices: [Choice]
    let columns: [Column]
    let hasColumns: Bool
    let rows: [Row]
    /// `nil` while all scenarios are shown.
    let chosenTitle: String?
    let lines: [PupilLine]
}
