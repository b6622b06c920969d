/// Tests on paper and their results, which for a knowledge test are proofs too.
enum Migration0005 {
    static let name = "0005 printed tests"

    static let sql = """
        CREATE TABLE printed_test (
            id INTEGER PRIMARY KEY,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            title TEXT NOT NULL,
            blueprint TEXT NOT NULL,
            time_limit_ms INTEGER NOT NULL CHECK (time_limit_ms > 0),
            codes TEXT NOT NULL,
            items TEXT NOT NULL,
            created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            created_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX printed_test_classroom ON printed_test (classroom_id, created_at_ms);

        CREATE TABLE printed_result (
            printed_test_id INTEGER NOT NULL REFERENCES printed_test (id) ON DELETE RESTRICT,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            code TEXT,
            answers TEXT NOT NULL,
            score_hundredths INTEGER CHECK (score_hundredths >= 0),
            entered_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            entered_at_ms INTEGER NOT NULL,
            PRIMARY KEY (printed_test_id, learner_id),
            CHECK ((code IS NULL) = (score_hundredths IS NULL))
        ) STRICT;

        ALTER TABLE evidence ADD COLUMN printed_test_id INTEGER REFERENCES printed_test (id) ON DELETE RESTRICT;
        CREATE UNIQUE INDEX evidence_printed_test ON evidence (learner_id, printed_test_id)
            WHERE printed_test_id IS NOT NULL;

        """
}
