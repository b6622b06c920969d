enum EvidenceStatement: String, SQLStatement {
    case insert = """
        INSERT INTO evidence (learner_id, kind, day, delivery_mode, minutes, score_hundredths, safety_right, safety_asked,
            critical_error, criteria_passed, attempt_id, subject, recorded_by_account_id, recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// As `insert`, but nothing when the same person has recorded the very same before and it still counts: a form sent
    /// twice. What the system records (no account) is never held back.
    case record = """
        INSERT INTO evidence (learner_id, kind, day, delivery_mode, minutes, score_hundredths, safety_right, safety_asked,
            critical_error, criteria_passed, subject, recorded_by_account_id, recorded_at_ms)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13
        WHERE NOT EXISTS (
            SELECT 1
            FROM evidence
            WHERE learner_id = ?1 AND day = ?3 AND kind = ?2 AND delivery_mode IS ?4 AND minutes = ?5
                AND score_hundredths = ?6 AND safety_right = ?7 AND safety_asked = ?8 AND critical_error = ?9
                AND criteria_passed = ?10 AND subject = ?11 AND recorded_by_account_id = ?12 AND is_valid = 1)
        """

    case toJudge = """
        SELECT id, learner_id, kind, delivery_mode, minutes, score_hundredths, safety_right, safety_asked,
            critical_error, criteria_passed, day, is_valid
        FROM evidence
        WHERE learner_id = ?
        """

    case toExplain = """
        SELECT v.id, v.learner_id, v.kind, v.delivery_mode, v.minutes, v.score_hundredths, v.safety_right, v.safety_asked,
            v.critical_error, v.criteria_passed, v.day, v.is_valid, v.subject, v.attempt_id, a.full_name,
            v.recorded_at_ms, v.struck_reason
        FROM evidence v
        LEFT JOIN account a ON a.id = v.recorded_by_account_id
        WHERE v.learner_id = ?
        ORDER BY v.day, v.id
        """

    case owner = """
        SELECT learner_id
        FROM evidence
        WHERE id = ?
        """

    case strike = """
        UPDATE evidence
        SET is_valid = 0, struck_reason = ?
        WHERE id = ? AND is_valid = 1
        """

    case exempt = """
        INSERT INTO exemption (learner_id, reason, recorded_by_account_id, recorded_at_ms)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (learner_id) DO UPDATE
        SET reason = excluded.reason
        """

    case endExemption = """
        DELETE FROM exemption
        WHERE learner_id = ?
        """
}
