/// A pupil in a room.
package struct LivePlayer: Hashable, Sendable {
    package typealias ID = Identifier<LivePlayer>

    /// Who it is, as far as the room knows.
    package enum Person: Hashable, Codable, Sendable {
        /// A pupil of the list.
        case learner(Learner.ID)
        /// Somebody with a nickname; the token is the hash of a secret that only their device holds.
        case guest(token: String)
    }

    /// 1 for the first who came in.
    package let id: ID
    package let person: Person
    /// As the room shows it.
    package internal(set) var name: String
    /// The place of the team in the settings; `nil` when everybody plays alone.
    package let team: Int?
    package let joinedAt: Instant
    /// True while the teacher keeps the name off: no board shows it and no answer is taken.
    package internal(set) var isRemoved = false

    /// The pupil of the list; `nil` for a guest.
    package var learner: Learner.ID? {
        if case .learner(let id) = person { return id }
        return nil
    }
}

/// How somebody comes in, or comes back with another telephone.
package enum LiveEntrance: Hashable, Codable, Sendable {
    /// A pupil of the list who proved who they are, with a session or a PIN.
    case learner(id: Learner.ID, team: Int?)
    /// A guest; the same token is the same pupil whatever name is typed.
    case guest(nickname: String, token: String, team: Int?)

    /// Who comes in.
    package var person: LivePlayer.Person {
        switch self {
        case .learner(let id, _): .learner(id)
        case .guest(_, let token, _): .guest(token: token)
        }
    }

    /// The team that was asked for; `nil` when the room may choose.
    package var team: Int? {
        switch self {
        case .learner(_, let team), .guest(_, _, let team): team
        }
    }
}
