/// How many each school may send to a contest, the lists of those who are sent, and the trials before contests.
///
/// Seats are kept as they were shared: pupils who come or go later change nobody's number.
enum Migration0017 {
    static let name = "0017 nominations for contests"

    static let sql = """
        CREATE TABLE contest_seat (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            group_code TEXT NOT NULL,
            school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            population INTEGER NOT NULL CHECK (population >= 0),
            seats INTEGER NOT NULL CHECK (seats >= 0),
            PRIMARY KEY (contest_id, school_unit_id, group_code)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE contest_nomination (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'accepted')),
            teacher TEXT NOT NULL,
            note TEXT NOT NULL,
            changed_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            changed_at_ms INTEGER NOT NULL,
            PRIMARY KEY (contest_id, school_unit_id)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE contest_nominee (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            position INTEGER NOT NULL CHECK (position >= 1),
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            group_code TEXT NOT NULL,
            has_consent INTEGER NOT NULL CHECK (has_consent IN (0, 1)),
            withdrawal TEXT,
            PRIMARY KEY (contest_id, school_unit_id, position),
            UNIQUE (contest_id, learner_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contest_nominee_learner ON contest_nominee (learner_id);

        CREATE TABLE contest_trial (
            assignment_id INTEGER NOT NULL PRIMARY KEY REFERENCES assignment (id) ON DELETE RESTRICT,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            UNIQUE (contest_id, classroom_id)
        ) STRICT;
        """
}
