package import Domain
import GRDB

extension Store {
    /// Hands an attempt in and marks it: Store loads, Domain decides, Store saves. The knowledge test becomes evidence,
    /// and the learner's literacy and the class's coverage follow in the same transaction.
    ///
    /// - Parameter mark: marks the answers with the decisions of the record; not called for an attempt that was handed in
    ///   before.
    /// - Returns: the attempt as it is afterwards; `nil` when it does not exist or is another pupil's.
    /// - Throws: what `mark` throws; then nothing has changed.
    package func submitAttempt(
        _ id: Attempt.ID, by learner: Learner.ID, at now: Instant,
        mark: @escaping @Sendable (AttemptRecord) throws -> RegradedPaper
    ) async throws -> AttemptRecord? {
        let meter = StatementMeter.current
        let work = SubmissionWork { [answers] connection in
            let before = connection.count
            defer { meter?.add(connection.count - before, .zero) }
            guard let record = try connection.attemptRecord(id), record.learner.id == learner else { return false }
            guard record.attempt.submittedAt == nil else { return true }
            try connection.submit(record, at: now, mark)
            try connection.sealSitting(record, at: now)
            answers.attempts.forget(id)
            return true
        }
        guard try await submissions.save(work) else { return nil }
        return try await read { try $0.attemptRecord(id) }
    }

    /// Attempts whose deadline and grace are past and that nobody handed in, longest overdue first; while a room is
    /// paused no more come to be over.
    ///
    /// - Parameter limit: at most so many, so that answers of others need not wait long.
    package func overdueAttempts(at now: Instant, limit: Int = 200) async throws -> [Attempt.ID] {
        let last = Instant(ms: now.ms - Attempt.graceMs)
        return try await read { connection in
            try connection.rows(SubmissionStatement.overdue, [last, Attempt.graceMs, limit]) { $0[0] as Attempt.ID }
        }
    }
}

/// Hands one attempt in, inside a transaction that others share.
struct SubmissionWork: Sendable {
    /// False when there is no such attempt.
    let run: @Sendable (Connection) throws -> Bool
}

extension Connection {
    fileprivate func submit(
        _ record: AttemptRecord, at now: Instant, _ mark: (AttemptRecord) throws -> RegradedPaper
    ) throws {
        var attempt = record.attempt
        let assignment = record.assignment
        try attempt.submit(at: now, due: assignment.rules.late == nil ? nil : assignment.dueAt(extraMs: record.extraMs))
        let marks = try mark(record).marks(provesKnowledge: assignment.work.provesKnowledge)
        try saveScores(marks, of: attempt)
        let lateness = assignment.lateness(of: attempt, extraMs: record.extraMs)
        try run(
            SubmissionStatement.submit,
            [
                attempt.submittedAt, marks.total, marks.safetyRight, marks.safetyAsked, lateness.ms,
                lateness.deductionPercent, attempt.id,
            ])
        if marks.knowledge != nil { try addProof(of: attempt, marks, assignment, at: now) }
    }

    /// The knowledge proof that handing in gives, by the rule which attempt counts.
    private func addProof(
        of attempt: Attempt, _ marks: AttemptMarks, _ assignment: Assignment, at now: Instant
    ) throws {
        let result = KnowledgeResult(attempt, marks)
        // Only a mean looks at the other attempts.
        let earlier =
            assignment.rules.counting == .average ? try handedIn(assignment.id, attempt.learner, but: attempt.id) : []
        guard let proof = assignment.rules.counting.proof(handingIn: result, earlier: earlier) else { return }
        let columns = EvidenceColumns(proof)
        let day = (attempt.submittedAt ?? now).day
        try run(
            SubmissionStatement.knowledge,
            [
                attempt.learner, day, columns.score, columns.safetyRight, columns.safetyAsked, attempt.id,
                "assignment:\(assignment.id.rawValue)", now,
            ])
        try refreshLiteracy([attempt.learner], on: max(day, now.day))
    }

    /// What the pupil's other attempts came to.
    func handedIn(
        _ assignment: Assignment.ID, _ learner: Learner.ID, but attempt: Attempt.ID
    ) throws -> [KnowledgeResult] {
        try rows(SubmissionStatement.handedIn, [assignment, learner, attempt]) { row in
            KnowledgeResult(
                number: row[0], score: row[1], maximum: row[2], safetyRight: row[3], safetyAsked: row[4])
        }
    }

    /// What each question earned; nothing for one that does not count.
    func saveScores(_ marks: AttemptMarks, of attempt: Attempt) throws {
        for item in attempt.paper.items {
            try run(SubmissionStatement.scoreItem, [marks.scores[item.position], attempt.id, item.position])
        }
    }
}

extension KnowledgeResult {
    init(_ attempt: Attempt, _ marks: AttemptMarks) {
        self.init(
            number: attempt.number, score: marks.total, maximum: attempt.paper.maximum,
            safetyRight: marks.safetyRight, safetyAsked: marks.safetyAsked)
    }
}

enum SubmissionStatement: String, SQLStatement {
    case overdue = """
        SELECT t.id
        FROM attempt t
        LEFT JOIN test_room r ON r.assignment_id = t.assignment_id AND r.paused_since_ms IS NOT NULL
        WHERE t.submitted_at_ms IS NULL AND t.deadline_at_ms < ?
            AND (r.paused_since_ms IS NULL OR t.deadline_at_ms < r.paused_since_ms - ?)
        ORDER BY t.deadline_at_ms
        LIMIT ?
        """

    case scoreItem = """
        UPDATE attempt_item
        SET score_hundredths = ?
        WHERE attempt_id = ? AND position = ?
        """

    case submit = """
        UPDATE attempt
        SET submitted_at_ms = ?, score_hundredths = ?, safety_right = ?, safety_asked = ?, late_ms = ?, late_percent = ?
        WHERE id = ?
        """

    case handedIn = """
        SELECT number, score_hundredths, maximum_hundredths, safety_right, safety_asked
        FROM attempt
        WHERE assignment_id = ? AND learner_id = ? AND id <> ? AND submitted_at_ms IS NOT NULL
        """

    /// A second submission, after reopening, replaces the proof of the first.
    case knowledge = """
        INSERT INTO evidence (learner_id, kind, day, score_hundredths, safety_right, safety_asked, attempt_id, subject,
            recorded_at_ms)
        VALUES (?, 'knowledge', ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (attempt_id) WHERE attempt_id IS NOT NULL DO UPDATE
        SET day = excluded.day, score_hundredths = excluded.score_hundredths, safety_right = excluded.safety_right,
            safety_asked = excluded.safety_asked, recorded_at_ms = excluded.recorded_at_ms, is_valid = 1,
            struck_reason = NULL
        """
}
