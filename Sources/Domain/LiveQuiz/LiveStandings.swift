/// Who stands where, computed once and then shown to everybody.
package struct LiveStandings: Hashable, Sendable {
    /// One pupil's line.
    package struct Line: Hashable, Sendable {
        package let player: LivePlayer.ID
        package let name: String
        package let team: Int?
        /// Equal points share a place: 1, 2, 2, 4.
        package let place: Int
        package let tally: LiveTally
        /// Places won since the question before, negative for lost ones; `nil` while there is nothing to compare.
        package let moved: Int?
    }

    /// Pupils who may see the board: the rest learn their place on their own screen.
    package static let publicCount = 8

    /// Best first; equals in the order in which they came in. Names that were taken off are not here.
    package let lines: [Line]
    private let lineOf: [LivePlayer.ID: Int]

    init(lines: [Line]) {
        self.lines = lines
        lineOf = Dictionary(uniqueKeysWithValues: zip(lines.map(\.player), 0...))
    }

    package subscript(player: LivePlayer.ID) -> Line? {
        lineOf[player].map { lines[$0] }
    }

    /// The best eight who have points: nobody is shown to a class for having none.
    package var publicLines: [Line] {
        Array(lines.prefix(Self.publicCount).filter { $0.tally.points > 0 })
    }

    /// The first three places, with all who share them, as far as they are public.
    package var podium: [Line] {
        publicLines.filter { $0.place <= 3 }
    }
}

/// A team's line; the mean of its pupils, so that a small team is no worse off.
package struct LiveTeamLine: Hashable, Sendable {
    /// The place in the settings.
    package let team: Int
    package let name: String
    package let place: Int
    package let memberCount: Int
    package let totalPoints: Int
    /// Points a pupil, rounded down.
    package let meanPoints: Int
}

extension LiveQuiz {
    /// The board as it stands: only questions whose answer was shown count.
    package var standings: LiveStandings {
        let counted = countedPlaces
        let now = tallies(over: counted)
        let present = players.indices.filter { !players[$0].isRemoved }
        let ranks = Self.ranks(present.map { now[$0].points })
        var before: [Int]?
        if settings.pace == .teacher, counted.count > 1 {
            let earlier = tallies(over: counted.dropLast())
            before = Self.ranks(present.map { earlier[$0].points })
        }
        let lines = present.indices.map { at in
            let player = players[present[at]]
            return LiveStandings.Line(
                player: player.id, name: player.name, team: player.team, place: ranks[at], tally: now[present[at]],
                moved: before.map { $0[at] - ranks[at] })
        }
        return LiveStandings(lines: lines.sorted { ($0.place, $0.player) < ($1.place, $1.player) })
    }

    /// Teams, best first; equal means share a place, compared exactly.
    package func teamLines(_ standings: LiveStandings) -> [LiveTeamLine] {
        let groups = Dictionary(grouping: standings.lines) { $0.team }
        let sums = settings.teams.indices.map { team in
            let members = groups[team] ?? []
            return (total: members.map(\.tally.points).reduce(0, +), count: members.count)
        }
        func beats(_ a: Int, _ b: Int) -> Bool {
            sums[a].total * max(1, sums[b].count) > sums[b].total * max(1, sums[a].count)
        }
        return sums.indices.map { team in
            LiveTeamLine(
                team: team, name: settings.teams[team], place: 1 + sums.indices.count { beats($0, team) },
                memberCount: sums[team].count, totalPoints: sums[team].total,
                meanPoints: sums[team].total / max(1, sums[team].count))
        }
        .sorted { ($0.place, $0.team) < ($1.place, $1.team) }
    }

    /// Competition ranking: one more than the number of those with more.
    private static func ranks(_ points: [Int]) -> [Int] {
        var firsts: [Int: Int] = [:]
        for (offset, value) in points.sorted(by: >).enumerated() where firsts[value] == nil {
            firsts[value] = offset + 1
        }
        return points.map { firsts[$0] ?? 1 }
    }
}
