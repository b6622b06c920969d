/// A line of the log with the name of whoever did it.
package struct AuditRecord: Hashable, Sendable {
    /// Rises with time; pages of the log are asked for by it.
    package let number: Int64
    package let entry: AuditEntry
    /// `nil` for the program itself and for somebody who did not get in.
    package let accountName: String?
    /// SHA-256 of the chain up to here, hexadecimal.
    package let hash: String

    package init(number: Int64, entry: AuditEntry, accountName: String?, hash: String) {
        self.number = number
        self.entry = entry
        self.accountName = accountName
        self.hash = hash
    }
}

/// What `thao verify` found.
package struct IntegrityRecord: Hashable, Sendable {
    /// What SQLite says is wrong with the file; empty when it is sound.
    package let damage: [String]
    /// Rows that point at nothing, by table.
    package let danglingRows: [String]
    package let auditCount: Int
    /// The number of the first entry that does not follow from those before it; `nil` when the chain holds.
    package let firstBrokenAudit: Int64?

    package init(damage: [String], danglingRows: [String], auditCount: Int, firstBrokenAudit: Int64?) {
        self.damage = damage
        self.danglingRows = danglingRows
        self.auditCount = auditCount
        self.firstBrokenAudit = firstBrokenAudit
    }

    /// True when nothing is wrong.
    package var isSound: Bool {
        damage.isEmpty && danglingRows.isEmpty && firstBrokenAudit == nil
    }
}
