/// Seats of schools in a contest, and the lists of those whom they send.
enum NominationStatement: String, SQLStatement {
    /// Pupils by school and grade on a day; the joins keep their order, so that no pupil is read who is in no class of the year.
    case populations = """
        SELECT u.id, u.code, u.name, u.school_kind, c.grade, COUNT(*)
        FROM unit u
        CROSS JOIN classroom c
        CROSS JOIN enrolment e
        WHERE u.kind = 'school' AND u.school_kind IS NOT NULL AND c.school_unit_id = u.id AND c.school_year = ?
            AND e.classroom_id = c.id AND e.from_day <= ? AND (e.to_day IS NULL OR e.to_day > ?)
            AND e.status IN ('enrolled', 'transferredIn')
        GROUP BY u.id, u.code, u.name, u.school_kind, c.grade
        ORDER BY u.code, c.grade
        """

    case clearSeats = """
        DELETE FROM contest_seat
        WHERE contest_id = ?
        """

    case addSeat = """
        INSERT INTO contest_seat (contest_id, group_code, school_unit_id, population, seats)
        VALUES (?, ?, ?, ?, ?)
        """

    case sentLists = """
        SELECT COUNT(*)
        FROM contest_nomination
        WHERE contest_id = ? AND state IN ('submitted', 'accepted')
        """

    case seatsOfContest = """
        SELECT u.id, u.code, u.name, s.population, s.group_code, s.seats, COALESCE(n.state, 'draft'),
            (SELECT COUNT(*) FROM contest_nominee p WHERE p.contest_id = s.contest_id
                AND p.school_unit_id = s.school_unit_id AND p.group_code = s.group_code AND p.withdrawal IS NULL)
        FROM contest_seat s
        JOIN unit u ON u.id = s.school_unit_id
        LEFT JOIN contest_nomination n ON n.contest_id = s.contest_id AND n.school_unit_id = s.school_unit_id
        WHERE s.contest_id = ?
        ORDER BY s.group_code, u.code
        """

    case seatsOfSchool = """
        SELECT group_code, seats
        FROM contest_seat
        WHERE contest_id = ? AND school_unit_id = ?
        """

    case list = """
        SELECT state, teacher, note, changed_at_ms
        FROM contest_nomination
        WHERE contest_id = ? AND school_unit_id = ?
        """

    case submittedLists = """
        SELECT school_unit_id
        FROM contest_nomination
        WHERE contest_id = ? AND state = 'submitted'
        ORDER BY school_unit_id
        """

    case put = """
        INSERT INTO contest_nomination (contest_id, school_unit_id, state, teacher, note, changed_by_account_id,
            changed_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (contest_id, school_unit_id) DO UPDATE
        SET state = excluded.state, teacher = excluded.teacher, note = excluded.note,
            changed_by_account_id = excluded.changed_by_account_id, changed_at_ms = excluded.changed_at_ms
        """

    case clearNames = """
        DELETE FROM contest_nominee
        WHERE contest_id = ? AND school_unit_id = ?
        """

    case addName = """
        INSERT INTO contest_nominee (contest_id, school_unit_id, position, learner_id, classroom_id, group_code,
            has_consent, withdrawal)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Kept the same as that of the contestant.
    case consent = """
        UPDATE contest_nominee
        SET has_consent = ?
        WHERE contest_id = ? AND learner_id = ?
        """

    /// With where each attends now.
    case names = """
        SELECT n.learner_id, n.group_code, n.classroom_id, n.has_consent, n.withdrawal,
            l.id, l.student_code, l.full_name, l.birth_day, l.sex, c.name,
            NOT EXISTS (SELECT 1 FROM enrolment e JOIN classroom r ON r.id = e.classroom_id
                WHERE e.learner_id = n.learner_id AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
                    AND r.school_unit_id = n.school_unit_id)
        FROM contest_nominee n
        JOIN learner l ON l.id = n.learner_id
        JOIN classroom c ON c.id = n.classroom_id
        WHERE n.contest_id = ? AND n.school_unit_id = ?
        ORDER BY n.position
        """

    case namesOfContest = """
        SELECT n.learner_id, n.group_code, n.classroom_id, n.has_consent, n.withdrawal,
            l.id, l.student_code, l.full_name, l.birth_day, l.sex, c.name,
            NOT EXISTS (SELECT 1 FROM enrolment e JOIN classroom r ON r.id = e.classroom_id
                WHERE e.learner_id = n.learner_id AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
                    AND r.school_unit_id = n.school_unit_id),
            n.school_unit_id
        FROM contest_nominee n
        JOIN learner l ON l.id = n.learner_id
        JOIN classroom c ON c.id = n.classroom_id
        WHERE n.contest_id = ?
        ORDER BY n.school_unit_id, n.position
        """

    case listsOfContest = """
        SELECT u.id, u.code, u.name, n.state, n.teacher, n.note, n.changed_at_ms
        FROM contest_nomination n
        JOIN unit u ON u.id = n.school_unit_id
        WHERE n.contest_id = ?
        ORDER BY u.code
        """

    /// The school that sends somebody.
    case schoolOf = """
        SELECT school_unit_id
        FROM contest_nominee
        WHERE contest_id = ? AND learner_id = ?
        """

    /// The pupils of a class with what decides whether they may be sent.
    case candidates = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex, c.id, c.grade, c.school_unit_id, u.school_kind,
            EXISTS (SELECT 1 FROM account a JOIN role_grant g ON g.account_id = a.id AND g.role <> 'learner'
                WHERE a.learner_id = l.id),
            EXISTS (SELECT 1 FROM enrolment p WHERE p.learner_id = l.id AND p.from_day <= ?
                AND (p.to_day IS NULL OR p.to_day > ?) AND p.status IN ('enrolled', 'transferredIn')),
            (SELECT n.school_unit_id FROM contest_nominee n WHERE n.contest_id = ? AND n.learner_id = l.id)
        FROM enrolment e
        JOIN learner l ON l.id = e.learner_id
        JOIN classroom c ON c.id = e.classroom_id
        JOIN unit u ON u.id = c.school_unit_id
        WHERE e.classroom_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        ORDER BY l.sort_key, l.id
        """
}
