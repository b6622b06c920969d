/// Contests: their settings in versions, who takes part, what counts of each sitting, what was decided, and what was published.
///
/// A round is sat in the assignments that carry it, one for each class with contestants, so that answers go through the one
/// journal. Published places are copies: nothing that changes later reaches them.
enum Migration0011 {
    static let name = "0011 contests"

    static let sql = contests + decisions + publications

    private static let contests = """
        CREATE TABLE contest (
            id INTEGER PRIMARY KEY,
            unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            state TEXT NOT NULL
                CHECK (state IN ('draft', 'announced', 'running', 'closed', 'marking', 'provisional', 'appealsOver',
                    'official')),
            version INTEGER NOT NULL CHECK (version >= 1),
            settings TEXT NOT NULL,
            published_at_ms INTEGER,
            is_board_frozen INTEGER NOT NULL DEFAULT 0 CHECK (is_board_frozen IN (0, 1)),
            created_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            created_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX contest_unit ON contest (unit_id, id);

        CREATE TABLE contest_version (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
            version INTEGER NOT NULL CHECK (version >= 1),
            settings TEXT NOT NULL,
            reason TEXT NOT NULL,
            changed_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            changed_at_ms INTEGER NOT NULL,
            PRIMARY KEY (contest_id, version)
        ) STRICT;

        CREATE TABLE contest_step (
            id INTEGER PRIMARY KEY,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
            title TEXT NOT NULL,
            to_state TEXT NOT NULL,
            reason TEXT NOT NULL,
            taken_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            taken_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX contest_step_contest ON contest_step (contest_id, id);

        CREATE TABLE contestant (
            id INTEGER PRIMARY KEY,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            group_code TEXT NOT NULL,
            school_unit_id INTEGER NOT NULL REFERENCES unit (id) ON DELETE RESTRICT,
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            origin TEXT NOT NULL CHECK (origin IN ('pupil', 'school', 'imported')),
            has_consent INTEGER NOT NULL CHECK (has_consent IN (0, 1)),
            registered_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            registered_at_ms INTEGER NOT NULL,
            UNIQUE (contest_id, learner_id)
        ) STRICT;
        CREATE INDEX contestant_school ON contestant (contest_id, school_unit_id);
        CREATE INDEX contestant_learner ON contestant (learner_id);

        CREATE TABLE contest_carrier (
            assignment_id INTEGER NOT NULL PRIMARY KEY REFERENCES assignment (id) ON DELETE RESTRICT,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            round INTEGER NOT NULL CHECK (round >= 0),
            classroom_id INTEGER NOT NULL REFERENCES classroom (id) ON DELETE RESTRICT,
            UNIQUE (contest_id, round, classroom_id)
        ) STRICT;

        CREATE TABLE contest_sitting (
            attempt_id INTEGER NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE RESTRICT,
            contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
            round INTEGER NOT NULL CHECK (round >= 0),
            prediction INTEGER CHECK (prediction >= 0),
            corrected_hundredths INTEGER CHECK (corrected_hundredths >= 0),
            replaced_reason TEXT
        ) STRICT;
        CREATE INDEX contest_sitting_contestant ON contest_sitting (contestant_id, round);

        CREATE TABLE contest_result (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            round INTEGER NOT NULL CHECK (round >= 0),
            contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
            points_hundredths INTEGER NOT NULL CHECK (points_hundredths >= 0),
            duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0),
            submitted_at_ms INTEGER NOT NULL,
            prediction INTEGER CHECK (prediction >= 0),
            whole_clusters INTEGER NOT NULL CHECK (whole_clusters >= 0),
            attempt_id INTEGER REFERENCES attempt (id) ON DELETE RESTRICT,
            PRIMARY KEY (contest_id, round, contestant_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contest_result_contestant ON contest_result (contestant_id);

        """

