package import Domain
import GRDB

extension Store {
    /// The school of a class; `nil` when there is no such class.
    package func whereabouts(ofClassroom id: Classroom.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.classroom, id)
    }

    /// The class and the school to which an assignment was given.
    package func whereabouts(ofAssignment id: Assignment.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.assignment, id)
    }

    /// The class and the school for which a test on paper was made.
    package func whereabouts(ofPrintedTest id: PrintedTest.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.printedTest, id)
    }

    /// The pupil of an attempt, with the class to which the test was given.
    package func whereabouts(ofAttempt id: Attempt.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.attempt, id)
    }

    /// Where a pupil attends now.
    package func whereabouts(ofLearner id: Learner.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.learner, id)
    }

    /// The pupil of a practice run, and where that pupil attends now.
    package func whereabouts(ofPracticeRun id: PracticeRunRecord.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.practiceRun, id)
    }

    /// The pupil of a proof, and where that pupil attends now.
    package func whereabouts(ofEvidence id: Evidence.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.evidence, id)
    }

    /// For a pupil's account as for the pupil; for staff the unit of the account.
    package func whereabouts(ofAccount id: Account.ID) async throws -> WhereaboutsRecord? {
        try await whereabouts(.account, id)
    }

    private func whereabouts<Entity>(
        _ sql: WhereaboutsStatement, _ id: Identifier<Entity>
    ) async throws -> WhereaboutsRecord? {
        let number = id.rawValue
        return try await read { connection in
            try connection.first(sql, [number]) { row in
                WhereaboutsRecord(learner: row[0], classroom: row[1], school: row[2])
            }
        }
    }
}

enum WhereaboutsStatement: String, SQLStatement {
    case classroom = """
        SELECT NULL, id, school_unit_id
        FROM classroom
        WHERE id = ?
        """

    case assignment = """
        SELECT NULL, c.id, c.school_unit_id
        FROM assignment a
        JOIN classroom c ON c.id = a.classroom_id
        WHERE a.id = ?
        """

    case printedTest = """
        SELECT NULL, c.id, c.school_unit_id
        FROM printed_test t
        JOIN classroom c ON c.id = t.classroom_id
        WHERE t.id = ?
        """

    case attempt = """
        SELECT t.learner_id, c.id, c.school_unit_id
        FROM attempt t
        JOIN assignment a ON a.id = t.assignment_id
        JOIN classroom c ON c.id = a.classroom_id
        WHERE t.id = ?
        """

    case learner = """
        SELECT l.id, c.id, c.school_unit_id
        FROM learner l
        LEFT JOIN enrolment e ON e.learner_id = l.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        WHERE l.id = ?
        """

    case practiceRun = """
        SELECT r.learner_id, c.id, c.school_unit_id
        FROM practice_run r
        LEFT JOIN enrolment e ON e.learner_id = r.learner_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        WHERE r.id = ?
        """

    case evidence = """
        SELECT v.learner_id, c.id, c.school_unit_id
        FROM evidence v
        LEFT JOIN enrolment e ON e.learner_id = v.learner_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        WHERE v.id = ?
        """

    case account = """
        SELECT a.learner_id, c.id, CASE WHEN a.learner_id IS NULL THEN a.unit_id ELSE c.school_unit_id END
        FROM account a
        LEFT JOIN enrolment e ON e.learner_id = a.learner_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        WHERE a.id = ?
        """
}
