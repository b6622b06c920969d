import Domain
import Foundation
import Yams

/// Puts a person's values and facts where `{{name}}` and `{{fact:f6-1}}` stand, and looks at every text for what seems
/// to be real personal data.
struct PlaceholderFilling {
    /// `nil` when the people could not be read: then names are not judged.
    let person: [String: String]?
    let facts: FactBook
    private(set) var findings: [Finding] = []
    /// Names that were asked for.
    private(set) var used = Set(Cast.cardLabels.map(\.label))
    private(set) var cited: [(line: Int, fact: Fact.ID)] = []

    init(person: [String: String]?, facts: FactBook) {
        self.person = person
        self.facts = facts
    }

    /// The same tree with its texts filled in and its lines kept; `people` stays as it is.
    mutating func fill(_ node: Node, path: String = "") -> Node {
        switch node {
        case .scalar(var scalar):
            scalar.string = fill(scalar.string, line: scalar.mark?.line ?? 0, path: path)
            return .scalar(scalar)
        case .sequence(let sequence):
            let filled = sequence.enumerated().map { fill($1, path: "\(path)[\($0 + 1)]") }
            return .sequence(.init(filled, .implicit, sequence.style, sequence.mark))
        case .mapping(let mapping):
            let pairs = mapping.map { key, value -> (Node, Node) in
                let name = key.string ?? "?"
                if path.isEmpty, name == "people" { return (key, value) }
                return (key, fill(value, path: path.isEmpty ? name : "\(path).\(name)"))
            }
            return .mapping(.init(pairs, .implicit, mapping.style, mapping.mark))
        case .alias: return node
        }
    }

    private mutating func fill(_ text: String, line: Int, path: String) -> String {
        guard text.utf8.contains(where: { Self.telling.contains($0) }) else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.range(of: "{{"), let end = rest[start.upperBound...].range(of: "}}") {
            let name = rest[start.upperBound..<end.lowerBound].trimmingCharacters(in: .whitespaces)
            result += rest[..<start.lowerBound] + (value(of: name, line, path) ?? "{{\(name)}}")
            rest = rest[end.upperBound...]
        }
        result += rest
        if let sentence = RealDataGuard().objection(to: result) {
            findings.append(Finding(line: line, place: path, message: "dữ liệu giống thật: \(sentence)"))
        }
        return result
    }

    /// Keys of the person that no text uses, mostly because their names are misspelt.
    var unused: [String] {
        Set(person?.keys.map { $0 } ?? []).subtracting(used).sorted()
    }

    /// A brace, an at sign or a digit: without any of them a text is as it stands.
    private static let telling = Set("{@0123456789".utf8)

    private mutating func value(of name: String, _ line: Int, _ path: String) -> String? {
        if name.hasPrefix("fact:") {
            let id = String(name.dropFirst(5))
            if let fact = facts[id] {
                cited.append((line, id))
                return fact.text
            }
            findings.append(
                Finding(line: line, place: path, message: "không có điều “\(id)” trong lessons/facts.yml"))
            return nil
        }
        used.insert(name)
        if let value = person?[name] { return value }
        if person != nil {
            let message = "people không có khóa “\(name)”; hãy thêm hoặc sửa {{\(name)}}"
            findings.append(Finding(line: line, place: path, message: message))
        }
        return nil
    }
}
