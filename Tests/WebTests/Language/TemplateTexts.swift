import Foundation

@testable import Web

/// What stands in the template files for people to read: text and spoken attributes, with their open places.
enum TemplateTexts {
    /// Stands for a value that a page fills in.
    private static let place = "\u{2}"
    /// Stands for the borders of sections and for other templates.
    private static let border = "\u{1}"

    static let names: [String] = {
        let files = FileManager.default.enumerator(atPath: Templates.folder.path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".mustache") && !$0.hasPrefix("Icon/") }.sorted()
    }()

    static func texts(_ name: String) throws -> [String] {
        let template = try String(contentsOf: Templates.folder.appending(path: name), encoding: .utf8)
        // Blocks that fill attributes of another template; nobody reads them.
        let settings = /\{\{\$(id|\w*class|attributes|theme)\}\}.*?\{\{\/\1\}\}/
        let plain = template.replacing(settings, with: "").replacing(/\{\{\{?[#^\/<>$][^}]*\}\}/, with: border)
            .replacing(/\{\{\{?[^}]*\}?\}\}/, with: place)
        var found: [String] = []
        _ = MarkupPass.english(Array(plain.utf8)) { text in
            found += text.split(separator: border).map { $0.trimmingCharacters(in: .whitespaces) }
            return text
        }
        return found.filter { $0.contains(where: \.isLetter) }
    }

    /// Whether the catalogue knows it with numbers or with words in its places.
    static func isKnown(_ text: String) -> Bool {
        ["7", "Tên Riêng", "Tên Riêng."].contains { value in
            let filled = text.replacing(place, with: value)
            return Catalogue.catalogue.translation(of: filled).unknown.allSatisfy { $0 == value }
        }
    }
}
