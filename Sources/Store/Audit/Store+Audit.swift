import CSodium
package import Domain
import GRDB

extension Store {
    /// Adds to the log what no other method records: exports, failed sign-ins.
    package func addAudit(_ entry: AuditEntry) async throws {
        try await write { try $0.addAudit(entry) }
    }

    /// The log, newest first.
    ///
    /// - Parameters:
    ///   - unit: only what accounts of this unit did; `nil` for all.
    ///   - before: the number of the last line of the page before; `nil` for the newest page.
    package func auditEntries(
        of unit: Unit.ID? = nil, before: Int64? = nil, limit: Int = 50
    ) async throws -> [AuditRecord] {
        try await read { connection in
            let last = before ?? Int64.max
            return if let unit {
                try connection.rows(AuditStatement.pageOfUnit, [unit, last, limit], AuditRecord.init)
            } else {
                try connection.rows(AuditStatement.page, [last, limit], AuditRecord.init)
            }
        }
    }
}

extension Connection {
    func addAudit(
        _ action: AuditAction, _ subject: String, _ detail: String, by account: Account.ID?, at now: Instant
    ) throws {
        try addAudit(AuditEntry(at: now, account: account, action: action, subject: subject, detail: detail))
    }

    /// Ties the entry to the last one; in the transaction of what it records, so that neither is without the other.
    func addAudit(_ entry: AuditEntry) throws {
        let previous = try lastAuditHash()
        let link = AuditChain.link(entry, after: previous, hash: Digest.sha256)
        try run(
            AuditStatement.append,
            [
                entry.at, entry.account, entry.account, entry.action, entry.subject, entry.detail, previous, link.hash,
            ])
    }

    /// The hash of the newest entry; the chain's root in an empty log.
    func lastAuditHash() throws -> String {
        try value(AuditStatement.lastHash, as: String.self) ?? AuditChain.root
    }
}

extension AuditRecord {
    fileprivate init(_ row: Row) throws {
        let entry = AuditEntry(at: row[1], account: row[2], action: row[3], subject: row[4], detail: row[5])
        self.init(number: row[0], entry: entry, accountName: row[6], hash: row[7])
    }
}

/// SHA-256 from libsodium.
enum Digest {
    /// In hexadecimal, lower case.
    static func sha256(_ text: String) -> String {
        sha256(Array(text.utf8))
    }

    static func sha256(_ bytes: [UInt8]) -> String {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}

enum AuditStatement: String, SQLStatement {
    case lastHash = """
        SELECT hash
        FROM audit_entry
        WHERE id > 0
        ORDER BY id DESC
        LIMIT 1
        """

    case append = """
        INSERT INTO audit_entry (at_ms, account_id, unit_id, action, subject, detail, previous_hash, hash)
        VALUES (?, ?, (SELECT unit_id FROM account WHERE id = ?), ?, ?, ?, ?, ?)
        """

    case page = """
        SELECT e.id, e.at_ms, e.account_id, e.action, e.subject, e.detail, a.full_name, e.hash
        FROM audit_entry e
        LEFT JOIN account a ON a.id = e.account_id
        WHERE e.id < ?
        ORDER BY e.id DESC
        LIMIT ?
        """

    case pageOfUnit = """
        SELECT e.id, e.at_ms, e.account_id, e.action, e.subject, e.detail, a.full_name, e.hash
        FROM audit_entry e
        LEFT JOIN account a ON a.id = e.account_id
        WHERE e.unit_id = ? AND e.id < ?
        ORDER BY e.id DESC
        LIMIT ?
        """

    /// The whole log, oldest first: only for checking the chain.
    case chain = """
        SELECT id, at_ms, account_id, action, subject, detail, hash
        FROM audit_entry
        WHERE id > 0
        ORDER BY id
        """
}
