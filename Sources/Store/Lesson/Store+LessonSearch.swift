package import Domain
import GRDB

extension Store {
    /// Of which lessons the index was made; `nil` before the first time.
    package func lessonSearchDigest() async throws -> String? {
        try await read { try $0.value(LessonSearchStatement.digest, as: String.self) }
    }

    /// Makes the index anew from these pages.
    ///
    /// - Parameter digest: names the state of the lessons that they were made of.
    package func rebuildLessonSearch(_ pages: [LessonSearchPage], digest: String) async throws {
        try await write { connection in
            try connection.run(LessonSearchStatement.clear)
            for page in pages {
                try connection.run(
                    LessonSearchStatement.insert, [page.lesson, page.screen, page.title, page.body])
            }
            try connection.run(LessonSearchStatement.saveDigest, [digest])
        }
    }

    /// Places that hold all the words, the best first; the last word may be the beginning of one.
    ///
    /// - Parameter words: of `LessonQuery`; anything but ASCII letters and digits is left out, so that nothing typed
    ///   can be read as a command of the index.
    package func searchLessons(_ words: [String], limit: Int = 40) async throws -> [LessonHit] {
        guard let match = Self.match(words) else { return [] }
        return try await read { connection in
            try connection.rows(LessonSearchStatement.search, [match, limit]) { row in
                LessonHit(lesson: row[0], screen: row[1])
            }
        }
    }

    /// The words side by side count most, then all of them anywhere on the screen.
    static func match(_ words: [String]) -> String? {
        let safe = words.map { $0.filter { $0.isASCII && ($0.isLetter || $0.isNumber) } }.filter { !$0.isEmpty }
        guard !safe.isEmpty else { return nil }
        let apart = safe.map { "\"\($0)\"" }.joined(separator: " AND ")
        guard safe.count > 1 else { return "\(apart) *" }
        return "\"\(safe.joined(separator: " "))\" * OR (\(apart) *)"
    }
}

enum LessonSearchStatement: String, SQLStatement {
    case digest = """
        SELECT digest
        FROM lesson_search_state
        WHERE id = 1
        """

    case saveDigest = """
        INSERT INTO lesson_search_state (id, digest)
        VALUES (1, ?)
        ON CONFLICT (id) DO UPDATE
        SET digest = excluded.digest
        """

    /// A few hundred rows.
    case clear = """
        DELETE FROM lesson_search
        """

    case insert = """
        INSERT INTO lesson_search (lesson_id, screen, title, body)
        VALUES (?, ?, ?, ?)
        """

    /// A word in a title is worth five in the text.
    case search = """
        SELECT lesson_id, screen
        FROM lesson_search
        WHERE lesson_search MATCH ?
        ORDER BY bm25(lesson_search, 0, 0, 5, 1)
        LIMIT ?
        """
}
