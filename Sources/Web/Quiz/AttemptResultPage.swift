/// What came of a test, with the explanations when the teacher allows.
struct AttemptResultPage: Sendable {
    struct Part: Sendable {
        let title: String
        /// "3,75/5"
        let scoreText: String
        let meter: Meter
        /// "15/20 câu đúng"
        let detail: String
    }

    struct Question: Sendable {
        let label: String
        /// The text that it asks about together with others; `nil` for none.
        let passage: PassageText?
        let stem: String
        /// "0,25/0,25 điểm"
        let scoreText: String
        /// All of the points, some, or none.
        let isRight: Bool
        let isPartly: Bool
        let isWrong: Bool
        /// "Đúng", "Đúng một phần", "Chưa đúng", "Bỏ trống"
        let verdict: String
        /// One line a part of the answer; "Em chưa trả lời câu này." when blank.
        let answers: [String]
        let keys: [String]
        let explanation: String
        let source: String
    }

    /// A decision that changed the mark, or was taken back since.
    struct Change: Sendable {
        /// "Câu 5: Cho tất cả đủ điểm câu này"
        let title: String
        let reason: String
        /// "Đã hủy: …"; `nil` while it holds.
        let undone: String?
    }

    let frame: Frame
    let title: String
    /// "Nguyễn Minh Anh · lớp 10A1 · nộp lúc 10:58, 18/11/2026"
    let lead: String
    let score: String
    let maximum: String
    let isPassed: Bool
    /// "Đạt" or "Chưa đạt"
    let verdict: String
    /// "Em đã đạt điều kiện kiến thức của phổ cập."
    let meaning: String
    let parts: [Part]
    /// "Câu an toàn: đúng 7/9, cần từ 50%"; `nil` when the test does not count them.
    let safetyText: String?
    /// "Điểm trước khi chấm lại: 7,50. Điểm bây giờ: 8,00."; `nil` when nothing was marked anew.
    let changeText: String?
    let changes: [Change]
    /// Why the explanations are not here: "Thầy cô cho xem lời giải sau khi bài đóng lúc …"; `nil` when they are.
    let hiddenReason: String?
    let questions: [Question]
    let backHref: String
    let backTitle: String
}
