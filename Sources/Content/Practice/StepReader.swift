import Domain
import Yams

/// Reads one step of a scenario with its screen.
struct StepReader {
    /// The critical errors of the scenario, by id.
    let criticals: [String: CriticalError]

    func read(_ reader: inout MappingReader) -> Step? {
        let id = reader.slug("id")
        let title = reader.text("title")
        let goal = reader.text("goal")
        let hint = reader.text("hint")
        let points = reader.whole("points", in: 1...100)
        let subgoals = reader.optionalTexts("subgoals")
        let exhibits = reader.optionalMappings("documents") { Self.exhibit(&$0) }.compactMap { $0 }
        let explanation = reader.text("explanation")
        let screen = reader.mapping("screen") { ScreenReader(criticals: criticals).read(&$0) } ?? nil
        guard let screen else { return nil }
        return Step(
            id: id, title: title, goal: goal, hint: hint, points: points, subgoals: subgoals, exhibits: exhibits,
            explanation: explanation, screen: screen)
    }

    /// Something to look at: `documents:` of a step, `document:` of an item.
    static func exhibit(_ reader: inout MappingReader) -> Exhibit? {
        let form: Exhibit.Form? = reader.choice("type")
        let title = reader.text("title")
        let sender = reader.optionalText("from")
        let address = reader.optionalText("address")
        let lines = reader.optionalTexts("lines")
        let rows = reader.optionalMappings("rows") {
            Exhibit.Row(label: $0.text("label"), value: $0.text("value"))
        }
        guard let form, reader.findings.isEmpty else { return nil }
        let exhibit = Exhibit(form: form, title: title, sender: sender, address: address, lines: lines, rows: rows)
        reader.report(exhibit.problems())
        return exhibit
    }
}

extension MappingReader {
    /// Reports problems that begin with the key that they are about, as the values of `Domain` word them.
    mutating func report(_ problems: [String]) {
        for problem in problems {
            let key = String(problem.prefix { $0 != ":" })
            report(key, String(problem.dropFirst(key.count + 1).drop { $0 == " " }))
        }
    }

    /// One value, or a list of them.
    mutating func oneOrMore(_ key: String) -> [String] {
        optional(key)?.sequence != nil ? texts(key) : [text(key)]
    }

    mutating func optionalWhole(_ key: String, in range: ClosedRange<Int>) -> Int? {
        optional(key) == nil ? nil : whole(key, in: range)
    }
}
