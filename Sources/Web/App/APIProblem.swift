import HTTPTypes
import Hummingbird
import NIOCore

/// What another program is told when it cannot have what it asked for, in the form of RFC 9457.
struct APIProblem: Error {
    let status: HTTPResponse.Status
    /// In English: programmers of any country read it.
    let title: String
    let detail: String
    var headers: HTTPFields = [:]

    var response: Response {
        var headers = headers
        headers[.contentType] = "application/problem+json"
        let text =
            #"{"type":"about:blank","title":"\#(title)","status":\#(status.code),"detail":"\#(detail)"}"# + "\n"
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static let unknown = APIProblem(
        status: .notFound, title: "Not found", detail: "No such resource, or none that this key reaches.")
    static let unforeseen = APIProblem(
        status: .internalServerError, title: "Server error", detail: "Try again later; the error was logged.")
}

extension Request {
    /// Whether another program asks, rather than a browser.
    var isAPI: Bool { uri.path.hasPrefix("/api/") }
}
