import Domain
import Foundation
import Yams

/// Reads one file of `lessons/scenarios/`: a task on the simulated portal (docs/scenario-format.md).
struct ScenarioFile {
    /// A scenario with what must be compared with other files.
    struct Entry {
        let scenario: Scenario
        let lessonLine: Int
        /// Every place where a fact is cited.
        let citations: [(line: Int, fact: Fact.ID)]
    }

    let facts: FactBook
    let today: Day

    /// - Parameter name: the file's name without its ending, which must be the scenario's id.
    func read(_ text: String, name: String, findings: inout [Finding]) -> Entry? {
        guard text.utf8.count <= StrictYAML.maximumBytes, let root = try? Yams.compose(yaml: text), root.mapping != nil
        else {
            StrictYAML.mapping(text, findings: &findings) { _ = $0.takeRest() }
            return nil
        }
        return read(root, text: text, name: name, findings: &findings)
    }

    func read(_ root: Node, text: String, name: String, findings: inout [Finding]) -> Entry? {
        var whole = MappingReader(root, path: "", lineOffset: 0)
        let people = whole.mappings("people") { Self.person(&$0) }
        findings += whole.findings
        guard whole.findings.isEmpty else {
            findings += told(root, person: nil, name: name).findings
            return nil
        }
        let readings = people.map { told(root, person: $0, name: name) }
        for finding in readings.flatMap(\.findings) where !findings.contains(finding) { findings.append(finding) }
        guard findings.allSatisfy(\.isWarning), let first = readings.first else { return nil }
        let header = first.header
        let scenario = header.scenario(id: name, hash: hash(text, first.cited), casts: readings.map(\.cast))
        for problem in scenario.problems() { findings.append(finding(of: problem, root)) }
        guard scenario.problems().isEmpty else { return nil }
        return Entry(
            scenario: scenario, lessonLine: header.lessonLine,
            citations: header.facts.map { (header.factsLine, $0) } + first.cited)
    }

    /// The file as it reads for one person.
    private struct Reading {
        let findings: [Finding]
        let header: ScenarioHeader
        let cast: Cast
        let cited: [(line: Int, fact: Fact.ID)]
    }

    private func told(_ root: Node, person: [String: String]?, name: String) -> Reading {
        var filling = PlaceholderFilling(person: person, facts: facts)
        var reader = MappingReader(filling.fill(root), path: "", lineOffset: 0)
        _ = reader.required("people")
        for key in filling.unused {
            reader.report("people", "khóa “\(key)” không dùng ở đâu; hãy dùng {{\(key)}} hoặc bỏ đi")
        }
        let header = ScenarioHeader(&reader, name: name, facts: facts, today: today)
        let steps = StepReader(criticals: header.criticals)
        let cast = Cast(
            person: person ?? [:], intro: reader.text("intro"), closing: reader.text("closing"),
            steps: reader.mappings("steps") { steps.read(&$0) }.compactMap { $0 })
        reader.close()
        if reader.findings.isEmpty { header.reportUnused(in: cast, &reader) }
        return Reading(
            findings: filling.findings + reader.findings, header: header, cast: cast, cited: filling.cited)
    }

    /// Whatever keys the author needs; their values are texts.
    private static func person(_ reader: inout MappingReader) -> [String: String] {
        var person: [String: String] = [:]
        for (key, _) in reader.takeRest() { person[key] = reader.text(key) }
        for key in ["name", "id_number"] where !reader.has(key) { _ = reader.required(key) }
        return person
    }

    /// The scenario as written, and the facts as they were told in it.
    private func hash(_ text: String, _ cited: [(line: Int, fact: Fact.ID)]) -> String {
        ContentHash.text([text] + cited.map { facts[$0.fact]?.text ?? "" })
    }

    private func finding(of problem: String, _ root: Node) -> Finding {
        let key = String(problem.prefix { $0 != ":" })
        let line = root.mapping?.keys.first { $0.string == key }?.mark?.line
        let message = problem.dropFirst(key.count + 1).trimmingCharacters(in: .whitespaces)
        return Finding(line: line ?? 0, place: key, message: message)
    }
}
