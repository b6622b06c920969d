enum RosterStatement: String, SQLStatement {
    case learnersOfSchool = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id
        JOIN learner l ON l.id = e.learner_id
        WHERE c.school_unit_id = ? AND c.school_year = ?
        """

    case learnerByCode = """
        SELECT id, student_code, full_name, birth_day, sex
        FROM learner
        WHERE student_code = ? AND student_code <> ''
        """

    case learnersByName = """
        SELECT id, student_code, full_name, birth_day, sex
        FROM learner
        WHERE match_key = ?
        """

    case latestPlace = """
        SELECT c.school_unit_id, c.name, c.grade, e.status
        FROM enrolment e
        JOIN classroom c ON c.id = e.classroom_id
        WHERE e.learner_id = ? AND c.school_year = ?
        ORDER BY e.to_day IS NULL DESC, e.from_day DESC, e.id DESC
        LIMIT 1
        """

    case classrooms = """
        SELECT id, school_unit_id, school_year, name, grade
        FROM classroom
        WHERE school_unit_id = ? AND school_year = ?
        """

    case hasCode = """
        SELECT 1
        FROM classroom
        WHERE sign_in_code = ?
        """

    case insertClassroom = """
        INSERT INTO classroom (school_unit_id, school_year, name, grade, sign_in_code)
        VALUES (?, ?, ?, ?, ?)
        """

    case regrade = """
        UPDATE classroom
        SET grade = ?
        WHERE id = ?
        """

    case insertLearner = """
        INSERT INTO learner (student_code, full_name, sort_key, match_key, birth_day, sex)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case updateLearner = """
        UPDATE learner
        SET student_code = ?, full_name = ?, sort_key = ?, match_key = ?, birth_day = ?, sex = ?
        WHERE id = ?
        """

    /// A place taken and left on one day never was.
    case dropPlaceOfDay = """
        DELETE FROM enrolment
        WHERE learner_id = ? AND to_day IS NULL AND from_day >= ?
        """

    case closePlace = """
        UPDATE enrolment
        SET to_day = ?
        WHERE learner_id = ? AND to_day IS NULL
        """

    case openPlace = """
        INSERT INTO enrolment (learner_id, classroom_id, status, from_day)
        VALUES (?, ?, ?, ?)
        """

    case moveGrant = """
        UPDATE role_grant
        SET unit_id = ?
        WHERE account_id = (SELECT id FROM account WHERE learner_id = ?) AND role = 'learner'
        """

    case moveAccount = """
        UPDATE account
        SET unit_id = ?, full_name = ?
        WHERE learner_id = ?
        """
}
