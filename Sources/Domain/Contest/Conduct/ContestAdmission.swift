extension Assignment {
    /// Leave to begin a sitting in the assignment that carries a round: how often somebody may sit is the contest's own
    /// rule, so only the window and an open sitting stand in the way.
    ///
    /// - Throws: `notOpenYet`, `closed` or `otherAttemptOpen`.
    package func admitContestant(
        previous: [Attempt], extraMs: Int64, at now: Instant
    ) throws(AttemptRefusal) -> Admission {
        switch phase(at: now, extraMs: extraMs) {
        case .notOpen: throw .notOpenYet(opensAt: opensAt)
        case .closed: throw .closed
        case .open: break
        }
        guard previous.allSatisfy({ $0.isOver(at: now) }) else { throw .otherAttemptOpen }
        return Admission(
            number: (previous.map(\.number).max() ?? 0) + 1, startedAt: now,
            deadline: min(now + timeLimitMs, closesAt) + extraMs)
    }
}
