enum OutreachStatement: String, SQLStatement {
    case add = """
        INSERT INTO outreach_entry (learner_id, form_key, lesson_id, day, grandparents, parents, siblings, others,
            under_18, from_60, topics, difficulties, note, recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case change = """
        UPDATE outreach_entry
        SET lesson_id = ?, day = ?, grandparents = ?, parents = ?, siblings = ?, others = ?, under_18 = ?, from_60 = ?,
            topics = ?, difficulties = ?, note = ?, changed_at_ms = ?
        WHERE id = ? AND learner_id = ?
        """

    case remove = """
        DELETE FROM outreach_entry
        WHERE id = ? AND learner_id = ?
        """

    /// The entry that a form has made already.
    case ofForm = """
        SELECT id
        FROM outreach_entry
        WHERE learner_id = ? AND form_key = ?
        """

    case dayTotal = """
        SELECT COUNT(*), COALESCE(SUM(grandparents + parents + siblings + others), 0)
        FROM outreach_entry
        WHERE learner_id = ? AND day = ? AND id <> ?
        """

    case one = """
        SELECT id, learner_id, lesson_id, day, grandparents, parents, siblings, others, under_18, from_60, topics,
            difficulties, note, recorded_at_ms
        FROM outreach_entry
        WHERE id = ? AND learner_id = ?
        """

    case ofLearner = """
        SELECT id, learner_id, lesson_id, day, grandparents, parents, siblings, others, under_18, from_60, topics,
            difficulties, note, recorded_at_ms
        FROM outreach_entry
        WHERE learner_id = ? AND day >= ?
        ORDER BY day DESC, id DESC
        """

    case ofClassroom = """
        SELECT o.id, o.learner_id, o.lesson_id, o.day, o.grandparents, o.parents, o.siblings, o.others, o.under_18,
            o.from_60, o.topics, o.difficulties, o.note, o.recorded_at_ms
        FROM enrolment e
        JOIN outreach_entry o ON o.learner_id = e.learner_id AND o.day >= ?
        WHERE e.classroom_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        ORDER BY o.day DESC, o.id DESC
        """

    case countOfClassroom = """
        SELECT COUNT(DISTINCT o.learner_id), COALESCE(SUM(o.grandparents + o.parents + o.siblings + o.others), 0)
        FROM enrolment e
        JOIN outreach_entry o ON o.learner_id = e.learner_id AND o.day >= ?
        WHERE e.classroom_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        """
}

/// Sums of a period for those who attended on its last day. `?1` is the first day, `?2` the last, `?3` the end of the
/// last day, `?4` the school year, `?5` the school where one is meant. `+c.id` lets the classes of the year come first, so
/// that the enrolments of other years are not read.
enum OutreachFiguresStatement: String, SQLStatement {
    /// How many were given a family task, and how many of them recorded something.
    case given = """
        SELECT c.school_unit_id, c.grade, COUNT(*),
            SUM(CASE WHEN EXISTS (SELECT 1 FROM outreach_entry o WHERE o.learner_id = e.learner_id
                AND o.day BETWEEN ?1 AND ?2) THEN 1 ELSE 0 END)
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = +c.id AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?2
            AND (e.to_day IS NULL OR e.to_day > ?2)
        WHERE c.school_year = ?4
            AND (EXISTS (SELECT 1 FROM assignment a WHERE a.classroom_id = c.id AND a.work = 'lesson'
                    AND a.opens_at_ms < ?3)
                OR EXISTS (SELECT 1 FROM outreach_entry o WHERE o.learner_id = e.learner_id
                    AND o.day BETWEEN ?1 AND ?2))
        GROUP BY c.school_unit_id, c.grade
        """

    case givenOfSchool = """
        SELECT c.school_unit_id, c.grade, COUNT(*),
            SUM(CASE WHEN EXISTS (SELECT 1 FROM outreach_entry o WHERE o.learner_id = e.learner_id
                AND o.day BETWEEN ?1 AND ?2) THEN 1 ELSE 0 END)
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = +c.id AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?2
            AND (e.to_day IS NULL OR e.to_day > ?2)
        WHERE c.school_year = ?4 AND c.school_unit_id = ?5
            AND (EXISTS (SELECT 1 FROM assignment a WHERE a.classroom_id = c.id AND a.work = 'lesson'
                    AND a.opens_at_ms < ?3)
                OR EXISTS (SELECT 1 FROM outreach_entry o WHERE o.learner_id = e.learner_id
                    AND o.day BETWEEN ?1 AND ?2))
        GROUP BY c.school_unit_id, c.grade
        """

    /// One row for each group of entries that name the same topics and difficulties.
    case sums = """
        SELECT c.school_unit_id, c.grade, o.topics, o.difficulties, COUNT(*), SUM(o.grandparents), SUM(o.parents),
            SUM(o.siblings), SUM(o.others), SUM(o.under_18), SUM(o.from_60)
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = +c.id AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?2
            AND (e.to_day IS NULL OR e.to_day > ?2)
        JOIN outreach_entry o ON o.learner_id = e.learner_id AND o.day BETWEEN ?1 AND ?2
        WHERE c.school_year = ?4
        GROUP BY c.school_unit_id, c.grade, o.topics, o.difficulties
        """

    case sumsOfSchool = """
        SELECT c.school_unit_id, c.grade, o.topics, o.difficulties, COUNT(*), SUM(o.grandparents), SUM(o.parents),
            SUM(o.siblings), SUM(o.others), SUM(o.under_18), SUM(o.from_60)
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = +c.id AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?2
            AND (e.to_day IS NULL OR e.to_day > ?2)
        JOIN outreach_entry o ON o.learner_id = e.learner_id AND o.day BETWEEN ?1 AND ?2
        WHERE c.school_year = ?4 AND c.school_unit_id = ?5
        GROUP BY c.school_unit_id, c.grade, o.topics, o.difficulties
        """

    case lock = """
        INSERT INTO snapshot_outreach (snapshot_id, school_unit_id, grade, figures)
        VALUES (?, ?, ?, ?)
        """

    case locked = """
        SELECT school_unit_id, grade, figures
        FROM snapshot_outreach
        WHERE snapshot_id = ?
        """
}
