/// The live board of a room while a test is sat, and what its teacher can do for all.
struct TestRoomPage: Sendable {
    struct Row: Sendable {
        let name: String
        let tag: Tag
        /// "Câu 12"; empty when the page does not say.
        let place: String
        /// "12/28"
        let answered: String
        /// "27:41"; "-" when no time runs.
        let left: String
        /// "+15 phút"; empty for none.
        let extra: String
        /// "10:32:05"; "-" before the first answer.
        let saved: String
        /// "2 lần, lâu nhất 15 giây"; empty for none.
        let absences: String
    }

    /// A line of the log.
    struct Line: Sendable {
        let time: String
        let text: String
        let by: String
    }

    /// A code of a shift.
    struct Code: Sendable {
        let code: String
        let shift: String
        let tag: Tag
        let detail: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let title: String
    /// "/assignments/7"
    let href: String
    /// "Lớp 10A1 · 45 phút · đóng lúc 20:00 thứ Sáu, 20/11/2026"
    let lead: String
    let tag: Tag
    let isPaused: Bool
    /// "Tạm dừng từ 10:05. Đồng hồ của cả phòng đang đứng lại."
    let pausedText: String
    /// False when the test is closed: nothing moves time any more.
    let canMoveTime: Bool
    let figures: [Figure]
    let rows: [Row]
    /// "10:32:07"
    let updatedAt: String
    let why: Field
    let message: Field
    let minutes: Field
    let extraMinutes: [Choice]
    let reason: Field
    let note: Field
    let needsCode: Bool
    let shift: Field
    let valid: Field
    let validities: [Choice]
    let reserves: Field
    let codes: [Code]
    let hasCodes: Bool
    let lines: [Line]
    let hasLines: Bool
}
