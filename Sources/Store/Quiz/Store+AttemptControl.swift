package import Domain
import GRDB

extension Store {
    /// Opens a submitted attempt again, answers kept. Its proof does not count until it is handed in again.
    ///
    /// - Parameter milliseconds: working time from now.
    /// - Throws: `AttemptRefusal`; `StoreError.missing` when there is no such attempt.
    package func reopenAttempt(
        _ id: Attempt.ID, reason: String, forMs milliseconds: Int64, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { [answers] connection in
            guard var attempt = try connection.attemptWithoutAnswers(id) else { throw StoreError.missing }
            try connection.refuseCarrier(attempt.assignment)
            try attempt.reopen(reason: reason, forMs: milliseconds, at: now)
            try connection.run(AttemptControlStatement.reopen, [attempt.deadline, attempt.reopenReason, id])
            let struck = try connection.run(AttemptControlStatement.strikeProof, ["Mở lại bài: \(reason)", id])
            if struck > 0 { try connection.refreshLiteracy([attempt.learner], on: now.day) }
            answers.attempts.forget(id)
            try connection.addRoomEvent(
                .reopened, to: attempt.assignment, learner: attempt.learner, amountMs: milliseconds,
                text: attempt.reopenReason ?? "", by: account, at: now)
            try connection.addAudit(
                .attemptReopened, "attempt:\(id.rawValue)", attempt.reopenReason ?? "", by: account, at: now)
        }
    }

    /// Gives one pupil more time, in all of the assignment; a running attempt gets it at once.
    ///
    /// - Parameter extraMs: more than 0, the whole extra time, not what is added to an earlier gift.
    package func giveExtraTime(
        _ extraMs: Int64, to learner: Learner.ID, in assignment: Assignment.ID, reason: String, by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { [answers] connection in
            let before =
                try connection.value(
                    AttemptControlStatement.extraTime, [assignment, learner], as: Int64.self) ?? 0
            try connection.run(AttemptControlStatement.giveTime, [assignment, learner, extraMs, reason])
            for id in try connection.rows(AttemptStatement.ofLearner, [assignment, learner], { $0[0] as Attempt.ID }) {
                guard var attempt = try connection.attemptWithoutAnswers(id), attempt.submittedAt == nil else {
                    continue
                }
                try attempt.extend(byMs: extraMs - before)
                try connection.run(AttemptControlStatement.moveDeadline, [attempt.deadline, id])
                answers.attempts.forget(id)
            }
            try connection.addRoomEvent(
                .extraTime, to: assignment, learner: learner, amountMs: extraMs - before, text: reason, by: account,
                at: now)
            try connection.addAudit(
                .extraTimeGiven, "assignment:\(assignment.rawValue)",
                "learner:\(learner.rawValue) \(extraMs / 60_000) min: \(reason)", by: account, at: now)
        }
    }

    /// Shuts an assignment before its time; running attempts end now, with their grace, and so does a pause.
    package func closeAssignment(_ id: Assignment.ID, by account: Account.ID, at now: Instant) async throws {
        try await write { [answers] connection in
            try connection.refuseCarrier(id)
            if try connection.pausedSince(id) != nil {
                try connection.resumeRoom(id, answers.attempts, by: account, at: now)
            }
            guard try connection.run(AttemptControlStatement.close, [id]) == 1 else { throw StoreError.missing }
            for open in try connection.rows(AttemptControlStatement.openOfAssignment, [id], { $0[0] as Attempt.ID }) {
                guard var attempt = try connection.attemptWithoutAnswers(open) else { continue }
                attempt.cutShort(at: now)
                try connection.run(AttemptControlStatement.moveDeadline, [attempt.deadline, open])
                answers.attempts.forget(open)
            }
            try connection.addAudit(.assignmentClosed, "assignment:\(id.rawValue)", "", by: account, at: now)
        }
    }
}

enum AttemptControlStatement: String, SQLStatement {
    case reopen = """
        UPDATE attempt
        SET submitted_at_ms = NULL, score_hundredths = NULL, late_ms = 0, late_percent = 0, deadline_at_ms = ?,
            reopen_reason = ?
        WHERE id = ?
        """

    case strikeProof = """
        UPDATE evidence
        SET is_valid = 0, struck_reason = ?
        WHERE attempt_id = ?
        """

    case extraTime = """
        SELECT extra_ms
        FROM extra_time
        WHERE assignment_id = ? AND learner_id = ?
        """

    case giveTime = """
        INSERT INTO extra_time (assignment_id, learner_id, extra_ms, reason)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (assignment_id, learner_id) DO UPDATE
        SET extra_ms = excluded.extra_ms, reason = excluded.reason
        """

    case moveDeadline = """
        UPDATE attempt
        SET deadline_at_ms = ?
        WHERE id = ?
        """

    case close = """
        UPDATE assignment
        SET is_closed = 1
        WHERE id = ?
        """

    case openOfAssignment = """
        SELECT id
        FROM attempt
        WHERE assignment_id = ? AND submitted_at_ms IS NULL
        """
}
