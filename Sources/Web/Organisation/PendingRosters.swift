import Domain
import Synchronization

/// Lists of pupils that were read and shown, waiting for their reader to say "write": in memory, half an hour long.
final class PendingRosters: Sendable {
    /// A file whose plan was shown.
    struct Entry: Sendable {
        let fileName: String
        let rows: [RosterRow]
        let account: Account.ID
        let school: Unit.ID
        let readAt: Instant
    }

    private let entries = Mutex<[String: Entry]>([:])
    /// Half an hour.
    static let keptMs: Int64 = 30 * 60_000
    private static let capacity = 20

    /// Keeps a file under a random token; the oldest gives way when there are too many.
    func keep(_ entry: Entry, token: String) {
        entries.withLock { entries in
            entries = entries.filter { !Self.isOver($0.value, at: entry.readAt) }
            while entries.count >= Self.capacity, let oldest = entries.min(by: { $0.value.readAt < $1.value.readAt }) {
                entries[oldest.key] = nil
            }
            entries[token] = entry
        }
    }

    /// The file of a token, for the account that brought it and its school only.
    func entry(_ token: String, account: Account.ID, school: Unit.ID, at now: Instant) -> Entry? {
        entries.withLock { entries in
            guard let entry = entries[token], entry.account == account, entry.school == school else { return nil }
            return Self.isOver(entry, at: now) ? nil : entry
        }
    }

    /// Forgets a file once it is written.
    func remove(_ token: String) {
        entries.withLock { $0[token] = nil }
    }

    private static func isOver(_ entry: Entry, at now: Instant) -> Bool {
        now.ms - entry.readAt.ms > keptMs
    }
}
