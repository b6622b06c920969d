package import Domain
import GRDB

extension Store {
    /// Moves classes with their pupils, accounts and teachers to another school, and ends the former one if wanted.
    ///
    /// - Returns: what has to be mended first; empty when it was done.
    package func mergeSchool(
        _ merger: SchoolMerger, by account: Account.ID, at now: Instant
    ) async throws -> [SchoolMergerProblem] {
        try await write { connection in
            let year = SchoolYear.containing(merger.day)
            let problems = merger.problems(
                all: try connection.classrooms(of: merger.from.unit.id, in: year),
                known: try connection.classrooms(of: merger.to.unit.id, in: year), today: now.day)
            guard problems.isEmpty else { return problems }
            try connection.apply(merger, in: year)
            for school in [merger.from.unit.id, merger.to.unit.id] { try connection.recompute(school, on: now.day) }
            let names = merger.classrooms.map(\.name).joined(separator: ", ")
            try connection.addAudit(
                .unitsMerged, "unit:\(merger.from.unit.code)",
                "\(names) → \(merger.to.unit.name) từ \(merger.day.text)\(merger.endsSchool ? ", sáp nhập cả trường" : "")",
                by: account, at: now)
            return []
        }
    }

    /// Puts the schools of a commune under another one from a day on, and ends the commune on that day.
    ///
    /// - Returns: what has to be mended first; empty when it was done.
    package func mergeCommune(
        _ merger: CommuneMerger, by account: Account.ID, at now: Instant
    ) async throws -> [SchoolMergerProblem] {
        let problems = merger.problems
        guard problems.isEmpty else { return problems }
        return try await write { connection in
            let dependents = try connection.rows(UnitMergerStatement.dependents, [merger.from.unit.id, merger.day]) {
                ($0[0] as Unit.ID, $0[1] as String)
            }
            for (unit, relation) in dependents {
                try connection.link(unit, relation, merger.to.unit.id, from: merger.day)
            }
            try connection.run(UnitStatement.end, [merger.day, merger.from.unit.id])
            try connection.addAudit(
                .unitsMerged, "unit:\(merger.from.unit.code)",
                "→ \(merger.to.unit.name) từ \(merger.day.text), \(Set(dependents.map(\.0)).count) trường",
                by: account, at: now)
            return []
        }
    }

    /// The classes of a school in a year, in natural order.
    package func plainClassrooms(of school: Unit.ID, in year: SchoolYear) async throws -> [Classroom] {
        try await read { try $0.classrooms(of: school, in: year).inReportOrder { $0 } }
    }
}

extension Connection {
    fileprivate func classrooms(of school: Unit.ID, in year: SchoolYear) throws -> [Classroom] {
        try rows(RosterStatement.classrooms, [school, year]) { Classroom($0, at: 0) }.compactMap { $0 }
    }

    fileprivate func apply(_ merger: SchoolMerger, in year: SchoolYear) throws {
        let target = merger.to.unit.id
        if merger.endsSchool {
            try moveStaff(from: merger.from.unit, to: target)
            try run(UnitStatement.end, [merger.day, merger.from.unit.id])
        }
        for classroom in merger.classrooms {
            let next = try addClassroom(
                school: target, year: year, name: merger.name(of: classroom), grade: classroom.grade)
            let pupils = try rows(UnitMergerStatement.attending, [classroom.id]) { $0[0] as Learner.ID }
            try move(pupils, to: next, .transferredIn, from: merger.day)
            for pupil in pupils {
                try run(RosterStatement.moveGrant, [target, pupil])
                try run(UnitMergerStatement.moveAccount, [target, pupil])
            }
            try run(YearTurnStatement.keepTeachers, [next, classroom.id])
        }
    }

    /// Every account of the staff, under a name that nobody has there yet.
    private func moveStaff(from school: Unit, to target: Unit.ID) throws {
        var taken = Set(try rows(UnitMergerStatement.userNames, [target]) { $0[0] as String })
        for (account, name) in try rows(
            UnitMergerStatement.staff, [school.id], { ($0[0] as Account.ID, $0[1] as String) })
        {
            let name = SignInName.unique(name, taken: taken)
            taken.insert(name)
            try run(UnitMergerStatement.renameAccount, [target, name, account])
            try run(UnitMergerStatement.moveGrants, [target, account, school.id])
        }
    }
}

enum UnitMergerStatement: String, SQLStatement {
    case attending = """
        SELECT learner_id
        FROM enrolment
        WHERE classroom_id = ? AND to_day IS NULL AND status IN ('enrolled', 'transferredIn')
        ORDER BY learner_id
        """

    case moveAccount = """
        UPDATE account
        SET unit_id = ?
        WHERE learner_id = ?
        """

    case userNames = """
        SELECT user_name
        FROM account
        WHERE unit_id = ?
        """

    case staff = """
        SELECT id, user_name
        FROM account
        WHERE unit_id = ? AND learner_id IS NULL
        ORDER BY id
        """

    case renameAccount = """
        UPDATE account
        SET unit_id = ?, user_name = ?
        WHERE id = ?
        """

    case moveGrants = """
        UPDATE role_grant
        SET unit_id = ?
        WHERE account_id = ? AND unit_id = ?
        """

    /// What is tied to a commune on a day.
    case dependents = """
        SELECT unit_id, relation
        FROM unit_link
        WHERE target_unit_id = ? AND (valid_to_day IS NULL OR valid_to_day > ?)
        """
}
