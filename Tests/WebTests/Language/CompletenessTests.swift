import Foundation
import Testing

@testable import Web

/// Whoever adds a sentence to a page adds its English to `Texts/texts.yml`; names and titles of samples go to
/// `Golden/sample-words.txt`.
@Suite("Every text has its English")
struct CompletenessTests {
    @Test("in the templates", arguments: TemplateTexts.names)
    func templates(name: String) throws {
        let unknown = try TemplateTexts.texts(name).filter { !TemplateTexts.isKnown($0) }
        #expect(unknown == [], "add these to Sources/Web/Texts/texts.yml")
    }

    @Test("on the pages that are goldens", arguments: GoldenPages.names)
    func pages(name: String) throws {
        let page = try Data(contentsOf: GoldenPages.folder.appending(path: "pages/\(name)"))
        var unknown: Set<String> = []
        _ = MarkupPass.english(Array(page)) { text in
            let translation = Catalogue.catalogue.translation(of: text)
            unknown.formUnion(translation.unknown)
            return translation.text
        }
        let missing = unknown.subtracting(GoldenPages.sampleWords).filter { !GoldenPages.isName($0) }.sorted()
        #expect(missing == [], "add these to Sources/Web/Texts/texts.yml, or samples to Golden/sample-words.txt")
    }

    @Test("the list of sample words has no English of its own")
    func sampleWords() {
        #expect(GoldenPages.sampleWords.filter { Catalogue.catalogue.translation(of: $0).unknown == [] } == [])
    }
}

enum GoldenPages {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden")
    static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "pages").path)
        return (files ?? []).filter { $0.hasSuffix(".html") }.sorted()
    }()
    static let sampleWords: Set<String> = {
        let text = try? String(contentsOf: folder.appending(path: "sample-words.txt"), encoding: .utf8)
        return Set((text ?? "").split(separator: "\n").map(String.init))
    }()

    /// "Trần Thu Hà", "THPT01", "ha.tt": no sentence.
    static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let isCode = words.count == 1 && text.utf8.allSatisfy { $0 < 128 }
        return isCode
            || (words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy(\.isLetter) })
    }
}
