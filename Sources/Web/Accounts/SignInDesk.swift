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
        let lines = try await count(key, at: now)
        let isRight: Bool
        do {
            isRight = try await self.isRight(secret, record)
        } catch {
            try await app.store.takeBackSignInTry(lines: lines, account: nil)
            throw error
        }
        guard isRight, let record else {
            try await app.store.addAudit(
                AuditEntry(
                    at: now, account: record?.account.id, action: .signInFailed, subject: "account:\(key)", detail: ""))
            throw Refusal.wrong
        }
        try await app.store.takeBackSignInTry(lines: lines, account: record.isLocked ? nil : bucket(key))
        if record.isLocked { throw Refusal.locked }
        return record.account
    }

    /// Counts something that can be tried one after another, such as class codes, as a failure.
    ///
    /// - Parameter key: what is tried; `nil` for what names nobody, so that only the room's generous limit counts.
    /// - Throws: `SignInDesk.Refusal.wait` when there were too many.
    func countGuess(_ key: String?, at now: Instant) async throws {
        _ = try await count(key, at: now)
    }

    private func bucket(_ key: String) -> String { "account:\(key)" }

    /// A try is counted before it is checked: a hundred guesses sent at once would else all be hashed.
    private func count(_ key: String?, at now: Instant) async throws -> [SignInTry.Line] {
        let counted = try await app.store.countSignInTry(
            account: key.map(bucket), room: "room:\(room)", rate: .usual, at: now)
        switch counted {
        case .counted(let lines): return lines
        case .tooMany(let waitMs): throw Refusal.wait(minutes: Int((waitMs + 59_999) / 60_000))
        }
    }

    private func isRight(_ secret: Secret, _ record: SignInRecord?) async throws -> Bool {
        switch secret {
        case .password(let typed):
            try await app.hasher.matches(PasswordRule.normalised(typed), record?.passwordHash)
        case .pin(let typed):
            try await app.hasher.matches(typed, record?.pinHash)
        }
    }
}
