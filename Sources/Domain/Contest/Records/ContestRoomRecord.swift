/// The room in which a class sits a round of a contest: its codes, pauses and minutes are those of a test.
package struct ContestRoomRecord: Hashable, Sendable {
    package let assignment: Assignment.ID
    /// The index of the round.
    package let round: Int
    package let className: String
    package let school: Unit.ID
    package let schoolName: String
    /// Contestants who are expected there.
    package let expected: Int
    package let openSittings: Int
    package let handedIn: Int
    package let isPaused: Bool
    package let needsCode: Bool

    package init(
        assignment: Assignment.ID, round: Int, className: String, school: Unit.ID, schoolName: String, expected: Int,
        openSittings: Int, handedIn: Int, isPaused: Bool, needsCode: Bool
    ) {
        self.assignment = assignment
        self.round = round
        self.className = className
        self.school = school
        self.schoolName = schoolName
        self.expected = expected
        self.openSittings = openSittings
        self.handedIn = handedIn
        self.isPaused = isPaused
        self.needsCode = needsCode
    }
}

extension Contest {
    /// Leave to prepare the rooms of a round: from the announcement until the round closes.
    ///
    /// - Throws: `roomsTooLate` for a round that is over or not there.
    package func admitRooms(of round: Int, at now: Instant) throws(ContestEntryRefusal) {
        guard takesEntries(at: now), settings.rounds.indices.contains(round),
            now < settings.rounds[round].closesAt
        else { throw .roomsTooLate }
    }
}
