package import Domain
import GRDB

extension Store {
    /// All that a ranking of a contest needs; `nil` when there is no such contest.
    package func contestField(_ id: Contest.ID) async throws -> ContestField? {
        try await read { connection in try connection.contestRow(id).map(connection.contestField) }
    }

    /// Who is out of the ranking now.
    package func excludedContestants(of id: Contest.ID) async throws -> Set<Contestant.ID> {
        try await read { try $0.decisions(of: id).excluded }
    }

    /// Takes a step of a contest. Closing hands in nothing; marking collects what counts and the numbers that were to be
    /// predicted; publishing keeps the result for ever.
    ///
    /// - Throws: `ContestRefusal`; `StoreError.missing` when there is no such contest.
    package func takeStep(
        _ step: ContestStep, of id: Contest.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            var contest = row.contest
            let record = try connection.record(row)
            let truths = try connection.truths(of: id)
            let situation = ContestSituation(
                openSittings: record.counts.openSittings,
                isTruthKnown: contest.settings.rounds.indices.allSatisfy { truths[$0] != nil },
                openAppeals: record.counts.openAppeals, workingDays: try connection.workingDays())
            try contest.take(step, in: situation, at: now)
            try connection.save(contest)
            try connection.note(step, contest, by: account, at: now)
            switch step {
            case .announce: try connection.keepVersion(contest, "", account, now)
            case .mark, .remark:
                try connection.collectResults(of: contest)
                try connection.takeTruths(of: contest, at: now)
            case .publish: try connection.publish(.provisional, of: id, by: account, at: now)
            case .makeOfficial: try connection.publish(.official, of: id, by: account, at: now)
            case .open, .close, .endAppeals: break
            }
        }
    }

    /// Takes a contestant out of the ranking.
    ///
    /// - Throws: `ExclusionRefusal`; `StoreError.missing` when the contestant is not in the contest.
    package func exclude(
        _ contestant: Contestant.ID, from contest: Contest.ID, _ cause: ExclusionCause, reason: String,
        by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let reason = try connection.checkExclusion(of: contestant, in: contest, reason)
            guard try !connection.decisions(of: contest).excluded.contains(contestant) else {
                throw ExclusionRefusal.alreadyExcluded
            }
            try connection.run(
                ContestResultStatement.exclude, [contest, contestant, cause.rawValue, reason, account, now])
            try connection.addAudit(
                .contestantExcluded, contest.subject, "contestant:\(contestant.rawValue) \(cause.rawValue): \(reason)",
                by: account, at: now)
        }
    }

    /// Lets an excluded contestant in again.
    ///
    /// - Throws: `ExclusionRefusal`.
    package func readmit(
        _ contestant: Contestant.ID, to contest: Contest.ID, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let reason = try connection.checkExclusion(of: contestant, in: contest, reason)
            let ended = try connection.run(
                ContestResultStatement.endExclusion, [account, now, reason, contest, contestant])
            guard ended == 1 else { throw ExclusionRefusal.notExcluded }
            try connection.addAudit(
                .exclusionUndone, contest.subject, "contestant:\(contestant.rawValue): \(reason)", by: account, at: now)
        }
    }

    /// Decides not to give a prize, or to give it after all.
    ///
    /// - Parameter lowering: `nil` to give it.
    /// - Throws: `ContestRefusal.official`.
    package func decidePrize(
        _ award: Award, _ lowering: AwardLowering?, in contest: Contest.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(contest) else { throw StoreError.missing }
            guard row.contest.state != .official else { throw ContestRefusal.official }
            if let lowering {
                try connection.run(
                    ContestResultStatement.lower, [contest, award.rawValue, lowering.reason, account, now])
            } else {
                try connection.run(ContestResultStatement.raise, [contest, award.rawValue])
            }
            try connection.addAudit(
                .prizeLowered, contest.subject, "\(award.rawValue): \(lowering?.reason ?? "-")", by: account, at: now)
        }
    }
}

extension Connection {
    fileprivate func note(_ step: ContestStep, _ contest: Contest, by account: Account.ID, at now: Instant) throws {
        var reason = ""
        if case .remark(let given) = step { reason = VietnameseText.tidy(given) }
        try run(
            ContestStatement.addStep, [contest.id, step.title, contest.state.rawValue, reason, account, now])
        try addAudit(
            .contestStepTaken, contest.id.subject, "\(contest.state.rawValue) \(reason)", by: account, at: now)
    }

    /// The tidied reason.
    private func check(_ reason: String) throws -> String {
        let tidy = VietnameseText.tidy(reason)
        guard !tidy.isEmpty else { throw ExclusionRefusal.reasonMissing }
        return tidy
    }

    fileprivate func checkExclusion(
        of contestant: Contestant.ID, in contest: Contest.ID, _ reason: String
    ) throws -> String {
        guard let row = try contestRow(contest) else { throw StoreError.missing }
        guard row.contest.state != .official else { throw ExclusionRefusal.official }
        let place = try first(ContestantPlaceStatement.contest, [contestant]) { $0[0] as Contest.ID }
        guard place == contest else { throw StoreError.missing }
        return try check(reason)
    }
}

enum ContestantPlaceStatement: String, SQLStatement {
    case contest = """
        SELECT contest_id
        FROM contestant
        WHERE id = ?
        """
}
