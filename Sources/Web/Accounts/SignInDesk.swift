import Domain
import Store

/// Lets people in: looks the account up, slows down guessing, checks the secret, opens a session.
struct SignInDesk: Sendable {
    /// Why somebody did not get in. Unknown names and wrong secrets look the same.
    enum Refusal: Error {
        case wrong
        case wait(minutes: Int)
        case locked
    }

    /// What was typed: a password, or the PIN of a younger pupil.
    enum Secret {
        case password(String)
        case pin(String)
    }

    let app: AppEnvironment
    /// The network address, shared by a whole computer room.
    let room: String

    /// - Parameters:
    ///   - key: what the account is counted under when it fails, whether or not it exists.
    ///   - isKept: on the person's own device.
    /// - Returns: the session's token for the cookie, and how long it lasts.
    /// - Throws: `SignInDesk.Refusal`, `PasswordHasher.Busy`.
    func signIn(
        _ record: SignInRecord?, key: String, secret: Secret, isKept: Bool, at now: Instant
    ) async throws -> (token: String, idleMs: Int64) {
        let account = try await check(record, key: key, secret: secret, at: now)
        let token = Token.fresh()
        let idleMs = isKept ? SessionCookie.keptMs : SessionCookie.idleMs
        try await app.store.openSession(
            tokenHash: Token.hash(token), account: account.id, csrfToken: Token.fresh(), idleMs: idleMs, at: now)
        return (token, idleMs)
    }

    /// Checks a secret, be it at sign-in or before a new password; too many failures have to wait.
    ///
    /// - Throws: `SignInDesk.Refusal`, `PasswordHasher.Busy`.
    @discardableResult
    func check(_ record: SignInRecord?, key: String, secret: Secret, at now: Instant) async throws -> Account {
        let buckets = buckets(key)
        try await slowDown(buckets, at: now)
        guard let record, try await isRight(secret, record) else {
            if record == nil { _ = try await isRight(secret, nil) }
            try await app.store.addSignInFailure(buckets: buckets, at: now)
            try await app.store.addAudit(
                AuditEntry(
                    at: now, account: record?.account.id, action: .signInFailed, subject: "account:\(key)", detail: ""))
            throw Refusal.wrong
        }
        if record.isLocked { throw Refusal.locked }
        try await app.store.clearSignInFailures(bucket: buckets[0])
        return record.account
    }

    /// Counts something that can be tried one after another, such as class codes, as a failure.
    ///
    /// - Parameter key: what is tried; `nil` for what names nobody, so that only the room's generous limit counts.
    /// - Throws: `SignInDesk.Refusal.wait` when there were too many.
    func countGuess(_ key: String?, at now: Instant) async throws {
        let buckets = key.map(buckets) ?? [roomBucket]
        try await slowDown(buckets, at: now)
        try await app.store.addSignInFailure(buckets: buckets, at: now)
    }

    private var roomBucket: String { "room:\(room)" }

    private func buckets(_ key: String) -> [String] {
        ["account:\(key)", roomBucket]
    }

    private func isRight(_ secret: Secret, _ record: SignInRecord?) async throws -> Bool {
        switch secret {
        case .password(let typed):
            try await app.hasher.matches(PasswordRule.normalised(typed), record?.passwordHash)
        case .pin(let typed):
            try await app.hasher.matches(typed, record?.pinHash)
        }
    }

    private func slowDown(_ buckets: [String], at now: Instant) async throws {
        let rate = SignInRate.usual
        let since = now + -rate.windowMs
        var failures: [String: [Instant]] = [:]
        for bucket in buckets { failures[bucket] = try await app.store.signInFailures(bucket: bucket, since: since) }
        let room = failures.removeValue(forKey: roomBucket) ?? []
        let waitMs = rate.waitMs(accountFailures: failures.values.flatMap { $0 }, roomFailures: room, now: now)
        if waitMs > 0 { throw Refusal.wait(minutes: Int((waitMs + 59_999) / 60_000)) }
    }
}
