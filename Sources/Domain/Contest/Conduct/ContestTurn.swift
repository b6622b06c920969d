/// When a contestant may begin a round.
package struct ContestTurn: Hashable, Sendable {
    /// The index of the round.
    package let round: Int
    package let opensAt: Instant
    /// From this moment on; not before `opensAt`.
    package let at: Instant
}

extension Contest {
    /// True while somebody may have to wait for a turn: from half an hour before a round opens until its last turn.
    package func isAtDoor(at now: Instant) -> Bool {
        guard state == .announced || state == .running else { return false }
        return settings.rounds.contains {
            $0.opensAt <= now + WaitingRoom.doorMs && now <= $0.opensAt + WaitingRoom.longestMs
        }
    }
}

extension ContestPupilRecord {
    /// What the contestant waits for: the round that opens within the half hour, or the turn in the one that is open.
    ///
    /// - Returns: `nil` for whoever may begin now, has a sitting open, or has nothing to wait for.
    package func waiting(at now: Instant) -> ContestTurn? {
        guard let contestant, contest.state == .announced || contest.state == .running else { return nil }
        guard !hasOpenSitting(at: now) else { return nil }
        let rounds = contest.settings.rounds
        let next =
            contest.openRound(at: now)
            ?? rounds.indices.first { now < rounds[$0].opensAt && rounds[$0].opensAt <= now + WaitingRoom.doorMs }
        guard let next, mayEnter(next) else { return nil }
        let room = WaitingRoom(
            opensAt: rounds[next].opensAt, closesAt: rounds[next].closesAt,
            limitMs: contest.settings.paper.timing.limitMs, expected: expected)
        let turn = room.turn(round: "\(contest.id.rawValue)|\(next)", contestant: contestant.id.rawValue)
        return now < turn ? ContestTurn(round: next, opensAt: rounds[next].opensAt, at: turn) : nil
    }

    /// True while the contestant may go on with a sitting.
    package func hasOpenSitting(at now: Instant) -> Bool {
        sittings.contains { $0.isOpen(at: now) }
    }

    /// True unless an earlier round selects for this one and the contestant was not selected.
    package func mayEnter(_ round: Int) -> Bool {
        guard round > 0, contest.settings.rounds[round - 1].selection != nil else { return true }
        return standings[round - 1] == .selected
    }
}
