/// Contests, their versions and their steps.
enum ContestStatement: String, SQLStatement {
    case insert = """
        INSERT INTO contest (unit_id, state, version, settings, created_by_account_id, created_at_ms)
        VALUES (?, 'draft', 1, ?, ?, ?)
        """

    case same = """
        SELECT id
        FROM contest
        WHERE unit_id = ? AND state = 'draft' AND settings = ? AND created_by_account_id = ? AND created_at_ms > ?
        ORDER BY id DESC
        """

    case one = """
        SELECT id, state, version, settings, published_at_ms, unit_id, is_board_frozen, created_by_account_id
        FROM contest
        WHERE id = ?
        """

    case ofUnit = """
        SELECT id, state, version, settings, published_at_ms, unit_id, is_board_frozen, created_by_account_id
        FROM contest
        WHERE unit_id = ?
        ORDER BY id DESC
        """

    /// What everybody may know of; the newest hundred.
    case announced = """
        SELECT id, state, version, settings, published_at_ms, unit_id, is_board_frozen, created_by_account_id
        FROM contest
        WHERE state <> 'draft' AND id > 0
        ORDER BY id DESC
        LIMIT 100
        """

    case save = """
        UPDATE contest
        SET state = ?, version = ?, settings = ?, published_at_ms = ?
        WHERE id = ?
        """

    case freeze = """
        UPDATE contest
        SET is_board_frozen = ?
        WHERE id = ?
        """

    case addVersion = """
        INSERT INTO contest_version (contest_id, version, settings, reason, changed_by_account_id, changed_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case addStep = """
        INSERT INTO contest_step (contest_id, title, to_state, reason, taken_by_account_id, taken_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case steps = """
        SELECT s.title, s.reason, a.full_name, s.taken_at_ms
        FROM contest_step s
        JOIN account a ON a.id = s.taken_by_account_id
        WHERE s.contest_id = ?
        ORDER BY s.id
        """

    case versions = """
        SELECT v.version, v.reason, a.full_name, v.changed_at_ms
        FROM contest_version v
        JOIN account a ON a.id = v.changed_by_account_id
        WHERE v.contest_id = ?
        ORDER BY v.version
        """

    /// What pages count, of one contest or of all that a unit holds.
    case counts = """
        SELECT c.id,
            (SELECT COUNT(*) FROM contestant p WHERE p.contest_id = c.id),
            (SELECT COUNT(DISTINCT p.school_unit_id) FROM contestant p WHERE p.contest_id = c.id),
            (SELECT COUNT(*) FROM contest_carrier k JOIN attempt t ON t.assignment_id = k.assignment_id
                WHERE k.contest_id = c.id AND t.submitted_at_ms IS NULL),
            (SELECT COUNT(DISTINCT r.contestant_id) FROM contest_result r WHERE r.contest_id = c.id),
            (SELECT COUNT(*) FROM contest_appeal a WHERE a.contest_id = c.id AND a.outcome IS NULL),
            (SELECT COUNT(*) FROM contest_exclusion x WHERE x.contest_id = c.id AND x.ended_at_ms IS NULL)
        FROM contest c
        WHERE c.id = ?1 OR c.unit_id = ?2
        """

    case unit = """
        SELECT unit_id
        FROM contest
        WHERE id = ?
        """

    case holidays = """
        SELECT day, title
        FROM holiday
        ORDER BY day
        """

    case addHoliday = """
        INSERT INTO holiday (day, title)
        VALUES (?, ?)
        ON CONFLICT (day) DO UPDATE
        SET title = excluded.title
        """

    case removeHoliday = """
        DELETE FROM holiday
        WHERE day = ?
        """
}
