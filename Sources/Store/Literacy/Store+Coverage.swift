package import Domain
import GRDB

extension Store {
    /// The figures of the department, a commune (the schools it manages) or a school, as they stand now.
    ///
    /// - Parameters:
    ///   - reportYear: the calendar year of the report. These figures are live, so the record names no lock, even
    ///     where there is one.
    ///   - day: today; its school year is the one whose classes count.
    /// - Returns: `nil` when there is no such unit.
    package func coverage(
        of unit: Unit.ID, reportYear: Int, filter: CoverageFilter = .all, on day: Day
    ) async throws -> CoverageRecord? {
        try await read { connection in
            let units = try connection.units(on: day)
            guard let unit = units.first(where: { $0.id == unit }) else { return nil }
            let year = SchoolYear.containing(day)
            let assembly = CoverageAssembly(
                unit: unit, reportYear: reportYear, schoolYear: year, asOf: day,
                snapshot: nil, settings: try connection.literacySettings(), filter: filter,
                units: units)
            guard unit.kind == .school else {
                return assembly.record(
                    try connection.rows(CoverageStatement.grades, [year], GradeCount.init),
                    try connection.rows(CoverageStatement.months, [year], MonthCount.init), [])
            }
            return assembly.record(
                try connection.rows(CoverageStatement.gradesOfSchool, [year, unit.id], GradeCount.init),
                try connection.rows(CoverageStatement.monthsOfSchool, [year, unit.id], MonthCount.init),
                try connection.classroomCoverage(CoverageStatement.classrooms, [year, unit.id]))
        }
    }
}

extension Connection {
    /// Columns: the class, the name of its teacher, the counts.
    func classroomCoverage(
        _ sql: some SQLStatement, _ arguments: StatementArguments
    ) throws -> [ClassroomCoverage] {
        let found = try rows(sql, arguments) { row in
            Classroom(row, at: 0).map {
                ClassroomCoverage(classroom: $0, teacherName: row[5] ?? "", coverage: Coverage(row, at: 6))
            }
        }
        return found.compactMap { $0 }
    }
}

enum CoverageStatement: String, SQLStatement {
    /// One row a class would be as much work; the index gives them in order.
    case grades = """
        SELECT school_unit_id, grade, SUM(population), SUM(took_part), SUM(knowledge_passed), SUM(skill_passed),
            SUM(reached), SUM(exempt)
        FROM coverage
        WHERE school_year = ?
        GROUP BY school_unit_id, grade
        """

    case gradesOfSchool = """
        SELECT school_unit_id, grade, SUM(population), SUM(took_part), SUM(knowledge_passed), SUM(skill_passed),
            SUM(reached), SUM(exempt)
        FROM coverage
        WHERE school_year = ? AND school_unit_id = ?
        GROUP BY school_unit_id, grade
        """

    case months = """
        SELECT school_unit_id, grade, month, reached
        FROM coverage_month
        WHERE school_year = ?
        """

    case monthsOfSchool = """
        SELECT school_unit_id, grade, month, reached
        FROM coverage_month
        WHERE school_year = ? AND school_unit_id = ?
        """

    case classrooms = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, c.grade,
            (SELECT a.full_name FROM teaching t JOIN account a ON a.id = t.account_id WHERE t.classroom_id = c.id
                ORDER BY t.is_homeroom DESC, t.account_id LIMIT 1),
            v.population, v.took_part, v.knowledge_passed, v.skill_passed, v.reached, v.exempt
        FROM coverage v
        JOIN classroom c ON c.id = v.classroom_id
        WHERE v.school_year = ? AND v.school_unit_id = ?
        """
}
