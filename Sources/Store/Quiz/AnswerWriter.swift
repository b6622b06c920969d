import Domain
import GRDB

/// Saves answers of tests, many in one durable commit.
final class AnswerWriter: Sendable {
    /// What the writer knows of running attempts.
    let attempts: OpenAttempts
    private let commit: GroupCommit<AnswerRow, SavedAnswer>

    init(pool: DatabasePool) {
        let attempts = OpenAttempts()
        self.attempts = attempts
        commit = GroupCommit("answers", pool: pool, onUndone: attempts.forgetAll) { answer, connection in
            try Self.append(answer, connection, attempts)
        }
    }

    /// Returns when the answer is durable.
    ///
    /// - Throws: `AttemptRefusal`, or `StoreError`, `busy` when too many answers wait.
    func save(_ answer: AnswerRow) async throws -> SavedAnswer {
        try await commit.save(answer)
    }

    /// Ends the thread once all that waits is saved.
    func stop() {
        commit.stop()
    }

    private static func append(
        _ answer: AnswerRow, _ connection: Connection, _ attempts: OpenAttempts
    ) throws -> Result<SavedAnswer, any Error> {
        guard let attempt = try attempts.attempt(answer.attempt, connection) else {
            return .failure(StoreError.missing)
        }
        do {
            try attempt.canAnswer(answer.position, by: answer.learner, at: answer.at)
        } catch {
            return .failure(error)
        }
        try connection.run(
            JournalStatement.append,
            [answer.attempt, answer.position, answer.sequence, answer.response, answer.at])
        let isElsewhere = answer.device.map(attempt.isElsewhere) ?? false
        return .success(SavedAnswer(at: answer.at, isElsewhere: isElsewhere))
    }
}

/// An answer on its way to the journal.
struct AnswerRow: Sendable {
    let attempt: Attempt.ID
    let position: Int
    let sequence: Int
    /// As JSON.
    let response: String
    let at: Instant
    let learner: Learner.ID
    /// `nil` when it is not known from where it comes.
    let device: DeviceTag?
}

enum JournalStatement: String, SQLStatement {
    /// The same answer sent again is the same row.
    case append = """
        INSERT INTO answer_journal (attempt_id, position, sequence, response, accepted_at_ms)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (attempt_id, position, sequence, response) DO NOTHING
        """

    case ofAttempt = """
        SELECT position, sequence, response, accepted_at_ms
        FROM answer_journal
        WHERE attempt_id = ?
        """
}
