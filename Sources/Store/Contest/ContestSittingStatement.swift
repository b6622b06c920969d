/// How a round of a contest is sat: the assignments that carry it, and the attempts in them.
enum ContestSittingStatement: String, SQLStatement {
    case classroomNow = """
        SELECT c.id, c.grade
        FROM enrolment e
        JOIN classroom c ON c.id = e.classroom_id
        WHERE e.learner_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        """

    case carrier = """
        SELECT assignment_id
        FROM contest_carrier
        WHERE contest_id = ? AND round = ? AND classroom_id = ?
        """

    case addAssignment = """
        INSERT INTO assignment (classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, reveal,
            rules, periods, is_for_some, created_by_account_id, created_at_ms)
        VALUES (?, 'test', ?, ?, ?, ?, ?, 'never', '{"explanations":"never"}', 1, 1, ?, ?)
        """

    case addCarrier = """
        INSERT INTO contest_carrier (assignment_id, contest_id, round, classroom_id)
        VALUES (?, ?, ?, ?)
        """

    case choose = """
        INSERT INTO assignment_learner (assignment_id, learner_id)
        VALUES (?, ?)
        ON CONFLICT (assignment_id, learner_id) DO NOTHING
        """

    case add = """
        INSERT INTO contest_sitting (attempt_id, contestant_id, round, prediction)
        VALUES (?, ?, ?, ?)
        """

    case ofContestant = """
        SELECT t.id, s.round, t.started_at_ms, t.deadline_at_ms, t.submitted_at_ms,
            COALESCE(s.corrected_hundredths, t.score_hundredths), s.prediction, s.replaced_reason IS NOT NULL
        FROM contest_sitting s
        JOIN attempt t ON t.id = s.attempt_id
        WHERE s.contestant_id = ?
        ORDER BY t.started_at_ms, t.id
        """

    /// Whether an attempt belongs to a contest.
    case ofAttempt = """
        SELECT s.contestant_id, c.contest_id, s.round
        FROM contest_sitting s
        JOIN contestant c ON c.id = s.contestant_id
        WHERE s.attempt_id = ?
        """

    /// Of a round or of the trial.
    case contestOfAssignment = """
        SELECT contest_id
        FROM contest_carrier
        WHERE assignment_id = ?1
        UNION ALL
        SELECT contest_id
        FROM contest_trial
        WHERE assignment_id = ?1
        """

    /// Everything that was handed in, by contestant.
    case handedIn = """
        SELECT s.contestant_id, s.round, t.id, t.started_at_ms, t.submitted_at_ms,
            COALESCE(s.corrected_hundredths, t.score_hundredths), s.prediction, s.replaced_reason IS NOT NULL,
            (SELECT COUNT(*) FROM attempt_item i WHERE i.attempt_id = t.id AND i.part = 2
                AND i.score_hundredths = i.maximum_hundredths)
        FROM contestant c
        JOIN contest_sitting s ON s.contestant_id = c.id
        JOIN attempt t ON t.id = s.attempt_id
        WHERE c.contest_id = ? AND t.submitted_at_ms IS NOT NULL
        ORDER BY s.contestant_id, s.round, t.id
        """

    case proof = """
        SELECT s.attempt_id, s.contestant_id, s.round, s.prediction, s.corrected_hundredths,
            s.replaced_reason IS NOT NULL
        FROM contestant c
        JOIN contest_sitting s ON s.contestant_id = c.id
        WHERE c.contest_id = ?
        ORDER BY s.attempt_id
        """

    case replace = """
        UPDATE contest_sitting
        SET replaced_reason = ?
        WHERE attempt_id = ?
        """

    case correct = """
        UPDATE contest_sitting
        SET corrected_hundredths = ?
        WHERE attempt_id = ?
        """

    case withQuestion = """
        SELECT s.attempt_id
        FROM contestant c
        JOIN contest_sitting s ON s.contestant_id = c.id
        JOIN attempt t ON t.id = s.attempt_id AND t.submitted_at_ms IS NOT NULL
        WHERE c.contest_id = ? AND EXISTS (SELECT 1 FROM attempt_item i
            JOIN question_version v ON v.id = i.question_version_id
            WHERE i.attempt_id = s.attempt_id AND v.question_id = ?)
        ORDER BY s.attempt_id
        """
}
