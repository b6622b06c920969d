/// How work is taught and to whom it is given, and the search over lessons.
///
/// The index holds lower-case ASCII only, folded before it is stored, so that its tokenizer need know no Vietnamese. It
/// can always be made again from the files: `lesson_search_state` says from which ones it was made.
enum Migration0003 {
    static let name = "0003 teaching and search"

    static let sql = """
        ALTER TABLE assignment ADD COLUMN mode TEXT
            CHECK (mode IN ('informatics', 'extracurricular', 'experiential', 'assembly', 'training', 'selfStudy'));
        ALTER TABLE assignment ADD COLUMN periods INTEGER NOT NULL DEFAULT 1 CHECK (periods BETWEEN 1 AND 20);
        ALTER TABLE assignment ADD COLUMN is_for_some INTEGER NOT NULL DEFAULT 0 CHECK (is_for_some IN (0, 1));

        CREATE TABLE assignment_learner (
            assignment_id INTEGER NOT NULL REFERENCES assignment (id) ON DELETE CASCADE,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            PRIMARY KEY (assignment_id, learner_id)
        ) STRICT;

        CREATE VIRTUAL TABLE lesson_search USING fts5 (
            lesson_id UNINDEXED, screen UNINDEXED, title, body, tokenize = 'ascii', prefix = '2 3'
        );

        CREATE TABLE lesson_search_state (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            digest TEXT NOT NULL
        ) STRICT;

        """
}
