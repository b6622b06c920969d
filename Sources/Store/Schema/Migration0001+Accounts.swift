extension Migration0001 {
    /// Who may sign in, what they may do, and who is in.
    static let accounts = """
        CREATE TABLE account (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            user_name TEXT NOT NULL,
            full_name TEXT NOT NULL,
            learner_id INTEGER UNIQUE REFERENCES learner (id) ON DELETE RESTRICT,
            password_hash TEXT,
            pin_hash TEXT,
            must_change_password INTEGER NOT NULL DEFAULT 1 CHECK (must_change_password IN (0, 1)),
            is_locked INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
            password_forgotten_at_ms INTEGER,
            UNIQUE (unit_id, user_name)
        ) STRICT;

        CREATE TABLE role_grant (
            account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            role TEXT NOT NULL
                CHECK (role IN ('learner', 'teacher', 'schoolManager', 'communeOfficer', 'departmentOfficer',
                    'administrator', 'leadAgencyViewer', 'juror')),
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            PRIMARY KEY (account_id, role, unit_id)
        ) STRICT;

        CREATE TABLE teaching (
            account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
            is_homeroom INTEGER NOT NULL DEFAULT 0 CHECK (is_homeroom IN (0, 1)),
            PRIMARY KEY (account_id, classroom_id)
        ) STRICT;
        CREATE INDEX teaching_classroom ON teaching (classroom_id);

        CREATE TABLE session (
            token_hash BLOB NOT NULL PRIMARY KEY,
            account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            csrf_token TEXT NOT NULL,
            idle_ms INTEGER NOT NULL CHECK (idle_ms > 0),
            created_at_ms INTEGER NOT NULL,
            seen_at_ms INTEGER NOT NULL,
            expires_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX session_account ON session (account_id);
        CREATE INDEX session_expiry ON session (expires_at_ms);

        CREATE TABLE sign_in_failure (
            id INTEGER PRIMARY KEY,
            bucket TEXT NOT NULL,
            at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sign_in_failure_bucket ON sign_in_failure (bucket, at_ms);
        CREATE INDEX sign_in_failure_at ON sign_in_failure (at_ms);

        """
}
