enum SignInStatement: String, SQLStatement {
    case byName = """
        SELECT a.id, a.unit_id, a.user_name, a.full_name, a.learner_id, a.must_change_password, a.password_hash,
            a.pin_hash, a.is_locked
        FROM unit u
        JOIN account a ON a.unit_id = u.id
        WHERE u.code = ? AND a.user_name = ?
        """

    case byID = """
        SELECT id, unit_id, user_name, full_name, learner_id, must_change_password, password_hash, pin_hash, is_locked
        FROM account
        WHERE id = ?
        """

    case byClass = """
        SELECT a.id, a.unit_id, a.user_name, a.full_name, a.learner_id, a.must_change_password, a.password_hash,
            a.pin_hash, a.is_locked
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
        JOIN account a ON a.learner_id = e.learner_id
        WHERE c.sign_in_code = ? AND e.learner_id = ? AND e.status IN ('enrolled', 'transferredIn')
        """

    case classroom = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, c.grade, u.name
        FROM classroom c
        JOIN unit u ON u.id = c.school_unit_id
        WHERE c.sign_in_code = ?
        """

    case pupils = """
        SELECT l.id, l.full_name
        FROM enrolment e
        JOIN learner l ON l.id = e.learner_id
        WHERE e.classroom_id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """

    case addFailure = """
        INSERT INTO sign_in_failure (bucket, at_ms)
        VALUES (?, ?)
        """

    case removeFailure = """
        DELETE FROM sign_in_failure
        WHERE id = ?
        """

    case failures = """
        SELECT at_ms
        FROM sign_in_failure
        WHERE bucket = ? AND at_ms >= ?
        ORDER BY at_ms
        """

    case clearFailures = """
        DELETE FROM sign_in_failure
        WHERE bucket = ?
        """

    case purgeSessions = """
        DELETE FROM session
        WHERE expires_at_ms < ?
        """

    case purgeFailures = """
        DELETE FROM sign_in_failure
        WHERE at_ms < ?
        """
}
