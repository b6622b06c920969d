/// A pupil's telephone during a live quiz: one of its parts at a time.
struct LivePlayPage: Sendable {
    /// Nothing to do but look at the projector.
    struct Wait: Sendable {
        let heading: String
        let text: String
        /// What the pupil answered; `nil` when there is nothing to show.
        let tile: LiveTile?
    }

    /// How the last question went.
    struct Outcome: Sendable {
        let isRight: Bool
        /// "Đúng rồi!"
        let heading: String
        /// "+820 điểm"; `nil` for none.
        let pointsText: String?
        let chosen: LiveTile?
        /// What was answered where there are no tiles.
        let chosenText: String?
        /// The right tiles of a question that was not answered right.
        let keys: [LiveTile]
        let hasKeys: Bool
        let keyText: String?
        let explanation: String
        let facts: [Fact]
        /// What comes next: "Chờ thầy cô mở câu tiếp theo nhé."
        let nextText: String
    }

    /// A number with what it counts.
    struct Fact: Sendable {
        let number: String
        let label: String
    }

    /// At the pupil's own pace: the button to the next question.
    struct Next: Sendable {
        /// 0-based
        let place: String
        let title: String
    }

    let frame: Frame
    /// "482916", in addresses.
    let pin: String
    /// Changes when another part stands on the page; while it is the same, a script leaves what was typed.
    let key: String
    let heading: String
    let name: String
    let pointsText: String
    let refusal: String?
    let wait: Wait?
    let question: LiveQuestionCard?
    let outcome: Outcome?
    let next: Next?
    /// Nothing more comes: no reloading.
    let isOver: Bool
    /// Reloads by itself without scripts, as nothing is being typed.
    let refreshes: Bool
}
