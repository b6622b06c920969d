package import Domain
import GRDB

extension Store {
    /// The record with pupils of its grades 10 to 12 who may be counted twice: of the whole province for the department,
    /// of one school with everybody else for a school; unchanged for others.
    package func withLookalikes(_ record: CoverageRecord) async throws -> CoverageRecord {
        let year = record.schoolYear
        var record = record
        switch record.unit.kind {
        case .department:
            record.lookalikes = try await lookalikes(LookalikeStatement.ofAll, [year])
        case .school:
            record.lookalikes = try await lookalikes(LookalikeStatement.ofSchool, [record.unit.id, year])
        case .commune, .leadAgency: break
        }
        return record
    }

    private func lookalikes(_ sql: LookalikeStatement, _ arguments: StatementArguments) async throws -> [Lookalike] {
        try await read { connection in
            try connection.rows(sql, arguments) { row in
                Lookalike(
                    Lookalike.Seat(school: row[0], schoolName: row[1], className: row[2]),
                    Lookalike.Seat(school: row[3], schoolName: row[4], className: row[5]))
            }
        }
    }
}

enum LookalikeStatement: String, SQLStatement {
    /// Each pair once.
    case ofAll = """
        SELECT a.school_unit_id, u.name, a.name, b.school_unit_id, v.name, b.name
        FROM classroom a
        CROSS JOIN enrolment e ON e.classroom_id = a.id AND e.to_day IS NULL
        CROSS JOIN learner l ON l.id = e.learner_id
        CROSS JOIN learner m ON m.match_key = l.match_key AND m.birth_day = l.birth_day AND m.id > l.id
        CROSS JOIN enrolment f ON f.learner_id = m.id AND f.to_day IS NULL
        CROSS JOIN classroom b ON b.id = f.classroom_id
        JOIN unit u ON u.id = a.school_unit_id
        JOIN unit v ON v.id = b.school_unit_id
        WHERE a.school_year = ? AND a.grade >= 10 AND b.school_year = a.school_year AND b.grade >= 10
            AND e.status IN ('enrolled', 'transferredIn') AND f.status IN ('enrolled', 'transferredIn')
        ORDER BY u.code, a.name, v.code, b.name
        LIMIT 200
        """

    /// Those of one school, each pair once.
    case ofSchool = """
        SELECT a.school_unit_id, u.name, a.name, b.school_unit_id, v.name, b.name
        FROM classroom a
        CROSS JOIN enrolment e ON e.classroom_id = a.id AND e.to_day IS NULL
        CROSS JOIN learner l ON l.id = e.learner_id
        CROSS JOIN learner m ON m.match_key = l.match_key AND m.birth_day = l.birth_day AND m.id <> l.id
        CROSS JOIN enrolment f ON f.learner_id = m.id AND f.to_day IS NULL
        CROSS JOIN classroom b ON b.id = f.classroom_id
        JOIN unit u ON u.id = a.school_unit_id
        JOIN unit v ON v.id = b.school_unit_id
        WHERE a.school_unit_id = ? AND a.school_year = ? AND a.grade >= 10 AND b.school_year = a.school_year
            AND b.grade >= 10 AND (b.school_unit_id <> a.school_unit_id OR m.id > l.id)
            AND e.status IN ('enrolled', 'transferredIn') AND f.status IN ('enrolled', 'transferredIn')
        ORDER BY a.name, v.code, b.name
        LIMIT 200
        """
}
