/// The room in which a test is sat: what its teacher does to all who sit it at once. Its clock stands still while the
/// teacher pauses it, and every deadline with it.
package struct TestRoom: Hashable, Sendable {
    package let assignment: Assignment.ID
    /// `nil` while the test runs.
    package private(set) var pausedSince: Instant?
    /// Whoever begins, or goes on at another device, types a code that the teacher gives out.
    package let needsCode: Bool

    package init(assignment: Assignment.ID, pausedSince: Instant? = nil, needsCode: Bool = false) {
        self.assignment = assignment
        self.pausedSince = pausedSince
        self.needsCode = needsCode
    }

    /// What the clock of the room shows.
    package func clock(at now: Instant) -> Instant {
        now.stopped(at: pausedSince)
    }

    /// Stops the clock.
    ///
    /// - Returns: false when it stands still already; then nothing changes.
    package mutating func pause(at now: Instant) -> Bool {
        guard pausedSince == nil else { return false }
        pausedSince = now
        return true
    }

    /// Lets the clock run on.
    ///
    /// - Returns: the pause that ends; `nil` when there is none.
    package mutating func resume(at now: Instant) -> RoomPause? {
        guard let from = pausedSince else { return nil }
        pausedSince = nil
        return RoomPause(from: from, to: max(from, now))
    }
}

/// A time in which the clock of a room stood still.
package struct RoomPause: Hashable, Sendable {
    package let from: Instant
    package let to: Instant

    package init(from: Instant, to: Instant) {
        self.from = from
        self.to = to
    }

    package var lengthMs: Int64 { to.ms - from.ms }

    /// How much of it lies after a moment, in milliseconds; 0 for none.
    package func lengthMs(since moment: Instant) -> Int64 {
        max(0, to.ms - max(from, moment).ms)
    }
}

extension Instant {
    /// This moment on a clock that was perhaps stopped before it.
    package func stopped(at stop: Instant?) -> Instant {
        stop.map { min($0, self) } ?? self
    }
}
