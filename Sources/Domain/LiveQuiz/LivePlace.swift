/// An answer that was accepted; it is never changed.
package struct LiveGiven: Hashable, Sendable {
    /// In the author's indexes.
    package let response: Response
    package let at: Instant
    /// From the opening of the question, by the server's clock and without pauses; 0 or more.
    package let elapsedMs: Int64
    package let mark: Mark
}

/// A question of a room while it is played.
struct LivePlace: Hashable, Sendable {
    /// The author's indexes in printed order, the same on every screen of the room.
    let arrangement: [Int]
    /// When the teacher opened it; `nil` before, and always in a room at the pupils' pace.
    var openedAt: Instant?
    /// When answering ended, by revealing, skipping or hiding.
    var closedAt: Instant?
    /// Time that the teacher added, in milliseconds.
    var extraMs: Int64 = 0
    /// The right answer was shown to the room.
    var isRevealed = false
    /// Closed without an answer shown; it counts for nobody.
    var isSkipped = false
    /// Taken out by the teacher; it counts for nobody.
    var isHidden = false
    var answers: [LivePlayer.ID: LiveGiven] = [:]
    /// In a room at the pupils' pace: when each pupil opened it.
    var openings: [LivePlayer.ID: Instant] = [:]
}

/// Time that counts against nobody: the room was ended and opened again, or the server was away.
struct LivePause: Hashable, Sendable {
    let from: Instant
    let to: Instant

    var lengthMs: Int64 {
        to.ms - from.ms
    }
}
