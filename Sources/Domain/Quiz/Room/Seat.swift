/// Where a pupil stands in the room, as the teacher sees it.
package enum Seat: Hashable, Sendable {
    case notBegun
    /// At a question, when the page says which.
    case working(position: Int?)
    /// Nothing was heard of the pupil's device for a while.
    case silent(since: Instant)
    /// Deadline and grace are past, and nobody handed it in yet.
    case timeUp
    case done

    /// Longer silence than this means a page that is shut or a device without network, in milliseconds.
    package static let silenceMs: Int64 = 45_000

    /// - Parameters:
    ///   - attempt: the latest; `nil` when the pupil has not begun.
    ///   - sign: the last that the pupil's page said.
    ///   - savedAt: when the last answer was saved; it is a sign of life too.
    ///   - clock: what the clock of the room shows.
    package init(
        _ attempt: AttemptSummary?, sign: SignOfLife?, savedAt: Instant?, clock: Instant, at now: Instant
    ) {
        guard let attempt else {
            self = .notBegun
            return
        }
        let heard = [sign?.at, savedAt, attempt.startedAt].compactMap { $0 }.max() ?? attempt.startedAt
        if attempt.submittedAt != nil {
            self = .done
        } else if clock > attempt.deadline + Attempt.graceMs {
            self = .timeUp
        } else if now.ms - heard.ms > Self.silenceMs {
            self = .silent(since: heard)
        } else {
            self = .working(position: sign?.position)
        }
    }
}

/// What a pupil's page says every few seconds.
package struct SignOfLife: Hashable, Sendable {
    /// The question on the screen; `nil` when the page does not say.
    package let position: Int?
    package let at: Instant

    package init(position: Int?, at: Instant) {
        self.position = position
        self.at = at
    }
}
