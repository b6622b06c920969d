/// What a pupil does in a run. Runs are stored as these, so that a score can be computed again and a teacher can see
/// what happened.
package enum PracticeCommand: Hashable, Codable, Sendable {
    /// Sends what was filled in on a step, or the next stage of it.
    case answer(step: Step.ID, values: ScreenAnswer)
    /// Opens the hint of a step.
    case hint(step: Step.ID)
    /// Goes on without a step; what it earned so far stays.
    case skip(step: Step.ID)
    /// Ends the run early.
    case leave
}

/// A command that was accepted, and when.
package struct PracticeEntry: Hashable, Codable, Sendable {
    package let command: PracticeCommand
    package let at: Instant

    package init(command: PracticeCommand, at instant: Instant) {
        self.command = command
        at = instant
    }
}

/// What followed from a command.
package enum PracticeEvent: Hashable, Sendable {
    case hintShown(step: Step.ID, hint: String)
    /// Something is still to be filled in, or the next stage begins; that is no try.
    case continued(step: Step.ID, Judgement)
    /// An answer was judged; `tryNumber` is 1...3.
    case judged(step: Step.ID, Judgement, tryNumber: Int)
    /// A critical error that the run had not seen yet.
    case failed(step: Step.ID, CriticalError)
    case stepClosed(step: Step.ID, earned: Int, of: Int)
    case ended(Run.End)
}
