import Domain
import GRDB

/// What a walk along the whole log found.
struct AuditCheck {
    private(set) var count = 0
    /// The number of the first entry that does not follow from those before it.
    private(set) var firstBroken: Int64?
    /// The hash of the newest entry.
    private(set) var lastHash = AuditChain.root
    private var hasNoted: Bool

    /// - Parameter noted: a hash that was noted before and has to be in the log; `nil` for none.
    init(_ connection: Connection, noted: String?) throws {
        hasNoted = noted == nil || noted == AuditChain.root
        try connection.each(AuditStatement.chain) { row in
            count += 1
            let action = AuditAction(rawValue: row[3])
            let entry = action.map {
                AuditEntry(at: row[1], account: row[2], action: $0, subject: row[4], detail: row[5])
            }
            let expected = entry.map { AuditChain.link($0, after: lastHash, hash: Digest.sha256).hash }
            if firstBroken == nil, expected != row[6] as String { firstBroken = row[0] }
            lastHash = row[6]
            if lastHash == noted { hasNoted = true }
        }
    }

    /// False when lines were cut off at the new end: the rest still holds together.
    var holdsNoted: Bool { hasNoted }
}
