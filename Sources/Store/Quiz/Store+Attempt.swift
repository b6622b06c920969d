package import Domain
import GRDB

extension Store {
    /// Starts an attempt, or goes on with one, as Domain decides.
    ///
    /// - Parameters:
    ///   - device: where it is begun or gone on with; `nil` leaves an open attempt where it is.
    ///   - decide: gets the assignment and the pupil's earlier attempts; says what happens, or refuses.
    /// - Returns: the attempt; `nil` when there is no such assignment or the pupil does not attend its class.
    /// - Throws: what `decide` throws.
    package func startAttempt(
        of assignment: Assignment.ID, by learner: Learner.ID, on device: DeviceTag? = nil, at now: Instant,
        decide: @escaping @Sendable (AttemptStart) throws -> AttemptOpening
    ) async throws -> Attempt.ID? {
        try await write { [answers] connection in
            guard let start = try connection.attemptStart(assignment, learner) else { return nil }
            switch try decide(start) {
            case .resume(let id):
                if let device { _ = try connection.goOn(id, with: device, by: learner, answers.attempts) }
                return id
            case .begin(let admission, let paper):
                return try connection.addAttempt(of: assignment, by: learner, admission, paper, device)
            }
        }
    }

    /// The attempt with its paper, its answers folded and what stands around it; `nil` when there is none.
    package func attempt(_ id: Attempt.ID) async throws -> AttemptRecord? {
        try await read { try $0.attemptRecord(id) }
    }
}

extension Connection {
    func attemptStart(_ assignment: Assignment.ID, _ learner: Learner.ID) throws -> AttemptStart? {
        let found = try first(AttemptStartStatement.start, [learner, learner, assignment]) { row in
            (assignment: try Assignment(row, at: 0), grade: row[13] as Int, extraMs: row[14] as Int64)
        }
        guard let found else { return nil }
        let previous = try rows(AttemptStatement.ofLearner, [assignment, learner]) { $0[0] as Attempt.ID }
        return AttemptStart(
            assignment: found.assignment, learner: learner, grade: found.grade, extraMs: found.extraMs,
            previous: try previous.compactMap(attemptWithoutAnswers), isPaused: try pausedSince(assignment) != nil,
            fixed: try fixed(found.assignment.work))
    }

    private func fixed(_ work: Assignment.Work) throws -> FixedPaper? {
        guard case .fixed(let id) = work else { return nil }
        return try fixedPaper(id)
    }

    func addAttempt(
        of assignment: Assignment.ID, by learner: Learner.ID, _ admission: Admission, _ paper: Paper,
        _ device: DeviceTag? = nil
    ) throws -> Attempt.ID {
        let id: Attempt.ID = try insert(
            AttemptStartStatement.insert,
            [
                assignment, learner, admission.number, paper.code, admission.startedAt, admission.deadline,
                paper.maximum, device?.rawValue,
            ])
        for item in paper.items {
            let added = try run(
                AttemptStartStatement.insertItem,
                [
                    id, item.position, item.part, item.maximum, Int64(bitPattern: item.sheetSeed), item.question,
                    item.contentHash,
                ])
            guard added == 1 else { throw StoreError.missing }
        }
        return id
    }
}

enum AttemptStartStatement: String, SQLStatement {
    case start = """
        SELECT a.id, a.classroom_id, a.work, a.subject, a.title, a.opens_at_ms, a.closes_at_ms, a.time_limit_ms, a.rules,
            a.is_closed, a.mode, a.periods, a.is_for_some, c.grade, COALESCE(x.extra_ms, 0)
        FROM assignment a
        JOIN classroom c ON c.id = a.classroom_id
        JOIN enrolment e ON e.classroom_id = a.classroom_id AND e.learner_id = ? AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN extra_time x ON x.assignment_id = a.id AND x.learner_id = ?
        WHERE a.id = ? AND (a.is_for_some = 0 OR EXISTS (
            SELECT 1 FROM assignment_learner g WHERE g.assignment_id = a.id AND g.learner_id = e.learner_id))
        """

    case insert = """
        INSERT INTO attempt (assignment_id, learner_id, number, paper_code, started_at_ms, deadline_at_ms,
            maximum_hundredths, device_tag)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    /// Adds nothing when the question was never registered.
    case insertItem = """
        INSERT INTO attempt_item (attempt_id, position, part, maximum_hundredths, sheet_seed, question_version_id)
        SELECT ?, ?, ?, ?, ?, id
        FROM question_version
        WHERE question_id = ? AND content_hash = ?
        """
}
