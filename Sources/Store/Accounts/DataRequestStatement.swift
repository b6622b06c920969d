enum DataRequestStatement: String, SQLStatement {
    /// A pupil with that code who is, or was, in a class of the school.
    case learner = """
        SELECT l.id
        FROM learner l
        JOIN enrolment e ON e.learner_id = l.id
        JOIN classroom c ON c.id = e.classroom_id
        WHERE l.student_code = ? AND l.student_code <> '' AND c.school_unit_id = ?
        LIMIT 1
        """

    case add = """
        INSERT INTO data_request (form_key, unit_id, learner_id, kind, asked_by, asked_day, due_day, note,
            opened_by_account_id, opened_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (form_key) DO NOTHING
        """

    case ofSchool = """
        SELECT r.id, r.unit_id, r.learner_id, r.kind, r.asked_by, r.asked_day, r.due_day, r.note, l.full_name, c.name,
            r.answer, r.is_granted, a.full_name, r.answered_at_ms
        FROM data_request r
        JOIN learner l ON l.id = r.learner_id
        LEFT JOIN enrolment e ON e.learner_id = l.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        LEFT JOIN account a ON a.id = r.answered_by_account_id
        WHERE r.unit_id = ?
        ORDER BY r.answered_at_ms IS NOT NULL, r.answered_at_ms DESC, r.due_day, r.id
        LIMIT 100
        """

    case one = """
        SELECT r.id, r.unit_id, r.learner_id, r.kind, r.asked_by, r.asked_day, r.due_day, r.note, l.full_name, c.name,
            r.answer, r.is_granted, a.full_name, r.answered_at_ms
        FROM data_request r
        JOIN learner l ON l.id = r.learner_id
        LEFT JOIN enrolment e ON e.learner_id = l.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        LEFT JOIN account a ON a.id = r.answered_by_account_id
        WHERE r.id = ? AND r.unit_id = ?
        """

    case overdue = """
        SELECT unit_id, COUNT(*)
        FROM data_request
        WHERE answered_at_ms IS NULL AND due_day < ?
        GROUP BY unit_id
        """

    case answer = """
        UPDATE data_request
        SET answer = ?, is_granted = ?, answered_by_account_id = ?, answered_at_ms = ?
        WHERE id = ? AND answered_at_ms IS NULL
        """

    /// In every contest, also those whose results were published: boards show the short name from then on.
    case unpublish = """
        UPDATE contestant
        SET has_consent = 0
        WHERE learner_id = ?
        """

    /// Also where a school only names the pupil for a contest.
    case unpublishNominee = """
        UPDATE contest_nominee
        SET has_consent = 0
        WHERE learner_id = ?
        """

    case correct = """
        UPDATE learner
        SET full_name = ?, sort_key = ?, match_key = ?, birth_day = ?, sex = ?
        WHERE id = ?
        """

    case correctAccount = """
        UPDATE account
        SET full_name = ?
        WHERE learner_id = ?
        """

    case erase = """
        UPDATE learner
        SET student_code = '', full_name = 'Đã xóa tên', sort_key = '', match_key = '', birth_day = NULL,
            erased_at_ms = ?
        WHERE id = ?
        """

    case endSessions = """
        DELETE FROM session
        WHERE account_id = (SELECT id FROM account WHERE learner_id = ?)
        """

    case eraseAccount = """
        UPDATE account
        SET user_name = 'xoa-' || id, full_name = 'Đã xóa tên', password_hash = NULL, pin_hash = NULL, is_locked = 1,
            password_forgotten_at_ms = NULL
        WHERE learner_id = ?
        """

    case eraseExemption = """
        UPDATE exemption
        SET reason = ''
        WHERE learner_id = ?
        """

    case eraseGroups = """
        DELETE FROM pupil_group_learner
        WHERE learner_id = ?
        """

    /// What teachers wrote beside a proof may name the pupil.
    case eraseSubjects = """
        UPDATE evidence
        SET subject = ''
        WHERE learner_id = ? AND kind IN ('observation', 'certificate')
        """

    case eraseNotes = """
        UPDATE outreach_entry
        SET note = ''
        WHERE learner_id = ?
        """

    /// What was written; why it was filed and what was decided stay with the contest.
    case eraseAppeals = """
        UPDATE contest_appeal
        SET text = 'Đã xóa'
        WHERE contestant_id IN (SELECT id FROM contestant WHERE learner_id = ?)
        """

    case eraseRemarks = """
        UPDATE feedback_remark
        SET body = ''
        WHERE account_id = (SELECT id FROM account WHERE learner_id = ?)
        """
}
