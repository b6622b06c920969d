/// The marks of a class, in one statement a kind of test however many there are.
enum GradebookStatement: String, SQLStatement {
    case tests = """
        SELECT id, classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, rules, is_closed,
            mode, periods, is_for_some
        FROM assignment
        WHERE classroom_id = ? AND work = 'test'
        ORDER BY id
        """

    case chosen = """
        SELECT a.id, g.learner_id
        FROM assignment a
        JOIN assignment_learner g ON g.assignment_id = a.id
        WHERE a.classroom_id = ? AND a.work = 'test'
        """

    case extraTimes = """
        SELECT a.id, x.learner_id, x.extra_ms
        FROM assignment a
        JOIN extra_time x ON x.assignment_id = a.id
        WHERE a.classroom_id = ? AND a.work = 'test'
        """

    case attempts = """
        SELECT t.id, t.number, t.started_at_ms, t.deadline_at_ms, t.submitted_at_ms, t.score_hundredths,
            t.maximum_hundredths, t.reopen_reason, t.late_ms, t.late_percent, t.assignment_id, t.learner_id
        FROM assignment a
        JOIN attempt t ON t.assignment_id = a.id
        WHERE a.classroom_id = ? AND a.work = 'test'
        ORDER BY t.number
        """

    case papers = """
        SELECT id, classroom_id, title, blueprint, time_limit_ms, codes, items, created_at_ms
        FROM printed_test
        WHERE classroom_id = ?
        """
}
