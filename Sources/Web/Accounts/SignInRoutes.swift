import Domain
import Hummingbird
import Store

/// The way in with a unit's code, a user name and a password.
enum SignInRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/sign-in", .everyone, show)
        routes.post("/sign-in", .everyone, signIn)
        routes.get("/sign-in/class", .everyone, ClassSignIn.show)
        routes.post("/sign-in/class", .everyone, ClassSignIn.signIn)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        if visit.session != nil { return .seeOther(visit.next(visit.query("next"))) }
        let notice = visit.query("expired").isEmpty ? nil : "Phiên đăng nhập đã hết. Đăng nhập lại để làm tiếp."
        return try await page(visit, tab: visit.query("tab"), next: visit.query("next"), notice: notice)
    }

    private static func signIn(_ visit: Visit) async throws -> Response {
        let unit = visit.form["unit"].uppercased()
        let user = SignInName.normalised(visit.form["user"])
        let password = visit.form.raw("password")
        guard unit.count <= 40, user.count <= 80, password.utf8.count <= 4 * PasswordRule.longest else {
            return try await refused(visit, .wrong)
        }
        do {
            let record = try await visit.store.signIn(unitCode: unit, userName: user)
            let session = try await SignInDesk(app: visit.app, room: visit.room).signIn(
                record, key: "\(unit)/\(user)", secret: .password(password), isKept: visit.form["keep"] == "1",
                at: visit.now)
            return visit.signedIn(session, next: visit.form["next"])
        } catch let refusal as SignInDesk.Refusal {
            return try await refused(visit, refusal)
        }
    }

    private static func refused(_ visit: Visit, _ refusal: SignInDesk.Refusal) async throws -> Response {
        let sentence = refusal.sentence(
            wrong: "Mã đơn vị, tên đăng nhập hoặc mật khẩu chưa đúng. Xem lại rồi thử lần nữa.")
        return try await page(visit, tab: visit.form["tab"], next: visit.form["next"], refusal: sentence)
    }

    /// - Parameters:
    ///   - refusal: why it did not work; then the answer's status is 422.
    ///   - codeError: what is wrong with the class code.
    static func page(
        _ visit: Visit, tab: String, next: String, notice: String? = nil, refusal: String? = nil,
        codeError: String? = nil
    ) async throws -> Response {
        let token = visit.formToken
        let isStaff = tab == "staff"
        let isClass = tab == "class"
        let page = SignInPage(
            frame: try await visit.bareFrame(refusal == nil ? "Đăng nhập" : "Lỗi: Đăng nhập", csrf: token),
            isLearner: !isStaff && !isClass, isStaff: isStaff, isClassCode: isClass,
            unitCode: Field(visit.form["unit"]), userName: Field(visit.form["user"]),
            classCode: Field(visit.query("code"), error: codeError), password: Field(), refusal: refusal,
            notice: notice, next: visit.localPath(next) ?? "")
        let isRefused = refusal != nil || codeError != nil
        return try visit.page(page, "Accounts/SignInPage", status: isRefused ? .unprocessableContent : .ok)
            .keepingFormToken(token, visit)
    }
}

extension SignInDesk.Refusal {
    /// What the visitor reads; it never tells whether the account exists.
    func sentence(wrong: String) -> String {
        switch self {
        case .wrong: wrong
        case .wait(let minutes):
            "Đã nhập sai nhiều lần. Chờ \(minutes) phút rồi thử lại, hoặc nhờ thầy cô in thẻ mới."
        case .locked: "Tài khoản này đang khóa. Báo thầy cô hoặc người quản trị để được mở lại."
        }
    }
}
