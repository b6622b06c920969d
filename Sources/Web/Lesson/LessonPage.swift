/// One screen of a lesson: one idea, with its checkpoints.
struct LessonPage: Sendable {
    /// A part in the bar at the top, or a lesson in the list beside it.
    struct Part: Sendable {
        let title: String
        let href: String
        let isDone: Bool
        let isNow: Bool
    }

    /// A question to stop at; it may be answered again.
    struct Checkpoint: Sendable {
        /// The id within the lesson; stands in the form.
        let id: String
        let sheet: QuestionSheet
        /// Said when the form came back empty; else `nil`.
        let error: String?
        let isAnswered: Bool
        let isRight: Bool
        /// "Đúng rồi!" or "Chưa đúng, em xem lại nhé."
        let verdict: String
        let explanation: String
    }

    struct KeyTerm: Sendable {
        let term: String
        let meaning: String
    }

    /// What the pupil does with a relative at home.
    struct FamilyTask: Sendable {
        let title: String
        let steps: [String]
        let talk: String
    }

    /// Said when the wording that was read is no longer the one shown.
    struct Change: Sendable {
        /// "Bài đã thay đổi từ lần em đọc (bản 1, ngày 12/11/2026). Nay là bản 2."
        let text: String
        /// What the button says that takes the notice away.
        let button: String
    }

    let frame: Frame
    /// The slug, for the addresses of forms.
    let lessonID: String
    /// 1-based.
    let number: String
    /// "Bài 10.3 · khoảng 45 phút · cho lớp 10"
    let kicker: String
    let title: String
    let summary: String
    /// Shown on the first screen.
    let objectives: [String]
    let isFirst: Bool
    let isLast: Bool
    let parts: [Part]
    /// "Các phần của bài: đang ở phần 3 trên 8"
    let partsLabel: String
    /// "Đã xong 2/8 phần"
    let doneText: String
    /// "normal", "large" or "largest", as the style sheet names it.
    let size: String
    let sizes: [Choice]
    /// Of the text, as HTML wants it.
    let language: String
    /// Empty when the lesson is there in Vietnamese only.
    let languages: [Choice]
    /// That this language lags behind; `nil` when it does not.
    let lag: String?
    let change: Change?
    let screenTitle: String
    /// Rendered from our own Markdown; one of the few names printed without escaping.
    let screenHTML: String
    let checkpoints: [Checkpoint]
    /// `nil` on the first screen.
    let previousHref: String?
    /// "Đọc tiếp: Mã OTP là chữ ký dùng một lần", or "Hoàn thành bài học".
    let nextTitle: String
    /// The number of the next screen, sent with the form; empty on the last.
    let nextNumber: String
    let isFinished: Bool
    /// False for staff, who only leaf through: links instead of forms.
    let isPupil: Bool
    let keyTerms: [KeyTerm]
    /// Shown on the last screen.
    let familyTask: FamilyTask?
    let legalBasis: [String]
    let sources: [String]
    /// "Phiên bản 1, rà soát trước ngày 31/03/2027"
    let versionText: String
    /// Lessons of the grade.
    let siblings: [Part]
    /// The task on the simulated portal that goes with it, shown to pupils on the last screen; else `nil`.
    let practiceID: String?
    let handoutHref: String
    /// `nil` for whoever may not read it.
    let teacherHref: String?
}
