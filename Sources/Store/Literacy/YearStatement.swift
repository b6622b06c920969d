enum YearStatement: String, SQLStatement {
    /// Pupils of grades 10 to 12 by sex, as they stand now.
    case sexes = """
        SELECT c.school_unit_id, l.sex, COUNT(*), SUM(s.is_reached)
        FROM classroom c
        CROSS JOIN literacy_status s ON s.classroom_id = c.id
        CROSS JOIN learner l ON l.id = s.learner_id
        WHERE c.school_year = ? AND c.grade >= 10
        GROUP BY c.school_unit_id, l.sex
        """

    case sexesOfSchool = """
        SELECT c.school_unit_id, l.sex, COUNT(*), SUM(s.is_reached)
        FROM classroom c
        CROSS JOIN literacy_status s ON s.classroom_id = c.id
        CROSS JOIN learner l ON l.id = s.learner_id
        WHERE c.school_unit_id = ? AND c.school_year = ? AND c.grade >= 10
        GROUP BY c.school_unit_id, l.sex
        """

    /// The same of a lock.
    case lockedSexes = """
        SELECT s.school_unit_id, l.sex, COUNT(*), SUM(s.is_reached)
        FROM snapshot_learner s
        CROSS JOIN learner l ON l.id = s.learner_id
        WHERE s.snapshot_id = ? AND s.grade >= 10
        GROUP BY s.school_unit_id, l.sex
        """

    /// What the classes of a school were taught, a row a day: activities of those who attend.
    case teaching = """
        SELECT c.id, c.grade, v.delivery_mode, v.subject, v.day, MAX(v.minutes), COUNT(*), c.school_unit_id
        FROM classroom c
        CROSS JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        CROSS JOIN evidence v ON v.learner_id = e.learner_id AND v.day BETWEEN ? AND ?
        WHERE c.school_unit_id = ? AND c.school_year = ? AND v.kind = 'activity' AND v.is_valid = 1
            AND v.delivery_mode IS NOT NULL
        GROUP BY c.id, c.grade, v.delivery_mode, v.subject, v.day, c.school_unit_id
        """

    /// The same of every school.
    case teachingOfAll = """
        SELECT c.id, c.grade, v.delivery_mode, v.subject, v.day, MAX(v.minutes), COUNT(*), c.school_unit_id
        FROM classroom c
        CROSS JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        CROSS JOIN evidence v ON v.learner_id = e.learner_id AND v.day BETWEEN ? AND ?
        WHERE c.school_year = ? AND v.kind = 'activity' AND v.is_valid = 1 AND v.delivery_mode IS NOT NULL
        GROUP BY c.id, c.grade, v.delivery_mode, v.subject, v.day, c.school_unit_id
        """
}
