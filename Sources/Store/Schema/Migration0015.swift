/// Who goes from a round of a contest to the next, and who stands ready.
enum Migration0015 {
    static let name = "0015 selections of contests"

    static let sql = """
        CREATE TABLE contest_selection (
            contest_id INTEGER NOT NULL REFERENCES contest (id) ON DELETE RESTRICT,
            round INTEGER NOT NULL CHECK (round >= 0),
            contestant_id INTEGER NOT NULL REFERENCES contestant (id) ON DELETE RESTRICT,
            rank INTEGER NOT NULL CHECK (rank >= 1),
            standing TEXT NOT NULL CHECK (standing IN ('selected', 'reserve', 'withdrawn')),
            reason TEXT NOT NULL,
            PRIMARY KEY (contest_id, round, contestant_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX contest_selection_contestant ON contest_selection (contestant_id);
        """
}
