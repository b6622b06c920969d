enum SeasonStatement: String, SQLStatement {
    case dates = """
        SELECT step, day
        FROM season_date
        WHERE report_year = ?
        """

    case setDate = """
        INSERT INTO season_date (report_year, step, day)
        VALUES (?, ?, ?)
        ON CONFLICT (report_year, step) DO UPDATE
        SET day = excluded.day
        """

    case marks = """
        SELECT m.unit_id, m.step, m.note, a.full_name, m.marked_at_ms
        FROM season_mark m
        JOIN account a ON a.id = m.marked_by_account_id
        WHERE m.report_year = ?
        """

    case mark = """
        INSERT INTO season_mark (report_year, unit_id, step, note, marked_by_account_id, marked_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (report_year, unit_id, step) DO NOTHING
        """

    case unmark = """
        DELETE FROM season_mark
        WHERE report_year = ? AND unit_id = ? AND step = ?
        """

    case addExport = """
        INSERT INTO export (unit_id, report_year, file_name, sha256, byte_count, snapshot_id, made_by_account_id,
            made_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case exports = """
        SELECT e.file_name, e.sha256, e.byte_count, s.number, a.full_name, e.made_at_ms
        FROM export e
        LEFT JOIN snapshot s ON s.id = e.snapshot_id
        LEFT JOIN account a ON a.id = e.made_by_account_id
        WHERE e.unit_id = ?
        ORDER BY e.id DESC
        LIMIT 100
        """

    case texts = """
        SELECT key, value
        FROM report_text
        """

    case setText = """
        INSERT INTO report_text (key, value, changed_by_account_id, changed_at_ms)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE
        SET value = excluded.value, changed_by_account_id = excluded.changed_by_account_id,
            changed_at_ms = excluded.changed_at_ms
        """
}
