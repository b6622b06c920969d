import Domain
import Foundation

/// Locked figures as JSON, keys in order, so that equal figures are equal texts.
enum OutreachText {
    static func text(_ figures: OutreachFigures) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(figures), as: UTF8.self)
    }

    static func figures(_ text: String) throws -> OutreachFigures {
        try JSONDecoder().decode(OutreachFigures.self, from: Data(text.utf8))
    }
}
