import Domain
import Synchronization

/// Slows down the guessing of exam codes. Counted are wrong codes of an account and of a room; a right code never is.
final class ExamCodeGate: Sendable {
    private struct Counts {
        var accounts: [Account.ID: [Instant]] = [:]
        var rooms: [Assignment.ID: [Instant]] = [:]
    }

    /// 6 wrong codes an account and 200 a room in 5 minutes, of 34 million.
    static let rate = SignInRate(accountLimit: 6, roomLimit: 200, windowMs: 300_000)
    private let counts = Mutex(Counts())

    /// - Throws: `ExamCodeRefusal.wait` when no code may be tried now.
    func check(_ account: Account.ID, _ room: Assignment.ID, at now: Instant) throws {
        let waitMs = counts.withLock { counts in
            Self.rate.waitMs(
                accountFailures: counts.accounts[account] ?? [], roomFailures: counts.rooms[room] ?? [], now: now)
        }
        if waitMs > 0 { throw ExamCodeRefusal.wait(ms: waitMs) }
    }

    /// Notes a code that let nobody in.
    func countWrong(_ account: Account.ID, _ room: Assignment.ID, at now: Instant) {
        counts.withLock { counts in
            counts.accounts = Self.recent(counts.accounts, at: now)
            counts.rooms = Self.recent(counts.rooms, at: now)
            counts.accounts[account, default: []].append(now)
            counts.rooms[room, default: []].append(now)
        }
    }

    /// Without what is too old to count, once there is much of it.
    private static func recent<Key>(_ failures: [Key: [Instant]], at now: Instant) -> [Key: [Instant]] {
        guard failures.count >= 5_000 else { return failures }
        return failures.filter { $0.value.contains { $0.ms > now.ms - rate.windowMs } }
    }
}
