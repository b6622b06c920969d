import Domain
import Foundation
import GRDB
import Synchronization

/// Saves answers in groups: whatever waits is appended to the journal in one durable commit, then all are told
/// (ARCHITECTURE.md, "The hot path"; PERFORMANCE.md §4). One thread of its own, so that no request waits for a disk.
final class AnswerWriter: Sendable {
    private struct Waiting {
        let answer: AnswerRow
        let done: CheckedContinuation<Instant, any Error>
    }

    private struct State {
        var queue: [Waiting] = []
        var isAsleep = false
        var isStopped = false
    }

    /// Answers of one commit.
    static let batchLimit = 1_024
    /// Answers that may wait; the next is told that the system is busy.
    static let queueLimit = 8_192
    /// Answers of one commit from which on more are sure to follow.
    static let crowd = 4
    /// How long the next commit then waits for them, in seconds: a commit costs the processor as much as ten answers,
    /// and a class that answers at once does not notice it. A single answer never waits.
    static let gatherSeconds = 0.0015

    /// What the writer knows of running attempts.
    let attempts = OpenAttempts()
    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)

    init(pool: DatabasePool) {
        let thread = Thread { [self] in run(pool) }
        thread.name = "answers"
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Returns when the answer is durable.
    ///
    /// - Throws: `AttemptRefusal`, or `StoreError`, `busy` when too many answers wait.
    func save(_ answer: AnswerRow) async throws -> Instant {
        try await withCheckedThrowingContinuation { done in
            let (isTaken, wakes) = state.withLock { state in
                guard !state.isStopped, state.queue.count < Self.queueLimit else { return (false, false) }
                state.queue.append(Waiting(answer: answer, done: done))
                defer { state.isAsleep = false }
                return (true, state.isAsleep)
            }
            if !isTaken { done.resume(throwing: StoreError.busy) }
            if wakes { wake.signal() }
        }
    }

    /// Ends the thread once all that waits is saved.
    func stop() {
        state.withLock { $0.isStopped = true }
        wake.signal()
    }

    private func run(_ pool: DatabasePool) {
        while true {
            let (batch, isStopped) = state.withLock { state in
                let batch = Array(state.queue.prefix(Self.batchLimit))
                state.queue.removeFirst(batch.count)
                state.isAsleep = batch.isEmpty && !state.isStopped
                return (batch, state.isStopped)
            }
            if !batch.isEmpty {
                commit(batch, pool)
                if batch.count >= Self.crowd, !isStopped { Thread.sleep(forTimeInterval: Self.gatherSeconds) }
            } else if isStopped {
                return
            } else {
                wake.wait()
            }
        }
    }

    /// One commit for all; when it fails for another reason than the file, one for each, so that a bad row fails alone.
    private func commit(_ batch: [Waiting], _ pool: DatabasePool) {
        do {
            let results = try pool.write { db in
                let connection = Connection(db)
                return try batch.map { try append($0.answer, connection) }
            }
            for (waiting, result) in zip(batch, results) { waiting.done.resume(with: result) }
        } catch {
            attempts.forgetAll()
            let error = StoreError.translated(error)
            if batch.count > 1, !(error is StoreError) {
                for waiting in batch { commit([waiting], pool) }
            } else {
                for waiting in batch { waiting.done.resume(throwing: error) }
            }
        }
    }

    /// A refusal is that answer's own affair; any other error undoes the batch.
    private func append(_ answer: AnswerRow, _ connection: Connection) throws -> Result<Instant, any Error> {
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
        return .success(answer.at)
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
