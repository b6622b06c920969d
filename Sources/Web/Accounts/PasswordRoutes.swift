import Domain
import Hummingbird
import Store

/// A new password: at the first visit instead of the printed one, later by choice.
enum PasswordRoutes {
    /// What was wrong with the form, field by field.
    private struct Mistakes {
        var current: String?
        var new: String?
        var repeated: String?

        var items: [FormErrors.Item] {
            [(current, "current"), (new, "new"), (repeated, "repeated")].compactMap { message, anchor in
                message.map { FormErrors.Item(message: $0, anchor: anchor) }
            }
        }
    }

    static func add(to routes: inout RouteTable) {
        routes.get("/password", .act(.manageOwnAccount, at: .own)) { try await show($0) }
        routes.post("/password", .act(.manageOwnAccount, at: .own), change)
    }

    private static func show(_ visit: Visit, _ mistakes: Mistakes = Mistakes()) async throws -> Response {
        let account = try visit.actor.account
        let items = mistakes.items
        let who = account.learner == nil ? "sửa giúp" : "em sửa giúp"
        let page = PasswordPage(
            frame: try await visit.frame(
                items.isEmpty ? "Đổi mật khẩu" : "Lỗi: Đổi mật khẩu", js: ["js/password.js", "js/form.js"]),
            userName: account.userName, isFirstUse: account.mustChangePassword,
            errors: items.isEmpty
                ? nil : FormErrors(heading: "Chưa đổi được mật khẩu, \(who) \(items.count) chỗ sau", items: items),
            current: Field("", error: mistakes.current), new: Field("", error: mistakes.new),
            repeated: Field("", error: mistakes.repeated),
            rules: [
                "Từ \(PasswordRule.shortest) ký tự trở lên, dễ nhớ với mình và khó đoán với người khác.",
                "Không chứa tên đăng nhập, không phải 12345678 hay những từ quá quen.",
            ])
        return try visit.page(page, "Accounts/PasswordPage", status: items.isEmpty ? .ok : .unprocessableContent)
    }

    private static func change(_ visit: Visit) async throws -> Response {
        let account = try visit.actor.account
        guard let record = try await visit.store.signIn(account: account.id) else { throw HTTPError(.notFound) }
        let mistakes = try await mistakes(visit, record)
        guard mistakes.items.isEmpty else { return try await show(visit, mistakes) }
        let hash = try await visit.app.hasher.hash(PasswordRule.normalised(visit.form.raw("new")))
        try await visit.store.changePassword(of: account.id, to: hash, by: account.id, at: visit.now)
        visit.app.sessions.forget(account.id)
        let isKept = visit.session.map { $0.expiresAt > visit.now + SessionCookie.idleMs } ?? false
        let idleMs = isKept ? SessionCookie.keptMs : SessionCookie.idleMs
        let token = Token.fresh()
        try await visit.store.openSession(
            tokenHash: Token.hash(token), account: account.id, csrfToken: Token.fresh(), idleMs: idleMs, at: visit.now)
        var response = Response.seeOther(account.mustChangePassword ? "/" : "/account", done: .passwordChanged)
        response.setCookie(SessionCookie.session(token, maxAgeMs: isKept ? idleMs : nil, isSecure: visit.app.usesTLS))
        return response
    }

    /// The present secret is asked for first, and guessing it is slowed down as at sign-in. A young pupil's is the PIN.
    private static func mistakes(_ visit: Visit, _ record: SignInRecord) async throws -> Mistakes {
        let current = visit.form.raw("current")
        let new = visit.form.raw("new")
        var mistakes = Mistakes()
        let desk = SignInDesk(app: visit.app, room: visit.room)
        do {
            try await desk.check(
                record, key: "password:\(record.account.id.rawValue)",
                secret: record.passwordHash == nil ? .pin(current) : .password(current), at: visit.now)
        } catch let refusal as SignInDesk.Refusal {
            mistakes.current = refusal.sentence(wrong: "Mật khẩu hiện tại chưa đúng, nhập lại giúp")
        }
        do {
            try PasswordRule.check(new, userName: record.account.userName, current: current)
        } catch {
            mistakes.new = error.sentence
        }
        if PasswordRule.normalised(new) != PasswordRule.normalised(visit.form.raw("repeated")) {
            mistakes.repeated = "Hai lần nhập mật khẩu mới chưa giống nhau"
        }
        return mistakes
    }
}
