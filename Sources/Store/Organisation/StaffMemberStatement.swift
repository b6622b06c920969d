enum StaffMemberStatement: String, SQLStatement {
    case insert = """
        INSERT INTO staff_member (unit_id, account_id, code, full_name, sort_key, position, from_day)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case update = """
        UPDATE staff_member
        SET code = CASE WHEN ?1 = '' THEN code ELSE ?1 END, full_name = ?2, sort_key = ?3,
            position = CASE WHEN ?4 = '' THEN position ELSE ?4 END
        WHERE id = ?5 AND to_day IS NULL
        """

    /// Ends on the day after the first at the earliest, so that a mistake of today leaves no empty stay.
    case end = """
        UPDATE staff_member
        SET to_day = CASE WHEN ?1 > from_day THEN ?1 ELSE from_day + 1 END
        WHERE id = ?2 AND unit_id = ?3 AND to_day IS NULL
        """

    case present = """
        SELECT id, unit_id, account_id, code, full_name, position
        FROM staff_member
        WHERE unit_id = ? AND to_day IS NULL
        ORDER BY sort_key, id
        """

    /// Those of a unit on a day, with what they did between two days.
    case year = """
        SELECT m.id, m.unit_id, m.account_id, m.code, m.full_name, m.position,
            (SELECT COUNT(*) FROM staff_attendance a WHERE a.staff_id = m.id AND a.day BETWEEN ?2 AND ?3),
            (SELECT COUNT(*) FROM document_receipt r JOIN document d ON d.id = r.document_id
                WHERE r.account_id = m.account_id AND r.acknowledged_at_ms >= ?4 AND r.acknowledged_at_ms < ?5
                    AND d.for_staff = 1 AND d.is_withdrawn = 0),
            EXISTS (SELECT 1 FROM staff_usage u WHERE u.staff_id = m.id AND u.day BETWEEN ?2 AND ?3)
        FROM staff_member m
        WHERE m.unit_id = ?1 AND m.from_day <= ?3 AND (m.to_day IS NULL OR m.to_day > ?3)
        ORDER BY m.sort_key, m.id
        """

    /// The same as numbers of every unit.
    case figures = """
        SELECT unit_id, COUNT(*), SUM(sessions + documents > 0), SUM(uses)
        FROM (
            SELECT m.unit_id AS unit_id,
                EXISTS (SELECT 1 FROM staff_attendance a WHERE a.staff_id = m.id AND a.day BETWEEN ?1 AND ?2)
                    AS sessions,
                EXISTS (SELECT 1 FROM document_receipt r JOIN document d ON d.id = r.document_id
                    WHERE r.account_id = m.account_id AND r.acknowledged_at_ms >= ?3 AND r.acknowledged_at_ms < ?4
                        AND d.for_staff = 1 AND d.is_withdrawn = 0) AS documents,
                EXISTS (SELECT 1 FROM staff_usage u WHERE u.staff_id = m.id AND u.day BETWEEN ?1 AND ?2) AS uses
            FROM staff_member m
            WHERE m.unit_id > 0 AND m.from_day <= ?2 AND (m.to_day IS NULL OR m.to_day > ?2)
        ) AS people
        GROUP BY unit_id
        """

    /// Accounts of staff that stand in no list yet.
    case accountsToAdd = """
        SELECT a.id, a.full_name
        FROM account a
        WHERE a.unit_id = ? AND a.learner_id IS NULL AND a.is_locked = 0
            AND NOT EXISTS (SELECT 1 FROM staff_member m WHERE m.account_id = a.id AND m.to_day IS NULL)
        """

    case link = """
        UPDATE staff_member
        SET account_id = ?
        WHERE id = ? AND account_id IS NULL
        """

    case ofAccount = """
        SELECT id
        FROM staff_member
        WHERE account_id = ? AND to_day IS NULL
        """

    case addSession = """
        INSERT INTO staff_session (unit_id, day, title, form, minutes, recorded_by_account_id, recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case attend = """
        INSERT INTO staff_attendance (session_id, staff_id, day)
        SELECT ?1, id, ?3
        FROM staff_member
        WHERE id = ?2 AND unit_id = ?4 AND to_day IS NULL
        """

    case sessions = """
        SELECT s.day, s.title, s.form, s.minutes,
            (SELECT COUNT(*) FROM staff_attendance a WHERE a.session_id = s.id)
        FROM staff_session s
        WHERE s.unit_id = ? AND s.day BETWEEN ? AND ?
        ORDER BY s.day DESC, s.id DESC
        """

    case declare = """
        INSERT INTO staff_usage (staff_id, day)
        VALUES (?, ?)
        ON CONFLICT (staff_id, day) DO NOTHING
        """

    case retract = """
        DELETE FROM staff_usage
        WHERE staff_id = ? AND day BETWEEN ? AND ?
        """
}
