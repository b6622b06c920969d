extension Migration0001 {
    /// How far each pupil has read.
    static let lesson = """
        CREATE TABLE lesson_progress (
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            lesson_id TEXT NOT NULL,
            content_hash TEXT NOT NULL,
            step INTEGER NOT NULL,
            step_count INTEGER NOT NULL,
            started_at_ms INTEGER NOT NULL,
            seen_at_ms INTEGER NOT NULL,
            finished_at_ms INTEGER,
            PRIMARY KEY (learner_id, lesson_id)
        ) STRICT;

        CREATE TABLE checkpoint_answer (
            learner_id INTEGER NOT NULL REFERENCES learner (id) ON DELETE CASCADE,
            lesson_id TEXT NOT NULL,
            checkpoint TEXT NOT NULL,
            content_area TEXT NOT NULL,
            response TEXT NOT NULL,
            is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
            tries INTEGER NOT NULL CHECK (tries >= 1),
            answered_at_ms INTEGER NOT NULL,
            PRIMARY KEY (learner_id, lesson_id, checkpoint)
        ) STRICT;

        """
}
