package import Domain
import GRDB

extension Store {
    /// A coverage record with what the pupils of its schools did for their families, for the same day: locked with it,
    /// or counted from the beginning of the report year to its day.
    ///
    /// - Parameter grade: only this one; `nil` for all.
    package func withOutreach(_ record: CoverageRecord, grade: Int? = nil) async throws -> CoverageRecord {
        let found = try await read { connection -> [OutreachGroup: OutreachFigures] in
            if let snapshot = record.snapshot { return try connection.lockedOutreach(snapshot.id) }
            return try connection.outreach(
                reportYear: record.reportYear, on: record.asOf,
                school: record.unit.kind == .school ? record.unit.id : nil)
        }
        let inScope = Set(record.schools.map(\.school.id))
        var record = record
        var bySchool: [Unit.ID: OutreachFigures] = [:]
        for (group, figures) in found where inScope.contains(group.school) && (grade ?? group.grade) == group.grade {
            bySchool[group.school] = bySchool[group.school, default: OutreachFigures()] + figures
        }
        record.outreach = bySchool
        return record
    }
}

/// A school's grade.
struct OutreachGroup: Hashable, Sendable {
    let school: Unit.ID
    let grade: Int
}

extension Connection {
    /// The sums of a report year up to a day, of one school or of all.
    func outreach(reportYear: Int, on day: Day, school: Unit.ID?) throws -> [OutreachGroup: OutreachFigures] {
        guard let first = ReportYear(reportYear).period?.lowerBound else { return [:] }
        var arguments: StatementArguments = [first, day, (day + 1).start, SchoolYear.containing(day)]
        if let school { arguments += [school] }
        var figures: [OutreachGroup: OutreachFigures] = [:]
        try each(school == nil ? OutreachFiguresStatement.given : .givenOfSchool, arguments) { row in
            figures[OutreachGroup(school: row[0], grade: row[1])] = OutreachFigures(given: row[2], done: row[3])
        }
        try each(school == nil ? OutreachFiguresStatement.sums : .sumsOfSchool, arguments) { row in
            let people = OutreachPeople(
                grandparents: row[5], parents: row[6], siblings: row[7], others: row[8], under18: row[9],
                from60: row[10])
            figures[OutreachGroup(school: row[0], grade: row[1]), default: OutreachFigures()].add(
                people, SetText.set(row[2]), SetText.set(row[3]), times: row[4])
        }
        return figures
    }

    func lockOutreach(_ figures: [OutreachGroup: OutreachFigures], in snapshot: Snapshot.ID) throws {
        for (group, figures) in figures {
            try run(
                OutreachFiguresStatement.lock,
                [snapshot, group.school, group.grade, try OutreachText.text(figures)])
        }
    }

    fileprivate func lockedOutreach(_ snapshot: Snapshot.ID) throws -> [OutreachGroup: OutreachFigures] {
        let found = try rows(OutreachFiguresStatement.locked, [snapshot]) { row in
            (
                group: OutreachGroup(school: row[0], grade: row[1]),
                figures: try OutreachText.figures(row[2])
            )
        }
        return Dictionary(uniqueKeysWithValues: found.map { ($0.group, $0.figures) })
    }
}
