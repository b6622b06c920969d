enum OwnQuestionStatement: String, SQLStatement {
    /// The same form sent twice is one question.
    case insert = """
        INSERT INTO own_question (
            owner_account_id, unit_id, form_key, version, content_hash, writing, search_text, kind, content_area, level,
            state, created_at_ms, changed_at_ms)
        VALUES (?, ?, ?, 1, '', '', '', '', '', '', 'draft', ?, ?)
        ON CONFLICT (form_key) DO NOTHING
        """

    case byFormKey = """
        SELECT id
        FROM own_question
        WHERE form_key = ? AND owner_account_id = ?
        """

    case rewrite = """
        UPDATE own_question
        SET version = ?, content_hash = ?, writing = ?, search_text = ?, kind = ?, content_area = ?, level = ?, state = ?,
            changed_at_ms = ?
        WHERE id = ?
        """

    case addVersion = """
        INSERT INTO own_question_version (
            own_question_id, number, content_hash, writing, written_by_account_id, written_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case versions = """
        SELECT version.number, version.content_hash, version.writing, account.full_name, version.written_at_ms
        FROM own_question_version AS version
        JOIN account ON account.id = version.written_by_account_id
        WHERE version.own_question_id = ?
        ORDER BY version.number DESC
        """

    case one = """
        SELECT question.id, question.owner_account_id, account.full_name, question.unit_id, unit.name,
            question.version, question.content_hash, question.writing, question.state, question.accepted_circle,
            question.accepted_version, question.offered_circle, question.offered_version, question.review_remark,
            question.created_at_ms, question.changed_at_ms
        FROM own_question AS question
        JOIN account ON account.id = question.owner_account_id
        JOIN unit ON unit.id = question.unit_id
        WHERE question.id = ?
        """

    /// A page of a teacher's list; an empty text filters nothing, and an empty state leaves out what was put away.
    case page = """
        SELECT question.id, question.owner_account_id, account.full_name, question.unit_id, unit.name,
            question.version, question.content_hash, question.writing, question.state, question.accepted_circle,
            question.accepted_version, question.offered_circle, question.offered_version, question.review_remark,
            question.created_at_ms, question.changed_at_ms
        FROM own_question AS question
        JOIN account ON account.id = question.owner_account_id
        JOIN unit ON unit.id = question.unit_id
        WHERE question.owner_account_id = ?
            AND (? = '' OR question.kind = ?)
            AND (? = '' OR question.content_area = ?)
            AND (? = '' OR question.level = ?)
            AND (CASE WHEN ? = '' THEN question.state <> 'putAway' ELSE question.state = ? END)
            AND (? = '' OR question.search_text LIKE ?)
        ORDER BY question.changed_at_ms DESC, question.id DESC
        LIMIT ? OFFSET ?
        """

    case count = """
        SELECT COUNT(*)
        FROM own_question AS question
        WHERE question.owner_account_id = ?
            AND (? = '' OR question.kind = ?)
            AND (? = '' OR question.content_area = ?)
            AND (? = '' OR question.level = ?)
            AND (CASE WHEN ? = '' THEN question.state <> 'putAway' ELSE question.state = ? END)
            AND (? = '' OR question.search_text LIKE ?)
        """

    case share = """
        UPDATE own_question
        SET state = ?, accepted_circle = ?, accepted_version = ?, offered_circle = ?, offered_version = ?,
            review_remark = ?
        WHERE id = ?
        """
}
