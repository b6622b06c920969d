import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Store

/// The guard before a route: who is it, is the form theirs, may they do this here.
struct Door: Sendable {
    enum Outcome {
        case visit(Visit)
        case turnedAway(Response)
    }

    let app: AppEnvironment
    let access: RouteAccess
    let bodyLimit: Int

    func enter(_ request: Request, _ context: PageContext) async throws -> Outcome {
        if access != .everyone { try await app.shelf.ready() }
        let now = app.clock()
        let session = try await app.sessions.session(of: request, at: now)
        if let away = turnAway(request, session) { return .turnedAway(away) }
        let form = try await readForm(request)
        let visit = Visit(app: app, request: request, context: context, session: session, form: form, now: now)
        if request.method == .post { try checkToken(visit) }
        try await checkAccess(visit)
        return .visit(visit)
    }

    /// To the sign-in page, or to the page of the first password.
    private func turnAway(_ request: Request, _ session: OpenSession?) -> Response? {
        if access == .everyone { return nil }
        guard let session else {
            if request.wantsText { return Response(status: .unauthorized) }
            let isRead = request.method == .get
            return .seeOther(isRead ? "/sign-in?next=\(request.uri.path)" : "/sign-in?expired=1")
        }
        let mayStay = ["/password", "/session"].contains(request.uri.path)
        return session.actor.account.mustChangePassword && !mayStay ? .seeOther("/password") : nil
    }

    private func readForm(_ request: Request) async throws -> Form {
        guard request.method == .post else { return Form() }
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: bodyLimit)
        } catch {
            throw HTTPError(.contentTooLarge)
        }
        let type = request.headers[.contentType] ?? ""
        if type.hasPrefix("multipart/form-data") {
            guard let parts = MultipartBody(Array(body.readableBytesView), contentType: type) else {
                throw HTTPError(.badRequest)
            }
            return Form(parts: parts.parts)
        }
        return Form(urlEncoded: Array(body.readableBytesView))
    }

    /// A form is only taken with the token of the page it stood on: the session's, or before sign-in the cookie's.
    private func checkToken(_ visit: Visit) throws {
        let expected = visit.session?.csrfToken ?? visit.request.cookie(SessionCookie.formName) ?? ""
        guard !expected.isEmpty, Token.areEqual(expected, visit.form["csrf"]) else {
            throw PageError.staleForm
        }
    }

    /// A place that the actor may not act at does not exist for them: 404, not 403.
    private func checkAccess(_ visit: Visit) async throws {
        guard case .act(let act, let source) = access else { return }
        guard let place = try await visit.place(source), may(try visit.actor, act, at: place) else {
            throw HTTPError(.notFound)
        }
    }
}
