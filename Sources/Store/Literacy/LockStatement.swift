enum LockStatement: String, SQLStatement {
    case classrooms = """
        SELECT id
        FROM classroom
        WHERE school_unit_id = ? AND school_year = ?
        """

    /// With the name of its teacher.
    case classroomsWithTeacher = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, c.grade,
            (SELECT a.full_name FROM teaching t JOIN account a ON a.id = t.account_id WHERE t.classroom_id = c.id
                ORDER BY t.is_homeroom DESC, t.account_id LIMIT 1)
        FROM classroom c
        WHERE c.school_unit_id = ? AND c.school_year = ?
        """

    case standings = """
        SELECT e.learner_id, c.id, c.school_unit_id, c.school_year, c.grade,
            (SELECT MIN(f.from_day) FROM enrolment f JOIN classroom d ON d.id = f.classroom_id
                WHERE f.learner_id = e.learner_id AND (d.grade >= 10) = (c.grade >= 10)),
            x.recorded_at_ms
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id
        LEFT JOIN exemption x ON x.learner_id = e.learner_id AND x.recorded_at_ms < ?
        WHERE c.id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
        """

    case evidence = """
        SELECT v.id, v.learner_id, v.kind, v.delivery_mode, v.minutes, v.score_hundredths, v.safety_right,
            v.safety_asked, v.critical_error, v.criteria_passed, v.day, v.is_valid
        FROM enrolment e
        JOIN evidence v ON v.learner_id = e.learner_id
        WHERE e.classroom_id = ? AND e.from_day <= ? AND (e.to_day IS NULL OR e.to_day > ?)
            AND e.status IN ('enrolled', 'transferredIn')
        """

    case addLearner = """
        INSERT INTO snapshot_learner (snapshot_id, learner_id, classroom_id, school_unit_id, grade, has_taken_part,
            knowledge_passed, skill_passed, is_current, is_reached, is_exempt, reached_day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case addCoverage = """
        INSERT INTO snapshot_coverage (snapshot_id, classroom_id, school_unit_id, grade, population, took_part,
            knowledge_passed, skill_passed, reached, exempt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case addMonth = """
        INSERT INTO snapshot_month (snapshot_id, school_unit_id, grade, month, reached)
        VALUES (?, ?, ?, ?, ?)
        """
}
