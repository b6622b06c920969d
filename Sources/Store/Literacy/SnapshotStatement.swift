enum SnapshotStatement: String, SQLStatement {
    case one = """
        SELECT s.id, s.unit_id, s.report_year, s.number, s.cutoff_day, s.locked_at_ms, a.full_name, s.settings_version,
            s.data_hash, s.reopened_at_ms, s.reopen_reason
        FROM snapshot s
        JOIN account a ON a.id = s.locked_by_account_id
        WHERE s.id = ?
        """

    case ofUnit = """
        SELECT s.id, s.unit_id, s.report_year, s.number, s.cutoff_day, s.locked_at_ms, a.full_name, s.settings_version,
            s.data_hash, s.reopened_at_ms, s.reopen_reason
        FROM snapshot s
        JOIN account a ON a.id = s.locked_by_account_id
        WHERE s.unit_id = ?
        ORDER BY s.report_year DESC, s.number DESC
        """

    case latest = """
        SELECT s.id, s.unit_id, s.report_year, s.number, s.cutoff_day, s.locked_at_ms, a.full_name, s.settings_version,
            s.data_hash, s.reopened_at_ms, s.reopen_reason
        FROM snapshot s
        JOIN account a ON a.id = s.locked_by_account_id
        WHERE s.unit_id = ? AND s.report_year = ? AND s.reopened_at_ms IS NULL
        ORDER BY s.number DESC
        LIMIT 1
        """

    case lastNumber = """
        SELECT MAX(number)
        FROM snapshot
        WHERE unit_id = ? AND report_year = ?
        """

    case insert = """
        INSERT INTO snapshot (unit_id, report_year, number, cutoff_day, locked_at_ms, locked_by_account_id,
            settings_version, data_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case reopen = """
        UPDATE snapshot
        SET reopened_at_ms = ?, reopen_reason = ?
        WHERE id = ? AND reopened_at_ms IS NULL
        """

    case settings = """
        SELECT version, minimum_minutes, knowledge_pass_hundredths, safety_pass_percent, skill_pass, counts_exempt,
            counts_continuing_education
        FROM literacy_settings
        WHERE version = ?
        """

    case grades = """
        SELECT school_unit_id, grade, SUM(population), SUM(took_part), SUM(knowledge_passed), SUM(skill_passed),
            SUM(reached), SUM(exempt)
        FROM snapshot_coverage
        WHERE snapshot_id = ?
        GROUP BY school_unit_id, grade
        """

    case months = """
        SELECT school_unit_id, grade, month, reached
        FROM snapshot_month
        WHERE snapshot_id = ?
        """

    case classrooms = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, v.grade,
            (SELECT a.full_name FROM teaching t JOIN account a ON a.id = t.account_id WHERE t.classroom_id = c.id
                ORDER BY t.is_homeroom DESC, t.account_id LIMIT 1),
            v.population, v.took_part, v.knowledge_passed, v.skill_passed, v.reached, v.exempt
        FROM snapshot_coverage v
        JOIN classroom c ON c.id = v.classroom_id
        WHERE v.snapshot_id = ?
        """
}
