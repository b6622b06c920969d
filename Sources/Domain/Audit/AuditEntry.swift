/// One line of the log that is only ever added to.
package struct AuditEntry: Hashable, Sendable {
    package let at: Instant
    /// Who did it; `nil` for the program itself and for somebody who did not get in.
    package let account: Account.ID?
    package let action: AuditAction
    /// What it was done to, such as "school:THPT01" or "attempt:17".
    package let subject: String
    /// More, such as a reason or a number of rows; never a password and never an answer.
    package let detail: String

    package init(at: Instant, account: Account.ID?, action: AuditAction, subject: String, detail: String) {
        self.at = at
        self.account = account
        self.action = action
        self.subject = subject
        self.detail = detail
    }

    /// What is hashed: the hash before, then each field with its length in bytes, so that no two entries share a text.
    package func canonicalText(after previousHash: String) -> String {
        let account = account.map { String($0.rawValue) } ?? "-"
        return [previousHash, String(at.ms), account, action.rawValue, subject, detail]
            .map { "\($0.utf8.count):\($0)" }
            .joined(separator: "\n")
    }
}

/// The chain that ties each entry to all before it. The hash function comes in, a text to its digest in hexadecimal.
package enum AuditChain {
    /// The hash before the first entry.
    package static let root = ""

    /// An entry with the hash that was stored beside it.
    package struct Link: Hashable, Sendable {
        package let entry: AuditEntry
        package let hash: String

        package init(entry: AuditEntry, hash: String) {
            self.entry = entry
            self.hash = hash
        }
    }

    /// The link that follows a hash.
    package static func link(_ entry: AuditEntry, after previousHash: String, hash: (String) -> String) -> Link {
        Link(entry: entry, hash: hash(entry.canonicalText(after: previousHash)))
    }

    /// The place, from 0, of the first entry that does not follow from those before it; `nil` when all do.
    ///
    /// - Parameter previousHash: the hash before the first link, so that a long log can be checked in parts.
    package static func firstBroken(
        in links: some Sequence<Link>, after previousHash: String = root, hash: (String) -> String
    ) -> Int? {
        var previous = previousHash
        for (index, link) in links.enumerated() {
            guard Self.link(link.entry, after: previous, hash: hash).hash == link.hash else { return index }
            previous = link.hash
        }
        return nil
    }
}
