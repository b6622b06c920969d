/// Work as a teacher gives it, to one class or to several.
package struct AssignmentOrder: Hashable, Sendable {
    package var title: String
    package var work: Assignment.Work
    package var opensAt: Instant
    package var closesAt: Instant
    /// For tests: working time of one attempt, in milliseconds.
    package var timeLimitMs: Int64
    package var rules: TestRules
    /// How it is taught; `nil` when nobody said.
    package var mode: DeliveryMode?
    /// Of 45 minutes, 1...20.
    package var periods: Int
    /// Those of the class who get it; `nil` for whole classes, with whoever joins them later.
    package var pupils: [Learner.ID]?

    package init(
        title: String, work: Assignment.Work, opensAt: Instant, closesAt: Instant, timeLimitMs: Int64,
        rules: TestRules = .standard, mode: DeliveryMode? = nil, periods: Int = 1, pupils: [Learner.ID]? = nil
    ) {
        self.title = title
        self.work = work
        self.opensAt = opensAt
        self.closesAt = closesAt
        self.timeLimitMs = timeLimitMs
        self.rules = rules
        self.mode = mode
        self.periods = periods
        self.pupils = pupils
    }
}
