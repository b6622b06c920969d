extension LiveQuiz {
    /// Lets somebody in, or back in: the same person is the same pupil, whatever device and however often.
    mutating func join(_ entrance: LiveEntrance, at now: Instant) throws(LiveRefusal) -> [LiveEvent.Kind] {
        if let known = player(as: entrance.person) { return try comeBack(known, entrance) }
        try admitNew()
        let name = try name(for: entrance)
        let team = try team(for: entrance.team)
        let player = LivePlayer(
            id: LivePlayer.ID(Int64(players.count + 1)), person: entrance.person, name: name, team: team, joinedAt: now)
        players.append(player)
        people[entrance.person] = player.id
        namesTaken[VietnameseName(name).matchKey] = player.id
        return [.joined(player.id)]
    }

    /// A guest whose name was taken off may choose another one; a pupil of the list waits for the teacher.
    private mutating func comeBack(
        _ known: LivePlayer, _ entrance: LiveEntrance
    ) throws(LiveRefusal) -> [LiveEvent.Kind] {
        guard known.isRemoved else { return [] }
        guard case .guest(let typed, _, _) = entrance else { throw .removed }
        if isLocked { throw .locked }
        if phase == .ended { throw .ended }
        if VietnameseName(typed).matchKey == VietnameseName(known.name).matchKey { throw .removed }
        let name = try name(for: entrance)
        players[Int(known.id.rawValue) - 1].name = name
        players[Int(known.id.rawValue) - 1].isRemoved = false
        namesTaken[VietnameseName(name).matchKey] = known.id
        return [.renamed(known.id)]
    }

    private func admitNew() throws(LiveRefusal) {
        if phase == .ended { throw .ended }
        if isLocked { throw .locked }
        if phase != .lobby, !settings.allowsLateJoin { throw .lateJoinOff }
        if players.count >= Self.maximumPlayers { throw .roomIsFull }
    }

    /// Names that were taken off stay taken, so that nobody comes in with them again.
    private func name(for entrance: LiveEntrance) throws(LiveRefusal) -> String {
        switch entrance {
        case .learner(let learner, _):
            guard settings.entrance != .guests, let entry = roster.entry(of: learner) else { throw .notOnList }
            return entry.shownName
        case .guest(let typed, _, _):
            guard settings.entrance != .list else { throw .guestsOff }
            do throws(NicknameRefusal) {
                let nickname = try Nickname(typed, forbidden: settings.forbiddenNames)
                if namesTaken[nickname.matchKey] != nil || isOnList(nickname.matchKey) { throw .taken }
                return nickname.text
            } catch {
                throw .name(error)
            }
        }
    }

    /// Nobody plays under the name of a pupil of the list.
    private func isOnList(_ key: String) -> Bool {
        settings.entrance != .guests && roster.nameKeys.contains(key)
    }

    /// The team that was asked for, else the smallest, else the first of the smallest.
    private func team(for wanted: Int?) throws(LiveRefusal) -> Int? {
        guard !settings.teams.isEmpty else { return nil }
        if let wanted {
            guard settings.teams.indices.contains(wanted) else { throw .unknownTeam }
            return wanted
        }
        var sizes = settings.teams.map { _ in 0 }
        for player in players where !player.isRemoved {
            if let team = player.team { sizes[team] += 1 }
        }
        return sizes.indices.min { (sizes[$0], $0) < (sizes[$1], $1) }
    }
}
