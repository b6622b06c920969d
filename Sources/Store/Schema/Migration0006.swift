/// How a test is sat and what of it is shown; papers of chosen questions; groups of pupils; late work; and on which device
/// an attempt is being sat.
///
/// `assignment.rules` says from now on when explanations show: `reveal` is still written, but read no more.
enum Migration0006 {
    static let name = "0006 rules of tests"

    static let sql = """
        ALTER TABLE assignment ADD COLUMN rules TEXT NOT NULL DEFAULT '{}';
        UPDATE assignment SET rules = '{"explanations":"' || reveal || '"}';

        ALTER TABLE attempt ADD COLUMN late_ms INTEGER NOT NULL DEFAULT 0 CHECK (late_ms >= 0);
        ALTER TABLE attempt ADD COLUMN late_percent INTEGER NOT NULL DEFAULT 0
            CHECK (late_percent BETWEEN 0 AND 100);
        ALTER TABLE attempt ADD COLUMN device_tag INTEGER;
        ALTER TABLE attempt ADD COLUMN takeover_count INTEGER NOT NULL DEFAULT 0 CHECK (takeover_count >= 0);

        CREATE TABLE fixed_paper (
            id INTEGER PRIMARY KEY,
            title TEXT NOT NULL,
            items TEXT NOT NULL,
            created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            created_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX fixed_paper_author ON fixed_paper (created_by_account_id, created_at_ms);

        CREATE TABLE pupil_group (
            id INTEGER PRIMARY KEY,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE CASCADE,
            name TEXT NOT NULL,
            UNIQUE (classroom_id, name)
        ) STRICT;

        CREATE TABLE pupil_group_learner (
            pupil_group_id INTEGER NOT NULL REFERENCES pupil_group (id) ON DELETE CASCADE,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            PRIMARY KEY (pupil_group_id, learner_id)
        ) STRICT;

        """
}
