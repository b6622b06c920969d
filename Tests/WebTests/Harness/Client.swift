import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import NIOEmbedded
import Synchronization
import Web

/// A browser without a window: asks the site's router directly, keeps cookies, follows nothing.
final class Client: Sendable {
    struct Answer {
        let status: Int
        let headers: HTTPFields
        let body: String
        /// The body as it was sent, for what is no text.
        let bytes: [UInt8]

        var location: String? { headers[.location] }

        /// The form token of the page, as its hidden field carries it.
        var csrf: String {
            guard let mark = body.range(of: #"name="csrf" value=""#) else { return "" }
            return String(body[mark.upperBound...].prefix { $0 != "\"" })
        }
    }

    private let responder: RouterResponder<PageContext>
    private let cookies: Mutex<[String: String]>

    /// Whose session it is, for the form token of the fixture.
    let account: Int64?

    init(_ site: Site, cookies: [String: String] = [:], account: Int64? = nil) {
        self.account = account
        responder = site.router.buildResponder()
        self.cookies = Mutex(cookies)
    }

    /// The cookies as they are now.
    var jar: [String: String] { cookies.withLock { $0 } }

    func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers, [])
    }

    /// Posts a form of text fields.
    func post(_ path: String, _ fields: [String: String], headers: HTTPFields = [:]) async throws -> Answer {
        try await post(path, lists: fields.mapValues { [$0] }, headers: headers)
    }

    /// Posts a form in which a field may be sent several times.
    func post(_ path: String, lists fields: [String: [String]], headers: HTTPFields = [:]) async throws -> Answer {
        var allowed = CharacterSet.alphanumerics
        allowed.insert(charactersIn: "-_.")
        let pairs = fields.sorted { $0.key < $1.key }.flatMap { name, values in values.map { (name, $0) } }
        let body = pairs.map { name, value in
            "\(name)=\(value.addingPercentEncoding(withAllowedCharacters: allowed) ?? "")"
        }.joined(separator: "&")
        var headers = headers
        headers[.contentType] = "application/x-www-form-urlencoded"
        return try await send(.post, path, headers, Array(body.utf8))
    }

    func send(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: [UInt8]
    ) async throws -> Answer {
        var fields = headers
        let jar = cookies.withLock { $0 }
        if !jar.isEmpty { fields[.cookie] = jar.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "; ") }
        let request = Request(
            head: HTTPRequest(method: method, scheme: "http", authority: "localhost", path: path, headerFields: fields),
            body: RequestBody(buffer: ByteBuffer(bytes: body)))
        let source = ApplicationRequestContextSource(channel: EmbeddedChannel(), logger: Logger(label: "test"))
        let response = try await responder.respond(to: request, context: PageContext(source: source))
        for cookie in response.headers[values: .setCookie] { keep(cookie) }
        let collector = Collector()
        try await response.body.write(Collector.Writer(collector: collector))
        let bytes = collector.bytes.withLock { $0 }
        return Answer(
            status: Int(response.status.code), headers: response.headers,
            body: String(decoding: bytes, as: UTF8.self), bytes: bytes)
    }

    private func keep(_ cookie: String) {
        let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let isEnded = cookie.contains("Max-Age=0")
        cookies.withLock { $0[String(pair[0])] = isEnded ? nil : String(pair[1]) }
    }
}

/// Gathers the body of a response.
private final class Collector: Sendable {
    struct Writer: ResponseBodyWriter {
        let collector: Collector

        func write(_ buffer: ByteBuffer) async throws {
            collector.bytes.withLock { $0 += buffer.readableBytesView }
        }

        consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
    }

    let bytes = Mutex<[UInt8]>([])
}
