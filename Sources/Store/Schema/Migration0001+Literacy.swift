extension Migration0001 {
    /// Thresholds, proofs, and who has reached the standard.
    static let literacy = """
        CREATE TABLE literacy_settings (
            version INTEGER PRIMARY KEY,
            minimum_minutes INTEGER NOT NULL CHECK (minimum_minutes >= 0),
            knowledge_pass_hundredths INTEGER NOT NULL CHECK (knowledge_pass_hundredths BETWEEN 0 AND 1000),
            safety_pass_percent INTEGER NOT NULL CHECK (safety_pass_percent BETWEEN 0 AND 100),
            skill_pass INTEGER NOT NULL CHECK (skill_pass BETWEEN 0 AND 100),
            counts_exempt INTEGER NOT NULL CHECK (counts_exempt IN (0, 1)),
            counts_continuing_education INTEGER NOT NULL CHECK (counts_continuing_education IN (0, 1)),
            effective_from_day INTEGER NOT NULL,
            created_at_ms INTEGER NOT NULL
        ) STRICT;

        INSERT INTO literacy_settings (version, minimum_minutes, knowledge_pass_hundredths, safety_pass_percent,
            skill_pass, counts_exempt, counts_continuing_education, effective_from_day, created_at_ms)
        VALUES (1, 90, 500, 50, 60, 0, 0, 0, 0);

        CREATE TABLE evidence (
            id INTEGER PRIMARY KEY,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            kind TEXT NOT NULL CHECK (kind IN ('activity', 'knowledge', 'dossier', 'observation', 'certificate')),
            day INTEGER NOT NULL,
            delivery_mode TEXT,
            minutes INTEGER NOT NULL DEFAULT 0,
            score_hundredths INTEGER NOT NULL DEFAULT 0,
            safety_right INTEGER NOT NULL DEFAULT 0,
            safety_asked INTEGER NOT NULL DEFAULT 0,
            critical_error INTEGER NOT NULL DEFAULT 0 CHECK (critical_error IN (0, 1)),
            criteria_passed INTEGER NOT NULL DEFAULT 0,
            attempt_id INTEGER REFERENCES attempt (id) ON DELETE RESTRICT,
            subject TEXT NOT NULL DEFAULT '',
            recorded_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL,
            is_valid INTEGER NOT NULL DEFAULT 1 CHECK (is_valid IN (0, 1)),
            struck_reason TEXT
        ) STRICT;
        CREATE INDEX evidence_learner ON evidence (learner_id, day);
        CREATE UNIQUE INDEX evidence_attempt ON evidence (attempt_id) WHERE attempt_id IS NOT NULL;

        CREATE TABLE exemption (
            learner_id INTEGER NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE RESTRICT,
            reason TEXT NOT NULL,
            recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE literacy_status (
            learner_id INTEGER NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            has_taken_part INTEGER NOT NULL,
            knowledge_passed INTEGER NOT NULL,
            skill_passed INTEGER NOT NULL,
            is_current INTEGER NOT NULL,
            is_exempt INTEGER NOT NULL,
            is_reached INTEGER NOT NULL,
            reached_day INTEGER,
            reached_month INTEGER CHECK ((reached_month IS NOT NULL) = (is_reached = 1)),
            settings_version INTEGER NOT NULL REFERENCES literacy_settings (version)
        ) STRICT;
        CREATE INDEX literacy_status_classroom ON literacy_status (classroom_id);

        CREATE TABLE coverage (
            classroom_id INTEGER NOT NULL PRIMARY KEY REFERENCES classroom (id) ON DELETE CASCADE,
            school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
            school_year INTEGER NOT NULL,
            grade INTEGER NOT NULL,
            population INTEGER NOT NULL,
            took_part INTEGER NOT NULL,
            knowledge_passed INTEGER NOT NULL,
            skill_passed INTEGER NOT NULL,
            reached INTEGER NOT NULL CHECK (reached <= population),
            exempt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX coverage_school ON coverage (school_year, school_unit_id, grade);

        CREATE TABLE coverage_month (
            school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
            school_year INTEGER NOT NULL,
            grade INTEGER NOT NULL,
            month INTEGER NOT NULL,
            reached INTEGER NOT NULL CHECK (reached >= 0),
            PRIMARY KEY (school_year, school_unit_id, grade, month)
        ) STRICT;

        """
}
