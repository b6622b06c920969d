enum ClassroomStatement: String, SQLStatement {
    case one = """
        SELECT r.id, r.school_unit_id, r.school_year, r.name, r.grade, r.sign_in_code,
            u.id, u.code, u.kind, u.name, u.school_kind, m.target_unit_id, c.target_unit_id
        FROM classroom r
        JOIN unit u ON u.id = r.school_unit_id
        LEFT JOIN unit_link m ON m.unit_id = u.id AND m.relation = 'managing' AND m.valid_from_day <= ?
            AND (m.valid_to_day IS NULL OR m.valid_to_day > ?)
        LEFT JOIN unit_link c ON c.unit_id = u.id AND c.relation = 'location' AND c.valid_from_day <= ?
            AND (c.valid_to_day IS NULL OR c.valid_to_day > ?)
        WHERE r.id = ?
        """

    case pupils = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex, e.status, a.id, a.user_name,
            a.password_hash IS NOT NULL OR a.pin_hash IS NOT NULL, a.must_change_password, a.password_forgotten_at_ms
        FROM enrolment e
        JOIN learner l ON l.id = e.learner_id
        LEFT JOIN account a ON a.learner_id = l.id
        WHERE e.classroom_id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """

    /// Everybody who attends a class of the school on a day.
    case pupilsOfSchool = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex, c.name
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id
        JOIN learner l ON l.id = e.learner_id
        WHERE c.school_unit_id = ?1 AND c.school_year = ?2 AND e.status IN ('enrolled', 'transferredIn')
            AND e.from_day <= ?3 AND (e.to_day IS NULL OR e.to_day > ?3)
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """

    case teachers = """
        SELECT t.classroom_id, a.id, a.full_name, t.is_homeroom
        FROM teaching t
        JOIN account a ON a.id = t.account_id
        WHERE t.classroom_id = ?
        """

    case teachersOfSchool = """
        SELECT t.classroom_id, a.id, a.full_name, t.is_homeroom
        FROM classroom c
        JOIN teaching t ON t.classroom_id = c.id
        JOIN account a ON a.id = t.account_id
        WHERE c.school_unit_id = ? AND c.school_year = ?
        """

    case teachersBeside = """
        SELECT t.classroom_id, a.id, a.full_name, t.is_homeroom
        FROM teaching own
        JOIN classroom c ON c.id = own.classroom_id
        JOIN teaching t ON t.classroom_id = c.id
        JOIN account a ON a.id = t.account_id
        WHERE own.account_id = ? AND c.school_year = ?
        """

    case ofSchool = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, c.grade, c.sign_in_code,
            (SELECT COUNT(*) FROM enrolment e WHERE e.classroom_id = c.id AND e.to_day IS NULL
                AND e.status IN ('enrolled', 'transferredIn'))
        FROM classroom c
        WHERE c.school_unit_id = ? AND c.school_year = ?
        """

    case ofTeacher = """
        SELECT c.id, c.school_unit_id, c.school_year, c.name, c.grade, c.sign_in_code,
            (SELECT COUNT(*) FROM enrolment e WHERE e.classroom_id = c.id AND e.to_day IS NULL
                AND e.status IN ('enrolled', 'transferredIn'))
        FROM teaching t
        JOIN classroom c ON c.id = t.classroom_id
        WHERE t.account_id = ? AND c.school_year = ?
        """

    case removeTeachers = """
        DELETE FROM teaching
        WHERE classroom_id = ?
        """

    case addTeacher = """
        INSERT INTO teaching (account_id, classroom_id, is_homeroom)
        VALUES (?, ?, ?)
        """
}
