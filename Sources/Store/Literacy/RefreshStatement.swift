enum RefreshStatement: String, SQLStatement {
    case standing = """
        SELECT e.learner_id, c.id, c.school_unit_id, c.school_year, c.grade,
            (SELECT MIN(f.from_day) FROM enrolment f JOIN classroom d ON d.id = f.classroom_id
                WHERE f.learner_id = e.learner_id AND (d.grade >= 10) = (c.grade >= 10)),
            x.recorded_at_ms
        FROM enrolment e
        JOIN classroom c ON c.id = e.classroom_id
        LEFT JOIN exemption x ON x.learner_id = e.learner_id
        WHERE e.learner_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        """

    case countedAt = """
        SELECT c.id, c.school_unit_id, c.school_year, c.grade, s.reached_month
        FROM literacy_status s
        JOIN classroom c ON c.id = s.classroom_id
        WHERE s.learner_id = ?
        """

    case removeStatus = """
        DELETE FROM literacy_status
        WHERE learner_id = ?
        """

    case saveStatus = """
        INSERT INTO literacy_status (learner_id, classroom_id, has_taken_part, knowledge_passed, skill_passed, is_current,
            is_exempt, is_reached, reached_day, reached_month, settings_version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (learner_id) DO UPDATE
        SET classroom_id = excluded.classroom_id, has_taken_part = excluded.has_taken_part,
            knowledge_passed = excluded.knowledge_passed, skill_passed = excluded.skill_passed,
            is_current = excluded.is_current, is_exempt = excluded.is_exempt, is_reached = excluded.is_reached,
            reached_day = excluded.reached_day, reached_month = excluded.reached_month,
            settings_version = excluded.settings_version
        """

    case addMonth = """
        INSERT INTO coverage_month (school_year, school_unit_id, grade, month, reached)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (school_year, school_unit_id, grade, month) DO UPDATE
        SET reached = coverage_month.reached + excluded.reached
        """

    case takeMonth = """
        UPDATE coverage_month
        SET reached = reached - 1
        WHERE school_year = ? AND school_unit_id = ? AND grade = ? AND month = ?
        """

    case removeCoverage = """
        DELETE FROM coverage
        WHERE classroom_id = ?
        """

    case countCoverage = """
        INSERT INTO coverage (classroom_id, school_unit_id, school_year, grade, population, took_part, knowledge_passed,
            skill_passed, reached, exempt)
        SELECT c.id, c.school_unit_id, c.school_year, c.grade, COUNT(*), SUM(s.has_taken_part), SUM(s.knowledge_passed),
            SUM(s.skill_passed), SUM(s.is_reached), SUM(s.is_exempt)
        FROM literacy_status s
        JOIN classroom c ON c.id = s.classroom_id
        WHERE s.classroom_id = ?
        GROUP BY c.id, c.school_unit_id, c.school_year, c.grade
        """
}
