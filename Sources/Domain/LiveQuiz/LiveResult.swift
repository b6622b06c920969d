/// A room when it is over: what the report, the workbook and the evidence are made from.
package struct LiveResult: Hashable, Sendable {
    /// One question that counted.
    package struct Item: Hashable, Sendable {
        /// 0-based in the set.
        package let place: Int
        package let question: Question.ID
        package let contentHash: String
        /// Pupils to whom it was put.
        package let askedCount: Int
        package let reveal: LiveReveal

        /// Pupils who missed it: wrong, half right or silent.
        package var missedCount: Int {
            askedCount - reveal.rightCount
        }
    }

    /// One pupil's answer to an item.
    package struct Cell: Hashable, Sendable {
        /// `nil` when it was put to the pupil and not answered.
        package let given: LiveGiven?
        /// Without the streak.
        package let points: Int
    }

    /// One pupil.
    package struct Row: Hashable, Sendable {
        package let player: LivePlayer
        package let standing: LiveStandings.Line
        /// One an item; `nil` where the question was not put to the pupil, who came later.
        package let cells: [Cell?]
    }

    package let room: LiveQuiz.ID
    package let title: String
    /// In the order of asking.
    package let items: [Item]
    /// Best first, without names that were taken off.
    package let rows: [Row]
    package let teams: [LiveTeamLine]
    /// Pupils of the list who never came; they are absent and have no nought.
    package let absent: [LiveRoster.Entry]
}

extension LiveQuiz {
    /// The report of what counted so far; complete after the end.
    package var result: LiveResult {
        let standings = standings
        let counted = countedPlaces
        let present = presentPlayers
        let came = Set(players.compactMap(\.learner))
        return LiveResult(
            room: id, title: set.title,
            items: counted.map { place in
                LiveResult.Item(
                    place: place, question: set.items[place].question.id,
                    contentHash: set.items[place].question.contentHash,
                    askedCount: present.count { isAsked(place, $0) }, reveal: reveal(at: place))
            },
            rows: standings.lines.compactMap { line in
                player(line.player).map { player in
                    LiveResult.Row(player: player, standing: line, cells: counted.map { cell($0, player) })
                }
            },
            teams: teamLines(standings),
            absent: settings.entrance == .guests ? [] : roster.entries.filter { !came.contains($0.learner) })
    }

    private func cell(_ place: Int, _ player: LivePlayer) -> LiveResult.Cell? {
        guard isAsked(place, player) else { return nil }
        let given = places[place].answers[player.id]
        return LiveResult.Cell(given: given, points: given.map { points(of: $0, at: place) } ?? 0)
    }
}
