extension Migration0001 {
    /// Figures locked at a cut-off day.
    static let coverage = """
        CREATE TABLE snapshot (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            report_year INTEGER NOT NULL,
            number INTEGER NOT NULL CHECK (number >= 1),
            cutoff_day INTEGER NOT NULL,
            locked_at_ms INTEGER NOT NULL,
            locked_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            settings_version INTEGER NOT NULL REFERENCES literacy_settings (version),
            data_hash TEXT NOT NULL,
            reopened_at_ms INTEGER,
            reopen_reason TEXT,
            UNIQUE (unit_id, report_year, number)
        ) STRICT;

        CREATE TABLE snapshot_learner (
            snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
            learner_id INTEGER NOT NULL,
            classroom_id INTEGER NOT NULL,
            school_unit_id INTEGER NOT NULL,
            grade INTEGER NOT NULL,
            has_taken_part INTEGER NOT NULL,
            knowledge_passed INTEGER NOT NULL,
            skill_passed INTEGER NOT NULL,
            is_current INTEGER NOT NULL,
            is_reached INTEGER NOT NULL,
            is_exempt INTEGER NOT NULL,
            reached_day INTEGER,
            PRIMARY KEY (snapshot_id, learner_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE snapshot_coverage (
            snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
            classroom_id INTEGER NOT NULL,
            school_unit_id INTEGER NOT NULL,
            grade INTEGER NOT NULL,
            population INTEGER NOT NULL,
            took_part INTEGER NOT NULL,
            knowledge_passed INTEGER NOT NULL,
            skill_passed INTEGER NOT NULL,
            reached INTEGER NOT NULL CHECK (reached <= population),
            exempt INTEGER NOT NULL,
            PRIMARY KEY (snapshot_id, school_unit_id, grade, classroom_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE snapshot_month (
            snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
            school_unit_id INTEGER NOT NULL,
            grade INTEGER NOT NULL,
            month INTEGER NOT NULL,
            reached INTEGER NOT NULL CHECK (reached >= 0),
            PRIMARY KEY (snapshot_id, school_unit_id, grade, month)
        ) STRICT, WITHOUT ROWID;

        """
}
