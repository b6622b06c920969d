// How pauses and time for all move what was agreed. The order in which they come makes no difference, and nobody ever has
// less time than without them.

extension Attempt {
    /// Goes on after a pause of its room: the deadline is as much later as the clock stood still. An attempt that was over
    /// before the pause stays over.
    package mutating func goOn(after pause: RoomPause) {
        pausedSince = nil
        guard !isOver(at: pause.from) else { return }
        deadline = deadline + pause.lengthMs(since: startedAt)
    }

    /// Takes its part of the time that everybody in the room is given; an attempt that is over takes none.
    ///
    /// - Parameter milliseconds: more than 0.
    /// - Returns: whether the deadline moved.
    package mutating func takeTime(forAllMs milliseconds: Int64, at now: Instant) -> Bool {
        guard milliseconds > 0, !isOver(at: now) else { return false }
        deadline = deadline + milliseconds
        return true
    }
}

extension Assignment {
    /// When the window closes after a pause: as much later as the clock stood still within it, so that who has not begun
    /// yet loses nothing either. A window that was closed before stays as it is.
    package func closing(after pause: RoomPause) -> Instant {
        guard phase(at: pause.from) != .closed else { return closesAt }
        return closesAt + pause.lengthMs(since: opensAt)
    }

    /// The window and the working time of those who begin later, after everybody was given time; `nil` when the window is
    /// closed and only running attempts take it.
    ///
    /// - Parameter now: on the clock of the room.
    package func prolonged(byMs milliseconds: Int64, at now: Instant) -> (closesAt: Instant, timeLimitMs: Int64)? {
        guard phase(at: now) != .closed else { return nil }
        return (closesAt + milliseconds, timeLimitMs + milliseconds)
    }
}
