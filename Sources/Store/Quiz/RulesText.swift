import Domain
import Foundation

/// The rules of a test, and the questions of a fixed paper, as JSON with keys in order: the same value is always the same
/// text.
enum RulesText {
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    static func rules(_ text: String) throws -> TestRules {
        try JSONDecoder().decode(TestRules.self, from: Data(text.utf8))
    }

    static func items(_ text: String) throws -> [FixedPaper.Item] {
        try JSONDecoder().decode([FixedPaper.Item].self, from: Data(text.utf8))
    }
}

extension Assignment.Reveal {
    /// As the column of earlier versions knows it.
    var column: Assignment.Reveal {
        self == .byHand ? .never : self
    }
}
