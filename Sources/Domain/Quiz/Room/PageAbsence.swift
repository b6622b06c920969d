/// A time in which a pupil did not have the test before them. It says nothing of why: information, never a verdict.
package struct PageAbsence: Hashable, Sendable {
    /// The page's own number for it, so that one that is sent twice counts once.
    package let mark: Int64
    package let leftAt: Instant
    package let awayMs: Int64

    package init(mark: Int64, leftAt: Instant, awayMs: Int64) {
        self.mark = mark
        self.leftAt = leftAt
        self.awayMs = awayMs
    }

    /// Shorter ones are a glance at a notification, in milliseconds.
    package static let shortestMs: Int64 = 3_000
    /// Absences that are kept of an attempt.
    package static let limit = 200

    /// What a page says of a pupil who is back, as far as it can be true.
    ///
    /// - Parameters:
    ///   - mark: from 1.
    ///   - awayMs: as the device measured it.
    ///   - startedAt: of the attempt; nobody was away before.
    /// - Returns: `nil` for what is too short or cannot be.
    package static func reported(mark: Int64, awayMs: Int64, startedAt: Instant, at now: Instant) -> PageAbsence? {
        guard mark > 0, awayMs >= shortestMs, awayMs <= now.ms - startedAt.ms else { return nil }
        return PageAbsence(mark: mark, leftAt: now + -awayMs, awayMs: awayMs)
    }
}

/// The absences of an attempt in two numbers.
package struct PageAbsences: Hashable, Sendable {
    package let count: Int
    package let longestMs: Int64

    package init(count: Int, longestMs: Int64) {
        self.count = count
        self.longestMs = longestMs
    }
}
