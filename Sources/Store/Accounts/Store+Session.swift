package import Domain
import Foundation
import GRDB

extension Store {
    /// How often a visit is written down, in milliseconds: sliding the expiry on every request would write on every one.
    private static let slideMs: Int64 = 5 * 60_000

    /// Opens a session for an account that has just proved itself.
    ///
    /// - Parameters:
    ///   - tokenHash: SHA-256 of the cookie's token.
    ///   - idleMs: the session ends after so long without a visit.
    package func openSession(
        tokenHash: [UInt8], account: Account.ID, csrfToken: String, idleMs: Int64, at now: Instant
    ) async throws {
        try await write { connection in
            try connection.run(
                SessionStatement.open, [Data(tokenHash), account, csrfToken, idleMs, now, now, now + idleMs])
            try connection.addAudit(.signedIn, "account:\(account.rawValue)", "", by: account, at: now)
        }
    }

    /// Who visits with this token, and the visit lengthens the session; `nil` when the session is unknown or has ended,
    /// or the account is locked.
    package func session(tokenHash: [UInt8], at now: Instant) async throws -> OpenSession? {
        let hash = Data(tokenHash)
        let found = try await read { try $0.openSession(hash, at: now) }
        guard let found else { return nil }
        if now.ms - found.seenAt.ms > Self.slideMs {
            try await write { try $0.run(SessionStatement.slide, [now, now.ms, hash]) }
        }
        return found.session
    }

    /// Signs out here.
    package func endSession(tokenHash: [UInt8], at now: Instant) async throws {
        try await write { connection in
            let account = try connection.value(SessionStatement.account, [Data(tokenHash)], as: Account.ID.self)
            guard let account else { return }
            try connection.run(SessionStatement.end, [Data(tokenHash)])
            try connection.addAudit(.signedOut, "account:\(account.rawValue)", "", by: account, at: now)
        }
    }

    /// Signs an account out on every device.
    package func endSessions(of account: Account.ID, by actor: Account.ID, at now: Instant) async throws {
        try await write { connection in
            try connection.run(SessionStatement.endAll, [account])
            try connection.addAudit(.signedOutOthers, "account:\(account.rawValue)", "", by: actor, at: now)
        }
    }
}

extension Connection {
    fileprivate func openSession(_ hash: Data, at now: Instant) throws -> (session: OpenSession, seenAt: Instant)? {
        let found = try first(SessionStatement.find, [hash, now]) { row in
            (
                account: Account(row, at: 0), csrf: row[6] as String, startedAt: row[7] as Instant,
                seenAt: row[8] as Instant, expiresAt: row[9] as Instant, classroom: Classroom(row, at: 10)
            )
        }
        guard let found else { return nil }
        let grants = try rows(SessionStatement.grants, [found.account.id]) { RoleGrant(role: $0[0], unit: $0[1]) }
        let classrooms = try rows(SessionStatement.classrooms, [found.account.id, SchoolYear.containing(now.day)]) {
            $0[0] as Classroom.ID
        }
        let actor = Actor(account: found.account, grants: grants, classrooms: Set(classrooms))
        let session = OpenSession(
            actor: actor, csrfToken: found.csrf, homeUnit: found.account.unit, classroom: found.classroom,
            startedAt: found.startedAt, expiresAt: found.expiresAt)
        return (session, found.seenAt)
    }
}

enum SessionStatement: String, SQLStatement {
    case open = """
        INSERT INTO session (token_hash, account_id, csrf_token, idle_ms, created_at_ms, seen_at_ms, expires_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case find = """
        SELECT a.id, a.unit_id, a.user_name, a.full_name, a.learner_id, a.must_change_password,
            s.csrf_token, s.created_at_ms, s.seen_at_ms, s.expires_at_ms,
            c.id, c.school_unit_id, c.school_year, c.name, c.grade
        FROM session s
        JOIN account a ON a.id = s.account_id
        LEFT JOIN enrolment e ON e.learner_id = a.learner_id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        WHERE s.token_hash = ? AND s.expires_at_ms > ? AND a.is_locked = 0
        """

    case grants = """
        SELECT role, unit_id
        FROM role_grant
        WHERE account_id = ?
        """

    case classrooms = """
        SELECT t.classroom_id
        FROM teaching t
        JOIN classroom c ON c.id = t.classroom_id
        WHERE t.account_id = ? AND c.school_year = ?
        """

    case slide = """
        UPDATE session
        SET seen_at_ms = ?, expires_at_ms = ? + idle_ms
        WHERE token_hash = ?
        """

    case account = """
        SELECT account_id
        FROM session
        WHERE token_hash = ?
        """

    case end = """
        DELETE FROM session
        WHERE token_hash = ?
        """

    case endAll = """
        DELETE FROM session
        WHERE account_id = ?
        """
}
