import Content
import Foundation
import Testing

@testable import Web

/// The catalogue as it stands in the sources.
enum Catalogue {
    static let pairs: [TextFile.Pair] = {
        (try? TextFile.read(String(contentsOf: Templates.texts, encoding: .utf8))) ?? []
    }()
    static let catalogue = TextCatalogue(pairs.map { ($0.vi, $0.en) })
}

@Suite("Catalogue of texts")
struct CatalogueTests {
    @Test("the file can be read, and says everything once and in both languages")
    func reading() throws {
        let pairs = try TextFile.read(String(contentsOf: Templates.texts, encoding: .utf8))
        #expect(pairs.count > 1000)
    }

    @Test("the English has as many places as the Vietnamese")
    func places() {
        let wrong = Catalogue.pairs.filter { FilledText($0.vi).count != FilledText($0.en).count }.map(\.vi)
        #expect(wrong == [])
    }

    @Test("a sentence with places has none of its own numbers, which would never be found")
    func numbers() {
        let wrong = Catalogue.pairs.map(\.vi).filter { $0.contains("{") && !NumberedText($0).numbers.isEmpty }
        #expect(wrong == [])
    }

    @Test("a key is composed, and has one blank between words and none around")
    func blanks() {
        let wrong = Catalogue.pairs.map(\.vi).filter {
            $0.precomposedStringWithCanonicalMapping.utf8.elementsEqual($0.utf8) == false
                || $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") != $0
        }
        #expect(wrong == [])
    }

    @Test("a dot in the middle parts a text, so no sentence with names has one")
    func dots() {
        #expect(Catalogue.pairs.map(\.vi).filter { $0.contains(" · ") && $0.contains("{*}") } == [])
    }

    @Test(
        "a broken file is refused with its line",
        arguments: [
            "texts:\n  - {vi: \"Ngày\", en: \"\"}\n", "texts:\n  - {vi: \"Ngày\"}\n",
            "texts:\n  - {vi: \"Ngày\", en: \"Day\"}\n  - {vi: \"Ngày\", en: \"Date\"}\n",
            "texts:\n  - {vi: \"Ngày\", en: \"Day\", fr: \"Jour\"}\n",
        ])
    func broken(text: String) {
        #expect(throws: TextFile.Broken.self) { try TextFile.read(text) }
    }
}
