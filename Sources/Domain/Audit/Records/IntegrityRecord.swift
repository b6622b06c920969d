/// What `thao verify` found.
package struct IntegrityRecord: Hashable, Sendable {
    /// What SQLite says is wrong with the file; empty when it is sound.
    package let damage: [String]
    /// Rows that point at nothing, by table.
    package let danglingRows: [String]
    package let auditCount: Int
    /// The number of the first entry that does not follow from those before it; `nil` when the chain holds.
    package let firstBrokenAudit: Int64?
    /// The hash of the newest entry, hexadecimal: noted elsewhere, it shows later that no newer line was cut off.
    package let lastAuditHash: String
    /// A hash that was noted before and is no longer in the log; `nil` when it is, or none was given.
    package let missingAuditHash: String?

    package init(
        damage: [String], danglingRows: [String], auditCount: Int, firstBrokenAudit: Int64?, lastAuditHash: String,
        missingAuditHash: String?
    ) {
        self.damage = damage
        self.danglingRows = danglingRows
        self.auditCount = auditCount
        self.firstBrokenAudit = firstBrokenAudit
        self.lastAuditHash = lastAuditHash
        self.missingAuditHash = missingAuditHash
    }

    /// True when nothing is wrong.
    package var isSound: Bool {
        damage.isEmpty && danglingRows.isEmpty && firstBrokenAudit == nil && missingAuditHash == nil
    }
}
