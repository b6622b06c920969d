import Domain
import Foundation
import TestKit
import Testing

@testable import Store

/// The tables that grow with pupils and years: no statement may read one of them whole.
private let growingTables = [
    "learner", "enrolment", "attempt", "attempt_item", "answer_journal", "evidence", "literacy_status", "session",
    "audit_entry", "account", "lesson_progress", "checkpoint_answer", "snapshot_learner", "live_quiz",
    "live_quiz_entry", "test_room_event", "page_absence", "exam_code", "exam_entry",
    "own_question", "own_question_version", "question_import", "question_picture",
    "document_receipt", "document_delivery", "kept_file", "staff_member", "staff_attendance",
    "staff_usage", "activity",
]

@Suite("Schema")
struct SchemaTests {
    enum Look: String, SQLStatement {
        case synchronous = "PRAGMA synchronous"
        case foreignKeys = "PRAGMA foreign_keys"
        case journal = "PRAGMA journal_mode"
        case schema = """
            SELECT group_concat(sql, ';' || char(10) || char(10))
            FROM (SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'grdb_%' ORDER BY rowid)
            """
    }

    @Test("is the one in Golden/schema.sql")
    func schema() async throws {
        let store = try Store.temporary()
        let schema = try await store.read { try $0.value(Look.schema, as: String.self) }
        try expectGolden((schema ?? "") + ";\n", named: "schema.sql")
    }

    @Test("every commit is durable, references are kept, readers do not wait for the writer")
    func pragmas() async throws {
        let store = try Store.temporary()
        let found = try await store.write { connection in
            [
                try connection.value(Look.synchronous, as: Int.self),
                try connection.value(Look.foreignKeys, as: Int.self),
            ]
        }
        #expect(found == [2, 1])
        #expect(try await store.read { try $0.value(Look.journal, as: String.self) } == "wal")
    }

    @Test("the plan of every statement is the one in Golden/query-plans.txt, and none reads a growing table whole")
    func plans() async throws {
        let store = try Store.temporary()
        let plans = try await store.read { connection in
            try StoreStatements.all.flatMap { try plansOf($0, connection) }
        }
        try expectGolden(plans.map(\.text).joined(separator: "\n"), named: "query-plans.txt")
        for plan in plans {
            let scanned = plan.steps.filter(isScanOfGrowingTable)
            #expect(scanned.isEmpty, "\(plan.name) scans: \(scanned)")
        }
    }

    @Test("every enum of statements is listed")
    func listed() throws {
        let sources = URL(filePath: #filePath).appending(path: "../../../../Sources/Store").standardized
            .resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
        var families: Set<String> = []
        while let file = files?.nextObject() as? URL {
            guard file.pathExtension == "swift" else { continue }
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(of: /enum (\w+): String, SQLStatement/) { families.insert(String(match.1)) }
        }
        #expect(!families.isEmpty)
        #expect(families == Set(StoreStatements.all.map { "\($0)" }))
    }

    @Test("a file of another program is refused and left as it is")
    func foreign() throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).sqlite").path
        try Data("not a database, but long enough to be taken for one by its size ........".utf8)
            .write(to: URL(filePath: path))
        #expect(throws: StoreError.notThao) { _ = try Store(path: path) }
        #expect(throws: StoreError.unreadable) { _ = try Store(path: "/no/such/folder/thao.sqlite") }
    }
}

private struct Plan: Sendable {
    let name: String
    let steps: [String]

    var text: String { "\(name)\n" + steps.map { "    \($0)\n" }.joined() }
}

/// "SCAN e USING …": by the alias, so the statement's own words tell which table it is.
private func isScanOfGrowingTable(_ step: String) -> Bool {
    guard step.hasPrefix("SCAN ") else { return false }
    let table = step.dropFirst(5).prefix { $0 != " " }
    return growingTables.contains { "\($0)" == table }
}

private func plansOf(_ family: any SQLStatement.Type, _ connection: Connection) throws -> [Plan] {
    func all<Family: SQLStatement>(_ family: Family.Type) throws -> [Plan] {
        try family.allCases.filter { !$0.rawValue.hasPrefix("PRAGMA") }.map { statement in
            var steps = try connection.plan(of: statement)
            for (alias, table) in aliases(in: statement.rawValue) {
                steps = steps.map { step in
                    step.replacing("SCAN \(alias) ", with: "SCAN \(table) ").replacing(
                        "SEARCH \(alias) ", with: "SEARCH \(table) ")
                }
                steps = steps.map { $0 == "SCAN \(alias)" ? "SCAN \(table)" : $0 }
            }
            return Plan(name: "\(family).\(statement)", steps: steps)
        }
    }
    return try all(family)
}

/// `FROM evidence v` → ("v", "evidence").
private func aliases(in sql: String) -> [(String, String)] {
    sql.matches(of: /(?:FROM|JOIN) (\w+) ([a-z]+)\b/).map { (String($0.2), String($0.1)) }
}
