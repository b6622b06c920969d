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
