import Domain
import Logging
import Store
import Synchronization

@testable import Web

/// A clock that a test moves by hand.
final class MovingClock: Sendable {
    private let instant: Mutex<Instant>

    init(_ start: Instant = SmallProvince.now) {
        instant = Mutex(start)
    }

    var now: Instant { instant.withLock { $0 } }

    func advance(ms: Int64) {
        instant.withLock { $0 = $0 + ms }
    }

    func advance(minutes: Int64) {
        instant.withLock { $0 = $0 + minutes * 60_000 }
    }
}

extension SmallProvince {
    /// The same province behind a clock that can be moved.
    func site(_ clock: MovingClock) async throws -> Site {
        Site(
            try await AppEnvironment(
                store: store, content: content, hasher: PasswordHasher(), clock: { clock.now },
                randomBytes: { Array(repeating: 7, count: $0) }, logger: Logger(label: "test")))
    }

    /// Gives an account a password that was chosen, or a printed secret that is still to be replaced.
    func give(_ account: Account, _ secret: String, _ kind: SecretRecord.Kind, isChosen: Bool = true) async throws {
        let hash = try await PasswordHasher().hash(secret)
        if isChosen, kind == .password {
            try await store.changePassword(of: account.id, to: hash, by: account.id, at: Self.now)
        } else {
            let record = SecretRecord(account: account.id, kind: kind, hash: hash)
            try await store.issueSecrets([record], by: Self.teacher.id, at: Self.now)
        }
    }
}
