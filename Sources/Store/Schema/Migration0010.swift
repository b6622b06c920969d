/// What pupils showed their families, with the sums that a lock keeps; remarks and their answers; surveys.
enum Migration0010 {
    static let name = "0010 outreach, feedback and surveys"

    static let sql = """
        CREATE TABLE outreach_entry (
            id INTEGER PRIMARY KEY,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            form_key TEXT NOT NULL,
            lesson_id TEXT,
            day INTEGER NOT NULL,
            grandparents INTEGER NOT NULL CHECK (grandparents >= 0),
            parents INTEGER NOT NULL CHECK (parents >= 0),
            siblings INTEGER NOT NULL CHECK (siblings >= 0),
            others INTEGER NOT NULL CHECK (others >= 0),
            under_18 INTEGER NOT NULL CHECK (under_18 >= 0),
            from_60 INTEGER NOT NULL CHECK (from_60 >= 0),
            topics TEXT NOT NULL,
            difficulties TEXT NOT NULL,
            note TEXT NOT NULL,
            recorded_at_ms INTEGER NOT NULL,
            changed_at_ms INTEGER,
            UNIQUE (learner_id, form_key),
            CHECK (grandparents + parents + siblings + others BETWEEN 1 AND 10),
            CHECK (under_18 + from_60 <= grandparents + parents + siblings + others)
        ) STRICT;
        CREATE INDEX outreach_entry_learner ON outreach_entry (learner_id, day);

        CREATE TABLE snapshot_outreach (
            snapshot_id INTEGER NOT NULL REFERENCES snapshot (id) ON DELETE CASCADE,
            school_unit_id INTEGER NOT NULL,
            grade INTEGER NOT NULL,
            figures TEXT NOT NULL,
            PRIMARY KEY (snapshot_id, school_unit_id, grade)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE feedback_remark (
            id INTEGER PRIMARY KEY,
            account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            form_key TEXT NOT NULL,
            addressee_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            author_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            classroom_id INTEGER REFERENCES classroom (id) ON DELETE SET NULL,
            topic TEXT NOT NULL,
            body TEXT NOT NULL,
            asked_at_ms INTEGER NOT NULL,
            answer TEXT,
            public_question TEXT,
            answered_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            answered_at_ms INTEGER,
            UNIQUE (account_id, form_key),
            CHECK ((answer IS NULL) = (answered_at_ms IS NULL)),
            CHECK (public_question IS NULL OR answer IS NOT NULL)
        ) STRICT;
        CREATE INDEX feedback_remark_account ON feedback_remark (account_id, asked_at_ms);
        CREATE INDEX feedback_remark_addressee ON feedback_remark (addressee_unit_id, answered_at_ms);
        CREATE INDEX feedback_remark_asked ON feedback_remark (asked_at_ms);
        CREATE INDEX feedback_remark_open ON feedback_remark (asked_at_ms, addressee_unit_id)
            WHERE answered_at_ms IS NULL;

        CREATE TABLE survey_taken (
            survey_id TEXT NOT NULL,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            school_year INTEGER NOT NULL,
            stage TEXT NOT NULL CHECK (stage IN ('before', 'after')),
            PRIMARY KEY (survey_id, learner_id, school_year, stage)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE survey_count (
            survey_id TEXT NOT NULL,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
            stage TEXT NOT NULL CHECK (stage IN ('before', 'after')),
            question_id TEXT NOT NULL,
            choice INTEGER NOT NULL CHECK (choice >= 0),
            count INTEGER NOT NULL CHECK (count >= 1),
            PRIMARY KEY (survey_id, classroom_id, stage, question_id, choice)
        ) STRICT, WITHOUT ROWID;

        """
}
