enum LiveStatement: String, SQLStatement {
    case open = """
        INSERT INTO live_quiz (pin, host_account_id, classroom_id, title, items, roster, settings, opened_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case recentPINs = """
        SELECT pin
        FROM live_quiz
        WHERE opened_at_ms > ?
        """

    case runningPINs = """
        SELECT pin
        FROM live_quiz
        WHERE ended_at_ms IS NULL
        """

    case byID = """
        SELECT id, pin, host_account_id, classroom_id, title, items, roster, settings, opened_at_ms, ended_at_ms
        FROM live_quiz
        WHERE id = ?
        """

    /// The youngest room that bears it.
    case byPIN = """
        SELECT id
        FROM live_quiz
        WHERE pin = ?
        ORDER BY id DESC
        LIMIT 1
        """

    case ofHost = """
        SELECT id, pin, host_account_id, classroom_id, title, items, roster, settings, opened_at_ms, ended_at_ms
        FROM live_quiz
        WHERE host_account_id = ?
        ORDER BY opened_at_ms DESC, id DESC
        LIMIT 50
        """

    case running = """
        SELECT id
        FROM live_quiz
        WHERE ended_at_ms IS NULL
        """

    case host = """
        SELECT host_account_id
        FROM live_quiz
        WHERE id = ?
        """

    case log = """
        SELECT command, at_ms
        FROM live_quiz_entry
        WHERE live_quiz_id = ?
        ORDER BY sequence
        """

    case lastSequence = """
        SELECT MAX(sequence)
        FROM live_quiz_entry
        WHERE live_quiz_id = ?
        """

    case append = """
        INSERT INTO live_quiz_entry (live_quiz_id, sequence, command, at_ms)
        VALUES (?, ?, ?, ?)
        """

    case pulse = """
        INSERT INTO live_quiz_pulse (id, at_ms)
        VALUES (1, ?)
        ON CONFLICT (id) DO UPDATE SET at_ms = excluded.at_ms
        """

    case lastPulse = """
        SELECT at_ms
        FROM live_quiz_pulse
        WHERE id = 1
        """

    case end = """
        UPDATE live_quiz
        SET ended_at_ms = ?
        WHERE id = ?
        """
}
