import Domain
import Foundation

/// Settings as they stand in the database.
enum ContestText {
    static func json(_ settings: ContestSettings) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(settings), as: UTF8.self)
    }

    /// - Throws: `DecodingError` when this version does not know what they ask for.
    static func settings(_ text: String) throws -> ContestSettings {
        try JSONDecoder().decode(ContestSettings.self, from: Data(text.utf8))
    }
}
