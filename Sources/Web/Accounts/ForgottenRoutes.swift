import Domain
import Hummingbird
import Store

/// "Quên mật khẩu": the teacher is told, who hands out a new card. The answer never tells whether the account exists.
enum ForgottenRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/forgotten-password", .everyone) { try await show($0, isSent: false) }
        routes.post("/forgotten-password", .everyone, send)
    }

    private static func send(_ visit: Visit) async throws -> Response {
        let unit = visit.form["unit"].uppercased()
        let user = SignInName.normalised(visit.form["user"])
        guard !unit.isEmpty, !user.isEmpty, unit.count <= 40, user.count <= 80 else {
            return try await show(visit, isSent: false)
        }
        do {
            let desk = SignInDesk(app: visit.app, room: visit.room)
            try await desk.countGuess("forgotten:\(unit)/\(user)", at: visit.now)
            if let record = try await visit.store.signIn(unitCode: unit, userName: user) {
                try await visit.store.markPasswordForgotten(account: record.account.id, at: visit.now)
            }
        } catch is SignInDesk.Refusal {
            // Whoever asks too often reads the same answer; the teacher has been told already.
        }
        return try await show(visit, isSent: true)
    }

    private static func show(_ visit: Visit, isSent: Bool) async throws -> Response {
        let token = visit.formToken
        let isPosted = visit.request.method == .post
        let unit = Field(visit.form["unit"], error: isPosted && visit.form["unit"].isEmpty ? "Nhập mã trường" : nil)
        let user = Field(visit.form["user"], error: isPosted && visit.form["user"].isEmpty ? "Nhập tên đăng nhập" : nil)
        let items = [(unit.error, "unit"), (user.error, "user")].compactMap { message, anchor in
            message.map { FormErrors.Item(message: $0, anchor: anchor) }
        }
        let page = ForgottenPage(
            frame: try await visit.bareFrame("Quên mật khẩu", csrf: token, js: ["js/form.js"]), isSent: isSent,
            unitCode: unit, userName: user,
            errors: items.isEmpty
                ? nil : FormErrors(heading: "Chưa gửi được, em sửa giúp \(items.count) chỗ sau", items: items))
        return try visit.page(page, "Accounts/ForgottenPage", status: items.isEmpty ? .ok : .unprocessableContent)
            .keepingFormToken(token, visit)
    }
}
