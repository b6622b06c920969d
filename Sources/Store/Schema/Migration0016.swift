/// What the department sets and keeps in order: the turn of the school year, targets with their dates, switches and
/// periods of keeping, requests of the people whose data it is, keys of other programs, letters that wait to be sent.
enum Migration0016 {
    static let name = "0016 turn of the year, targets, keeping, keys, letters"

    static let sql = turn + targets + keeping + keys + letters
}

extension Migration0016 {
    private static let turn = """
        CREATE TABLE year_turn (
            school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            school_year INTEGER NOT NULL,
            promoted INTEGER NOT NULL CHECK (promoted >= 0),
            stayed INTEGER NOT NULL CHECK (stayed >= 0),
            left_school INTEGER NOT NULL CHECK (left_school >= 0),
            turned_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            turned_at_ms INTEGER NOT NULL,
            PRIMARY KEY (school_year, school_unit_id)
        ) STRICT;

        """

    private static let targets = """
        CREATE TABLE target (
            id INTEGER PRIMARY KEY,
            indicator TEXT NOT NULL,
            percent INTEGER NOT NULL CHECK (percent BETWEEN 1 AND 100),
            from_day INTEGER NOT NULL,
            set_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            set_at_ms INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE trajectory (
            year INTEGER NOT NULL PRIMARY KEY,
            percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100)
        ) STRICT;

        """

    private static let keeping = """
        CREATE TABLE province_setting (
            key TEXT NOT NULL PRIMARY KEY,
            value INTEGER NOT NULL,
            set_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            set_at_ms INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE purge (
            id INTEGER PRIMARY KEY,
            run_at_ms INTEGER NOT NULL,
            run_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            counts TEXT NOT NULL,
            answers_before_ms INTEGER NOT NULL
        ) STRICT;

        ALTER TABLE learner ADD COLUMN erased_at_ms INTEGER;

        CREATE TABLE data_request (
            id INTEGER PRIMARY KEY,
            form_key TEXT NOT NULL UNIQUE,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            kind TEXT NOT NULL,
            asked_by TEXT NOT NULL,
            asked_day INTEGER NOT NULL,
            due_day INTEGER NOT NULL CHECK (due_day >= asked_day),
            note TEXT NOT NULL,
            opened_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            opened_at_ms INTEGER NOT NULL,
            answer TEXT,
            is_granted INTEGER CHECK (is_granted IN (0, 1)),
            answered_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            answered_at_ms INTEGER,
            CHECK ((answered_at_ms IS NULL) = (answer IS NULL)),
            CHECK ((answered_at_ms IS NULL) = (is_granted IS NULL))
        ) STRICT;
        CREATE INDEX data_request_unit ON data_request (unit_id, answered_at_ms);
        CREATE INDEX data_request_learner ON data_request (learner_id);
        CREATE INDEX data_request_open ON data_request (unit_id, due_day) WHERE answered_at_ms IS NULL;

        CREATE INDEX pupil_group_learner_learner ON pupil_group_learner (learner_id);
        CREATE INDEX survey_taken_learner ON survey_taken (learner_id);

        """

    private static let keys = """
        CREATE TABLE api_key (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            token_hash BLOB NOT NULL UNIQUE,
            scope TEXT NOT NULL,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            made_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            made_at_ms INTEGER NOT NULL,
            ends_day INTEGER NOT NULL,
            used_at_ms INTEGER,
            revoked_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            revoked_at_ms INTEGER,
            CHECK ((revoked_at_ms IS NULL) = (revoked_by_account_id IS NULL))
        ) STRICT;

        """

    private static let letters = """
        CREATE TABLE mail_address (
            unit_id INTEGER NOT NULL PRIMARY KEY REFERENCES unit (id) ON DELETE CASCADE,
            address TEXT NOT NULL
        ) STRICT;

        CREATE TABLE mail (
            id INTEGER PRIMARY KEY,
            reason TEXT NOT NULL UNIQUE,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            address TEXT NOT NULL,
            subject TEXT NOT NULL,
            body TEXT NOT NULL,
            queued_at_ms INTEGER NOT NULL,
            next_try_at_ms INTEGER,
            tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
            failure TEXT,
            sent_at_ms INTEGER,
            CHECK (sent_at_ms IS NULL OR next_try_at_ms IS NULL)
        ) STRICT;
        CREATE INDEX mail_waiting ON mail (next_try_at_ms) WHERE next_try_at_ms IS NOT NULL;

        """
}
