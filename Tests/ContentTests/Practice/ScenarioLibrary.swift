import Domain
import Foundation
import Yams

@testable import Content

/// The scenarios of this repository, and which of their keys are spoilt.
enum ScenarioLibrary {
    private static let root = (0..<4).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { url, _ in
        url.deletingLastPathComponent()
    }

    static let names = ContentFolder(root.appending(path: "lessons/scenarios")).files(ending: ".yml").map {
        $0.url.deletingPathExtension().lastPathComponent
    }

    static let facts = FactBook(
        ContentLibrary.load(
            lessons: root.appending(path: "lessons"), quizzes: root.appending(path: "none"), on: LibraryFixture.today
        ).facts)

    static func text(_ name: String) throws -> String {
        try String(contentsOf: root.appending(path: "lessons/scenarios/\(name).yml"), encoding: .utf8)
    }

    static func read(_ text: String, _ name: String) -> (entry: ScenarioFile.Entry?, findings: [Finding]) {
        var findings: [Finding] = []
        let reader = ScenarioFile(facts: facts, today: LibraryFixture.today)
        let entry = reader.read(text, name: name, findings: &findings)
        return (entry, findings)
    }

    /// What is found in a changed tree of a file.
    static func findings(_ root: Node, _ name: String) -> [Finding] {
        var findings: [Finding] = []
        let reader = ScenarioFile(facts: facts, today: LibraryFixture.today)
        _ = reader.read(root, text: "", name: name, findings: &findings)
        return findings
    }

    static func scenario(_ name: String) throws -> Scenario? {
        read(try text(name), name).entry?.scenario
    }

    /// Ways to keys, by file: each kind of place once in the whole library, in the file that has it first, so that all
    /// readers are spoilt and nothing is spoilt a hundred times.
    static let places: [String: [[String]]] = {
        var seen: Set<String> = []
        var found: [String: [[String]]] = [:]
        for name in names.sorted() {
            guard let whole = (try? text(name)).flatMap({ try? Yams.compose(yaml: $0) }) else { continue }
            let root = withOnePerson(whole)
            let screens = root["steps"]?.array().map { $0["screen"]?["kind"]?.string ?? "" } ?? []
            found[name] = SpoiltTree.keys(root).filter { path in
                let kind = path.contains("screen") ? screens[Int(path[1]) ?? 0] : ""
                return seen.insert(kind + path.filter { Int($0) == nil }.joined(separator: ".")).inserted
            }
        }
        return found.filter { !$0.value.isEmpty }
    }()

    /// The first of the people only: the others are read in the same way.
    static func withOnePerson(_ root: Node) -> Node {
        SpoiltTree.changed(root, ["people"]) { key, value in [(key, Node(Array((value.sequence ?? []).prefix(1))))] }
    }
}
