/// Live quizzes: what a room was opened with, and the commands that it accepted, from which everything else follows.
///
/// A room keeps the names of its list and the wording of its questions, so that it can be played again as it was.
enum Migration0004 {
    static let name = "0004 live quizzes"

    static let sql = """
        CREATE TABLE live_quiz (
            id INTEGER PRIMARY KEY,
            pin INTEGER NOT NULL CHECK (pin BETWEEN 100000 AND 999999),
            host_account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE RESTRICT,
            classroom_id INTEGER REFERENCES classroom (id) ON DELETE SET NULL,
            title TEXT NOT NULL,
            items TEXT NOT NULL,
            roster TEXT NOT NULL,
            settings TEXT NOT NULL,
            opened_at_ms INTEGER NOT NULL,
            ended_at_ms INTEGER CHECK (ended_at_ms >= opened_at_ms)
        ) STRICT;
        CREATE INDEX live_quiz_pin ON live_quiz (pin, id);
        CREATE INDEX live_quiz_host ON live_quiz (host_account_id, opened_at_ms);
        CREATE INDEX live_quiz_opened ON live_quiz (opened_at_ms);
        CREATE INDEX live_quiz_running ON live_quiz (ended_at_ms);

        CREATE TABLE live_quiz_entry (
            live_quiz_id INTEGER NOT NULL REFERENCES live_quiz (id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL CHECK (sequence >= 1),
            command TEXT NOT NULL,
            at_ms INTEGER NOT NULL,
            PRIMARY KEY (live_quiz_id, sequence)
        ) STRICT;

        CREATE TABLE live_quiz_pulse (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            at_ms INTEGER NOT NULL
        ) STRICT;

        """
}
