/// The teachers' own questions with every version of them, files that wait to be taken in, and pictures.
///
/// The columns of `own_question` beside `writing` repeat what lists are filtered by. Pictures are found by their hash, so
/// that two questions may share one, and stand in the database so that a backup holds them.
enum Migration0008 {
    static let name = "0008 own questions"

    static let sql = """
        CREATE TABLE own_question (
            id INTEGER PRIMARY KEY,
            owner_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            form_key TEXT UNIQUE,
            version INTEGER NOT NULL CHECK (version >= 1),
            content_hash TEXT NOT NULL,
            writing TEXT NOT NULL,
            search_text TEXT NOT NULL,
            kind TEXT NOT NULL,
            content_area TEXT NOT NULL,
            level TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('lacksKey', 'draft', 'ready', 'putAway')),
            accepted_circle TEXT CHECK (accepted_circle IN ('school', 'department')),
            accepted_version INTEGER,
            offered_circle TEXT CHECK (offered_circle IN ('school', 'department')),
            offered_version INTEGER,
            review_remark TEXT NOT NULL DEFAULT '',
            created_at_ms INTEGER NOT NULL,
            changed_at_ms INTEGER NOT NULL,
            CHECK ((accepted_circle IS NULL) = (accepted_version IS NULL)),
            CHECK ((offered_circle IS NULL) = (offered_version IS NULL))
        ) STRICT;
        CREATE INDEX own_question_owner ON own_question (owner_account_id, changed_at_ms);
        CREATE INDEX own_question_accepted ON own_question (accepted_circle, unit_id) WHERE accepted_circle IS NOT NULL;
        CREATE INDEX own_question_offered ON own_question (offered_circle, unit_id) WHERE offered_circle IS NOT NULL;

        CREATE TABLE own_question_version (
            own_question_id INTEGER NOT NULL REFERENCES own_question (id) ON DELETE RESTRICT,
            number INTEGER NOT NULL CHECK (number >= 1),
            content_hash TEXT NOT NULL,
            writing TEXT NOT NULL,
            written_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            written_at_ms INTEGER NOT NULL,
            PRIMARY KEY (own_question_id, number)
        ) STRICT;

        CREATE TABLE question_import (
            id INTEGER PRIMARY KEY,
            account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
            body TEXT NOT NULL,
            read_at_ms INTEGER NOT NULL,
            taken_at_ms INTEGER,
            taken_count INTEGER NOT NULL DEFAULT 0 CHECK (taken_count >= 0)
        ) STRICT;
        CREATE INDEX question_import_account ON question_import (account_id, read_at_ms);
        CREATE INDEX question_import_read ON question_import (read_at_ms);

        CREATE TABLE question_picture (
            id TEXT NOT NULL PRIMARY KEY,
            media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
            bytes BLOB NOT NULL,
            width INTEGER NOT NULL CHECK (width >= 1),
            height INTEGER NOT NULL CHECK (height >= 1),
            added_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            added_at_ms INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        """
}
