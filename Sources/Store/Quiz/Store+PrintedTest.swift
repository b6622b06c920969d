package import Domain
import Foundation
import GRDB

extension Store {
    /// Keeps a new test on paper.
    ///
    /// - Returns: the new test; when the same account made the very same less than a minute ago (a form sent twice),
    ///   that one.
    package func createPrintedTest(
        classroom: Classroom.ID, title: String, blueprint: String, timeLimitMs: Int64, codes: [String],
        items: [PrintedTest.Item], by account: Account.ID, at now: Instant
    ) async throws -> PrintedTest.ID {
        let codeText = try Self.json(codes)
        let itemText = try Self.json(items)
        return try await write { connection in
            let same = try connection.value(
                PrintedTestStatement.same,
                [classroom, now + -60_000, title, blueprint, timeLimitMs, codeText, account], as: PrintedTest.ID.self)
            if let same { return same }
            let id: PrintedTest.ID = try connection.insert(
                PrintedTestStatement.insert,
                [classroom, title, blueprint, timeLimitMs, codeText, itemText, account, now])
            try connection.addAudit(
                .paperPrinted, "classroom:\(classroom.rawValue)", "printed-test:\(id.rawValue)", by: account, at: now)
            return id
        }
    }

    /// One test; `nil` when there is none.
    package func printedTest(_ id: PrintedTest.ID) async throws -> PrintedTest? {
        try await read { try $0.first(PrintedTestStatement.one, [id]) { try PrintedTest($0, at: 0) } }
    }

    /// The tests of a class, newest first.
    package func printedTests(of classroom: Classroom.ID) async throws -> [PrintedTestRecord] {
        try await read { connection in
            try connection.rows(PrintedTestStatement.ofClassroom, [classroom]) { row in
                PrintedTestRecord(
                    test: try PrintedTest(row, at: 0), createdBy: row[7], createdAt: row[8], enteredCount: row[9])
            }
        }
    }

    /// What was entered, in the order of class lists; also for pupils who have left the class since.
    package func printedResults(of test: PrintedTest.ID) async throws -> [PrintedResult] {
        try await read { try $0.printedResults(of: test) }
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

extension Connection {
    func printedResults(of test: PrintedTest.ID) throws -> [PrintedResult] {
        try rows(PrintedTestStatement.results, [test]) { row in
            var sheet: PrintedResult.Sheet?
            if let code = row[5] as String? {
                sheet = PrintedResult.Sheet(
                    code: code, responses: try PrintedAnswers.responses(row[6]), score: row[7])
            }
            return PrintedResult(learner: try Learner(row, at: 0), sheet: sheet, enteredAt: row[8])
        }
    }
}

/// The responses of a sheet as one JSON list of bare values.
enum PrintedAnswers {
    static func text(_ responses: [Response]) -> String {
        "[\(responses.map(ResponseText.text).joined(separator: ","))]"
    }

    /// - Throws: `DecodingError` when the text is no list of responses.
    static func responses(_ text: String) throws -> [Response] {
        try JSONDecoder().decode([Response].self, from: Data(text.utf8))
    }
}

extension PrintedTest {
    /// Seven columns: id, classroom, title, blueprint, time limit, codes, items.
    init(_ row: Row, at index: Int) throws {
        let decoder = JSONDecoder()
        self.init(
            id: row[index], classroom: row[index + 1], title: row[index + 2], blueprint: row[index + 3],
            timeLimitMs: row[index + 4],
            codes: try decoder.decode([String].self, from: Data((row[index + 5] as String).utf8)),
            items: try decoder.decode([Item].self, from: Data((row[index + 6] as String).utf8)))
    }
}
