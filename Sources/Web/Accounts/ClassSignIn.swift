import Domain
import Hummingbird
import Store

/// The way in for younger pupils: the code of the class, one's name, one's PIN.
enum ClassSignIn {
    static func show(_ visit: Visit) async throws -> Response {
        if visit.session != nil { return .seeOther(visit.next(visit.query("next"))) }
        let code = visit.query("code").lowercased()
        guard let found = try await classroom(code, visit) else { return try await unknown(visit, visit.query("next")) }
        return try await page(visit, code, found, next: visit.query("next"))
    }

    static func signIn(_ visit: Visit) async throws -> Response {
        let code = visit.form["code"].lowercased()
        guard let found = try await classroom(code, visit) else { return try await unknown(visit, visit.form["next"]) }
        guard let number = Int64(visit.form["learner"]), visit.form.raw("pin").utf8.count <= 64 else {
            return try await page(visit, code, found, next: visit.form["next"], noName: true)
        }
        let learner = Learner.ID(number)
        do {
            let record = try await visit.store.signIn(classCode: code, learner: learner)
            let session = try await SignInDesk(app: visit.app, room: visit.room).signIn(
                record, key: "\(code)/\(number)", secret: .pin(visit.form["pin"]), isKept: visit.form["keep"] == "1",
                at: visit.now)
            return visit.signedIn(session, next: visit.form["next"])
        } catch let refusal as SignInDesk.Refusal {
            let sentence = refusal.sentence(wrong: "Tên hoặc mã PIN chưa đúng. Em xem lại thẻ rồi nhập lần nữa.")
            return try await page(visit, code, found, next: visit.form["next"], refusal: sentence)
        }
    }

    private static func classroom(_ code: String, _ visit: Visit) async throws -> SignInClassRecord? {
        guard !code.isEmpty, code.count <= 20 else { return nil }
        let found = try await visit.store.signInClass(code: code, on: visit.now.day)
        return found.flatMap { $0.classroom.hasSignInCode ? $0 : nil }
    }

    /// An unknown code counts as a failure of the room, so that codes cannot be tried one after another.
    private static func unknown(_ visit: Visit, _ next: String) async throws -> Response {
        let desk = SignInDesk(app: visit.app, room: visit.room)
        do {
            try await desk.countGuess(nil, at: visit.now)
        } catch let refusal as SignInDesk.Refusal {
            return try await SignInRoutes.page(visit, tab: "class", next: next, refusal: refusal.sentence(wrong: ""))
        }
        return try await SignInRoutes.page(
            visit, tab: "class", next: next, codeError: "Không có lớp nào mang mã này. Em xem lại mã thầy cô đọc.")
    }

    /// The birthdays of a class are read only when two of its pupils bear one name.
    private static func names(_ found: SignInClassRecord, _ visit: Visit) async throws -> [Learner.ID: String] {
        let keys = Set(found.pupils.map { VietnameseName($0.fullName).matchKey })
        guard keys.count < found.pupils.count else { return [:] }
        return try await visit.store.classroom(found.classroom.id, on: visit.now.day)?.listNames ?? [:]
    }

    private static func page(
        _ visit: Visit, _ code: String, _ found: SignInClassRecord, next: String, refusal: String? = nil,
        noName: Bool = false
    ) async throws -> Response {
        let token = visit.formToken
        let chosen = visit.form["learner"]
        let names = try await names(found, visit)
        let page = ClassSignInPage(
            frame: try await visit.bareFrame("Đăng nhập lớp \(found.classroom.name)", csrf: token), classCode: code,
            className: found.classroom.name, schoolName: found.schoolName,
            pupils: found.pupils.map {
                let value = "\($0.learner.rawValue)"
                return Choice(
                    value: value, title: names[$0.learner, default: $0.fullName], isChosen: value == chosen)
            },
            pupil: Field(chosen, error: noName ? "Chọn tên của em trong danh sách" : nil), pin: Field(),
            refusal: refusal, next: visit.localPath(next) ?? "")
        let isRefused = refusal != nil || noName
        return try visit.page(page, "Accounts/ClassSignInPage", status: isRefused ? .unprocessableContent : .ok)
            .keepingFormToken(token, visit)
    }
}
