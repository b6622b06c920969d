package import Domain
import GRDB

extension Store {
    /// Keeps the wordings that attempts may be bound to; those already kept are left as they are.
    package func registerQuestions(_ versions: [QuestionVersion], at now: Instant) async throws {
        try await write { try $0.registerQuestions(versions, at: now) }
    }

    /// A wording as an attempt saw it; `nil` when it was never registered.
    package func questionVersion(_ question: Question.ID, contentHash: String) async throws -> QuestionVersion? {
        try await read { connection in
            try connection.first(QuestionStatement.one, [question, contentHash]) { row in
                QuestionVersion(
                    question: question, contentHash: contentHash, contentArea: row[0], isSafety: row[1], body: row[2])
            }
        }
    }
}

extension Connection {
    func registerQuestions(_ versions: [QuestionVersion], at now: Instant) throws {
        for version in versions {
            try run(
                QuestionStatement.register,
                [
                    version.question, version.contentHash, version.contentArea, version.isSafety, version.body, now,
                ])
        }
    }
}

enum QuestionStatement: String, SQLStatement {
    case register = """
        INSERT INTO question_version (question_id, content_hash, content_area, is_safety, body, first_seen_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (question_id, content_hash) DO NOTHING
        """

    case one = """
        SELECT content_area, is_safety, body
        FROM question_version
        WHERE question_id = ? AND content_hash = ?
        """
}
