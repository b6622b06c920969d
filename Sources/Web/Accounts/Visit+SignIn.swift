import Domain
import Foundation
import Hummingbird

extension Visit {
    /// Shared by a whole computer room when failed sign-ins are counted.
    var room: String { context.roomAddress(request) }

    /// The token of forms before sign-in: the cookie's, or a fresh one.
    var formToken: String {
        let known = request.cookie(SessionCookie.formName) ?? ""
        return known.count == 64 ? known : Token.fresh()
    }

    /// The frame of a page before sign-in.
    func bareFrame(_ title: String, csrf: String, js: [String] = ["js/password.js"]) async throws -> Frame {
        Frame.bare(
            title: title, app: app, csrf: csrf, owner: try await app.directory.department(at: now)?.name ?? "",
            done: Done(rawValue: query("done"))?.sentence, js: js)
    }

    /// A path of this site, so that a link never leads from the sign-in page to another site; `nil` for all else.
    func localPath(_ path: String) -> String? {
        let path = path.removingPercentEncoding ?? ""
        let isLocal = path.first == "/" && !path.hasPrefix("//") && path.count <= 500
        let isPlain = path.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }
        return isLocal && isPlain ? path : nil
    }

    /// Where to go after sign-in.
    func next(_ path: String) -> String {
        localPath(path) ?? "/"
    }

    /// To the page that was asked for, with the cookie of the new session.
    func signedIn(_ session: (token: String, idleMs: Int64), next path: String) -> Response {
        let maxAge = form["keep"] == "1" ? session.idleMs : nil
        var response = Response.seeOther(next(path))
        response.setCookie(SessionCookie.session(session.token, maxAgeMs: maxAge, isSecure: app.usesTLS))
        return response
    }
}

extension Response {
    /// Gives the browser the token that stands in the page's form.
    func keepingFormToken(_ token: String, _ visit: Visit) -> Response {
        var response = self
        if visit.request.cookie(SessionCookie.formName) != token {
            response.setCookie(SessionCookie.form(token, isSecure: visit.app.usesTLS))
        }
        return response
    }
}
