/// What a pupil should know before the clock runs.
struct AttemptStartPage: Sendable {
    struct Line: Sendable {
        let label: String
        let value: String
    }

    struct Part: Sendable {
        /// "Phần I. Chọn một đáp án"
        let title: String
        /// "20 câu, mỗi câu đúng được 0,25 điểm."
        let detail: String
    }

    let frame: Frame
    let assignmentID: String
    let title: String
    /// "Cô Trần Thu Hà giao · lớp 10A1"
    let lead: String
    /// Number of questions, time, time to hand in, what counts as passed.
    let lines: [Line]
    let parts: [Part]
    let rules: [String]
    let isResumed: Bool
    /// What beginning now costs, after the closing time; `nil` before it.
    let lateNotice: String?
    /// Why it cannot begin now: "Bài chưa mở…"; `nil` when it can.
    let refusal: String?
    /// `nil` when there is nothing to look at.
    let resultHref: String?
    /// The exam code to type; `nil` where none is asked for.
    let examCode: Field?
}
