import Foundation
import Mustache
import Synchronization

/// The templates by their paths without the ending. Parts, whose names are written small, are parsed at the start, since a
/// page may name one by what it holds (`{{>*icon}}`); a page (`…Page`) when somebody first asks for it. Most of a server's
/// pages are never shown on a given day, and parsing all of them was a third of the start.
final class TemplateShelf: Sendable {
    /// A template that is not there: a mistake of ours, never of a visitor.
    struct MissingTemplate: Error {
        let name: String
    }

    private let parts: MustacheLibrary
    /// The pages not parsed, held from the start so that a new release beside a running server changes nothing in it.
    private let texts: [String: String]
    private let pages = Mutex<[String: MustacheTemplate]>([:])

    /// - Throws: when a file cannot be read or a part cannot be parsed.
    init(folder: URL) throws {
        let ending = ".mustache"
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var parts: [String: MustacheTemplate] = [:]
        var texts: [String: String] = [:]
        for path in paths where path.hasSuffix(ending) {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            let name = String(path.dropLast(ending.count))
            if name.hasSuffix("Page") { texts[name] = text } else { parts[name] = try Self.parsed(text) }
        }
        self.parts = MustacheLibrary(templates: parts)
        self.texts = texts
    }

    /// The page or part as text.
    ///
    /// - Throws: `MissingTemplate`; when the page cannot be parsed.
    func render(_ page: some Sendable, _ name: String) throws -> String {
        try (parts.getTemplate(named: name) ?? self.page(name)).render(page, library: parts)
    }

    private func page(_ name: String) throws -> MustacheTemplate {
        if let parsed = pages.withLock({ $0[name] }) { return parsed }
        guard let text = texts[name] else { throw MissingTemplate(name: name) }
        let parsed = try Self.parsed(text)
        pages.withLock { $0[name] = parsed }
        return parsed
    }

    /// Each template asks for our way of escaping, because a partial forgets that of the template around it.
    private static func parsed(_ text: String) throws -> MustacheTemplate {
        try MustacheTemplate(string: "{{% CONTENT_TYPE:\(MarkupEscape.name)}}\n" + text)
    }
}
