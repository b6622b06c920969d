/// A piece of work that a teacher gives to a class: a lesson to read, a test to sit or a scenario to practise, in a window
/// of time.
package struct Assignment: Hashable, Sendable {
    package typealias ID = Identifier<Assignment>

    package enum Work: Hashable, Sendable {
        /// The slug of a lesson.
        case lesson(String)
        /// The code of a blueprint, such as `PC`.
        case test(blueprint: String)
        /// A test of questions that the teacher chose.
        case fixed(FixedPaper.ID)
        /// The slug of a scenario of the simulated portal, or `Scenario.randomID` for the final test B.
        case practice(scenario: String)
    }

    /// When pupils may see something of a test's result.
    package enum Reveal: String, CaseIterable, Codable, Sendable {
        case never
        case afterSubmission
        case afterClose
        /// Once the teacher publishes it.
        case byHand
    }

    package let id: ID
    package let classroom: Classroom.ID
    package let work: Work
    package let title: String
    package let opensAt: Instant
    package let closesAt: Instant
    /// For tests: working time of one attempt, in milliseconds.
    package let timeLimitMs: Int64
    /// For tests: how they are sat and what counts.
    package let rules: TestRules
    /// True when the teacher shut it before its time.
    package let isClosed: Bool
    /// How it is taught: in Tin học, outside class …; `nil` when the teacher did not say.
    package let mode: DeliveryMode?
    /// Periods of 45 minutes that the teacher plans for it, 1...20.
    package let periods: Int
    /// True when it was given to single pupils and not to the whole class.
    package let isForSomePupils: Bool

    /// - Parameter reveal: when the explanations of a test show; it stands in `rules`.
    package init(
        id: ID, classroom: Classroom.ID, work: Work, title: String, opensAt: Instant, closesAt: Instant,
        timeLimitMs: Int64, reveal: Reveal, isClosed: Bool, mode: DeliveryMode? = nil, periods: Int = 1,
        isForSomePupils: Bool = false, rules: TestRules = .standard
    ) {
        var rules = rules
        rules.explanations = reveal
        self.id = id
        self.classroom = classroom
        self.work = work
        self.title = title
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.timeLimitMs = timeLimitMs
        self.rules = rules
        self.isClosed = isClosed
        self.mode = mode
        self.periods = periods
        self.isForSomePupils = isForSomePupils
    }
}

extension Assignment {
    /// Where an assignment stands in its window.
    package enum Phase: String, Hashable, Sendable {
        case notOpen
        case open
        case closed
    }

    /// Open from `opensAt` until just before `endsAt`, which extra time of a pupil moves, unless the teacher shut the
    /// assignment.
    package func phase(at now: Instant, extraMs: Int64 = 0) -> Phase {
        if isClosed || now >= endsAt(extraMs: extraMs) { return .closed }
        return now < opensAt ? .notOpen : .open
    }

    /// True for a test, of a blueprint or of chosen questions.
    package var isTest: Bool {
        work.isTest
    }
}

extension Assignment.Work {
    /// True for a test, of a blueprint or of chosen questions.
    package var isTest: Bool {
        switch self {
        case .test, .fixed: true
        case .lesson, .practice: false
        }
    }
}
