enum SurveyStatement: String, SQLStatement {
    /// Nothing when the pupil has answered this time already.
    case take = """
        INSERT INTO survey_taken (survey_id, learner_id, school_year, stage)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (survey_id, learner_id, school_year, stage) DO NOTHING
        """

    case taken = """
        SELECT stage
        FROM survey_taken
        WHERE survey_id = ? AND learner_id = ? AND school_year = ?
        """

    /// The class that a pupil attends now.
    case classroomOf = """
        SELECT classroom_id
        FROM enrolment
        WHERE learner_id = ? AND to_day IS NULL AND status IN ('enrolled', 'transferredIn')
        """

    case count = """
        INSERT INTO survey_count (survey_id, classroom_id, stage, question_id, choice, count)
        VALUES (?, ?, ?, ?, ?, 1)
        ON CONFLICT (survey_id, classroom_id, stage, question_id, choice) DO UPDATE SET count = count + 1
        """

    case ofClassroom = """
        SELECT stage, question_id, choice, count
        FROM survey_count
        WHERE survey_id = ? AND classroom_id = ?
        """

    case bySchool = """
        SELECT c.school_unit_id, s.stage, s.question_id, s.choice, SUM(s.count)
        FROM survey_count s
        JOIN classroom c ON c.id = s.classroom_id
        WHERE s.survey_id = ? AND c.school_year = ?
        GROUP BY c.school_unit_id, s.stage, s.question_id, s.choice
        """
}
