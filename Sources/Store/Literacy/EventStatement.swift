enum EventStatement: String, SQLStatement {
    case add = """
        INSERT INTO activity (unit_id, from_day, to_day, title, form, campaign, participants, link, cost_dong,
            recorded_by_account_id, recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case strike = """
        UPDATE activity
        SET struck_reason = ?
        WHERE id = ? AND unit_id = ? AND struck_reason IS NULL
        """

    case ofUnit = """
        SELECT id, unit_id, from_day, to_day, title, form, campaign, participants, link, cost_dong
        FROM activity
        WHERE unit_id = ? AND from_day BETWEEN ? AND ? AND struck_reason IS NULL
        ORDER BY from_day, id
        """

    /// Of every unit.
    case ofAll = """
        SELECT a.id, a.unit_id, a.from_day, a.to_day, a.title, a.form, a.campaign, a.participants, a.link, a.cost_dong
        FROM unit u
        CROSS JOIN activity a ON a.unit_id = u.id AND a.from_day BETWEEN ? AND ? AND a.struck_reason IS NULL
        ORDER BY a.from_day, a.id
        """

    case setPlan = """
        INSERT INTO unit_plan (unit_id, report_year, number, day, title, link, file_id, recorded_by_account_id,
            recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (report_year, unit_id) DO UPDATE
        SET number = excluded.number, day = excluded.day, title = excluded.title, link = excluded.link,
            file_id = COALESCE(excluded.file_id, unit_plan.file_id),
            recorded_by_account_id = excluded.recorded_by_account_id, recorded_at_ms = excluded.recorded_at_ms
        """

    case plans = """
        SELECT unit_id, number, day, title, link
        FROM unit_plan
        WHERE report_year = ?
        """

    case planFile = """
        SELECT f.name, f.media_type, f.bytes
        FROM unit_plan p
        JOIN kept_file f ON f.id = p.file_id
        WHERE p.report_year = ? AND p.unit_id = ?
        """

    case commend = """
        INSERT INTO commendation (unit_id, report_year, kind, name, achievement, form, recorded_by_account_id,
            recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case strikeCommendation = """
        UPDATE commendation
        SET struck_reason = ?
        WHERE id = ? AND unit_id = ? AND struck_reason IS NULL
        """

    case commendations = """
        SELECT id, unit_id, kind, name, achievement, form
        FROM commendation
        WHERE report_year = ? AND struck_reason IS NULL
        ORDER BY kind, id
        """
}
