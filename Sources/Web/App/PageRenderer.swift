package import Foundation
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// Turns pages into HTML, in the language of the visitor.
package struct PageRenderer: Sendable {
    private let templates: TemplateShelf
    private let texts: EnglishTexts

    /// - Parameters:
    ///   - folder: of the templates.
    ///   - texts: the catalogue `texts.yml`.
    /// - Throws: when a template cannot be read.
    package init(folder: URL, texts: URL) throws {
        MustacheContentTypes.register(MarkupEscape(), named: MarkupEscape.name)
        templates = try TemplateShelf(folder: folder)
        self.texts = EnglishTexts(file: texts)
    }

    /// The page as text.
    ///
    /// - Throws: `TemplateShelf.MissingTemplate`; when the template cannot be parsed.
    package func html(_ page: some Sendable, _ template: String) throws -> String {
        try templates.render(page, template)
    }

    /// A sentence that stands on no page, in the language of the visitor.
    func text(_ sentence: String, in language: Language) throws -> String {
        language == .english ? try texts.read().translation(of: sentence).text : sentence
    }

    /// The page as it is sent to readers of a language.
    func bytes(_ page: some Sendable, _ template: String, in language: Language) throws -> [UInt8] {
        let plain = Array(try html(page, template).utf8)
        guard language == .english else { return plain }
        let catalogue = try texts.read()
        return MarkupPass.english(plain) { catalogue.translation(of: $0).text }
    }

    func response(
        _ page: some Sendable, _ template: String, status: HTTPResponse.Status, to request: Request
    ) throws -> Response {
        let plain = try bytes(page, template, in: request.language)
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
