/// A line of what happened in a room, as it stands in the minutes.
package struct RoomEvent: Hashable, Sendable {
    package typealias ID = Identifier<RoomEvent>

    package enum Kind: String, CaseIterable, Codable, Sendable {
        /// Every pupil sees it.
        case message
        /// For the minutes only.
        case noted
        case paused
        case resumed
        /// Time for all.
        case extended
        /// Time for one pupil.
        case extraTime
        /// One pupil's attempt was opened again.
        case reopened
        case codesMade
        case codesLifted
    }

    package let id: ID
    package let kind: Kind
    package let at: Instant
    /// Who did it.
    package let by: String
    /// The pupil's name, when it was done for one.
    package let learner: String?
    /// Minutes given, or the length of a pause, in milliseconds; 0 when there is none.
    package let amountMs: Int64
    /// A message, a reason; empty when nothing was said.
    package let text: String

    package init(
        id: ID, kind: Kind, at: Instant, by: String, learner: String?, amountMs: Int64, text: String
    ) {
        self.id = id
        self.kind = kind
        self.at = at
        self.by = by
        self.learner = learner
        self.amountMs = amountMs
        self.text = text
    }

    /// Characters of a message or a reason.
    package static let textLimit = 300
    /// Lines that are kept of one room.
    package static let limit = 1_000
}

/// What pupils are told of the room that is new enough to matter.
package enum RoomNews {
    /// A message is shown for so long, in milliseconds: a test that is open for a week does not keep its first words.
    package static let lifeMs: Int64 = 3 * 3_600_000
    /// Messages that stand on a pupil's page.
    package static let limit = 3

    /// The newest messages that still matter, newest first.
    package static func of(_ messages: [RoomMessage], at now: Instant) -> [RoomMessage] {
        Array(messages.filter { $0.at > now + -lifeMs }.sorted { $0.id > $1.id }.prefix(limit))
    }
}

/// What a teacher says to all who sit a test.
package struct RoomMessage: Hashable, Sendable {
    package let id: RoomEvent.ID
    package let at: Instant
    package let text: String

    package init(id: RoomEvent.ID, at: Instant, text: String) {
        self.id = id
        self.at = at
        self.text = text
    }
}
