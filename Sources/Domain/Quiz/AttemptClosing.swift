extension Attempt {
    /// Hands the attempt in. After deadline and grace nobody did: then it counts as handed in at the deadline, or at the
    /// closing time when nothing was answered after that, so that who was done in time and only forgot the button is not
    /// late. What was saved is marked.
    ///
    /// - Parameter due: the closing time, where late work is taken after it.
    /// - Throws: `alreadySubmitted`; `paused` while the clock stands still and there is time left.
    package mutating func submit(at now: Instant, due: Instant? = nil) throws(AttemptRefusal) {
        guard submittedAt == nil else { throw .alreadySubmitted }
        guard pausedSince == nil || isOver(at: now) else { throw .paused }
        submittedAt = isOver(at: now) ? endUnasked(due) : now
    }

    private func endUnasked(_ due: Instant?) -> Instant {
        guard let due, startedAt < due, due < deadline else { return deadline }
        let isDone = paper.items.allSatisfy { item in
            answers.entry(at: item.position).map { $0.acceptedAt <= due + Self.graceMs } ?? true
        }
        return isDone ? due : deadline
    }

    /// Hands in an attempt whose time is over; true when that is new and it is to be marked.
    package mutating func submitIfOver(at now: Instant) -> Bool {
        guard submittedAt == nil, isOver(at: now) else { return false }
        submittedAt = deadline
        return true
    }

    /// Moves the deadline by extra time that the teacher gives during the test.
    ///
    /// - Parameter milliseconds: more than 0.
    /// - Throws: `alreadySubmitted`; then reopening is the way.
    package mutating func extend(byMs milliseconds: Int64) throws(AttemptRefusal) {
        guard submittedAt == nil else { throw .alreadySubmitted }
        deadline = deadline + max(0, milliseconds)
    }

    /// Ends the working time because the teacher shut the assignment; the grace still lets open pages send.
    package mutating func cutShort(at now: Instant) {
        guard submittedAt == nil else { return }
        deadline = min(deadline, clock(at: now))
    }

    /// Opens the attempt again with all its answers; the pupil has the given time from now, and never less than was
    /// left.
    ///
    /// - Parameter milliseconds: working time from now.
    /// - Throws: `reasonMissing` or `notSubmitted`.
    package mutating func reopen(
        reason: String, forMs milliseconds: Int64, at now: Instant
    ) throws(AttemptRefusal) {
        let reason = VietnameseText.tidy(reason)
        guard !reason.isEmpty else { throw .reasonMissing }
        guard isOver(at: now) else { throw .notSubmitted }
        submittedAt = nil
        reopenReason = reason
        deadline = max(deadline, clock(at: now) + max(0, milliseconds))
    }
}
