/// Decisions to mark a question anew, and the marks that follow from them.
enum RegradeStatement: String, SQLStatement {
    case decide = """
        INSERT INTO regrade (assignment_id, question_id, content_hash, policy, response, reason, decided_by_account_id,
            decided_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case takeBack = """
        UPDATE regrade
        SET undone_by_account_id = ?, undone_at_ms = ?, undo_reason = ?
        WHERE id = ? AND assignment_id = ? AND undone_at_ms IS NULL
        """

    case ofAssignment = """
        SELECT r.id, r.question_id, r.content_hash, r.policy, r.response, r.reason, r.decided_by_account_id,
            r.decided_at_ms, r.undone_by_account_id, r.undone_at_ms, r.undo_reason, d.full_name, u.full_name
        FROM regrade r
        JOIN account d ON d.id = r.decided_by_account_id
        LEFT JOIN account u ON u.id = r.undone_by_account_id
        WHERE r.assignment_id = ?
        ORDER BY r.id
        """

    case attempts = """
        SELECT t.id, t.assignment_id, t.learner_id, t.number, t.paper_code, t.started_at_ms, t.deadline_at_ms,
            t.submitted_at_ms, t.score_hundredths, t.reopen_reason, t.device_tag, t.takeover_count
        FROM attempt t
        JOIN learner l ON l.id = t.learner_id
        WHERE t.assignment_id = ?
        ORDER BY l.sort_key, l.birth_day, l.student_code, t.number
        """

    case learners = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex
        FROM learner l
        WHERE l.id IN (SELECT t.learner_id FROM attempt t WHERE t.assignment_id = ?)
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """

    case items = """
        SELECT t.id, i.position, i.part, v.question_id, v.content_hash, i.maximum_hundredths, i.sheet_seed
        FROM attempt t
        JOIN attempt_item i ON i.attempt_id = t.id
        JOIN question_version v ON v.id = i.question_version_id
        WHERE t.assignment_id = ?
        ORDER BY t.id, i.position
        """

    case journal = """
        SELECT t.id, j.position, j.sequence, j.response, j.accepted_at_ms
        FROM attempt t
        JOIN answer_journal j ON j.attempt_id = t.id
        WHERE t.assignment_id = ?
        """

    case late = """
        SELECT id, late_ms, late_percent
        FROM attempt
        WHERE assignment_id = ? AND late_ms > 0
        """

    /// What every attempt that was handed in came to, in the order of handing in.
    case results = """
        SELECT id, learner_id, submitted_at_ms, number, score_hundredths, maximum_hundredths, safety_right, safety_asked
        FROM attempt
        WHERE assignment_id = ? AND submitted_at_ms IS NOT NULL
        ORDER BY submitted_at_ms, number
        """

    /// Nothing of an attempt that is open: it is marked when it is handed in.
    case mark = """
        UPDATE attempt
        SET score_hundredths = ?, safety_right = ?, safety_asked = ?
        WHERE id = ? AND submitted_at_ms IS NOT NULL
        """

    /// The proof keeps its day, and stays struck out where somebody struck it.
    case prove = """
        UPDATE evidence
        SET score_hundredths = ?, safety_right = ?, safety_asked = ?
        WHERE attempt_id = ?
        """
}
