import Domain
import Hummingbird
import Store
import Synchronization

/// Finds out who is asking. A session read from the database is believed for ten seconds, so that a pupil's saved answer
/// costs no look-up; whoever ends a session or changes an account says so here.
final class SessionReader: Sendable {
    private struct Known {
        let session: OpenSession
        let readAt: Instant
    }

    private let store: Store
    /// By the token itself, which only ever stands in memory and in the browser.
    private let known = Mutex<[String: Known]>([:])
    private static let believedMs: Int64 = 10_000
    private static let capacity = 20_000

    init(store: Store) {
        self.store = store
    }

    /// The session of the request's cookie; `nil` when there is none or it has ended.
    func session(of request: Request, at now: Instant) async throws -> OpenSession? {
        guard let token = request.cookie(SessionCookie.name), token.utf8.count == 64 else { return nil }
        if let known = known.withLock({ $0[token] }), now.ms - known.readAt.ms < Self.believedMs {
            return known.session.expiresAt > now ? known.session : nil
        }
        guard let session = try await store.session(tokenHash: Token.hash(token), at: now) else { return nil }
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known[token] = Known(session: session, readAt: now)
        }
        return session
    }

    /// To be called after the account's sessions, roles or password have changed.
    func forget(_ account: Account.ID) {
        known.withLock { known in
            known = known.filter { $0.value.session.actor.account.id != account }
        }
    }
}
