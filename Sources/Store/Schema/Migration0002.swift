/// Practice on the simulated portal, and the wordings that runs and readers are bound to.
///
/// A run is stored as its commands: the score can be computed again from them, and a teacher can see what happened. The
/// columns of `practice_run` that sum it up are written with the last command, for lists.
enum Migration0002 {
    static let name = "0002 practice"

    static let sql = """
        CREATE TABLE content_version (
            content_hash TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('lesson', 'scenario')),
            content_id TEXT NOT NULL,
            version INTEGER NOT NULL CHECK (version >= 1),
            body TEXT NOT NULL,
            first_seen_at_ms INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX content_version_content ON content_version (kind, content_id, first_seen_at_ms);

        CREATE TABLE practice_run (
            id INTEGER PRIMARY KEY,
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE RESTRICT,
            scenario_id TEXT NOT NULL,
            content_hash TEXT NOT NULL REFERENCES content_version (content_hash),
            is_dossier INTEGER NOT NULL CHECK (is_dossier IN (0, 1)),
            seed INTEGER NOT NULL,
            started_at_ms INTEGER NOT NULL,
            deadline_ms INTEGER NOT NULL CHECK (deadline_ms > started_at_ms),
            ending TEXT CHECK (ending IN ('finished', 'left', 'out_of_time')),
            ended_at_ms INTEGER CHECK ((ended_at_ms IS NULL) = (ending IS NULL)),
            score INTEGER NOT NULL DEFAULT 0 CHECK (score BETWEEN 0 AND 100),
            critical_count INTEGER NOT NULL DEFAULT 0 CHECK (critical_count >= 0)
        ) STRICT;
        CREATE INDEX practice_run_learner ON practice_run (learner_id, scenario_id, started_at_ms);
        CREATE UNIQUE INDEX practice_run_open ON practice_run (learner_id, scenario_id) WHERE ending IS NULL;

        CREATE TABLE practice_command (
            run_id INTEGER NOT NULL REFERENCES practice_run (id) ON DELETE RESTRICT,
            number INTEGER NOT NULL CHECK (number >= 1),
            at_ms INTEGER NOT NULL,
            command TEXT NOT NULL,
            PRIMARY KEY (run_id, number)
        ) STRICT;

        """
}
