/// Decisions about wrong keys, which marks are computed with; and what came of live quizzes in a class.
///
/// A decision holds for the version whose key was wrong. It is kept when it is taken back. A pupil who was absent from a
/// live quiz has no counts.
enum Migration0009 {
    static let name = "0009 regrades and live results"

    static let sql = """
        CREATE TABLE regrade (
            id INTEGER PRIMARY KEY,
            assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE RESTRICT,
            question_id TEXT NOT NULL,
            content_hash TEXT,
            policy TEXT NOT NULL CHECK (policy IN ('ACCEPT_ALSO', 'AWARD_ALL', 'RESCALE')),
            response TEXT CHECK ((response IS NOT NULL) = (policy = 'ACCEPT_ALSO')),
            reason TEXT NOT NULL CHECK (reason <> ''),
            decided_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            decided_at_ms INTEGER NOT NULL,
            undone_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            undone_at_ms INTEGER CHECK ((undone_at_ms IS NULL) = (undone_by_account_id IS NULL)),
            undo_reason TEXT CHECK ((undo_reason IS NULL) = (undone_by_account_id IS NULL))
        ) STRICT;
        CREATE INDEX regrade_assignment ON regrade (assignment_id, id);

        CREATE TABLE live_quiz_record (
            live_quiz_id INTEGER NOT NULL PRIMARY KEY REFERENCES live_quiz (id) ON DELETE RESTRICT,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            day INTEGER NOT NULL,
            mode TEXT NOT NULL,
            minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600),
            recorded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            recorded_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX live_quiz_record_classroom ON live_quiz_record (classroom_id, day);

        CREATE TABLE live_quiz_result (
            live_quiz_id INTEGER NOT NULL REFERENCES live_quiz_record (live_quiz_id) ON DELETE RESTRICT,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            asked_count INTEGER CHECK (asked_count >= 0),
            right_count INTEGER CHECK (right_count BETWEEN 0 AND asked_count),
            PRIMARY KEY (live_quiz_id, learner_id),
            CHECK ((asked_count IS NULL) = (right_count IS NULL))
        ) STRICT;

        ALTER TABLE evidence ADD COLUMN live_quiz_id INTEGER REFERENCES live_quiz (id) ON DELETE RESTRICT;
        CREATE UNIQUE INDEX evidence_live_quiz ON evidence (learner_id, live_quiz_id) WHERE live_quiz_id IS NOT NULL;

        """
}
