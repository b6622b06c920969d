import Testing

@Suite("SQL")
struct SQLGateTests {
    @Test("SQL stands only in Store, names its columns and leaves rules to Swift")
    func tree() {
        #expect(sqlProblems(Repository.sources) == [])
    }

    @Test(
        "a planted statement is reported",
        arguments: [
            ("Web", "let q = \"SELECT id FROM unit\""),
            ("Content", "    INSERT INTO unit (id) VALUES (?)"),
            ("Reports", "UPDATE unit SET name = ?"),
            ("Server", "DELETE FROM session"),
            ("Web", "PRAGMA synchronous = FULL"),
            ("Store", "SELECT * FROM unit"),
            ("Store", "SELECT unit.* FROM unit"),
            ("Store", "SELECT RANK() OVER (ORDER BY score)"),
            ("Store", "REPLACE INTO unit (id) VALUES (?)"),
            ("Store", #""SELECT name FROM unit WHERE id = \(id)""#),
        ])
    func planted(module: String, line: String) {
        #expect(sqlProblems([SourceFile(path: "Sources/\(module)/Quiz/A.swift", text: "\n\(line)\n")]).count == 1)
    }

    @Test("a named column and a count are fine in Store")
    func fine() {
        let text = "SELECT id, COUNT(*) AS n\nFROM unit\nWHERE code = ?\n"
        #expect(sqlProblems([SourceFile(path: "Sources/Store/Quiz/A.swift", text: text)]) == [])
    }
}
