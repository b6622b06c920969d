/// Which pictures a question holds, so that the others can go.
enum Migration0014 {
    static let name = "0014 pictures that questions hold"

    static let sql = """
        ALTER TABLE question_picture ADD COLUMN is_held INTEGER NOT NULL DEFAULT 0 CHECK (is_held IN (0, 1));
        CREATE INDEX question_picture_loose ON question_picture (added_at_ms) WHERE is_held = 0;
        \(countHeld);

        """

    /// Those of every version that was kept before.
    static let countHeld = """
        UPDATE question_picture
        SET is_held = 1
        WHERE id IN (
            SELECT json_extract(picture.value, '$.id')
            FROM own_question_version AS version
            JOIN json_each(version.writing, '$.pictures') AS picture)
        """
}
