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
        let questions: [QuestionSheet]
        let palette: [PaletteItem]
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
