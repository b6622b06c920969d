/// What followed from a command, and in which room: a listener of another room never gets it.
package struct LiveEvent: Hashable, Sendable {
    /// Who needs a new state.
    package enum Audience: Hashable, Sendable {
        /// Every pupil, the projector and the teacher.
        case everyone
        /// The teacher's devices and the projector.
        case host
        /// One pupil; the teacher gets it too.
        case player(LivePlayer.ID)
    }

    /// What happened.
    package enum Kind: Hashable, Sendable {
        case joined(LivePlayer.ID)
        case renamed(LivePlayer.ID)
        case removed(LivePlayer.ID)
        case readmitted(LivePlayer.ID)
        case lockChanged
        case started
        case opened(place: Int)
        case proceeded(LivePlayer.ID, place: Int)
        case answered(LivePlayer.ID, place: Int)
        case timeAdded(place: Int)
        case revealed(place: Int)
        case skipped(place: Int)
        case visibilityChanged(place: Int)
        case boardShown
        case ended
        case reopened
        case resumed
    }

    package let room: LiveQuiz.ID
    package let kind: Kind

    /// An answer concerns one pupil and the teacher: a room of thousands is not told of each.
    package var audience: Audience {
        switch kind {
        case .joined, .lockChanged: .host
        case .renamed(let id), .removed(let id), .readmitted(let id): .player(id)
        case .proceeded(let id, _), .answered(let id, _): .player(id)
        case .started, .opened, .timeAdded, .revealed, .skipped, .visibilityChanged, .boardShown, .ended, .reopened,
            .resumed:
            .everyone
        }
    }
}
