package import Domain
import GRDB

extension Store {
    /// Gives a piece of work to a class.
    ///
    /// - Returns: the new assignment; when the very same open work was given less than a minute ago (a form sent
    ///   twice), that one.
    package func createAssignment(
        classroom: Classroom.ID, work: Assignment.Work, title: String, opensAt: Instant, closesAt: Instant,
        timeLimitMs: Int64, reveal: Assignment.Reveal, by account: Account.ID, at now: Instant
    ) async throws -> Assignment.ID {
        try await write { connection in
            let same = try connection.value(
                AssignmentStatement.same,
                [
                    classroom, closesAt, work.columns.work, work.columns.subject, title, opensAt, timeLimitMs, reveal,
                    now + -60_000,
                ], as: Assignment.ID.self)
            if let same { return same }
            let id: Assignment.ID = try connection.insert(
                AssignmentStatement.insert,
                [
                    classroom, work.columns.work, work.columns.subject, title, opensAt, closesAt, timeLimitMs, reveal,
                    account, now,
                ])
            try connection.addAudit(
                .workAssigned, "classroom:\(classroom.rawValue)", "\(work.columns.work):\(work.columns.subject)",
                by: account, at: now)
            return id
        }
    }

    /// One assignment; `nil` when there is none.
    package func assignment(_ id: Assignment.ID) async throws -> Assignment? {
        try await read { try $0.first(AssignmentStatement.one, [id]) { Assignment($0, at: 0) } }
    }

    /// The work of a class with how far its pupils are, newest closing time first.
    package func assignments(of classroom: Classroom.ID) async throws -> [AssignmentRecord] {
        try await read { try $0.assignments(of: classroom) }
    }

    /// The work of the classes that a learner attends or attended this year, newest closing time first.
    package func assignments(for learner: Learner.ID) async throws -> [LearnerAssignmentRecord] {
        try await read { try $0.assignments(for: learner) }
    }

    /// One row a pupil of the class, in the order of class lists: the page of an assignment.
    package func pupils(of assignment: Assignment.ID, on day: Day) async throws -> [AssignmentPupilRecord] {
        try await read { connection in
            try connection.rows(AssignmentStatement.pupils, [assignment, day, day]) { row in
                AssignmentPupilRecord(
                    learner: try Learner(row, at: 0), extraMs: row[5], attempt: AttemptSummary(row, at: 6),
                    progress: LessonProgress(row, at: 14))
            }
        }
    }
}

extension Connection {
    func assignments(of classroom: Classroom.ID) throws -> [AssignmentRecord] {
        try rows(AssignmentStatement.ofClassroom, [classroom]) { row in
            let assignment = Assignment(row, at: 0)
            let isLesson = row[2] as String == "lesson"
            return AssignmentRecord(
                assignment: assignment, createdBy: row[10], createdAt: row[11], pupilCount: row[12],
                startedCount: row[isLesson ? 15 : 13], finishedCount: row[isLesson ? 16 : 14])
        }
    }

    func assignments(for learner: Learner.ID) throws -> [LearnerAssignmentRecord] {
        try rows(AssignmentStatement.ofLearner, [learner, learner, learner, learner]) { row in
            LearnerAssignmentRecord(
                assignment: Assignment(row, at: 0), extraMs: row[10], attempt: AttemptSummary(row, at: 11))
        }
    }
}

enum AssignmentStatement: String, SQLStatement {
    case insert = """
        INSERT INTO assignment (classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, reveal,
            created_by_account_id, created_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case same = """
        SELECT id
        FROM assignment
        WHERE classroom_id = ? AND closes_at_ms = ? AND work = ? AND subject = ? AND title = ? AND opens_at_ms = ?
            AND time_limit_ms = ? AND reveal = ? AND created_at_ms > ? AND is_closed = 0
        """

    case one = """
        SELECT id, classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, reveal, is_closed
        FROM assignment
        WHERE id = ?
        """

    case ofClassroom = """
        SELECT a.id, a.classroom_id, a.work, a.subject, a.title, a.opens_at_ms, a.closes_at_ms, a.time_limit_ms, a.reveal,
            a.is_closed, u.full_name, a.created_at_ms,
            (SELECT COUNT(*) FROM enrolment e WHERE e.classroom_id = a.classroom_id AND e.to_day IS NULL
                AND e.status IN ('enrolled', 'transferredIn')),
            (SELECT COUNT(DISTINCT t.learner_id) FROM attempt t WHERE t.assignment_id = a.id),
            (SELECT COUNT(DISTINCT t.learner_id) FROM attempt t WHERE t.assignment_id = a.id
                AND t.submitted_at_ms IS NOT NULL),
            (SELECT COUNT(*) FROM enrolment e JOIN lesson_progress p ON p.learner_id = e.learner_id
                AND p.lesson_id = a.subject WHERE e.classroom_id = a.classroom_id AND e.to_day IS NULL),
            (SELECT COUNT(*) FROM enrolment e JOIN lesson_progress p ON p.learner_id = e.learner_id
                AND p.lesson_id = a.subject AND p.finished_at_ms IS NOT NULL
                WHERE e.classroom_id = a.classroom_id AND e.to_day IS NULL)
        FROM assignment a
        JOIN account u ON u.id = a.created_by_account_id
        WHERE a.classroom_id = ?
        ORDER BY a.closes_at_ms DESC, a.id DESC
        """

    case ofLearner = """
        SELECT a.id, a.classroom_id, a.work, a.subject, a.title, a.opens_at_ms, a.closes_at_ms, a.time_limit_ms, a.reveal,
            a.is_closed, COALESCE(x.extra_ms, 0),
            t.id, t.number, t.started_at_ms, t.deadline_at_ms, t.submitted_at_ms, t.score_hundredths,
            t.maximum_hundredths, t.reopen_reason
        FROM enrolment e
        JOIN assignment a ON a.classroom_id = e.classroom_id
        LEFT JOIN extra_time x ON x.assignment_id = a.id AND x.learner_id = ?
        LEFT JOIN attempt t ON t.assignment_id = a.id AND t.learner_id = ?
            AND t.number = (SELECT MAX(n.number) FROM attempt n WHERE n.assignment_id = a.id AND n.learner_id = ?)
        WHERE e.learner_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        ORDER BY a.closes_at_ms DESC, a.id DESC
        """

    case pupils = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex, COALESCE(x.extra_ms, 0),
            t.id, t.number, t.started_at_ms, t.deadline_at_ms, t.submitted_at_ms, t.score_hundredths,
            t.maximum_hundredths, t.reopen_reason,
            p.lesson_id, p.content_hash, p.step, p.step_count, p.started_at_ms, p.seen_at_ms, p.finished_at_ms
        FROM assignment a
        JOIN enrolment e ON e.classroom_id = a.classroom_id
        JOIN learner l ON l.id = e.learner_id
        LEFT JOIN extra_time x ON x.assignment_id = a.id AND x.learner_id = l.id
        LEFT JOIN attempt t ON t.assignment_id = a.id AND t.learner_id = l.id
            AND t.number = (SELECT MAX(n.number) FROM attempt n WHERE n.assignment_id = a.id AND n.learner_id = l.id)
        LEFT JOIN lesson_progress p ON p.learner_id = l.id AND p.lesson_id = a.subject AND a.work = 'lesson'
        WHERE a.id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
        ORDER BY l.sort_key, l.birth_day, l.student_code
        """
}
