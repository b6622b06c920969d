package import Domain
import GRDB

extension Store {
    /// A pupil's first page; `nil` when there is no such learner.
    package func learnerHome(_ id: Learner.ID, on day: Day) async throws -> LearnerHomeRecord? {
        try await read { connection in
            let found = try connection.first(LearnerHomeStatement.learner, [id]) { row in
                (learner: try Learner(row, at: 0), classroom: Classroom(row, at: 5), literacy: Literacy(row, at: 10))
            }
            guard let found else { return nil }
            let progress = try connection.rows(LessonStatement.progressOfLearner, [id]) { LessonProgress($0, at: 0) }
            return LearnerHomeRecord(
                learner: found.learner, classroom: found.classroom,
                teachers: try found.classroom.map { try connection.teachers(of: $0.id) } ?? [],
                assignments: try connection.assignments(for: id),
                progress: Dictionary(progress.compactMap { $0 }.map { ($0.lesson, $0) }) { _, last in last },
                literacy: found.literacy, settings: try connection.literacySettings())
        }
    }
}

enum LearnerHomeStatement: String, SQLStatement {
    case learner = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex,
            c.id, c.school_unit_id, c.school_year, c.name, c.grade,
            s.has_taken_part, s.knowledge_passed, s.skill_passed, s.is_current, s.is_exempt, s.reached_day
        FROM learner l
        LEFT JOIN enrolment e ON e.learner_id = l.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        LEFT JOIN literacy_status s ON s.learner_id = l.id
        WHERE l.id = ?
        """
}
