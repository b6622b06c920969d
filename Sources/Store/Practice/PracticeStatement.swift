enum PracticeStatement: String, SQLStatement {
    case byID = """
        SELECT id, learner_id, scenario_id, content_hash, is_dossier, seed, started_at_ms, deadline_ms, ending,
            ended_at_ms, score, critical_count
        FROM practice_run
        WHERE id = ?
        """

    case open = """
        SELECT id, learner_id, scenario_id, content_hash, is_dossier, seed, started_at_ms, deadline_ms, ending,
            ended_at_ms, score, critical_count
        FROM practice_run
        WHERE learner_id = ? AND scenario_id = ? AND ending IS NULL
        """

    case ofLearner = """
        SELECT id, learner_id, scenario_id, content_hash, is_dossier, seed, started_at_ms, deadline_ms, ending,
            ended_at_ms, score, critical_count
        FROM practice_run
        WHERE learner_id = ?
        ORDER BY started_at_ms DESC, id DESC
        """

    case ofClassroom = """
        SELECT r.id, r.learner_id, r.scenario_id, r.content_hash, r.is_dossier, r.seed, r.started_at_ms,
            r.deadline_ms, r.ending, r.ended_at_ms, r.score, r.critical_count
        FROM enrolment e
        JOIN practice_run r ON r.learner_id = e.learner_id
        WHERE e.classroom_id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
        ORDER BY r.started_at_ms DESC, r.id DESC
        """

    /// As assignments count a class: whoever attends it now.
    case ofAttending = """
        SELECT r.id, r.learner_id, r.scenario_id, r.content_hash, r.is_dossier, r.seed, r.started_at_ms,
            r.deadline_ms, r.ending, r.ended_at_ms, r.score, r.critical_count
        FROM enrolment e
        JOIN practice_run r ON r.learner_id = e.learner_id
        WHERE e.classroom_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        ORDER BY r.started_at_ms DESC, r.id DESC
        """

    case start = """
        INSERT INTO practice_run (learner_id, scenario_id, content_hash, is_dossier, seed, started_at_ms, deadline_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    /// Nobody came back before the time was over.
    case runOut = """
        UPDATE practice_run
        SET ending = 'out_of_time', ended_at_ms = ?
        WHERE id = ? AND ending IS NULL
        """

    case sumUp = """
        UPDATE practice_run
        SET ending = ?, ended_at_ms = ?, score = ?, critical_count = ?
        WHERE id = ? AND ending IS NULL
        """

    case log = """
        SELECT at_ms, command
        FROM practice_command
        WHERE run_id = ?
        ORDER BY number
        """

    case append = """
        INSERT INTO practice_command (run_id, number, at_ms, command)
        VALUES (?, ?, ?, ?)
        """
}
