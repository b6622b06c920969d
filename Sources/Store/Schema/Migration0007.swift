/// The room of a timed test: whether its clock stands still, what happened in it, who left the page, and the codes that
/// let pupils in.
enum Migration0007 {
    static let name = "0007 test rooms"

    static let sql = """
        CREATE TABLE test_room (
            assignment_id INTEGER NOT NULL PRIMARY KEY REFERENCES assignment (id) ON DELETE CASCADE,
            paused_since_ms INTEGER,
            needs_code INTEGER NOT NULL DEFAULT 0 CHECK (needs_code IN (0, 1))
        ) STRICT;
        CREATE INDEX test_room_paused ON test_room (assignment_id) WHERE paused_since_ms IS NOT NULL;

        CREATE TABLE test_room_event (
            id INTEGER PRIMARY KEY,
            assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
            kind TEXT NOT NULL
                CHECK (kind IN ('message', 'noted', 'paused', 'resumed', 'extended', 'extraTime', 'reopened',
                    'codesMade', 'codesLifted')),
            at_ms INTEGER NOT NULL,
            account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            learner_id INTEGER REFERENCES learner (id) ON DELETE RESTRICT,
            amount_ms INTEGER NOT NULL DEFAULT 0 CHECK (amount_ms >= 0),
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX test_room_event_assignment ON test_room_event (assignment_id, id);

        CREATE TABLE page_absence (
            attempt_id INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,
            mark INTEGER NOT NULL,
            left_at_ms INTEGER NOT NULL,
            away_ms INTEGER NOT NULL CHECK (away_ms > 0),
            PRIMARY KEY (attempt_id, mark)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE exam_code (
            id INTEGER PRIMARY KEY,
            assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
            code TEXT NOT NULL CHECK (length(code) = 6),
            shift TEXT NOT NULL,
            expires_at_ms INTEGER,
            created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            created_at_ms INTEGER NOT NULL,
            used_by_learner_id INTEGER REFERENCES learner (id) ON DELETE RESTRICT,
            used_at_ms INTEGER CHECK ((used_at_ms IS NULL) = (used_by_learner_id IS NULL)),
            UNIQUE (assignment_id, code)
        ) STRICT;

        CREATE TABLE exam_entry (
            assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            device TEXT NOT NULL,
            exam_code_id INTEGER NOT NULL REFERENCES exam_code (id) ON DELETE CASCADE,
            at_ms INTEGER NOT NULL,
            PRIMARY KEY (assignment_id, learner_id, device)
        ) STRICT, WITHOUT ROWID;

        """
}
