/// Questions of a contest whose key was wrong, and what is needed to mark them again.
enum ContestCorrectionStatement: String, SQLStatement {
    case insert = """
        INSERT INTO contest_correction (contest_id, question_id, policy, response, reason, decided_by_account_id,
            decided_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case ofContest = """
        SELECT c.id, c.question_id, c.policy, c.response, c.reason, c.decided_by_account_id, c.decided_at_ms, a.full_name
        FROM contest_correction c
        JOIN account a ON a.id = c.decided_by_account_id
        WHERE c.contest_id = ?
        ORDER BY c.id
        """

    /// Every question that was asked, and how often it was answered right.
    case questions = """
        SELECT v.question_id, MAX(v.content_hash), COUNT(*), SUM(i.score_hundredths = i.maximum_hundredths)
        FROM contestant c
        JOIN contest_sitting s ON s.contestant_id = c.id
        JOIN attempt t ON t.id = s.attempt_id AND t.submitted_at_ms IS NOT NULL
        JOIN attempt_item i ON i.attempt_id = s.attempt_id
        JOIN question_version v ON v.id = i.question_version_id
        WHERE c.contest_id = ?
        GROUP BY v.question_id
        ORDER BY v.question_id
        """
}
