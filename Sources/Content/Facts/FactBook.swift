import Domain
import Foundation

/// The facts of `lessons/facts.yml`, each written once and cited by its id.
struct FactBook {
    private(set) var facts: [Fact] = []
    private let byID: [Fact.ID: Fact]

    init(_ facts: [Fact]) {
        self.facts = facts
        byID = Dictionary(facts.map { ($0.id, $0) }) { first, _ in first }
    }

    subscript(id: Fact.ID) -> Fact? {
        byID[id]
    }

    /// Puts the text of each fact where `{{fact:id}}` stands; a citation of an unknown fact stays as it is.
    ///
    /// - Parameters:
    ///   - isMarkdown: whether signs of the fact's text must be kept from becoming Markdown.
    ///   - cited: is told every id, known or not.
    func substitute(_ text: String, isMarkdown: Bool, cited: (Fact.ID) -> Void) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.range(of: "{{fact:"), let end = rest[start.upperBound...].range(of: "}}") {
            let id = rest[start.upperBound..<end.lowerBound].trimmingCharacters(in: .whitespaces)
            cited(id)
            result += rest[..<start.lowerBound]
            if let fact = byID[id] {
                result += isMarkdown ? Self.escaped(fact.text) : fact.text
            } else {
                result += rest[start.lowerBound..<end.upperBound]
            }
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            if "\\`*_[]<>|~&!#".contains(character) { result.append("\\") }
            result.append(character)
        }
    }
}
