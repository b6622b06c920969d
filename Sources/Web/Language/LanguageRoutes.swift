import Foundation
import HTTPTypes
import Hummingbird

/// The two buttons "English" and "Tiếng Việt".
enum LanguageRoutes {
    static func add(to routes: inout RouteTable) {
        routes.post("/language", .everyone, choose)
    }

    /// Back to the page on which the button stood.
    private static func choose(_ visit: Visit) async throws -> Response {
        guard let language = Language(rawValue: visit.form["language"]) else { throw HTTPError(.badRequest) }
        var response = Response.seeOther(visit.pageBefore ?? "/")
        response.setCookie(language.cookie(isSecure: visit.app.usesTLS))
        return response
    }
}

extension Visit {
    /// The page of this site on which the form stood, as the browser says; `nil` when it does not or it was elsewhere.
    fileprivate var pageBefore: String? {
        let site = request.head.authority ?? ""
        guard let text = request.headers[.referer], let page = URLComponents(string: text),
            let host = page.host, site == host || site == "\(host):\(page.port ?? 0)"
        else { return nil }
        return localPath(page.percentEncodedPath + (page.percentEncodedQuery.map { "?\($0)" } ?? ""))
    }
}
