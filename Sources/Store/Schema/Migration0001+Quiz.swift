extension Migration0001 {
    /// Questions as attempts saw them, papers and answers.
    static let quiz = """
        CREATE TABLE question_version (
            id INTEGER PRIMARY KEY,
            question_id TEXT NOT NULL,
            content_hash TEXT NOT NULL,
            content_area TEXT NOT NULL,
            is_safety INTEGER NOT NULL CHECK (is_safety IN (0, 1)),
            body TEXT NOT NULL,
            first_seen_at_ms INTEGER NOT NULL,
            UNIQUE (question_id, content_hash)
        ) STRICT;

        CREATE TABLE assignment (
            id INTEGER PRIMARY KEY,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            work TEXT NOT NULL CHECK (work IN ('lesson', 'test', 'practice')),
            subject TEXT NOT NULL,
            title TEXT NOT NULL,
            opens_at_ms INTEGER NOT NULL,
            closes_at_ms INTEGER NOT NULL CHECK (closes_at_ms > opens_at_ms),
            time_limit_ms INTEGER NOT NULL CHECK (time_limit_ms >= 0),
            reveal TEXT NOT NULL CHECK (reveal IN ('never', 'afterSubmission', 'afterClose')),
            is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
            created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            created_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX assignment_classroom ON assignment (classroom_id, closes_at_ms);

        CREATE TABLE extra_time (
            assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            extra_ms INTEGER NOT NULL CHECK (extra_ms > 0),
            reason TEXT NOT NULL,
            PRIMARY KEY (assignment_id, learner_id)
        ) STRICT;

        CREATE TABLE attempt (
            id INTEGER PRIMARY KEY,
            assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            number INTEGER NOT NULL CHECK (number >= 1),
            paper_code TEXT NOT NULL,
            started_at_ms INTEGER NOT NULL,
            deadline_at_ms INTEGER NOT NULL,
            submitted_at_ms INTEGER,
            score_hundredths INTEGER CHECK (score_hundredths >= 0),
            maximum_hundredths INTEGER NOT NULL CHECK (maximum_hundredths >= 0),
            safety_right INTEGER NOT NULL DEFAULT 0,
            safety_asked INTEGER NOT NULL DEFAULT 0,
            reopen_reason TEXT,
            UNIQUE (assignment_id, learner_id, number)
        ) STRICT;
        CREATE INDEX attempt_learner ON attempt (learner_id, submitted_at_ms);
        CREATE INDEX attempt_open ON attempt (deadline_at_ms) WHERE submitted_at_ms IS NULL;

        CREATE TABLE attempt_item (
            attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
            position INTEGER NOT NULL CHECK (position >= 1),
            part INTEGER NOT NULL CHECK (part IN (1, 2, 3)),
            question_version_id INTEGER NOT NULL REFERENCES question_version (id) ON DELETE RESTRICT,
            maximum_hundredths INTEGER NOT NULL CHECK (maximum_hundredths >= 0),
            sheet_seed INTEGER NOT NULL,
            score_hundredths INTEGER,
            PRIMARY KEY (attempt_id, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE answer_journal (
            attempt_id INTEGER NOT NULL,
            position INTEGER NOT NULL,
            sequence INTEGER NOT NULL CHECK (sequence >= 1),
            response TEXT NOT NULL,
            accepted_at_ms INTEGER NOT NULL,
            PRIMARY KEY (attempt_id, position, sequence, response)
        ) STRICT, WITHOUT ROWID;

        """
}
