import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// One request, let in, with all that a handler needs to answer it.
struct Visit: Sendable {
    let app: AppEnvironment
    let request: Request
    let context: PageContext
    let session: OpenSession?
    let form: Form
    let now: Instant

    var store: Store { app.store }

    /// Who is asking. Routes that are not for everyone always have one.
    var actor: Actor {
        get throws {
            guard let session else { throw HTTPError(.unauthorized) }
            return session.actor
        }
    }

    /// The pupil who is asking; staff have none, so for them the page does not exist.
    var learner: Learner.ID {
        get throws {
            guard let learner = try actor.account.learner else { throw HTTPError(.notFound) }
            return learner
        }
    }

    /// A part of the path, decoded.
    func text(_ name: String) throws -> String {
        guard let raw = context.parameters.get(name) else { throw HTTPError(.notFound) }
        let isPlain = !raw.utf8.contains(UInt8(ascii: "%"))
        guard let value = isPlain ? raw : raw.removingPercentEncoding, value.count <= 200 else {
            throw HTTPError(.notFound)
        }
        return value
    }

    /// An id in the path; anything but digits is a page that does not exist.
    func id<Entity>(_ name: String) throws -> Identifier<Entity> {
        guard let number = Int64(try text(name)), number > 0 else { throw HTTPError(.notFound) }
        return Identifier(number)
    }

    /// A value of the query string, without surrounding blanks; empty when absent.
    func query(_ name: String) -> String {
        request.uri.queryParameters[Substring(name)].map {
            $0.replacing("+", with: " ").trimmingCharacters(in: .whitespaces)
        } ?? ""
    }

    /// True when the query string names it, even without a value.
    func hasQuery(_ name: String) -> Bool {
        request.uri.queryParameters[Substring(name)] != nil
    }

    /// Renders a page as the answer, compressed when the browser can.
    func page(_ page: some Sendable, _ template: String, status: HTTPResponse.Status = .ok) throws -> Response {
        try app.renderer.response(page, template, status: status, to: request)
    }
}

extension Request {
    /// A script asks for a plain sentence instead of a page.
    var wantsText: Bool {
        headers[.accept] == "text/plain"
    }

    var acceptsGzip: Bool {
        headers[.acceptEncoding]?.contains("gzip") == true
    }
}

extension Response {
    /// 303: after a form, the browser fetches the page anew, so that a reload posts nothing twice.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path])
    }

    /// One line of text, as a script expects it.
    static func text(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        let body = ByteBuffer(string: text)
        return Response(
            status: status, headers: [.contentType: "text/plain; charset=utf-8"], body: ResponseBody(byteBuffer: body))
    }
}
