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
        /// Below the stem.
        var pictures: [SheetPicture] = []
    }

    /// What may be seen of the marks.
    struct Marks: Sendable {
        /// With what lateness costs taken off.
        let score: String
        let maximum: String
        let isPassed: Bool
        /// "Đạt" or "Chưa đạt"
        let verdict: String
        /// "Em đã đạt điều kiện kiến thức của phổ cập."
        let meaning: String
        /// "Quy về thang 10: 7,14 điểm."; `nil` when it is out of ten already.
        let scaleText: String?
        /// "Bài đạt 8,00 điểm, trừ 10% vì nộp muộn."; `nil` when nothing is taken off.
        let deductionText: String?
        let parts: [Part]
        /// "Câu an toàn: đúng 7/9, cần từ 50%"; `nil` when the test does not count them.
        let safetyText: String?
    }

    /// One of several attempts at the test.
    struct Try: Sendable {
        /// "Lần 1"
        let title: String
        let href: String
        /// "7,50 điểm · nộp lúc 10:58, 18/11/2026"
        let detail: String
        let isCounted: Bool
        /// The one that the page is about.
        let isThis: Bool
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
    /// "Nộp muộn 2 giờ 5 phút"; `nil` when it was in time.
    let lateText: String?
    /// `nil` while the pupil may not see them.
    let marks: Marks?
    /// Why there are no marks; `nil` when there are.
    let marksReason: String?
    /// "Điểm trước khi chấm lại: 7,50. Điểm bây giờ: 8,00."; `nil` when nothing was marked anew.
    let changeText: String?
    let changes: [Change]
    /// Why the explanations are not here: "Thầy cô cho xem lời giải sau khi bài đóng lúc …"; `nil` when they are.
    let hiddenReason: String?
    let questions: [Question]
    /// Oldest first; empty for a test that is sat once.
    let tries: [Try]
    let hasTries: Bool
    /// "Điểm được tính: 8,00 (lần có điểm cao nhất)."; empty while none may be seen.
    let countedText: String
    /// Where another attempt begins; `nil` when none is left.
    let retryHref: String?
    /// "Làm lại, còn 2 lần"
    let retryTitle: String
    let backHref: String
    let backTitle: String
}
