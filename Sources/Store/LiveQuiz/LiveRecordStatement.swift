/// What a live quiz came to in a class, recorded when its teacher says so.
enum LiveRecordStatement: String, SQLStatement {
    case one = """
        SELECT r.live_quiz_id, q.title, r.day, r.mode, r.minutes
        FROM live_quiz_record r
        JOIN live_quiz q ON q.id = r.live_quiz_id
        WHERE r.live_quiz_id = ?
        """

    case ofClassroom = """
        SELECT r.live_quiz_id, q.title, r.day, r.mode, r.minutes
        FROM live_quiz_record r
        JOIN live_quiz q ON q.id = r.live_quiz_id
        WHERE r.classroom_id = ?
        """

    case lines = """
        SELECT learner_id, asked_count, right_count
        FROM live_quiz_result
        WHERE live_quiz_id = ?
        ORDER BY learner_id
        """

    /// A room that was played on keeps its day.
    case record = """
        INSERT INTO live_quiz_record (live_quiz_id, classroom_id, day, mode, minutes, recorded_by_account_id,
            recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (live_quiz_id) DO UPDATE
        SET mode = excluded.mode, minutes = excluded.minutes, recorded_by_account_id = excluded.recorded_by_account_id,
            recorded_at_ms = excluded.recorded_at_ms
        """

    case line = """
        INSERT INTO live_quiz_result (live_quiz_id, learner_id, asked_count, right_count)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (live_quiz_id, learner_id) DO UPDATE
        SET asked_count = excluded.asked_count, right_count = excluded.right_count
        """

    /// An activity once a pupil and room, whatever is recorded again; what was struck out stays so.
    case takePart = """
        INSERT INTO evidence (learner_id, kind, day, delivery_mode, minutes, live_quiz_id, subject,
            recorded_by_account_id, recorded_at_ms)
        VALUES (?, 'activity', ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (learner_id, live_quiz_id) WHERE live_quiz_id IS NOT NULL DO UPDATE
        SET delivery_mode = excluded.delivery_mode, minutes = excluded.minutes
        """

    /// Rooms that run and in which nothing has happened since a moment.
    case forgotten = """
        SELECT q.id
        FROM live_quiz q
        WHERE q.ended_at_ms IS NULL AND q.opened_at_ms < ?1
            AND COALESCE((SELECT e.at_ms FROM live_quiz_entry e WHERE e.live_quiz_id = q.id
                ORDER BY e.sequence DESC LIMIT 1), 0) < ?1
        """
}
