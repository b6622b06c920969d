package import Domain
import GRDB

extension Store {
    /// Keeps a paper of chosen questions.
    ///
    /// - Returns: the new paper; when the same account keeps the very same one already, that one.
    package func createFixedPaper(
        title: String, items: [FixedPaper.Item], by account: Account.ID, at now: Instant
    ) async throws -> FixedPaper.ID {
        let text = try RulesText.text(items)
        return try await write { connection in
            let same = try connection.value(
                FixedPaperStatement.same, [account, title, text], as: FixedPaper.ID.self)
            if let same { return same }
            return try connection.insert(FixedPaperStatement.insert, [title, text, account, now])
        }
    }

    /// One paper; `nil` when there is none.
    package func fixedPaper(_ id: FixedPaper.ID) async throws -> FixedPaper? {
        try await read { try $0.fixedPaper(id) }
    }

    /// The papers that somebody made, newest first.
    package func fixedPapers(by account: Account.ID, limit: Int = 30) async throws -> [FixedPaper] {
        try await read { try $0.rows(FixedPaperStatement.ofAuthor, [account, limit], FixedPaper.init) }
    }
}

extension Connection {
    func fixedPaper(_ id: FixedPaper.ID) throws -> FixedPaper? {
        try first(FixedPaperStatement.one, [id], FixedPaper.init)
    }
}

extension FixedPaper {
    fileprivate init(_ row: Row) throws {
        self.init(id: row[0], title: row[1], items: try RulesText.items(row[2]))
    }
}

enum FixedPaperStatement: String, SQLStatement {
    case insert = """
        INSERT INTO fixed_paper (title, items, created_by_account_id, created_at_ms)
        VALUES (?, ?, ?, ?)
        """

    case same = """
        SELECT id
        FROM fixed_paper
        WHERE created_by_account_id = ? AND title = ? AND items = ?
        """

    case one = """
        SELECT id, title, items
        FROM fixed_paper
        WHERE id = ?
        """

    case ofAuthor = """
        SELECT id, title, items
        FROM fixed_paper
        WHERE created_by_account_id = ?
        ORDER BY created_at_ms DESC, id DESC
        LIMIT ?
        """
}
