package import Domain
import GRDB

extension Store {
    /// Sets how many each school sends and shares the seats among the schools of the province.
    ///
    /// - Parameters:
    ///   - rule: `nil` to let pupils register without being sent; the seats are then given up.
    ///   - reason: wanted once the contest was announced.
    /// - Throws: `ContestRefusal`, `QuotaRefusal`, `NominationRefusal.listsSent`; `StoreError.missing` when there is no
    ///   such contest.
    package func setNomination(
        _ rule: NominationRule?, of id: Contest.ID, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            var contest = row.contest
            let sent = try connection.value(NominationStatement.sentLists, [id], as: Int.self) ?? 0
            let old = contest.settings.nomination
            // A later day alone changes nobody's seats.
            let keepsSeats = rule != nil && old?.share == rule?.share
            guard sent == 0 || (keepsSeats && old?.reserves == rule?.reserves) else {
                throw NominationRefusal.listsSent(sent)
            }
            var settings = contest.settings
            settings.nomination = rule
            try contest.change(to: settings, reason: reason)
            try connection.save(contest)
            if contest.version > row.contest.version { try connection.keepVersion(contest, reason, account, now) }
            if sent == 0 { try connection.shareSeats(of: contest) }
            try connection.addAudit(
                .contestQuotaSet, id.subject, "v\(contest.version) \(VietnameseText.tidy(reason))", by: account, at: now
            )
        }
    }

    /// The seats of every school with how far its list is, by group and school.
    package func nominationSeats(of id: Contest.ID) async throws -> [NominationSeatRecord] {
        try await read { connection in
            try connection.rows(NominationStatement.seatsOfContest, [id]) { row in
                NominationSeatRecord(
                    school: NominationSchool(unit: row[0], code: row[1], name: row[2], population: row[3]),
                    group: row[4], seats: row[5], named: row[7],
                    state: NominationList.State(rawValue: row[6]) ?? .draft)
            }
        }
    }
}

extension Connection {
    fileprivate func shareSeats(of contest: Contest) throws {
        try run(NominationStatement.clearSeats, [contest.id])
        guard let rule = contest.settings.nomination else { return }
        let day = contest.settings.eligibility.registrationDay
        let pupils = try rows(
            NominationStatement.populations, [SchoolYear.containing(day).firstYear, day, day], PupilsOfGrade.init)
        for group in contest.settings.groups {
            let schools = PupilsOfGrade.schools(pupils.filter { group.accepts($0.kind, grade: $0.grade) })
            let seats = try rule.seats(of: schools, in: group.code)
            for (school, seats) in zip(schools, seats) where seats > 0 {
                try run(
                    NominationStatement.addSeat, [contest.id, group.code, school.unit, school.population, seats])
            }
        }
    }
}

/// Pupils of a grade of a school.
private struct PupilsOfGrade {
    let unit: Unit.ID
    let code: String
    let name: String
    let kind: SchoolKind
    let grade: Int
    let count: Int

    init(_ row: Row) {
        unit = row[0]
        code = row[1]
        name = row[2]
        kind = row[3] as SchoolKind? ?? .upperSecondary
        grade = row[4]
        count = row[5]
    }

    /// By code, as the lines come.
    static func schools(_ lines: [PupilsOfGrade]) -> [NominationSchool] {
        var schools: [NominationSchool] = []
        for line in lines {
            var population = line.count
            if let last = schools.last, last.unit == line.unit {
                population += last.population
                schools.removeLast()
            }
            schools.append(
                NominationSchool(unit: line.unit, code: line.code, name: line.name, population: population))
        }
        return schools
    }
}
