import Domain
import Foundation
import Yams

@testable import Content

/// The scenarios of this repository and ways to spoil them.
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

    /// Every way to a key below a node, each as the keys and places that lead to it.
    static func keys(_ node: Node, _ path: [String] = []) -> [[String]] {
        if let mapping = node.mapping {
            return mapping.flatMap { key, value in
                [path + [key.string ?? ""]] + keys(value, path + [key.string ?? ""])
            }
        }
        guard let sequence = node.sequence else { return [] }
        return sequence.enumerated().flatMap { keys($1, path + [String($0)]) }
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
            found[name] = keys(root).filter { path in
                let kind = path.contains("screen") ? screens[Int(path[1]) ?? 0] : ""
                return seen.insert(kind + path.filter { Int($0) == nil }.joined(separator: ".")).inserted
            }
        }
        return found.filter { !$0.value.isEmpty }
    }()

    /// The tree with one key changed: the change gives the new pairs.
    static func changed(
        _ node: Node, _ path: ArraySlice<String>, _ change: (Node, Node) -> [(Node, Node)]
    ) -> Node {
        guard let first = path.first else { return node }
        if case .sequence(let sequence) = node {
            let nodes = sequence.enumerated().map {
                String($0) == first ? changed($1, path.dropFirst(), change) : $1
            }
            return .sequence(.init(nodes, .implicit, sequence.style, sequence.mark))
        }
        guard case .mapping(let mapping) = node else { return node }
        let pairs = mapping.flatMap { key, value -> [(Node, Node)] in
            guard key.string == first else { return [(key, value)] }
            return path.count == 1 ? change(key, value) : [(key, changed(value, path.dropFirst(), change))]
        }
        return .mapping(.init(pairs, .implicit, mapping.style, mapping.mark))
    }

    /// The first of the people only: the others are read in the same way.
    static func withOnePerson(_ root: Node) -> Node {
        changed(root, ["people"]) { key, value in [(key, Node(Array((value.sequence ?? []).prefix(1))))] }
    }

    /// `a: b` in the place of a key's value.
    static func mapping(at key: Node) -> Node {
        guard case .scalar(var scalar) = key else { return key }
        scalar.string = "a"
        return .mapping(.init([(.scalar(scalar), .scalar(scalar))], .implicit, .any, scalar.mark))
    }

    /// Another name on the same line.
    static func renamed(_ key: Node) -> Node {
        guard case .scalar(var scalar) = key else { return key }
        scalar.string = "x_" + scalar.string
        return .scalar(scalar)
    }
}
