package import Domain
import Foundation
import GRDB

extension Store {
    /// Makes a key; only the hash of its token is kept.
    package func addAPIKey(
        name: String, scope: APIKey.Scope, unit: Domain.Unit.ID, tokenHash: [UInt8], endsOn: Day,
        by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            try connection.run(
                APIKeyStatement.add, [name, Data(tokenHash), scope.rawValue, unit, account, now, endsOn])
            try connection.addAudit(
                .apiKeyMade, "unit:\(unit.rawValue)", "\(name): \(scope.title), đến \(endsOn.text)", by: account,
                at: now)
        }
    }

    /// Every key that was made, newest first.
    package func apiKeys() async throws -> [APIKey] {
        try await read { try $0.rows(APIKeyStatement.all, [], APIKey.init).compactMap(\.self) }
    }

    /// The key of a token; `nil` when nobody made it. The day and minute of use are noted, at most once a minute.
    package func apiKey(tokenHash: [UInt8], at now: Instant) async throws -> APIKey? {
        let found = try await read {
            try $0.first(APIKeyStatement.byHash, [Data(tokenHash)], APIKey.init).flatMap(\.self)
        }
        guard let key = found else { return nil }
        if key.isOpen(on: now.day), now.ms - (key.usedAt?.ms ?? 0) >= 60_000 {
            try await write { try $0.run(APIKeyStatement.use, [now, key.id]) }
        }
        return key
    }

    /// Ends a key for ever; twice is once.
    package func revokeAPIKey(_ id: APIKey.ID, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            guard try connection.run(APIKeyStatement.revoke, [account, now, id]) == 1 else { return }
            try connection.addAudit(.apiKeyRevoked, "key:\(id.rawValue)", "", by: account, at: now)
        }
    }

    /// One lock of any unit; `nil` when there is none.
    package func snapshot(_ id: Snapshot.ID) async throws -> SnapshotRecord? {
        try await read { try $0.snapshotRecord(id) }
    }
}

extension APIKey {
    /// `nil` for a scope that this program does not know.
    fileprivate init?(_ row: Row) {
        guard let scope = Scope(rawValue: row[2]) else { return nil }
        self.init(
            id: row[0], name: row[1], scope: scope, unit: row[3], madeBy: row[4], madeAt: row[5], endsOn: row[6],
            usedAt: row[7], revokedAt: row[8])
    }
}

enum APIKeyStatement: String, SQLStatement {
    case add = """
        INSERT INTO api_key (name, token_hash, scope, unit_id, made_by_account_id, made_at_ms, ends_day)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case all = """
        SELECT k.id, k.name, k.scope, k.unit_id, a.full_name, k.made_at_ms, k.ends_day, k.used_at_ms, k.revoked_at_ms
        FROM api_key k
        JOIN account a ON a.id = k.made_by_account_id
        ORDER BY k.id DESC
        """

    case byHash = """
        SELECT k.id, k.name, k.scope, k.unit_id, a.full_name, k.made_at_ms, k.ends_day, k.used_at_ms, k.revoked_at_ms
        FROM api_key k
        JOIN account a ON a.id = k.made_by_account_id
        WHERE k.token_hash = ?
        """

    case use = """
        UPDATE api_key
        SET used_at_ms = ?
        WHERE id = ?
        """

    case revoke = """
        UPDATE api_key
        SET revoked_by_account_id = ?, revoked_at_ms = ?
        WHERE id = ? AND revoked_at_ms IS NULL
        """
}
