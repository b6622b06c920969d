/// Where a pupil stands at a test when somebody asks what may be shown of it.
package struct ResultStanding: Hashable, Sendable {
    /// The attempt that is looked at was handed in.
    package let isSubmitted: Bool
    /// The pupil is sitting the test again at this moment.
    package let hasOpenAttempt: Bool
    /// Another attempt may still begin.
    package let mayTryAgain: Bool

    package init(isSubmitted: Bool, hasOpenAttempt: Bool = false, mayTryAgain: Bool = false) {
        self.isSubmitted = isSubmitted
        self.hasOpenAttempt = hasOpenAttempt
        self.mayTryAgain = mayTryAgain
    }

    /// - Parameter attempts: all of the pupil at the assignment.
    package init(
        isSubmitted: Bool, _ attempts: [AttemptSummary], of assignment: Assignment, extraMs: Int64, at now: Instant
    ) {
        let isOpen = assignment.phase(at: now, extraMs: extraMs) == .open
        self.init(
            isSubmitted: isSubmitted, hasOpenAttempt: attempts.contains { $0.submittedAt == nil },
            mayTryAgain: isOpen && attempts.count < assignment.rules.attemptLimit)
    }
}

extension Assignment {
    /// True when a pupil may see the marks of an attempt.
    package func showsMarks(to standing: ResultStanding, at now: Instant, extraMs: Int64 = 0) -> Bool {
        shows(rules.marks, to: standing, at: now, extraMs: extraMs)
    }

    /// True when a pupil may read right answers and explanations: not without the marks, not while sitting the test
    /// again, and right after handing in only when no attempt is left that the answers would serve.
    package func showsExplanations(to standing: ResultStanding, at now: Instant, extraMs: Int64 = 0) -> Bool {
        guard showsMarks(to: standing, at: now, extraMs: extraMs), !standing.hasOpenAttempt else { return false }
        if rules.explanations == .afterSubmission, standing.mayTryAgain { return false }
        return shows(rules.explanations, to: standing, at: now, extraMs: extraMs)
    }

    private func shows(_ when: Reveal, to standing: ResultStanding, at now: Instant, extraMs: Int64) -> Bool {
        guard standing.isSubmitted else { return false }
        return switch when {
        case .never: false
        case .afterSubmission: true
        case .afterClose: phase(at: now, extraMs: extraMs) == .closed
        case .byHand: rules.publishedAt.map { $0 <= now } ?? false
        }
    }
}

extension LearnerAssignmentRecord {
    /// What counts for the pupil, where the marks may be seen; `nil` otherwise.
    package func shownResult(at now: Instant) -> CountedResult? {
        let standing = ResultStanding(isSubmitted: true)
        guard assignment.showsMarks(to: standing, at: now, extraMs: extraMs) else { return nil }
        return assignment.rules.counting.result(of: attempts)
    }

    /// How often the pupil may still begin, 0 once nothing is taken any more.
    package func attemptsLeft(at now: Instant) -> Int {
        assignment.phase(at: now, extraMs: extraMs) == .closed
            ? 0 : max(0, assignment.rules.attemptLimit - attempts.count)
    }
}
