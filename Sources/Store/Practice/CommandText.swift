import Domain
import Foundation

/// Commands of a run as JSON, keys in order, so that the same command is always the same text.
enum CommandText {
    static func text(_ command: PracticeCommand) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(command), as: UTF8.self)
    }

    static func command(_ text: String) throws -> PracticeCommand {
        try JSONDecoder().decode(PracticeCommand.self, from: Data(text.utf8))
    }
}
