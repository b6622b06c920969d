import Testing

@Suite("Import table")
struct ImportGateTests {
    @Test("every module imports only what its line of the table allows")
    func tree() {
        #expect(importProblems(Repository.sources) == [])
        #expect(hiddenConcurrencyProblems(Repository.sources) == [])
    }

    @Test("every module of the table is in the tree", arguments: importTable.keys.sorted())
    func complete(module: String) {
        #expect(Repository.sources.contains { $0.module == module && $0.isSwift })
    }

    @Test(
        "a forbidden import is reported with its line",
        arguments: [
            ("Domain", "import Foundation"),
            ("Domain", "package import Foundation"),
            ("Content", "import Store"),
            ("Store", "@testable import Content"),
            ("Reports", "import struct Store.Record"),
            ("Web", "package import GRDB"),
            ("Server", "  import GRDB"),
        ])
    func planted(module: String, line: String) {
        let file = SourceFile(path: "Sources/\(module)/Quiz/Paper.swift", text: "/// A paper.\n\(line)\n")
        let problems = importProblems([file])
        #expect(problems.count == 1)
        #expect(problems.first?.hasPrefix("\(file.path):2: \(module) may not import ") == true)
    }

    @Test("a module that is not in the table is reported")
    func unknownModule() {
        let file = SourceFile(path: "Sources/Drawer/A.swift", text: "")
        #expect(importProblems([file]) == ["Sources/Drawer/A.swift: Drawer is not in the import table"])
    }

    @Test("an import in a comment or a string is no import")
    func prose() {
        let text = "// import GRDB\nlet a = \"\"\"\n    import GRDB\n    \"\"\"\n"
        #expect(importProblems([SourceFile(path: "Sources/Domain/Quiz/A.swift", text: text)]) == [])
    }

    @Test("a data race hidden by an attribute is reported")
    func hiddenConcurrency() {
        let file = SourceFile(path: "Sources/Web/A.swift", text: "@preconcurrency import NIOCore\n")
        #expect(hiddenConcurrencyProblems([file]).count == 1)
    }
}
