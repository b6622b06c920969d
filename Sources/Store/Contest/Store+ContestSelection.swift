package import Domain
import GRDB

extension Store {
    /// The list after a round with everybody in it; no lines before it is made. `nil` when there is no such contest.
    package func contestSelection(
        of id: Contest.ID, after round: Int
    ) async throws -> (record: ContestRecord, lines: [PromotionLine], people: [Contestant.ID: ContestantRecord])? {
        try await read { connection in
            guard let row = try connection.contestRow(id) else { return nil }
            let lines = try connection.promotion(of: id, after: round)
            let listed = Set(lines.map(\.contestant))
            let people = lines.isEmpty ? [] : try connection.contestants(of: id, school: nil)
            return (
                try connection.record(row), lines,
                Dictionary(
                    uniqueKeysWithValues: people.filter { listed.contains($0.contestant.id) }.map {
                        ($0.contestant.id, $0)
                    })
            )
        }
    }

    /// Makes the list of those who go on after a round, or makes it anew from the results as they are.
    ///
    /// - Throws: `PromotionRefusal`; `StoreError.missing` when there is no such contest.
    package func makeSelection(
        of id: Contest.ID, after round: Int, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            let old = try connection.promotion(of: id, after: round)
            let open = try connection.value(ContestSelectionStatement.openSittings, [id, round], as: Int.self)
            try row.contest.admitSelection(after: round, openSittings: open ?? 0, isMade: !old.isEmpty, at: now)
            try connection.collectResults(of: row.contest)
            try connection.takeTruths(of: row.contest, at: now)
            let entries = try connection.entries(of: id, try connection.contestants(of: id, school: nil))
            let truth = try connection.truths(of: id)[round]
            try connection.run(ContestSelectionStatement.clear, [id, round])
            var counts = (selected: 0, reserves: 0)
            for (_, selection) in row.contest.settings.selections(after: round, of: entries, truth: truth) {
                counts.selected += selection.selected.count
                counts.reserves += selection.reserves.count
                for entry in selection.selected { try connection.keep(entry, .selected, in: id, after: round) }
                for entry in selection.reserves { try connection.keep(entry, .reserve, in: id, after: round) }
            }
            try connection.addAudit(
                .contestSelectionMade, id.subject, "round:\(round) \(counts.selected)+\(counts.reserves)", by: account,
                at: now)
        }
    }

    /// Somebody gives a place up; the best reserve of the same group steps up.
    ///
    /// - Parameter chosen: which of equal best reserves goes; `nil` when there is no choice to make.
    /// - Returns: who stepped up; `nil` when there was no reserve.
    /// - Throws: `PromotionRefusal`, `SelectionRefusal`; `ContestEntryRefusal.alreadySitting` for one who sat the next round.
    @discardableResult
    package func passPlaceOn(
        of contestant: Contestant.ID, to chosen: Contestant.ID?, reason: String, in id: Contest.ID, after round: Int,
        by account: Account.ID, at now: Instant
    ) async throws -> Contestant.ID? {
        try await write { connection in
            let reason = VietnameseText.tidy(reason)
            guard !reason.isEmpty else { throw PromotionRefusal.reasonMissing }
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            guard [.announced, .running, .closed].contains(row.contest.state) else { throw PromotionRefusal.over }
            let lines = try connection.promotion(of: id, after: round)
            guard !lines.isEmpty else { throw PromotionRefusal.notMade }
            let people = try connection.contestants(of: id, school: nil).map(\.contestant)
            let group = people.first { $0.id == contestant }?.group
            let own = Set(people.filter { $0.group == group }.map(\.id))
            var selection = Selection(lines.filter { own.contains($0.contestant) })
            if try connection.sittings(of: contestant).contains(where: { $0.round == round + 1 }) {
                throw ContestEntryRefusal.alreadySitting
            }
            let next = try selection.withdraw(contestant, replacedBy: chosen)
            guard let left = lines.first(where: { $0.contestant == contestant }) else {
                throw SelectionRefusal.notSelected
            }
            let gone = Selection.Entry(contestant: contestant, rank: left.rank)
            try connection.keep(gone, .withdrawn, in: id, after: round, reason)
            if let next { try connection.keep(next, .selected, in: id, after: round) }
            try connection.addAudit(
                .contestPlacePassedOn, id.subject,
                "round:\(round) \(contestant.rawValue) → \(next.map { "\($0.contestant.rawValue)" } ?? "-"): \(reason)",
                by: account, at: now)
            return next?.contestant
        }
    }
}

extension Selection {
    /// As the lines of one group say.
    fileprivate init(_ lines: [PromotionLine]) {
        func entries(_ standing: PromotionStanding) -> [Entry] {
            lines.filter { $0.standing == standing }.map { Entry(contestant: $0.contestant, rank: $0.rank) }
        }
        self.init(selected: entries(.selected), reserves: entries(.reserve))
    }
}

extension Connection {
    func promotion(of contest: Contest.ID, after round: Int) throws -> [PromotionLine] {
        try rows(ContestSelectionStatement.ofRound, [contest, round]) { row in
            guard let standing = PromotionStanding(rawValue: row[2]) else { throw StoreError.corrupt }
            return PromotionLine(contestant: row[0], rank: row[1], standing: standing, reason: row[3])
        }
    }

    /// By the round after which somebody was listed.
    func standings(of contestant: Contestant.ID) throws -> [Int: PromotionStanding] {
        let found = try rows(ContestSelectionStatement.ofContestant, [contestant]) { row in
            (row[0] as Int, PromotionStanding(rawValue: row[1]) ?? .withdrawn)
        }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// Only who was selected sits a round to which an earlier one selects.
    func checkSelected(_ contestant: Contestant.ID, for round: Int, of contest: Contest) throws {
        guard round > 0, contest.settings.rounds[round - 1].selection != nil else { return }
        guard try standings(of: contestant)[round - 1] == .selected else { throw ContestEntryRefusal.notSelected }
    }

    fileprivate func keep(
        _ entry: Selection.Entry, _ standing: PromotionStanding, in contest: Contest.ID, after round: Int,
        _ reason: String = ""
    ) throws {
        try run(
            ContestSelectionStatement.put, [contest, round, entry.contestant, entry.rank, standing.rawValue, reason])
    }
}
