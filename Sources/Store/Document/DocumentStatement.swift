enum DocumentStatement: String, SQLStatement {
    case insert = """
        INSERT INTO document (owner_unit_id, title, symbol, source_agency, received_day, for_upper, for_staff, for_lower,
            timely_days, link, note, file_id, recorded_by_account_id, recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case keepFile = """
        INSERT INTO kept_file (name, media_type, bytes, byte_count)
        VALUES (?, ?, ?, ?)
        """

    case one = """
        SELECT d.id, d.owner_unit_id, d.title, d.symbol, d.source_agency, d.received_day, d.sent_day, d.for_upper,
            d.for_staff, d.for_lower, d.timely_days, d.link, d.note, d.is_withdrawn, f.name, f.media_type, f.byte_count,
            u.name
        FROM document d
        JOIN unit u ON u.id = d.owner_unit_id
        LEFT JOIN kept_file f ON f.id = d.file_id
        WHERE d.id = ?
        """

    /// Of one owner, received in a period, newest first.
    case ofOwner = """
        SELECT d.id, d.owner_unit_id, d.title, d.symbol, d.source_agency, d.received_day, d.sent_day, d.for_upper,
            d.for_staff, d.for_lower, d.timely_days, d.link, d.note, d.is_withdrawn, f.name, f.media_type, f.byte_count,
            u.name
        FROM document d
        JOIN unit u ON u.id = d.owner_unit_id
        LEFT JOIN kept_file f ON f.id = d.file_id
        WHERE d.owner_unit_id = ? AND d.received_day BETWEEN ? AND ? AND d.is_withdrawn = 0
        ORDER BY d.received_day DESC, d.id DESC
        """

    case deliveries = """
        SELECT unit_id, delivered_day, pupils_seen, pupils_acknowledged, staff_seen, staff_acknowledged
        FROM document_delivery
        WHERE document_id = ?
        """

    case send = """
        UPDATE document
        SET sent_day = ?
        WHERE id = ? AND sent_day IS NULL
        """

    case deliver = """
        INSERT INTO document_delivery (document_id, unit_id, delivered_day, delivered_by_account_id, delivered_at_ms)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (document_id, unit_id) DO NOTHING
        """

    case withdraw = """
        UPDATE document
        SET is_withdrawn = 1
        WHERE id = ? AND is_withdrawn = 0
        """

    case file = """
        SELECT f.name, f.media_type, f.bytes
        FROM document d
        JOIN kept_file f ON f.id = d.file_id
        WHERE d.id = ? AND d.is_withdrawn = 0
        """

    /// Pupils of the school year, by school and grade: those whom a document could reach.
    case pupils = """
        SELECT school_unit_id, grade, SUM(population)
        FROM coverage
        WHERE school_year = ?
        GROUP BY school_unit_id, grade
        """

    case pupilsOfSchool = """
        SELECT school_unit_id, grade, SUM(population)
        FROM coverage
        WHERE school_year = ? AND school_unit_id = ?
        GROUP BY school_unit_id, grade
        """

    /// Staff with an account, by unit.
    case staff = """
        SELECT unit_id, COUNT(*)
        FROM account
        WHERE learner_id IS NULL AND unit_id > 0 AND is_locked = 0
        GROUP BY unit_id
        """

    case staffOfUnit = """
        SELECT unit_id, COUNT(*)
        FROM account
        WHERE learner_id IS NULL AND unit_id = ? AND is_locked = 0
        GROUP BY unit_id
        """
}

enum DocumentReceiptStatement: String, SQLStatement {
    /// What was passed on in a person's unit, newest first.
    case letters = """
        SELECT d.id, d.owner_unit_id, d.title, d.symbol, d.source_agency, d.received_day, d.sent_day, d.for_upper,
            d.for_staff, d.for_lower, d.timely_days, d.link, d.note, d.is_withdrawn, f.name, f.media_type, f.byte_count,
            u.name, v.delivered_day, r.seen_at_ms, r.acknowledged_at_ms
        FROM document_delivery v
        JOIN document d ON d.id = v.document_id
        JOIN unit u ON u.id = d.owner_unit_id
        LEFT JOIN kept_file f ON f.id = d.file_id
        LEFT JOIN document_receipt r ON r.document_id = v.document_id AND r.account_id = ?
        WHERE v.unit_id = ? AND d.is_withdrawn = 0
        ORDER BY v.delivered_day DESC, d.id DESC
        LIMIT 200
        """

    case letter = """
        SELECT d.id, d.owner_unit_id, d.title, d.symbol, d.source_agency, d.received_day, d.sent_day, d.for_upper,
            d.for_staff, d.for_lower, d.timely_days, d.link, d.note, d.is_withdrawn, f.name, f.media_type, f.byte_count,
            u.name, v.delivered_day, r.seen_at_ms, r.acknowledged_at_ms
        FROM document_delivery v
        JOIN document d ON d.id = v.document_id
        JOIN unit u ON u.id = d.owner_unit_id
        LEFT JOIN kept_file f ON f.id = d.file_id
        LEFT JOIN document_receipt r ON r.document_id = v.document_id AND r.account_id = ?
        WHERE v.unit_id = ? AND v.document_id = ? AND d.is_withdrawn = 0
        """

    /// The grade of a pupil's class; nothing for staff.
    case grade = """
        SELECT c.grade
        FROM account a
        JOIN enrolment e ON e.learner_id = a.learner_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        JOIN classroom c ON c.id = e.classroom_id
        WHERE a.id = ?
        """

    case see = """
        INSERT INTO document_receipt (document_id, account_id, seen_at_ms)
        VALUES (?, ?, ?)
        ON CONFLICT (document_id, account_id) DO NOTHING
        """

    case acknowledge = """
        UPDATE document_receipt
        SET acknowledged_at_ms = ?
        WHERE document_id = ? AND account_id = ? AND acknowledged_at_ms IS NULL
        """

    case countPupilSeen = """
        UPDATE document_delivery
        SET pupils_seen = pupils_seen + 1
        WHERE document_id = ? AND unit_id = ?
        """

    case countPupilAcknowledged = """
        UPDATE document_delivery
        SET pupils_acknowledged = pupils_acknowledged + 1
        WHERE document_id = ? AND unit_id = ?
        """

    case countStaffSeen = """
        UPDATE document_delivery
        SET staff_seen = staff_seen + 1
        WHERE document_id = ? AND unit_id = ?
        """

    case countStaffAcknowledged = """
        UPDATE document_delivery
        SET staff_acknowledged = staff_acknowledged + 1
        WHERE document_id = ? AND unit_id = ?
        """

    case people = """
        SELECT a.full_name, r.seen_at_ms, r.acknowledged_at_ms
        FROM account a
        LEFT JOIN document_receipt r ON r.account_id = a.id AND r.document_id = ?
        WHERE a.unit_id = ? AND a.learner_id IS NULL AND a.is_locked = 0
        """

    case rooms = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, c.grade, COUNT(*), COUNT(r.seen_at_ms),
            COUNT(r.acknowledged_at_ms)
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN account a ON a.learner_id = e.learner_id
        LEFT JOIN document_receipt r ON r.account_id = a.id AND r.document_id = ?
        WHERE c.school_unit_id = ? AND c.school_year = ?
        GROUP BY c.id
        """
}
