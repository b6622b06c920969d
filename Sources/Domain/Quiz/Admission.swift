/// Leave to begin an attempt: its number and its hours.
package struct Admission: Hashable, Sendable {
    /// 1 for the first attempt of the pupil at the assignment.
    package let number: Int
    package let startedAt: Instant
    package let deadline: Instant

    package init(number: Int, startedAt: Instant, deadline: Instant) {
        self.number = number
        self.startedAt = startedAt
        self.deadline = deadline
    }
}

extension Assignment {
    /// Whether a pupil may begin now. The deadline is the time limit after now or the end of what is taken,
    /// whichever comes first; extra time moves both.
    ///
    /// - Parameters:
    ///   - previous: all attempts of the pupil at this assignment.
    ///   - extraMs: what the teacher gave this pupil on top, in milliseconds.
    /// - Throws: `notATest`, `notOpenYet`, `closed`, `otherAttemptOpen` or `noAttemptLeft`.
    package func admit(
        previous: [Attempt], extraMs: Int64 = 0, at now: Instant
    ) throws(AttemptRefusal) -> Admission {
        guard isTest else { throw .notATest }
        switch phase(at: now, extraMs: extraMs) {
        case .notOpen: throw .notOpenYet(opensAt: opensAt)
        case .closed: throw .closed
        case .open: break
        }
        guard previous.allSatisfy({ $0.isOver(at: now) }) else { throw .otherAttemptOpen }
        guard previous.count < rules.attemptLimit else { throw .noAttemptLeft }
        return Admission(
            number: (previous.map(\.number).max() ?? 0) + 1, startedAt: now,
            deadline: min(now + timeLimitMs, endsAt()) + extraMs)
    }
}
