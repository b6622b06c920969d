import Content
import Foundation
import Synchronization

/// The catalogue `Texts/texts.yml`, read when the first visitor wants English: nobody else pays for it.
final class EnglishTexts: Sendable {
    private let file: URL
    private let catalogue = Mutex<TextCatalogue?>(nil)

    init(file: URL) {
        self.file = file
    }

    /// - Throws: when the file cannot be read, which a test finds first.
    func read() throws -> TextCatalogue {
        try catalogue.withLock { known in
            if let known { return known }
            let pairs = try TextFile.read(String(contentsOf: file, encoding: .utf8))
            let fresh = TextCatalogue(pairs.map { ($0.vi, $0.en) })
            known = fresh
            return fresh
        }
    }
}
