/// Questions in the version that is shared or offered, which need not be the newest.
enum SharedQuestionStatement: String, SQLStatement {
    /// What the teachers of a school share with one another.
    case sharedInSchool = """
        question.accepted_version
        WHERE question.accepted_circle = 'school' AND question.unit_id = ? AND question.owner_account_id <> ?
        ORDER BY version.written_at_ms DESC, question.id DESC
        """

    /// The same for the whole province.
    case sharedInProvince = """
        question.accepted_version
        WHERE question.accepted_circle = 'department' AND question.owner_account_id <> ?
        ORDER BY version.written_at_ms DESC, question.id DESC
        """

    /// One that waits.
    case offered = """
        question.offered_version
        WHERE question.id = ?
        """

    /// What waits for a school's manager, longest waiting first.
    case offeredToSchool = """
        question.offered_version
        WHERE question.offered_circle = 'school' AND question.unit_id = ?
        ORDER BY version.written_at_ms, question.id
        """

    /// The same for the department.
    case offeredToDepartment = """
        question.offered_version
        WHERE question.offered_circle = 'department'
        ORDER BY version.written_at_ms, question.id
        """

    var sql: String { Self.selection + rawValue }

    private static let selection = """
        SELECT question.id, question.owner_account_id, account.full_name, question.unit_id, unit.name,
            version.number, version.content_hash, version.writing, question.state, question.accepted_circle,
            question.accepted_version, question.offered_circle, question.offered_version, question.review_remark,
            question.created_at_ms, version.written_at_ms
        FROM own_question AS question
        JOIN account ON account.id = question.owner_account_id
        JOIN unit ON unit.id = question.unit_id
        JOIN own_question_version AS version
            ON version.own_question_id = question.id AND version.number =\u{20}
        """
}
