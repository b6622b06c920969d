import Foundation
import GRDB
import Synchronization

/// Writes rows in groups: whatever waits goes into one durable commit, then all are told (ARCHITECTURE.md, "The hot path";
/// PERFORMANCE.md §4). One thread of its own, so that no request waits for a disk. Rows are written in the order in which
/// they were given.
final class GroupCommit<Row: Sendable, Receipt: Sendable>: Sendable {
    private struct Waiting {
        let row: Row
        let done: CheckedContinuation<Receipt, any Error>
    }

    private struct State {
        var queue: [Waiting] = []
        var isAsleep = false
        var isStopped = false
    }

    /// Rows of one commit.
    private let batchLimit: Int
    /// Rows that may wait; the next is told that the system is busy.
    private let queueLimit = 8_192
    /// Rows of one commit from which on more are sure to follow.
    private let crowd = 4
    /// How long the next commit then waits for them, in seconds: a commit costs the processor as much as ten rows, and
    /// a class that answers at once does not notice it. A single row never waits.
    private let gatherSeconds = 0.003

    private let state = Mutex(State())
    private let wake = DispatchSemaphore(value: 0)
    private let append: @Sendable (Row, Connection) throws -> Result<Receipt, any Error>
    private let onUndone: @Sendable () -> Void

    /// - Parameters:
    ///   - name: of the thread.
    ///   - batchLimit: rows of one commit; other writers wait for one batch at most.
    ///   - onUndone: called after a commit that wrote nothing.
    ///   - append: writes one row. A refusal that it returns is that row's own affair; an error that it throws undoes the
    ///     batch.
    init(
        _ name: String, pool: DatabasePool, batchLimit: Int = 1_024, onUndone: @escaping @Sendable () -> Void = {},
        append: @escaping @Sendable (Row, Connection) throws -> Result<Receipt, any Error>
    ) {
        self.batchLimit = batchLimit
        self.append = append
        self.onUndone = onUndone
        let thread = Thread { [self] in run(pool) }
        thread.name = name
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Returns when the row is durable. The row stands in the queue before the caller is suspended, so an actor's rows are
    /// written in the actor's order.
    ///
    /// - Throws: what `append` refuses or throws; `StoreError`, `busy` when too many rows wait.
    func save(_ row: Row, isolation: isolated (any _Concurrency.Actor)? = #isolation) async throws -> Receipt {
        try await withCheckedThrowingContinuation { done in
            let (isTaken, wakes) = state.withLock { state in
                guard !state.isStopped, state.queue.count < queueLimit else { return (false, false) }
                state.queue.append(Waiting(row: row, done: done))
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
                let batch = Array(state.queue.prefix(batchLimit))
                state.queue.removeFirst(batch.count)
                state.isAsleep = batch.isEmpty && !state.isStopped
                return (batch, state.isStopped)
            }
            if !batch.isEmpty {
                commit(batch, pool)
                if batch.count >= crowd, !isStopped { Thread.sleep(forTimeInterval: gatherSeconds) }
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
                return try batch.map { try append($0.row, connection) }
            }
            for (waiting, result) in zip(batch, results) { waiting.done.resume(with: result) }
        } catch {
            onUndone()
            let error = StoreError.translated(error)
            if batch.count > 1, !(error is StoreError) {
                for waiting in batch { commit([waiting], pool) }
            } else {
                for waiting in batch { waiting.done.resume(throwing: error) }
            }
        }
    }
}
