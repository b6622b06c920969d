package import Domain
import GRDB

extension Store {
    /// The ranking of a contest as it would be published now, without names, for contests of any size; `nil` when there is
    /// no such contest.
    package func contestOutcome(_ id: Contest.ID) async throws -> ContestOutcome? {
        try await read { connection in
            try connection.contestRow(id).map { try connection.contestOutcome(of: $0.contest) }
        }
    }
}

extension Connection {
    /// One round is read straight into the ranking, a result at a time; several rounds are added up first.
    func contestOutcome(of contest: Contest) throws -> ContestOutcome {
        let settings = contest.settings
        let lowerings = try lowerings(of: contest.id)
        let truths = try truths(of: contest.id)
        guard settings.rounds.count == 1 || settings.isKnockOut else {
            return ContestOutcome(
                try entries(of: contest.id, try contestants(of: contest.id, school: nil)), settings: settings,
                truths: truths, lowerings: lowerings)
        }
        let round = settings.rounds.count - 1
        let truth = truths[round]
        let decisions = try decisions(of: contest.id)
        var groups: [ContestGroup.Code: [ContestResult]] = [:]
        try each(ContestResultStatement.ofRound, [contest.id, round]) { row in
            let id: Contestant.ID = row[0]
            if decisions.excluded.contains(id) { return }
            let adjustment = decisions.adjustments[id] ?? 0
            let prediction: Int? = row[5]
            groups[row[1], default: []].append(
                ContestResult(
                    contestant: id, points: Points(hundredths: max(0, row[2] as Int + adjustment)), durationMs: row[3],
                    submittedAt: row[4],
                    predictionDelta: truth.flatMap { ContestResult.delta(prediction: prediction, actual: $0) },
                    wholeClusters: row[6]))
        }
        return ContestOutcome(groups, settings: settings, lowerings: lowerings)
    }

    /// Every contestant with what counts.
    func entries(of id: Contest.ID, _ people: [ContestantRecord]) throws -> [ContestEntry] {
        let decisions = try decisions(of: id)
        var rounds: [Contestant.ID: [Int: RoundResult]] = [:]
        try each(ContestResultStatement.ofContest, [id]) { row in
            let (contestant, round, result) = RoundResult.read(row)
            rounds[contestant, default: [:]][round] = result
        }
        return people.map { person in
            let contestant = person.contestant.id
            return ContestEntry(
                contestant: person.contestant, rounds: rounds[contestant] ?? [:],
                isExcluded: decisions.excluded.contains(contestant), adjustment: decisions.adjustments[contestant] ?? 0)
        }
    }
}
