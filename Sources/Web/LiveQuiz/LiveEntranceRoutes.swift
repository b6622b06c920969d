import Domain
import HTTPTypes
import Hummingbird
import Store

/// The way into a room: the PIN, then one's name in the list or a nickname.
enum LiveEntranceRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/live", .everyone, show)
        routes.post("/live", .everyone, enterPIN)
        routes.post("/live/:pin/players", .everyone, join)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let wrong = visit.hasQuery("unknown") ? Self.unknownPIN : nil
        return try await pinPage(visit, Field(visit.query("pin"), error: wrong))
    }

    private static let unknownPIN = "Không có phòng nào mang mã này. Em xem lại 6 chữ số trên màn chiếu."

    private static func enterPIN(_ visit: Visit) async throws -> Response {
        let typed = String(visit.form["pin"].prefix(20))
        guard visit.app.pinGate.isOpen(to: visit.request.cookie(SessionCookie.formName), at: visit.now) else {
            return try await pinPage(
                visit, Field(typed, error: "Em đã nhập sai nhiều lần. Chờ một phút rồi nhập lại mã trên màn chiếu."))
        }
        guard let pin = LivePIN(text: typed), let room = try await visit.room(pin) else {
            return try await pinPage(visit, Field(typed, error: unknownPIN))
        }
        return .seeOther("/live/\(room.record.pin.number)")
    }

    private static func pinPage(_ visit: Visit, _ pin: Field) async throws -> Response {
        let token = visit.formToken
        let page = LivePINPage(
            frame: try await visit.liveFrame("Vào phòng đố vui", csrf: token), pin: pin,
            isSignedIn: visit.session != nil)
        return try visit.page(
            page, "LiveQuiz/LivePINPage", status: pin.error == nil ? .ok : .unprocessableContent
        ).keepingFormToken(token, visit)
    }

    /// The names and the nickname; what was refused stands at the top.
    static func page(_ visit: Visit, _ live: LiveRoom, _ room: LiveQuiz, refusal: String? = nil) async throws
        -> Response
    {
        let token = visit.formToken
        let own = visit.signedInLearner.flatMap { room.roster.entry(of: $0) }
        let classroom = try await visit.liveClassroom(live.record)
        let page = LiveEntrancePage(
            try await visit.liveFrame("Vào phòng đố vui", csrf: token), room, own: own,
            takesPIN: classroom?.classroom.hasSignInCode == true, nickname: visit.form["nickname"],
            learner: visit.form["learner"], team: visit.form["team"], refusal: refusal)
        return try visit.page(page, "LiveQuiz/LiveEntrancePage", status: refusal == nil ? .ok : .unprocessableContent)
            .keepingFormToken(token, visit)
    }

    private static func join(_ visit: Visit) async throws -> Response {
        guard let live = try await visit.roomByPIN() else { return .seeOther("/live?unknown") }
        let room = try await live.look(at: visit.now)
        let team = Int(visit.form["team"])
        do {
            guard visit.form.has("learner") else { return try await joinAsGuest(visit, live, team) }
            return try await joinFromList(visit, live, room, team)
        } catch let refusal as LiveRefusal {
            return try await page(visit, live, room, refusal: refusal.message)
        } catch let refusal as SignInDesk.Refusal {
            let sentence = refusal.sentence(wrong: "Tên hoặc mã PIN chưa đúng. Em xem lại thẻ rồi nhập lần nữa.")
            return try await page(visit, live, room, refusal: sentence)
        }
    }

    private static func joinAsGuest(_ visit: Visit, _ live: LiveRoom, _ team: Int?) async throws -> Response {
        let secret = visit.guestSecret ?? Token.fresh()
        guard case .guest(let token) = LiveGuest.person(secret, in: live.id) else { throw HTTPError(.badRequest) }
        let entrance = LiveEntrance.guest(nickname: visit.form["nickname"], token: token, team: team)
        try await live.take(.join(entrance: entrance), at: visit.now)
        var response = Response.seeOther("/live/\(live.record.pin.number)")
        response.setCookie(LiveGuest.cookie(secret, isSecure: visit.app.usesTLS))
        return response
    }

    /// With the session of that pupil, or with the PIN of their card, which opens one.
    private static func joinFromList(
        _ visit: Visit, _ live: LiveRoom, _ room: LiveQuiz, _ team: Int?
    ) async throws -> Response {
        guard let number = Int64(visit.form["learner"]), room.roster.entry(of: Learner.ID(number)) != nil else {
            throw LiveRefusal.notOnList
        }
        let learner = Learner.ID(number)
        let path = "/live/\(live.record.pin.number)"
        var response = Response.seeOther(path)
        if visit.signedInLearner != learner {
            guard let classroom = try await visit.liveClassroom(live.record), classroom.classroom.hasSignInCode,
                visit.form.raw("secret").utf8.count <= 64
            else { return .seeOther("/sign-in?next=\(path)") }
            let code = classroom.signInCode
            let session = try await SignInDesk(app: visit.app, room: visit.room).signIn(
                try await visit.store.signIn(classCode: code, learner: learner), key: "\(code)/\(number)",
                secret: .pin(visit.form["secret"]), isKept: false, at: visit.now)
            response = visit.signedIn(session, next: path)
        }
        try await live.take(.join(entrance: .learner(id: learner, team: team)), at: visit.now)
        return response
    }
}

extension Visit {
    /// The frame of a page for the telephone of a pupil, signed in or not.
    func liveFrame(_ title: String, csrf: String) async throws -> Frame {
        Frame.bare(
            title: title, app: app, csrf: session?.csrfToken ?? csrf, css: ["live.css"], js: ["js/live.js"])
    }

    /// The class for which a room was opened; `nil` for a room without one.
    func liveClassroom(_ record: LiveQuizRecord) async throws -> ClassroomRecord? {
        guard let id = record.opening.classroom else { return nil }
        return try await store.classroom(id, on: now.day)
    }
}
