/// A run while it is played: the task on one side, the simulated portal on the other. Every mark that it is a simulation
/// stands on each of its faces (design guide §2.5).
struct PracticeRunPage: Sendable {
    /// A step in the list of the task.
    struct StepLine: Sendable {
        let title: String
        /// "is-done", "is-now" or empty.
        let state: String
        let isNow: Bool
        /// For those who do not see the ring: "đã xong", "đang làm", "chưa tới".
        let stateText: String
        let subgoals: [String]
        let hasSubgoals: Bool
    }

    /// What must be mended, above the form.
    struct Summary: Sendable {
        struct Item: Sendable {
            let message: String
            /// The id of the field; `nil` when it is not on the page any more.
            let anchor: String?
        }

        let heading: String
        let items: [Item]
    }

    /// The open step with its form.
    struct Task: Sendable {
        let stepID: String
        let title: String
        /// "Lần thử 2 trong 3, lần này được tối đa 7 điểm"; `nil` on the first.
        let triesText: String?
        /// Told once, at the start.
        let intro: String?
        let summary: Summary?
        /// Words about what is right already.
        let remarks: [String]
        let screen: PracticeScreen
        /// "Gửi", "Tìm", "Tiếp tục"
        let button: String
    }

    /// A step that is over: what was right, and why.
    struct Closed: Sendable {
        let title: String
        let tag: Tag
        /// "Được 8/10 điểm"
        let pointsText: String
        let reasons: [String]
        let hasReasons: Bool
        let remarks: [String]
        let mine: [PracticeScreen.Line]
        let hasMine: Bool
        let keys: [String]
        let explanation: String
        let nextHref: String
        /// "Bước tiếp theo" or "Xem kết quả"
        let nextTitle: String
    }

    /// A critical error: what happened, kindly, and what to do instead.
    struct Stopped: Sendable {
        let errors: [String]
        let nextHref: String
    }

    /// Where the pupil types which step a form is of; no name of an author's field can hold this sign.
    static let stepField = "_step"

    let frame: Frame
    let runID: String
    /// The step that the forms of the task card act on.
    let stepID: String
    /// "MP-16"
    let code: String
    let title: String
    /// "Bước 2/10"
    let stepText: String
    let secondsLeft: String
    /// "12:34"
    let clockText: String
    /// "Làm đến 08:45"
    let deadlineText: String
    /// False once the run has ended.
    let isRunning: Bool
    let card: [PracticeScreen.Line]
    let personName: String
    let intro: String
    let goal: String
    let steps: [StepLine]
    /// Opened; `nil` before.
    let hint: String?
    /// The open step's hint can still be opened.
    let canHint: Bool
    /// "Đã có 1 lỗi an toàn …"; `nil` while there is none.
    let failedText: String?
    /// After the slash in the address bar.
    let address: String
    let task: Task?
    let closed: Closed?
    let stopped: Stopped?
}
