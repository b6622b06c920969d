enum UnitStatement: String, SQLStatement {
    /// Those that exist on a day, with numbers of a range: all of them, or one.
    case existing = """
        SELECT u.id, u.code, u.kind, u.name, u.school_kind, m.target_unit_id, c.target_unit_id
        FROM unit u
        LEFT JOIN unit_link m ON m.unit_id = u.id AND m.relation = 'managing' AND m.valid_from_day <= ?
            AND (m.valid_to_day IS NULL OR m.valid_to_day > ?)
        LEFT JOIN unit_link c ON c.unit_id = u.id AND c.relation = 'location' AND c.valid_from_day <= ?
            AND (c.valid_to_day IS NULL OR c.valid_to_day > ?)
        WHERE u.valid_from_day <= ? AND (u.valid_to_day IS NULL OR u.valid_to_day > ?) AND u.id BETWEEN ? AND ?
        ORDER BY u.code
        """

    case numberOfCode = """
        SELECT id
        FROM unit
        WHERE code = ?
        """

    case any = """
        SELECT id
        FROM unit
        LIMIT 1
        """

    /// Ended ones and those to come as well.
    case records = """
        SELECT u.id, u.code, u.kind, u.name, u.school_kind, u.valid_from_day, u.valid_to_day,
            EXISTS (SELECT 1 FROM classroom c WHERE c.school_unit_id = u.id)
        FROM unit u
        ORDER BY u.code
        """

    case links = """
        SELECT unit_id, relation, valid_from_day, target_unit_id
        FROM unit_link
        ORDER BY unit_id, relation, valid_from_day
        """

    case insert = """
        INSERT INTO unit (code, kind, name, school_kind, valid_from_day)
        VALUES (?, ?, ?, ?, ?)
        """

    case update = """
        UPDATE unit
        SET code = ?, name = ?, school_kind = ?, valid_from_day = ?
        WHERE id = ?
        """

    case end = """
        UPDATE unit
        SET valid_to_day = ?
        WHERE id = ?
        """

    /// What was to hold from that day on never does.
    case dropLinks = """
        DELETE FROM unit_link
        WHERE unit_id = ? AND relation = ? AND valid_from_day >= ?
        """

    case closeLink = """
        UPDATE unit_link
        SET valid_to_day = ?
        WHERE unit_id = ? AND relation = ? AND (valid_to_day IS NULL OR valid_to_day > ?)
        """

    /// What was over before the unit's first day.
    case dropEarlierLinks = """
        DELETE FROM unit_link
        WHERE unit_id = ? AND valid_to_day <= ?
        """

    /// The first link of each kind begins with the unit.
    case moveFirstLinks = """
        UPDATE unit_link
        SET valid_from_day = ?
        WHERE unit_id = ? AND (valid_from_day = ? OR valid_from_day < ?)
        """

    case dependentCount = """
        SELECT COUNT(DISTINCT l.unit_id)
        FROM unit_link l
        JOIN unit u ON u.id = l.unit_id
        WHERE l.target_unit_id = ? AND (l.valid_to_day IS NULL OR l.valid_to_day > ?)
            AND (u.valid_to_day IS NULL OR u.valid_to_day > ?)
        """

    case pupilCount = """
        SELECT COUNT(*)
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
        WHERE c.school_unit_id = ? AND c.school_year = ? AND e.status IN ('enrolled', 'transferredIn')
        """
}
