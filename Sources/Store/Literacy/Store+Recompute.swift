package import Domain
import GRDB

extension Store {
    /// Judges every learner anew, school by school, each in a transaction of its own so that answers need not wait long.
    ///
    /// - Parameter day: what is dated later does not count yet.
    package func recomputeAll(on day: Day) async throws {
        let schools = try await read { try $0.rows(RecomputeStatement.schools) { $0[0] as Unit.ID } }
        for school in schools {
            try await write { try $0.recompute(school, on: day) }
        }
    }
}

extension Connection {
    /// Judges all who attend a school; the result is the one that `refreshLiteracy` would have reached step by step.
    func recompute(_ school: Unit.ID, on day: Day) throws {
        let settings = try literacySettings()
        try run(RecomputeStatement.removeStatus, [school])
        try run(RecomputeStatement.removeMonths, [school, school])
        try run(RecomputeStatement.removeCoverage, [school])
        var months: [MonthKey: Int] = [:]
        for classroom in try rows(RecomputeStatement.classrooms, [school], { $0[0] as Classroom.ID }) {
            let evidence = try evidence(ofClassroom: classroom)
            for standing in try rows(RecomputeStatement.standings, [classroom], Standing.init) {
                let literacy = standing.literacy(evidence[standing.learner] ?? [], settings, on: day)
                if let month = try saveStatus(standing, literacy, settings) { months[month, default: 0] += 1 }
            }
            try run(RefreshStatement.countCoverage, [classroom])
        }
        for (month, count) in months { try run(RefreshStatement.addMonth, month.arguments(count)) }
    }

    /// The proofs of all whose present class it is.
    func evidence(ofClassroom classroom: Classroom.ID) throws -> [Learner.ID: [Evidence]] {
        let found = try rows(RecomputeStatement.evidence, [classroom]) { try Evidence($0, at: 0) }
        return Dictionary(grouping: found, by: \.learner)
    }
}

enum RecomputeStatement: String, SQLStatement {
    case schools = """
        SELECT id
        FROM unit
        WHERE kind = 'school'
        ORDER BY id
        """

    case classrooms = """
        SELECT id
        FROM classroom
        WHERE school_unit_id = ?
        ORDER BY id
        """

    case removeStatus = """
        DELETE FROM literacy_status
        WHERE classroom_id IN (SELECT id FROM classroom WHERE school_unit_id = ?)
        """

    case removeMonths = """
        DELETE FROM coverage_month
        WHERE school_unit_id = ? AND school_year IN (SELECT school_year FROM classroom WHERE school_unit_id = ?)
        """

    case removeCoverage = """
        DELETE FROM coverage
        WHERE classroom_id IN (SELECT id FROM classroom WHERE school_unit_id = ?)
        """

    case standings = """
        SELECT e.learner_id, c.id, c.school_unit_id, c.school_year, c.grade,
            (SELECT MIN(f.from_day) FROM enrolment f JOIN classroom d ON d.id = f.classroom_id
                WHERE f.learner_id = e.learner_id AND (d.grade >= 10) = (c.grade >= 10)),
            x.recorded_at_ms
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id
        LEFT JOIN exemption x ON x.learner_id = e.learner_id
        WHERE c.id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        """

    case evidence = """
        SELECT v.id, v.learner_id, v.kind, v.delivery_mode, v.minutes, v.score_hundredths, v.safety_right,
            v.safety_asked, v.critical_error, v.criteria_passed, v.day, v.is_valid
        FROM enrolment e
        JOIN evidence v ON v.learner_id = e.learner_id
        WHERE e.classroom_id = ? AND e.to_day IS NULL
        """
}
