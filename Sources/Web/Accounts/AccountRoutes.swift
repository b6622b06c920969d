import Domain
import Hummingbird
import Store

/// One's own account, and the way out.
enum AccountRoutes {
    static func add(to routes: inout RouteTable) {
        SignInRoutes.add(to: &routes)
        PasswordRoutes.add(to: &routes)
        ForgottenRoutes.add(to: &routes)
        routes.get("/account", .act(.manageOwnAccount, at: .own), show)
        routes.post("/session", .signedIn, signOut)
        routes.post("/account/sign-outs", .act(.manageOwnAccount, at: .own), signOutEverywhere)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        let unit = try await visit.app.directory.unit(actor.account.unit, at: visit.now)
        var lines = [AccountPage.Line(label: "Tên đăng nhập", value: actor.account.userName)]
        if let unit {
            let isSchool = unit.kind == .school
            lines.append(.init(label: isSchool ? "Mã trường" : "Mã đơn vị", value: unit.code))
            lines.append(.init(label: isSchool ? "Trường" : "Đơn vị", value: unit.name))
        }
        if let classroom = visit.session?.classroom {
            lines.append(.init(label: "Lớp", value: "\(classroom.name), năm học \(classroom.schoolYear.name)"))
        }
        let roles = Set(actor.grants.map(\.role.title)).sorted().joined(separator: ", ")
        lines.append(.init(label: "Vai trò", value: roles))
        let page = AccountPage(
            frame: try await visit.frame("Tài khoản"), fullName: actor.account.fullName, lines: lines,
            sessionText: visit.session.map(sentence) ?? "",
            givesFeedback: may(actor, .giveFeedback, at: Place(account: actor.account.id)))
        return try visit.page(page, "Accounts/AccountPage")
    }

    private static func sentence(_ session: OpenSession) -> String {
        "Đăng nhập lúc \(session.startedAt.clockText), \(session.startedAt.day.text). Tự đăng xuất lúc "
            + "\(session.expiresAt.clockText), \(session.expiresAt.day.text) nếu không dùng nữa."
    }

    private static func signOut(_ visit: Visit) async throws -> Response {
        if let token = visit.request.cookie(SessionCookie.name) {
            try await visit.store.endSession(tokenHash: Token.hash(token), at: visit.now)
        }
        return try leaving(visit, .signedOut)
    }

    private static func signOutEverywhere(_ visit: Visit) async throws -> Response {
        let account = try visit.actor.account.id
        try await visit.store.endSessions(of: account, by: account, at: visit.now)
        return try leaving(visit, .signedOutEverywhere)
    }

    private static func leaving(_ visit: Visit, _ done: Done) throws -> Response {
        visit.app.sessions.forget(try visit.actor.account.id)
        var response = Response.seeOther("/sign-in", done: done)
        response.setCookie(SessionCookie.ended(isSecure: visit.app.usesTLS))
        return response
    }
}
