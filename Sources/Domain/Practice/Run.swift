/// A pupil's run through a scenario: a pure state machine. Its time is the server's.
package struct Run: Sendable {
    /// How a run came to its end.
    package enum End: String, CaseIterable, Codable, Sendable {
        case finished
        case left
        case outOfTime = "out_of_time"
    }

    /// A critical error with the step on which it was committed.
    package struct Failure: Hashable, Sendable {
        package let step: Step.ID
        package let error: CriticalError
        package let at: Instant
    }

    package let scenario: Scenario
    package let seed: UInt64
    package let startedAt: Instant
    /// The scenario as told for the person that the seed chose.
    package let cast: Cast
    /// One a step, in order.
    package internal(set) var outcomes: [StepOutcome]
    /// Each critical error once, in the order in which they happened.
    package internal(set) var failures: [Failure] = []
    package internal(set) var end: End?
    package internal(set) var endedAt: Instant?
    /// The accepted commands; what is stored.
    package internal(set) var log: [PracticeEntry] = []

    /// - Parameter scenario: without problems, so with one person at least.
    package init(scenario: Scenario, seed: UInt64, startedAt: Instant) {
        self.scenario = scenario
        self.seed = seed
        self.startedAt = startedAt
        cast = scenario.casts[scenario.castIndex(seed: seed)]
        outcomes = cast.steps.map { StepOutcome(step: $0.id, points: $0.points) }
    }

    /// The same run again from what was stored.
    ///
    /// - Throws: the refusal of the first command that the scenario, changed since, does not take any more.
    package static func replay(
        scenario: Scenario, seed: UInt64, startedAt: Instant, log: [PracticeEntry]
    ) throws(PracticeRefusal) -> Run {
        var run = Run(scenario: scenario, seed: seed, startedAt: startedAt)
        for entry in log { _ = try run.apply(entry.command, at: entry.at) }
        return run
    }

    /// After it no command is taken.
    package var deadline: Instant {
        startedAt + Int64(scenario.timeLimitMinutes) * 60_000
    }

    /// How the run has ended by now; `nil` while it goes on.
    package func end(at now: Instant) -> End? {
        end ?? (now > deadline ? .outOfTime : nil)
    }

    /// Marks a run whose time is over as ended at its deadline; true when that is new.
    package mutating func endIfOver(at now: Instant) -> Bool {
        guard end == nil, now > deadline else { return false }
        end = .outOfTime
        endedAt = deadline
        return true
    }

    /// Working time left, in milliseconds; 0 after the end.
    package func remainingMs(at now: Instant) -> Int64 {
        end == nil ? max(0, deadline.ms - now.ms) : 0
    }

    /// The 0-based place of the step that is open; `nil` when all are closed.
    package var currentPlace: Int? {
        outcomes.firstIndex { !$0.isClosed }
    }

    /// The step that is open; `nil` when all are closed.
    package var currentStep: Step? {
        currentPlace.map { cast.steps[$0] }
    }

    /// What the pupil may see of a step now; `nil` when there is no such step.
    package func sheet(of step: Step.ID) -> ScreenSheet? {
        guard let place = outcomes.firstIndex(where: { $0.step == step }) else { return nil }
        return sheet(at: place, given: outcomes[place].given)
    }

    /// What was filled in on a try, in words.
    package func words(of answer: ScreenAnswer, step: Step.ID) -> [Exhibit.Row] {
        guard let place = outcomes.firstIndex(where: { $0.step == step }) else { return [] }
        return sheet(at: place, given: answer).words(of: answer)
    }

    func sheet(at place: Int, given: ScreenAnswer) -> ScreenSheet {
        let step = cast.steps[place]
        return step.screen.sheet(seed: seed ^ FNV1a.hash64(step.id), given: given)
    }
}
