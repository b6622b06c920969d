package import Domain
import GRDB

extension Store {
    /// A file that nobody took in is forgotten after a week.
    static let importKeptMs: Int64 = 7 * 24 * 3_600_000

    /// Keeps what was read of a file until its teacher has mended it.
    package func addImport(
        _ pending: PendingQuestions, by account: Account.ID, at now: Instant
    ) async throws -> QuestionImportRecord.ID {
        try await write { connection in
            try connection.run(QuestionImportStatement.forget, [now + -Self.importKeptMs])
            return try connection.insert(QuestionImportStatement.add, [account, try LiveText.text(pending), now])
        }
    }

    /// A file that was read; `nil` when there is none or it is forgotten.
    package func questionImport(_ id: QuestionImportRecord.ID) async throws -> QuestionImportRecord? {
        try await read { try $0.questionImport(id) }
    }

    /// Files that were read and not taken in yet, newest first.
    package func openImports(of account: Account.ID) async throws -> [QuestionImportRecord] {
        try await read { connection in
            try connection.rows(QuestionImportStatement.open, [account], QuestionImportRecord.init)
        }
    }

    /// Reads, lets the teacher's change be made, and keeps it; what was taken in is changed no more.
    package func changeImport(
        _ id: QuestionImportRecord.ID, _ change: @escaping @Sendable (inout PendingQuestions) throws -> Void
    ) async throws {
        try await write { connection in
            guard let record = try connection.questionImport(id) else { throw StoreError.missing }
            guard record.takenAt == nil else { throw PendingQuestions.Refused.alreadyTaken }
            var pending = record.pending
            try change(&pending)
            try connection.run(QuestionImportStatement.change, [try LiveText.text(pending), id])
        }
    }

    /// Takes in all that is wanted of a file, or nothing; a second time takes in nothing more.
    ///
    /// - Returns: how many questions were taken in, also when that was an earlier time.
    package func takeImport(
        _ id: QuestionImportRecord.ID, withDrafts: Bool, despiteFaults: Bool, by owner: Account.ID, of unit: Unit.ID,
        at now: Instant, wording: @escaping @Sendable (Question) throws -> QuestionVersion
    ) async throws -> Int {
        try await write { connection in
            guard let record = try connection.questionImport(id) else { throw StoreError.missing }
            guard record.takenAt == nil else { return record.takenCount }
            let writings = try record.pending.taken(withDrafts: withDrafts, despiteFaults: despiteFaults)
            for writing in writings {
                _ = try connection.addQuestion(writing, formKey: nil, by: owner, of: unit, at: now, wording: wording)
            }
            try connection.run(QuestionImportStatement.take, [now, writings.count, id])
            try connection.addAudit(
                .questionsImported, "import:\(id.rawValue)", "\(writings.count)", by: owner, at: now)
            return writings.count
        }
    }
}

extension Connection {
    fileprivate func questionImport(_ id: QuestionImportRecord.ID) throws -> QuestionImportRecord? {
        try first(QuestionImportStatement.one, [id], QuestionImportRecord.init)
    }
}

extension QuestionImportRecord {
    /// Six columns, as `QuestionImportStatement` selects them.
    fileprivate init(_ row: Row) throws {
        self.init(
            id: row[0], account: row[1], pending: try LiveText.value(row[2]), readAt: row[3], takenAt: row[4],
            takenCount: row[5])
    }
}

enum QuestionImportStatement: String, SQLStatement {
    case add = """
        INSERT INTO question_import (account_id, body, read_at_ms)
        VALUES (?, ?, ?)
        """

    case one = """
        SELECT id, account_id, body, read_at_ms, taken_at_ms, taken_count
        FROM question_import
        WHERE id = ?
        """

    case open = """
        SELECT id, account_id, body, read_at_ms, taken_at_ms, taken_count
        FROM question_import
        WHERE account_id = ? AND taken_at_ms IS NULL
        ORDER BY read_at_ms DESC
        LIMIT 10
        """

    case change = """
        UPDATE question_import
        SET body = ?
        WHERE id = ?
        """

    case take = """
        UPDATE question_import
        SET taken_at_ms = ?, taken_count = ?
        WHERE id = ?
        """

    case forget = """
        DELETE FROM question_import
        WHERE read_at_ms < ?
        """
}