    private static let decisions = """
        CREATE TABLE contest_truth (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE CASCADE,
            round INTEGER NOT NULL CHECK (round >= 0),
            actual INTEGER NOT NULL CHECK (actual >= 0),
            taken_at_ms INTEGER NOT NULL,
            PRIMARY KEY (contest_id, round)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE contest_exclusion (
            id INTEGER PRIMARY KEY,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
            cause TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason <> ''),
            excluded_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            excluded_at_ms INTEGER NOT NULL,
            ended_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            ended_at_ms INTEGER CHECK ((ended_at_ms IS NULL) = (ended_by_account_id IS NULL)),
            end_reason TEXT
        ) STRICT;
        CREATE INDEX contest_exclusion_contest ON contest_exclusion (contest_id, id);
        CREATE INDEX contest_exclusion_contestant ON contest_exclusion (contestant_id);
        CREATE UNIQUE INDEX contest_exclusion_holding ON contest_exclusion (contestant_id) WHERE ended_at_ms IS NULL;

        CREATE TABLE contest_correction (
            id INTEGER PRIMARY KEY,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            question_id TEXT NOT NULL,
            policy TEXT NOT NULL CHECK (policy IN ('ACCEPT_ALSO', 'AWARD_ALL', 'RESCALE')),
            response TEXT CHECK ((response IS NOT NULL) = (policy = 'ACCEPT_ALSO')),
            reason TEXT NOT NULL CHECK (reason <> ''),
            decided_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            decided_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX contest_correction_contest ON contest_correction (contest_id, id);

        CREATE TABLE contest_appeal (
            id INTEGER PRIMARY KEY,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
            reason TEXT NOT NULL CHECK (reason IN ('personalData', 'score', 'wrongQuestion', 'violation')),
            text TEXT NOT NULL CHECK (text <> ''),
            filed_at_ms INTEGER NOT NULL,
            answer_due_at_ms INTEGER NOT NULL,
            outcome TEXT CHECK (outcome IN ('upheld', 'adjusted', 'annulled')),
            difference_hundredths INTEGER NOT NULL DEFAULT 0,
            decision_reason TEXT,
            decided_by_account_id INTEGER REFERENCES account (id) ON DELETE RESTRICT,
            decided_at_ms INTEGER CHECK ((decided_at_ms IS NULL) = (outcome IS NULL))
        ) STRICT;
        CREATE INDEX contest_appeal_contest ON contest_appeal (contest_id, id);
        CREATE INDEX contest_appeal_contestant ON contest_appeal (contestant_id, id);

        CREATE TABLE contest_lowering (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            award TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason <> ''),
            decided_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            decided_at_ms INTEGER NOT NULL,
            PRIMARY KEY (contest_id, award)
        ) STRICT;

        CREATE TABLE holiday (
            day INTEGER NOT NULL PRIMARY KEY,
            title TEXT NOT NULL
        ) STRICT;

        """

    private static let publications = """
        CREATE TABLE contest_publication (
            id INTEGER PRIMARY KEY,
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            number INTEGER NOT NULL CHECK (number >= 1),
            kind TEXT NOT NULL CHECK (kind IN ('interim', 'provisional', 'official')),
            settings_version INTEGER NOT NULL,
            content_hash TEXT NOT NULL,
            code TEXT NOT NULL UNIQUE,
            is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
            published_by_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            published_at_ms INTEGER NOT NULL,
            UNIQUE (contest_id, number)
        ) STRICT;

        CREATE TABLE contest_place (
            publication_id INTEGER NOT NULL REFERENCES contest_publication (id) ON DELETE RESTRICT,
            group_code TEXT NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 1),
            rank INTEGER NOT NULL CHECK (rank BETWEEN 1 AND position),
            contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
            points_hundredths INTEGER NOT NULL,
            duration_ms INTEGER NOT NULL,
            submitted_at_ms INTEGER NOT NULL,
            prediction_delta INTEGER,
            whole_clusters INTEGER NOT NULL,
            award TEXT,
            explanation TEXT NOT NULL,
            full_name TEXT NOT NULL,
            public_name TEXT NOT NULL,
            class_name TEXT NOT NULL,
            school_unit_id INTEGER NOT NULL,
            school_name TEXT NOT NULL,
            code TEXT NOT NULL,
            PRIMARY KEY (publication_id, group_code, position)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contest_place_contestant ON contest_place (contestant_id, publication_id);
        CREATE UNIQUE INDEX contest_place_code ON contest_place (code);

        """
}
