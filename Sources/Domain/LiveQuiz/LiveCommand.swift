/// What somebody does in a room. Rooms are stored as these, so that a restart resumes the game and the board can be
/// computed again.
package enum LiveCommand: Hashable, Codable, Sendable {
    /// A press of the teacher's, on the projector or on a telephone. `step` is the number of presses that the page knew
    /// of: two devices that press at once do not go on twice, and a press sent again changes nothing.
    case host(by: Account.ID, step: Int, order: LiveOrder)
    /// Somebody comes in or comes back.
    case join(entrance: LiveEntrance)
    /// A pupil's answer, in the author's indexes (`LiveQuiz.authorResponse`); a place is 0-based.
    case answer(player: LivePlayer.ID, place: Int, response: Response)
    /// In a room at the pupils' pace: a pupil opens their next question.
    case proceed(player: LivePlayer.ID, place: Int)
    /// The time of the open question is over by the server's clock: it is revealed.
    case timeIsUp(place: Int)
    /// The server was away since that moment: its time does not count against anybody.
    case resumed(since: Instant)
}

/// What the teacher can do. Places are 0-based in the set.
package enum LiveOrder: Hashable, Codable, Sendable {
    /// Opens the first question; in a room at the pupils' pace, the whole set.
    case start
    /// Opens a question to the whole room.
    case open(place: Int)
    /// Ends the answering and shows the right answer.
    case reveal(place: Int)
    /// Shows the best eight.
    case showBoard
    /// Fifteen seconds more for the open question; who has answered loses nothing by it.
    case addTime(place: Int)
    /// Goes on without the open question: it counts for nobody.
    case skip(place: Int)
    /// The question counts for nobody, and is passed over if it was not asked yet.
    case hide(place: Int)
    /// Takes back `hide`.
    case show(place: Int)
    /// Takes a name off; a guest may come back with another name and keeps the points.
    case remove(player: LivePlayer.ID)
    /// Takes back `remove`.
    case readmit(player: LivePlayer.ID)
    /// Nobody new comes in.
    case lock
    case unlock
    case end
    /// Goes on exactly where the room was ended.
    case reopen
}

/// A command that was accepted, and when.
package struct LiveEntry: Hashable, Codable, Sendable {
    package let command: LiveCommand
    package let at: Instant

    package init(command: LiveCommand, at instant: Instant) {
        self.command = command
        at = instant
    }
}
