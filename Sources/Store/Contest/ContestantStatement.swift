/// Who takes part in a contest, and what is known of them.
enum ContestantStatement: String, SQLStatement {
    /// Adds nobody twice.
    case insert = """
        INSERT INTO contestant (contest_id, learner_id, group_code, school_unit_id, classroom_id, origin, has_consent,
            registered_by_account_id, registered_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (contest_id, learner_id) DO NOTHING
        """

    case consent = """
        UPDATE contestant
        SET has_consent = ?
        WHERE contest_id = ? AND learner_id = ?
        """

    case remove = """
        DELETE FROM contestant
        WHERE id = ?
        """

    case hasSat = """
        SELECT 1
        FROM contest_sitting
        WHERE contestant_id = ?
        UNION ALL
        SELECT 1
        FROM contest_result
        WHERE contestant_id = ?
        """

    case ofContest = """
        SELECT c.id, c.learner_id, c.group_code, c.school_unit_id, l.id, l.student_code, l.full_name, l.birth_day, l.sex,
            r.name, u.name, c.has_consent, c.origin, c.registered_at_ms
        FROM contestant c
        JOIN learner l ON l.id = c.learner_id
        JOIN classroom r ON r.id = c.classroom_id
        JOIN unit u ON u.id = c.school_unit_id
        WHERE c.contest_id = ?
        ORDER BY u.code, r.grade, r.name, l.sort_key, l.id
        """

    case ofSchool = """
        SELECT c.id, c.learner_id, c.group_code, c.school_unit_id, l.id, l.student_code, l.full_name, l.birth_day, l.sex,
            r.name, u.name, c.has_consent, c.origin, c.registered_at_ms
        FROM contestant c
        JOIN learner l ON l.id = c.learner_id
        JOIN classroom r ON r.id = c.classroom_id
        JOIN unit u ON u.id = c.school_unit_id
        WHERE c.contest_id = ? AND c.school_unit_id = ?
        ORDER BY r.grade, r.name, l.sort_key, l.id
        """

    case count = """
        SELECT COUNT(*)
        FROM contestant
        WHERE contest_id = ?
        """

    case ofLearner = """
        SELECT id, learner_id, group_code, school_unit_id, has_consent
        FROM contestant
        WHERE contest_id = ? AND learner_id = ?
        """

    /// Where a pupil attends now, and what else decides whether they may take part.
    case applicant = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex, c.id, c.grade, c.school_unit_id, u.school_kind,
            EXISTS (SELECT 1 FROM account a JOIN role_grant g ON g.account_id = a.id AND g.role <> 'learner'
                WHERE a.learner_id = l.id),
            EXISTS (SELECT 1 FROM enrolment p WHERE p.learner_id = l.id AND p.from_day <= ?
                AND (p.to_day IS NULL OR p.to_day > ?) AND p.status IN ('enrolled', 'transferredIn'))
        FROM learner l
        JOIN enrolment e ON e.learner_id = l.id AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        JOIN classroom c ON c.id = e.classroom_id
        JOIN unit u ON u.id = c.school_unit_id
        WHERE l.id = ?
        """

    case learnerOfCode = """
        SELECT id
        FROM learner
        WHERE student_code = ? AND student_code <> ''
        """
}
