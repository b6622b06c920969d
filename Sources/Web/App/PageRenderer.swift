package import Foundation
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// The templates, parsed once at the start.
package struct PageRenderer: Sendable {
    /// A template that is not there: a mistake of ours, never of a visitor.
    struct MissingTemplate: Error {
        let name: String
    }

    private let library: MustacheLibrary
    private let texts: EnglishTexts

    /// - Parameters:
    ///   - folder: of the templates.
    ///   - texts: the catalogue `texts.yml`.
    /// - Throws: when a template cannot be parsed.
    package init(folder: URL, texts: URL) throws {
        MustacheContentTypes.register(MarkupEscape(), named: MarkupEscape.name)
        library = MustacheLibrary(templates: try Self.templates(in: folder))
        self.texts = EnglishTexts(file: texts)
    }

    /// By their paths without the ending. Each asks for our way of escaping, because a partial forgets that of the
    /// template around it.
    private static func templates(in folder: URL) throws -> [String: MustacheTemplate] {
        let ending = ".mustache"
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var templates: [String: MustacheTemplate] = [:]
        for path in paths where path.hasSuffix(ending) {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            templates[String(path.dropLast(ending.count))] = try MustacheTemplate(
                string: "{{% CONTENT_TYPE:\(MarkupEscape.name)}}\n" + text)
        }
        return templates
    }

    /// The page as text.
    ///
    /// - Throws: `MissingTemplate`.
    package func html(_ page: some Sendable, _ template: String) throws -> String {
        guard let html = library.render(page, withTemplate: template) else { throw MissingTemplate(name: template) }
        return html
    }

    /// A sentence that stands on no page, in the language of the visitor.
    func text(_ sentence: String, in language: Language) throws -> String {
        language == .english ? try texts.read().translation(of: sentence).text : sentence
    }

    func response(
        _ page: some Sendable, _ template: String, status: HTTPResponse.Status, to request: Request
    ) throws -> Response {
        var plain = Array(try html(page, template).utf8)
        if request.language == .english {
            let catalogue = try texts.read()
            plain = MarkupPass.english(plain) { catalogue.translation(of: $0).text }
        }
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .vary: "accept-encoding"]
        var bytes = plain
        if request.acceptsGzip, plain.count > 1000, let packed = gzip(plain, level: 4) {
            headers[.contentEncoding] = "gzip"
            bytes = packed
        }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
