/// What a report says beside the figures of pupils: documents passed on, staff and their year, activities, plans,
/// proposals; and how a report comes about: names, dates, steps, files made.
enum Migration0012 {
    static let name = "0012 documents, staff and reports"

    static let sql = documents + staff + activities + reports
}

extension Migration0012 {
    private static let documents = """
        CREATE TABLE kept_file (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            media_type TEXT NOT NULL,
            bytes BLOB NOT NULL,
            byte_count INTEGER NOT NULL CHECK (byte_count > 0)
        ) STRICT;

        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            owner_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            title TEXT NOT NULL,
            symbol TEXT NOT NULL,
            source_agency TEXT NOT NULL,
            received_day INTEGER NOT NULL,
            sent_day INTEGER CHECK (sent_day >= received_day),
            for_upper INTEGER NOT NULL CHECK (for_upper IN (0, 1)),
            for_staff INTEGER NOT NULL CHECK (for_staff IN (0, 1)),
            for_lower INTEGER NOT NULL DEFAULT 0 CHECK (for_lower IN (0, 1)),
            timely_days INTEGER NOT NULL CHECK (timely_days BETWEEN 1 AND 60),
            link TEXT NOT NULL,
            note TEXT NOT NULL,
            file_id INTEGER REFERENCES kept_file (id) ON DELETE RESTRICT,
            is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
            recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL,
            CHECK (for_upper + for_staff + for_lower > 0)
        ) STRICT;
        CREATE INDEX document_owner ON document (owner_unit_id, received_day);

        CREATE TABLE document_delivery (
            document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            delivered_day INTEGER NOT NULL,
            delivered_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            delivered_at_ms INTEGER NOT NULL,
            pupils_seen INTEGER NOT NULL DEFAULT 0,
            pupils_acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (pupils_acknowledged <= pupils_seen),
            staff_seen INTEGER NOT NULL DEFAULT 0,
            staff_acknowledged INTEGER NOT NULL DEFAULT 0 CHECK (staff_acknowledged <= staff_seen),
            PRIMARY KEY (document_id, unit_id)
        ) STRICT;
        CREATE INDEX document_delivery_unit ON document_delivery (unit_id, document_id);

        CREATE TABLE document_receipt (
            document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
            account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            seen_at_ms INTEGER NOT NULL,
            acknowledged_at_ms INTEGER CHECK (acknowledged_at_ms >= seen_at_ms),
            PRIMARY KEY (document_id, account_id)
        ) STRICT;
        CREATE INDEX document_receipt_account ON document_receipt (account_id, document_id);

        CREATE INDEX account_staff ON account (unit_id, is_locked) WHERE learner_id IS NULL;

        """

    private static let staff = """
        CREATE TABLE staff_member (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            code TEXT NOT NULL,
            full_name TEXT NOT NULL,
            sort_key TEXT NOT NULL,
            position TEXT NOT NULL,
            from_day INTEGER NOT NULL,
            to_day INTEGER CHECK (to_day > from_day)
        ) STRICT;
        CREATE INDEX staff_member_unit ON staff_member (unit_id, to_day);
        CREATE UNIQUE INDEX staff_member_code ON staff_member (unit_id, code) WHERE code <> '' AND to_day IS NULL;
        CREATE UNIQUE INDEX staff_member_account ON staff_member (account_id)
            WHERE account_id IS NOT NULL AND to_day IS NULL;

        CREATE TABLE staff_session (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            day INTEGER NOT NULL,
            title TEXT NOT NULL,
            form TEXT NOT NULL,
            minutes INTEGER NOT NULL CHECK (minutes > 0),
            recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX staff_session_unit ON staff_session (unit_id, day);

        CREATE TABLE staff_attendance (
            session_id INTEGER NOT NULL REFERENCES staff_session (id) ON DELETE CASCADE,
            staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            PRIMARY KEY (session_id, staff_id)
        ) STRICT;
        CREATE INDEX staff_attendance_staff ON staff_attendance (staff_id, day);

        CREATE TABLE staff_usage (
            staff_id INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
            day INTEGER NOT NULL,
            PRIMARY KEY (staff_id, day)
        ) STRICT;

        """

    private static let activities = """
        CREATE TABLE activity (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            from_day INTEGER NOT NULL,
            to_day INTEGER NOT NULL CHECK (to_day >= from_day),
            title TEXT NOT NULL,
            form TEXT NOT NULL,
            campaign TEXT NOT NULL,
            participants INTEGER NOT NULL CHECK (participants >= 0),
            link TEXT NOT NULL,
            cost_dong INTEGER CHECK (cost_dong >= 0),
            struck_reason TEXT,
            recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX activity_unit ON activity (unit_id, from_day);

        CREATE TABLE unit_plan (
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            report_year INTEGER NOT NULL,
            number TEXT NOT NULL,
            day INTEGER NOT NULL,
            title TEXT NOT NULL,
            link TEXT NOT NULL,
            file_id INTEGER REFERENCES kept_file (id) ON DELETE RESTRICT,
            recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL,
            PRIMARY KEY (report_year, unit_id)
        ) STRICT;

        CREATE TABLE commendation (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            report_year INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('collective', 'individual')),
            name TEXT NOT NULL,
            achievement TEXT NOT NULL,
            form TEXT NOT NULL,
            struck_reason TEXT,
            recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX commendation_unit ON commendation (report_year, unit_id);

        """

    private static let reports = """
        CREATE TABLE report_text (
            key TEXT NOT NULL PRIMARY KEY,
            value TEXT NOT NULL,
            changed_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            changed_at_ms INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE season_date (
            report_year INTEGER NOT NULL,
            step TEXT NOT NULL CHECK (step IN ('reminded', 'closed', 'reviewed', 'locked', 'sent')),
            day INTEGER NOT NULL,
            PRIMARY KEY (report_year, step)
        ) STRICT;

        CREATE TABLE season_mark (
            report_year INTEGER NOT NULL,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            step TEXT NOT NULL CHECK (step IN ('closed', 'reviewed', 'sent')),
            note TEXT NOT NULL,
            marked_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            marked_at_ms INTEGER NOT NULL,
            PRIMARY KEY (report_year, unit_id, step)
        ) STRICT;

        CREATE TABLE export (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            report_year INTEGER NOT NULL,
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            byte_count INTEGER NOT NULL CHECK (byte_count > 0),
            snapshot_id INTEGER REFERENCES snapshot (id) ON DELETE RESTRICT,
            made_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            made_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX export_unit ON export (unit_id, id);

        """
}
