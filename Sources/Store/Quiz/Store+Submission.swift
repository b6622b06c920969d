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
        try await write { [answers] connection in
            guard let record = try connection.attemptRecord(id), record.learner.id == learner else { return nil }
            guard record.attempt.submittedAt == nil else { return record }
            try connection.submit(record, at: now, mark)
            answers.attempts.forget(id)
            return try connection.attemptRecord(id)
        }
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

extension Connection {
    fileprivate func submit(
        _ record: AttemptRecord, at now: Instant, _ mark: (AttemptRecord) throws -> RegradedPaper
    ) throws {
        var attempt = record.attempt
        try attempt.submit(at: now)
        let marks = try mark(record).marks(provesKnowledge: record.assignment.work.provesKnowledge)
        try saveScores(marks, of: attempt)
        try run(
            SubmissionStatement.submit,
            [attempt.submittedAt, marks.total, marks.safetyRight, marks.safetyAsked, attempt.id])
        guard let knowledge = marks.knowledge else { return }
        let day = (attempt.submittedAt ?? now).day
        try run(
            SubmissionStatement.knowledge,
            [
                record.learner.id, day, knowledge, marks.safetyRight, marks.safetyAsked, attempt.id,
                "assignment:\(record.assignment.id.rawValue)", now,
            ])
        try refreshLiteracy([record.learner.id], on: max(day, now.day))
    }

    /// What each question earned; nothing for one that does not count.
    func saveScores(_ marks: AttemptMarks, of attempt: Attempt) throws {
        for item in attempt.paper.items {
            try run(SubmissionStatement.scoreItem, [marks.scores[item.position], attempt.id, item.position])
        }
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
        SET submitted_at_ms = ?, score_hundredths = ?, safety_right = ?, safety_asked = ?
        WHERE id = ?
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
