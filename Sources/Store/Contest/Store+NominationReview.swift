package import Domain
import GRDB

extension Store {
    /// Accepts the list that a school sent: those who take seats become contestants.
    ///
    /// - Throws: `NominationRefusal`; `StoreError.missing` when there is no such contest.
    package func acceptNomination(
        in contest: Contest.ID, of school: Unit, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let row = try connection.nominatingContest(contest, at: now)
            try connection.accept(try connection.nomination(of: row.contest, school), by: account, at: now)
        }
    }

    /// Accepts every list that waits.
    ///
    /// - Parameter schools: all units by id; a list of another unit is left as it is.
    /// - Returns: how many were accepted.
    package func acceptNominations(
        in contest: Contest.ID, of schools: [Unit.ID: Unit], by account: Account.ID, at now: Instant
    ) async throws -> Int {
        try await write { connection in
            let row = try connection.nominatingContest(contest, at: now)
            let waiting = try connection.rows(NominationStatement.submittedLists, [contest]) { $0[0] as Unit.ID }
            let known = waiting.compactMap { schools[$0] }
            for school in known {
                try connection.accept(try connection.nomination(of: row.contest, school), by: account, at: now)
            }
            return known.count
        }
    }

    /// Gives a list back to be mended.
    ///
    /// - Throws: `NominationRefusal`.
    package func returnNomination(
        in contest: Contest.ID, of school: Unit, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let reason = VietnameseText.tidy(reason)
            guard !reason.isEmpty else { throw NominationRefusal.reasonMissing }
            let row = try connection.nominatingContest(contest, at: now)
            let old = try connection.nomination(of: row.contest, school)
            var list = old.list
            try list.giveBack()
            try connection.keep(list, of: old, reason, by: account, at: now)
        }
    }

    /// After acceptance somebody gives a place up, and the first reserve of the group takes the seat.
    ///
    /// - Returns: who stepped up; `nil` when nobody did.
    /// - Throws: `NominationRefusal`; `ContestEntryRefusal.alreadySitting` for one who has sat.
    @discardableResult
    package func withdrawNominee(
        _ learner: Learner.ID, in contest: Contest.ID, of school: Unit, reason: String, by account: Account.ID,
        at now: Instant
    ) async throws -> Learner.ID? {
        try await write { connection in
            let reason = VietnameseText.tidy(reason)
            guard !reason.isEmpty else { throw NominationRefusal.reasonMissing }
            let row = try connection.nominatingContest(contest, at: now)
            let old = try connection.nomination(of: row.contest, school)
            var list = old.list
            let next = try list.withdraw(learner, reason: reason)
            if let gone = try connection.contestant(learner, in: contest)?.contestant {
                let hasSat = try connection.value(ContestantStatement.hasSat, [gone.id, gone.id], as: Int.self)
                guard hasSat == nil else { throw ContestEntryRefusal.alreadySitting }
                try connection.run(ContestantStatement.remove, [gone.id])
            }
            if let next { try connection.register(next, of: school.id, in: contest, by: account, at: now) }
            try connection.keep(list, of: old, "", by: account, at: now)
            try connection.addAudit(
                .contestantWithdrawn, contest.subject, "learner:\(learner.rawValue) \(reason)", by: account, at: now)
            return next?.learner
        }
    }

    /// Everybody whom the schools send, school by school in the order of their codes; empty lists are left out.
    package func nominations(of contest: Contest.ID) async throws -> [NominationRecord] {
        try await read { connection in
            guard let row = try connection.contestRow(contest), let rule = row.contest.settings.nomination else {
                return []
            }
            var seats: [Unit.ID: [ContestGroup.Code: Int]] = [:]
            try connection.each(NominationStatement.seatsOfContest, [contest]) { row in
                seats[row[0], default: [:]][row[4]] = row[5]
            }
            let names = try connection.rows(NominationStatement.namesOfContest, [contest]) { row in
                (school: row[12] as Unit.ID, line: try NominationLine(row))
            }
            let bySchool = Dictionary(grouping: names, by: \.school)
            return try connection.rows(NominationStatement.listsOfContest, [contest]) { list in
                let lines = bySchool[list[0]]?.map(\.line) ?? []
                return NominationRecord(
                    contest: row.contest, school: list[0], schoolCode: list[1], schoolName: list[2],
                    list: NominationList(
                        seats: seats[list[0]] ?? [:], reserves: rule.reserves,
                        state: NominationList.State(rawValue: list[3]) ?? .draft, names: lines.map(\.name)),
                    people: Dictionary(uniqueKeysWithValues: lines.map { ($0.name.learner, $0.person) }),
                    teacher: list[4], note: list[5], changedAt: list[6])
            }.filter { !$0.list.names.isEmpty }
        }
    }
}

extension Connection {
    fileprivate func nominatingContest(_ id: Contest.ID, at now: Instant) throws -> ContestRow {
        guard let row = try contestRow(id) else { throw StoreError.missing }
        guard row.contest.settings.nomination != nil else { throw NominationRefusal.noRule }
        guard row.contest.takesEntries(at: now) else { throw NominationRefusal.over }
        return row
    }

    fileprivate func accept(_ old: NominationRecord, by account: Account.ID, at now: Instant) throws {
        var list = old.list
        try list.accept()
        for name in list.chosen { try register(name, of: old.school, in: old.contest.id, by: account, at: now) }
        try keep(list, of: old, "", by: account, at: now)
    }

    /// Who registered alone before stays registered.
    fileprivate func register(
        _ name: NominationList.Name, of school: Unit.ID, in contest: Contest.ID, by account: Account.ID, at now: Instant
    ) throws {
        try run(
            ContestantStatement.insert,
            [
                contest, name.learner, name.group, school, name.classroom,
                ContestantRecord.Origin.school.rawValue, name.hasConsent, account, now,
            ])
    }
}
