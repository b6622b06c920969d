/// The room of a test and what happened in it.
enum RoomStatement: String, SQLStatement {
    case one = """
        SELECT paused_since_ms, needs_code
        FROM test_room
        WHERE assignment_id = ?
        """

    case pausedSince = """
        SELECT paused_since_ms
        FROM test_room
        WHERE assignment_id = ?
        """

    case setPause = """
        INSERT INTO test_room (assignment_id, paused_since_ms)
        VALUES (?, ?)
        ON CONFLICT (assignment_id) DO UPDATE
        SET paused_since_ms = excluded.paused_since_ms
        """

    case setNeedsCode = """
        INSERT INTO test_room (assignment_id, needs_code)
        VALUES (?, ?)
        ON CONFLICT (assignment_id) DO UPDATE
        SET needs_code = excluded.needs_code
        """

    case setClosing = """
        UPDATE assignment
        SET closes_at_ms = ?
        WHERE id = ?
        """

    case prolong = """
        UPDATE assignment
        SET closes_at_ms = ?, time_limit_ms = ?
        WHERE id = ?
        """

    /// The paused rooms of whoever attends their classes.
    case pausedForLearner = """
        SELECT r.assignment_id, r.paused_since_ms
        FROM enrolment e
        JOIN assignment a ON a.classroom_id = e.classroom_id
        JOIN test_room r ON r.assignment_id = a.id AND r.paused_since_ms IS NOT NULL
        WHERE e.learner_id = ? AND e.to_day IS NULL
        """

    case addEvent = """
        INSERT INTO test_room_event (assignment_id, kind, at_ms, account_id, learner_id, amount_ms, text)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case same = """
        SELECT id
        FROM test_room_event
        WHERE assignment_id = ? AND kind = ? AND account_id = ? AND amount_ms = ? AND text = ? AND at_ms > ?
        """

    case eventCount = """
        SELECT COUNT(*)
        FROM test_room_event
        WHERE assignment_id = ?
        """

    case events = """
        SELECT v.id, v.kind, v.at_ms, u.full_name, l.full_name, v.amount_ms, v.text
        FROM test_room_event v
        JOIN account u ON u.id = v.account_id
        LEFT JOIN learner l ON l.id = v.learner_id
        WHERE v.assignment_id = ?
        ORDER BY v.id
        """

    case messages = """
        SELECT id, at_ms, text
        FROM test_room_event
        WHERE assignment_id = ? AND kind = 'message'
        ORDER BY id DESC
        LIMIT ?
        """

    case sittings = """
        SELECT id, learner_id, started_at_ms, deadline_at_ms, submitted_at_ms
        FROM attempt
        WHERE assignment_id = ?
        """

    case assignmentOfAttempt = """
        SELECT assignment_id
        FROM attempt
        WHERE id = ?
        """

    /// Each question of each attempt that was answered: the last save, and the last that was no blank.
    case answering = """
        SELECT j.attempt_id, MAX(j.sequence), MAX(CASE WHEN j.response = 'null' THEN 0 ELSE j.sequence END),
            MAX(j.accepted_at_ms)
        FROM attempt t
        JOIN answer_journal j ON j.attempt_id = t.id
        WHERE t.assignment_id = ?
        GROUP BY j.attempt_id, j.position
        """

    case asked = """
        SELECT t.id, (SELECT COUNT(*) FROM attempt_item i WHERE i.attempt_id = t.id)
        FROM attempt t
        WHERE t.assignment_id = ?
        """

    case absences = """
        SELECT t.id, COUNT(*), MAX(p.away_ms)
        FROM attempt t
        JOIN page_absence p ON p.attempt_id = t.id
        WHERE t.assignment_id = ?
        GROUP BY t.id
        """

    /// Adds nothing once there are enough.
    case addAbsence = """
        INSERT INTO page_absence (attempt_id, mark, left_at_ms, away_ms)
        SELECT t.id, ?, ?, ?
        FROM attempt t
        WHERE t.id = ? AND (SELECT COUNT(*) FROM page_absence p WHERE p.attempt_id = t.id) < ?
        ON CONFLICT (attempt_id, mark) DO NOTHING
        """
}
