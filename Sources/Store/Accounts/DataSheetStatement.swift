/// What is known of one pupil, table by table.
enum DataSheetStatement: String, SQLStatement {
    enum Kind {
        case plain, day, instant, points, truth, year, status, sex, contest, proof
    }

    case person = """
        SELECT student_code, full_name, birth_day, sex
        FROM learner
        WHERE id = ?
        """

    case schools = """
        SELECT u.name, c.name, c.school_year, e.status, e.from_day, e.to_day
        FROM enrolment e
        JOIN classroom c ON c.id = e.classroom_id
        JOIN unit u ON u.id = c.school_unit_id
        WHERE e.learner_id = ?
        ORDER BY e.from_day, e.id
        """

    case account = """
        SELECT u.name, a.user_name, a.is_locked
        FROM account a
        JOIN unit u ON u.id = a.unit_id
        WHERE a.learner_id = ?
        """

    case evidence = """
        SELECT day, kind, CASE WHEN kind = 'activity' THEN minutes END,
            CASE WHEN kind IN ('knowledge', 'dossier') THEN score_hundredths END, subject, is_valid
        FROM evidence
        WHERE learner_id = ?
        ORDER BY day, id
        """

    case exemption = """
        SELECT reason, recorded_at_ms
        FROM exemption
        WHERE learner_id = ?
        """

    case attempts = """
        SELECT s.title, a.started_at_ms, a.submitted_at_ms, a.score_hundredths, a.maximum_hundredths
        FROM attempt a
        JOIN assignment s ON s.id = a.assignment_id
        WHERE a.learner_id = ?
        ORDER BY a.submitted_at_ms
        """

    case answers = """
        SELECT s.title, j.position, j.response, j.accepted_at_ms
        FROM attempt a
        JOIN assignment s ON s.id = a.assignment_id
        CROSS JOIN answer_journal j ON j.attempt_id = a.id
        WHERE a.learner_id = ?
        ORDER BY a.id, j.position, j.sequence
        """

    case lessons = """
        SELECT lesson_id, step, seen_at_ms, finished_at_ms
        FROM lesson_progress
        WHERE learner_id = ?
        ORDER BY lesson_id
        """

    case runs = """
        SELECT scenario_id, started_at_ms, ended_at_ms, score
        FROM practice_run
        WHERE learner_id = ?
        ORDER BY scenario_id, started_at_ms
        """

    case outreach = """
        SELECT day, grandparents + parents + siblings + others, note
        FROM outreach_entry
        WHERE learner_id = ?
        ORDER BY day, id
        """

    case remarks = """
        SELECT r.asked_at_ms, r.body, r.answer
        FROM account a
        JOIN feedback_remark r ON r.account_id = a.id
        WHERE a.learner_id = ?
        ORDER BY r.asked_at_ms
        """

    case surveys = """
        SELECT survey_id, school_year, CASE WHEN stage = 'before' THEN 'trước' ELSE 'sau' END
        FROM survey_taken
        WHERE learner_id = ?
        ORDER BY school_year, survey_id, stage
        """

    case printed = """
        SELECT t.title, c.name, r.score_hundredths, r.entered_at_ms
        FROM enrolment e
        JOIN classroom c ON c.id = e.classroom_id
        JOIN printed_test t ON t.classroom_id = c.id
        JOIN printed_result r ON r.printed_test_id = t.id AND r.learner_id = e.learner_id
        WHERE e.learner_id = ?
        GROUP BY t.id
        ORDER BY r.entered_at_ms
        """

    case checkpoints = """
        SELECT lesson_id, checkpoint, response, is_right, answered_at_ms
        FROM checkpoint_answer
        WHERE learner_id = ?
        ORDER BY answered_at_ms
        """

    case extraTime = """
        SELECT s.title, x.reason
        FROM enrolment e
        JOIN assignment s ON s.classroom_id = e.classroom_id
        JOIN extra_time x ON x.assignment_id = s.id AND x.learner_id = e.learner_id
        WHERE e.learner_id = ?
        GROUP BY s.id
        """

    case documents = """
        SELECT d.title, r.seen_at_ms, r.acknowledged_at_ms
        FROM account a
        JOIN document_receipt r ON r.account_id = a.id
        JOIN document d ON d.id = r.document_id
        WHERE a.learner_id = ?
        ORDER BY r.seen_at_ms
        """

    case contests = """
        SELECT k.settings, c.group_code, c.registered_at_ms, c.has_consent
        FROM contestant c
        JOIN contest k ON k.id = c.contest_id
        WHERE c.learner_id = ?
        ORDER BY c.id
        """

    case nominations = """
        SELECT k.settings, n.group_code, n.has_consent, n.withdrawal
        FROM contest_nominee n
        JOIN contest k ON k.id = n.contest_id
        WHERE n.learner_id = ?
        ORDER BY n.contest_id
        """

    case places = """
        SELECT k.settings, p.rank, p.points_hundredths, b.published_at_ms
        FROM contestant c
        JOIN contest k ON k.id = c.contest_id
        JOIN contest_place p ON p.contestant_id = c.id
        JOIN contest_publication b ON b.id = p.publication_id
        WHERE c.learner_id = ?
        ORDER BY b.id
        """

    case appeals = """
        SELECT k.settings, x.text, x.filed_at_ms, x.decision_reason
        FROM contestant c
        JOIN contest k ON k.id = c.contest_id
        JOIN contest_appeal x ON x.contestant_id = c.id
        WHERE c.learner_id = ?
        ORDER BY x.id
        """

    /// How a column is written out.
    func kind(of column: Int) -> Kind {
        let kinds: [Kind] =
            switch self {
            case .person: [.plain, .plain, .day, .sex]
            case .schools: [.plain, .plain, .year, .status, .day, .day]
            case .account: [.plain, .plain, .truth]
            case .evidence: [.day, .proof, .plain, .points, .plain, .truth]
            case .exemption: [.plain, .instant]
            case .attempts: [.plain, .instant, .instant, .points, .points]
            case .answers: [.plain, .plain, .plain, .instant]
            case .lessons: [.plain, .plain, .instant, .instant]
            case .runs: [.plain, .instant, .instant, .plain]
            case .outreach: [.day, .plain, .plain]
            case .remarks: [.instant, .plain, .plain]
            case .printed: [.plain, .plain, .points, .instant]
            case .checkpoints: [.plain, .plain, .plain, .truth, .instant]
            case .extraTime: [.plain, .plain]
            case .documents: [.plain, .instant, .instant]
            case .contests: [.contest, .plain, .instant, .truth]
            case .nominations: [.contest, .plain, .truth, .plain]
            case .places: [.contest, .plain, .points, .instant]
            case .appeals: [.contest, .plain, .instant, .plain]
            case .surveys: [.plain, .year, .plain]
            }
        return column < kinds.count ? kinds[column] : .plain
    }
}
