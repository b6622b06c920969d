import Mustache

/// A test while it is sat.
struct AttemptPage: Sendable {
    struct Part: Sendable {
        /// "p1"
        let id: String
        /// "Phần I"
        let name: String
        /// "Chọn 1 đáp án"
        let short: String
        /// "Phần I. Chọn một đáp án"
        let title: String
        /// "20 câu, mỗi câu đúng được 0,25 điểm."
        let note: String
        /// "5 điểm"
        let pointsText: String
        let questions: [Question]
        let palette: [PaletteItem]
        /// True where one question is shown at a time, and it is of another part.
        let isHidden: Bool
    }

    /// A question on the page; hidden where one is shown at a time and it is another.
    struct Question: Sendable {
        let sheet: QuestionSheet
        let isHidden: Bool
    }

    /// The way through a test that shows one question at a time. The step after the last question hands in.
    struct Steps: Sendable {
        /// 1-based; one more than there are questions for the last step.
        let current: String
        /// "Câu 7 trên 28"; empty at the last step.
        let place: String
        /// `nil` at the first question.
        let previous: String?
        /// `nil` at the last step.
        let next: String?
        let last: String
    }

    /// A numbered square that leads to its question.
    struct PaletteItem: Sendable {
        /// The question's id, "q7".
        let target: String
        let number: String
        /// "is-done", "is-half" or empty.
        let state: String
        /// "đã trả lời", "còn thiếu ý", "chưa trả lời"
        let stateText: String
    }

    let frame: Frame
    let attemptID: String
    let title: String
    /// "Mã đề 0102 · Nguyễn Minh Anh · 10A1"
    let lead: String
    /// To the deadline, on the server's clock.
    let secondsLeft: String
    /// "27:41"
    let clockText: String
    /// "Đã lưu 10:32:05" or "Chưa có câu trả lời nào"
    let savedText: String
    /// The number of the last answer that the server has; a script counts on from here.
    let lastSequence: String
    /// "9/28 câu"
    let answeredText: String
    let parts: [Part]
    /// `nil` where all questions stand on the page.
    let steps: Steps?
    /// True where one question is shown at a time and it is not the time to hand in.
    let hidesSubmission: Bool
    /// "Hạn nộp 20:00 thứ Năm, 20/11/2026; nộp sau đó là nộp muộn."; `nil` when the working time ends before.
    let dueText: String?
    /// "Còn 13 câu chưa làm xong."
    let remainingText: String
    /// "10:32:19"
    let serverTime: String
    /// What could not be saved, after the plain form; `nil` for nothing.
    let refusal: String?
    let room: AttemptRoom
}

extension AttemptPage.PaletteItem: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "target": target
        case "number": number
        case "state": state
        case "stateText": stateText
        default: nil
        }
    }
}

extension AttemptPage.Question: MustacheParent {
    func child(named name: String) -> Any? {
        switch name {
        case "sheet": sheet
        case "isHidden": isHidden
        default: nil
        }
    }
}
