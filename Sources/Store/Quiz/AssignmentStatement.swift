/// Work that is given to a class or to some of its pupils.
enum AssignmentStatement: String, SQLStatement {
    case insert = """
        INSERT INTO assignment (classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, reveal,
            rules, mode, periods, is_for_some, created_by_account_id, created_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Adds nobody who does not attend the class.
    case choose = """
        INSERT INTO assignment_learner (assignment_id, learner_id)
        SELECT ?, e.learner_id
        FROM enrolment e
        WHERE e.learner_id = ? AND e.classroom_id = ? AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        """

    case chosen = """
        SELECT learner_id
        FROM assignment_learner
        WHERE assignment_id = ?
        ORDER BY learner_id
        """

    case same = """
        SELECT id
        FROM assignment
        WHERE classroom_id = ? AND closes_at_ms = ? AND work = ? AND subject = ? AND title = ? AND opens_at_ms = ?
            AND time_limit_ms = ? AND rules = ? AND mode IS NOT DISTINCT FROM ? AND periods = ? AND is_for_some = ?
            AND created_at_ms > ? AND is_closed = 0
        ORDER BY id DESC
        """

    case one = """
        SELECT id, classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, rules, is_closed,
            mode, periods, is_for_some
        FROM assignment
        WHERE id = ?
        """

    /// Whoever attends now and was given it; started and finished count the same pupils.
    case ofClassroom = """
        SELECT a.id, a.classroom_id, a.work, a.subject, a.title, a.opens_at_ms, a.closes_at_ms, a.time_limit_ms, a.rules,
            a.is_closed, a.mode, a.periods, a.is_for_some, u.full_name, a.created_at_ms,
            (SELECT COUNT(*) FROM enrolment e WHERE e.classroom_id = a.classroom_id AND e.to_day IS NULL
                AND e.status IN ('enrolled', 'transferredIn')
                AND (a.is_for_some = 0 OR EXISTS (SELECT 1 FROM assignment_learner g
                    WHERE g.assignment_id = a.id AND g.learner_id = e.learner_id))),
            (SELECT COUNT(DISTINCT t.learner_id) FROM attempt t WHERE t.assignment_id = a.id),
            (SELECT COUNT(DISTINCT t.learner_id) FROM attempt t WHERE t.assignment_id = a.id
                AND t.submitted_at_ms IS NOT NULL),
            (SELECT COUNT(*) FROM enrolment e JOIN lesson_progress p ON p.learner_id = e.learner_id
                AND p.lesson_id = a.subject WHERE e.classroom_id = a.classroom_id AND e.to_day IS NULL
                AND (a.is_for_some = 0 OR EXISTS (SELECT 1 FROM assignment_learner g
                    WHERE g.assignment_id = a.id AND g.learner_id = e.learner_id))),
            (SELECT COUNT(*) FROM enrolment e JOIN lesson_progress p ON p.learner_id = e.learner_id
                AND p.lesson_id = a.subject AND p.finished_at_ms IS NOT NULL
                WHERE e.classroom_id = a.classroom_id AND e.to_day IS NULL
                AND (a.is_for_some = 0 OR EXISTS (SELECT 1 FROM assignment_learner g
                    WHERE g.assignment_id = a.id AND g.learner_id = e.learner_id)))
        FROM assignment a
        JOIN account u ON u.id = a.created_by_account_id
        WHERE a.classroom_id = ?
        ORDER BY a.closes_at_ms DESC, a.id DESC
        """

    case ofLearner = """
        SELECT a.id, a.classroom_id, a.work, a.subject, a.title, a.opens_at_ms, a.closes_at_ms, a.time_limit_ms, a.rules,
            a.is_closed, a.mode, a.periods, a.is_for_some, COALESCE(x.extra_ms, 0),
            t.id, t.number, t.started_at_ms, t.deadline_at_ms, t.submitted_at_ms, t.score_hundredths,
            t.maximum_hundredths, t.reopen_reason, t.late_ms, t.late_percent
        FROM enrolment e
        JOIN assignment a ON a.classroom_id = e.classroom_id
        LEFT JOIN extra_time x ON x.assignment_id = a.id AND x.learner_id = ?
        LEFT JOIN attempt t ON t.assignment_id = a.id AND t.learner_id = ?
            AND t.number = (SELECT MAX(n.number) FROM attempt n WHERE n.assignment_id = a.id AND n.learner_id = ?)
        WHERE e.learner_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
            AND (a.is_for_some = 0 OR EXISTS (SELECT 1 FROM assignment_learner g
                WHERE g.assignment_id = a.id AND g.learner_id = e.learner_id))
        ORDER BY a.closes_at_ms DESC, a.id DESC
        """

    case pupils = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex, COALESCE(x.extra_ms, 0),
            t.id, t.number, t.started_at_ms, t.deadline_at_ms, t.submitted_at_ms, t.score_hundredths,
            t.maximum_hundredths, t.reopen_reason, t.late_ms, t.late_percent,
            p.lesson_id, p.content_hash, p.step, p.step_count, p.started_at_ms, p.seen_at_ms, p.finished_at_ms
        FROM assignment a
        JOIN enrolment e ON e.classroom_id = a.classroom_id
        JOIN learner l ON l.id = e.learner_id
        LEFT JOIN extra_time x ON x.assignment_id = a.id AND x.learner_id = l.id
        LEFT JOIN attempt t ON t.assignment_id = a.id AND t.learner_id = l.id
            AND t.number = (SELECT MAX(n.number) FROM attempt n WHERE n.assignment_id = a.id AND n.learner_id = l.id)
        LEFT JOIN lesson_progress p ON p.learner_id = l.id AND p.lesson_id = a.subject AND a.work = 'lesson'
        WHERE a.id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
            AND (a.is_for_some = 0 OR EXISTS (SELECT 1 FROM assignment_learner g
                WHERE g.assignment_id = a.id AND g.learner_id = l.id))
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """
}
