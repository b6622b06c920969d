import Domain
import Synchronization

/// The attempts that are being answered, without their answers, so that a save needs no look into the tables.
///
/// It is read and changed only inside write transactions, which SQLite runs one after another: whoever submits, reopens or
/// moves a deadline forgets the attempt in the same transaction, so no answer can slip in behind a submission.
final class OpenAttempts: Sendable {
    /// About 2 KB each.
    private static let limit = 16_384
    private let known = Mutex<[Attempt.ID: Attempt]>([:])

    /// `nil` when there is no such attempt.
    func attempt(_ id: Attempt.ID, _ connection: Connection) throws -> Attempt? {
        if let attempt = known.withLock({ $0[id] }) { return attempt }
        guard let attempt = try connection.attemptWithoutAnswers(id) else { return nil }
        known.withLock { known in
            if known.count >= Self.limit { known.removeAll() }
            known[id] = attempt
        }
        return attempt
    }

    func forget(_ id: Attempt.ID) {
        known.withLock { _ = $0.removeValue(forKey: id) }
    }

    func forgetAll() {
        known.withLock { $0.removeAll() }
    }
}
