package import Domain
import GRDB

extension Store {
    /// Checks the file, the references between its rows, and the chain of the log. Reads everything.
    ///
    /// - Parameter noted: a hash of the log that was noted before, hexadecimal: a log whose newest lines were cut off
    ///   still holds together, and only lacks it.
    package func verify(noted: String? = nil) async throws -> IntegrityRecord {
        try await read { connection in
            let damage = try connection.rows(MaintenanceStatement.integrity) { $0[0] as String }
            let dangling = try connection.rows(MaintenanceStatement.foreignKeys) { row in
                "\(row[0] as String) → \(row[2] as String)"
            }
            let audit = try AuditCheck(connection, noted: noted)
            return IntegrityRecord(
                damage: damage.filter { $0 != "ok" }, danglingRows: dangling, auditCount: audit.count,
                firstBrokenAudit: audit.firstBroken, lastAuditHash: audit.lastHash,
                missingAuditHash: audit.holdsNoted ? nil : noted)
        }
    }
}

enum MaintenanceStatement: String, SQLStatement {
    case integrity = "PRAGMA integrity_check"
    case foreignKeys = "PRAGMA foreign_key_check"
    case applicationID = "PRAGMA application_id"
    case singleFile = "PRAGMA journal_mode = DELETE"
}
