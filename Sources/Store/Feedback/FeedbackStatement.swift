enum FeedbackStatement: String, SQLStatement {
    case add = """
        INSERT INTO feedback_remark (account_id, form_key, addressee_unit_id, author_unit_id, classroom_id, topic, body,
            asked_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case ofForm = """
        SELECT id
        FROM feedback_remark
        WHERE account_id = ? AND form_key = ?
        """

    case sentSince = """
        SELECT COUNT(*)
        FROM feedback_remark
        WHERE account_id = ? AND asked_at_ms >= ?
        """

    /// The class that a pupil attends now.
    case classroomOf = """
        SELECT e.classroom_id
        FROM account a
        JOIN enrolment e ON e.learner_id = a.learner_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        WHERE a.id = ?
        """

    case own = """
        SELECT f.id, f.addressee_unit_id, f.topic, f.body, f.asked_at_ms, f.answer, f.public_question,
            f.answered_at_ms
        FROM feedback_remark f
        WHERE f.account_id = ?
        ORDER BY f.asked_at_ms DESC, f.id DESC
        LIMIT 50
        """

    case published = """
        SELECT f.id, f.addressee_unit_id, f.topic, f.body, f.asked_at_ms, f.answer, f.public_question,
            f.answered_at_ms
        FROM feedback_remark f
        WHERE f.addressee_unit_id = ? AND f.public_question IS NOT NULL
        ORDER BY f.answered_at_ms DESC, f.id DESC
        LIMIT 100
        """

    /// What waits first, the oldest of it on top; then what was answered, newest first.
    case inbox = """
        SELECT f.id, f.addressee_unit_id, f.topic, f.body, f.asked_at_ms, f.answer, f.public_question,
            f.answered_at_ms, a.full_name, a.learner_id IS NOT NULL, u.name, c.name, c.grade, b.full_name
        FROM feedback_remark f
        JOIN account a ON a.id = f.account_id
        JOIN unit u ON u.id = f.author_unit_id
        LEFT JOIN classroom c ON c.id = f.classroom_id
        LEFT JOIN account b ON b.id = f.answered_by_account_id
        WHERE f.addressee_unit_id = ?
        ORDER BY f.answered_at_ms IS NOT NULL, COALESCE(-f.answered_at_ms, f.asked_at_ms), f.id
        LIMIT 300
        """

    case one = """
        SELECT f.id, f.addressee_unit_id, f.topic, f.body, f.asked_at_ms, f.answer, f.public_question,
            f.answered_at_ms, a.full_name, a.learner_id IS NOT NULL, u.name, c.name, c.grade, b.full_name
        FROM feedback_remark f
        JOIN account a ON a.id = f.account_id
        JOIN unit u ON u.id = f.author_unit_id
        LEFT JOIN classroom c ON c.id = f.classroom_id
        LEFT JOIN account b ON b.id = f.answered_by_account_id
        WHERE f.id = ? AND f.addressee_unit_id = ?
        """

    /// An answer may be put better; the time of the first one stays.
    case answer = """
        UPDATE feedback_remark
        SET answer = ?, public_question = ?, answered_by_account_id = ?,
            answered_at_ms = COALESCE(answered_at_ms, ?)
        WHERE id = ? AND addressee_unit_id = ?
        """

    case standings = """
        SELECT addressee_unit_id, COUNT(*), COUNT(answered_at_ms), COUNT(public_question)
        FROM feedback_remark
        WHERE asked_at_ms >= ?
        GROUP BY addressee_unit_id
        """

    case open = """
        SELECT addressee_unit_id, asked_at_ms
        FROM feedback_remark
        WHERE answered_at_ms IS NULL
        """

    /// What the people of each school sent, by topic, of a time; answered by its end.
    case figures = """
        SELECT author_unit_id, topic, COUNT(*), SUM(CASE WHEN answered_at_ms < ?2 THEN 1 ELSE 0 END),
            SUM(CASE WHEN answered_at_ms < ?2 AND public_question IS NOT NULL THEN 1 ELSE 0 END)
        FROM feedback_remark
        WHERE asked_at_ms >= ?1 AND asked_at_ms < ?2
        GROUP BY author_unit_id, topic
        """
}
