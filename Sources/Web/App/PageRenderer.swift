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

    /// - Throws: when a template cannot be parsed.
    package init(folder: URL) async throws {
        library = try await MustacheLibrary(directory: folder.path)
    }

    /// The page as text.
    ///
    /// - Throws: `MissingTemplate`.
    package func html(_ page: some Sendable, _ template: String) throws -> String {
        guard let html = library.render(page, withTemplate: template) else { throw MissingTemplate(name: template) }
        return html
    }

    func response(
        _ page: some Sendable, _ template: String, status: HTTPResponse.Status, acceptsGzip: Bool
    ) throws -> Response {
        let plain = Array(try html(page, template).utf8)
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .vary: "accept-encoding"]
        var bytes = plain
        if acceptsGzip, plain.count > 1000, let packed = gzip(plain, level: 4) {
            headers[.contentEncoding] = "gzip"
            bytes = packed
        }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
