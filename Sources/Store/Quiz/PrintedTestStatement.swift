/// Tests on paper, and what came back of them.
enum PrintedTestStatement: String, SQLStatement {
    case insert = """
        INSERT INTO printed_test (classroom_id, title, blueprint, time_limit_ms, codes, items, created_by_account_id,
            created_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case same = """
        SELECT id
        FROM printed_test
        WHERE classroom_id = ? AND created_at_ms > ? AND title = ? AND blueprint = ? AND time_limit_ms = ? AND codes = ?
            AND created_by_account_id = ?
        ORDER BY id DESC
        """

    case one = """
        SELECT id, classroom_id, title, blueprint, time_limit_ms, codes, items
        FROM printed_test
        WHERE id = ?
        """

    case ofClassroom = """
        SELECT t.id, t.classroom_id, t.title, t.blueprint, t.time_limit_ms, t.codes, t.items, a.full_name,
            t.created_at_ms, (SELECT COUNT(*) FROM printed_result r WHERE r.printed_test_id = t.id)
        FROM printed_test t
        JOIN account a ON a.id = t.created_by_account_id
        WHERE t.classroom_id = ?
        ORDER BY t.created_at_ms DESC, t.id DESC
        """

    case results = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex, r.code, r.answers, r.score_hundredths,
            r.entered_at_ms
        FROM printed_result r
        JOIN learner l ON l.id = r.learner_id
        WHERE r.printed_test_id = ?
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """

    /// Enters nobody who does not attend the class of the test.
    case enter = """
        INSERT INTO printed_result (printed_test_id, learner_id, code, answers, score_hundredths, entered_by_account_id,
            entered_at_ms)
        SELECT t.id, e.learner_id, ?, ?, ?, ?, ?
        FROM printed_test t
        JOIN enrolment e ON e.classroom_id = t.classroom_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        WHERE t.id = ? AND e.learner_id = ?
        ON CONFLICT (printed_test_id, learner_id) DO UPDATE
        SET code = excluded.code, answers = excluded.answers, score_hundredths = excluded.score_hundredths,
            entered_by_account_id = excluded.entered_by_account_id, entered_at_ms = excluded.entered_at_ms
        """

    case remove = """
        DELETE FROM printed_result
        WHERE printed_test_id = ? AND learner_id = ?
        """

    /// A correction keeps the day of the first entry.
    case prove = """
        INSERT INTO evidence (learner_id, kind, day, score_hundredths, safety_right, safety_asked, printed_test_id,
            subject, recorded_by_account_id, recorded_at_ms)
        VALUES (?, 'knowledge', ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (learner_id, printed_test_id) WHERE printed_test_id IS NOT NULL DO UPDATE
        SET score_hundredths = excluded.score_hundredths, safety_right = excluded.safety_right,
            safety_asked = excluded.safety_asked, recorded_by_account_id = excluded.recorded_by_account_id,
            recorded_at_ms = excluded.recorded_at_ms, is_valid = 1, struck_reason = NULL
        """

    case strike = """
        UPDATE evidence
        SET is_valid = 0, struck_reason = ?
        WHERE learner_id = ? AND printed_test_id = ? AND is_valid = 1
        """
}
