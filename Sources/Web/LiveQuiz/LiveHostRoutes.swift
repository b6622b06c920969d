import Domain
import HTTPTypes
import Hummingbird
import Store

/// The teacher's two devices: the projector and the telephone, which press the same buttons.
enum LiveHostRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/live-quizzes", .act(.hostLiveQuiz, at: .own), showAll)
        routes.get("/live-quizzes/:room", .act(.hostLiveQuiz, at: .liveQuiz), showProjector)
        routes.get("/live-quizzes/:room/remote", .act(.hostLiveQuiz, at: .liveQuiz), showRemote)
        routes.get("/live-quizzes/:room/events", .act(.hostLiveQuiz, at: .liveQuiz), listen)
        routes.post("/live-quizzes/:room/orders", .act(.hostLiveQuiz, at: .liveQuiz), press)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let rooms = try await visit.store.liveQuizzes(of: visit.actor.account.id)
        let page = LiveQuizzesPage(try await visit.frame("Đố vui trực tiếp"), rooms)
        return try visit.page(page, "LiveQuiz/LiveQuizzesPage")
    }

    private static func showProjector(_ visit: Visit) async throws -> Response {
        try await projector(visit, try await visit.hostedRoom())
    }

    private static func showRemote(_ visit: Visit) async throws -> Response {
        try await remote(visit, try await visit.hostedRoom())
    }

    private static func listen(_ visit: Visit) async throws -> Response {
        visit.events(of: try await visit.hostedRoom(), as: .host)
    }

    private static func press(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        let isRemote = visit.form["from"] == "remote"
        guard let order = LiveOrder(text: visit.form["order"]),
            let step = Typed.number(visit.form["step"], in: 0...1_000_000)
        else { throw HTTPError(.badRequest) }
        do {
            try await live.take(.host(by: visit.actor.account.id, step: step, order: order), at: visit.now)
            return .seeOther("/live-quizzes/\(live.id.rawValue)\(isRemote ? "/remote" : "")")
        } catch let refusal as LiveRefusal {
            let show = isRemote ? remote : projector
            return try await show(visit, live, refusal.message)
        }
    }

    private static func projector(_ visit: Visit, _ live: LiveRoom, _ refusal: String? = nil) async throws -> Response {
        let (room, scene) = try await live.glance(at: visit.now)
        let view = room.hostView(scene)
        let frame = Frame.bare(
            title: view.projector.title, app: visit.app, csrf: visit.session?.csrfToken ?? "", css: ["live.css"],
            js: ["js/live.js"])
        let page = LiveProjectorPage(
            frame, room, view, origin: visit.siteOrigin, refusal: refusal, at: visit.now)
        return try visit.page(page, "LiveQuiz/LiveProjectorPage", status: refusal == nil ? .ok : .conflict)
    }

    private static func remote(_ visit: Visit, _ live: LiveRoom, _ refusal: String? = nil) async throws -> Response {
        let (room, scene) = try await live.glance(at: visit.now)
        let view = room.hostView(scene)
        let page = LiveRemotePage(
            try await visit.frame(view.projector.title, css: ["live.css"], js: ["js/live.js"]), room, view,
            refusal: refusal, at: visit.now)
        return try visit.page(page, "LiveQuiz/LiveRemotePage", status: refusal == nil ? .ok : .conflict)
    }
}

extension Visit {
    /// The room in the path, which the guard has let its host into.
    func hostedRoom() async throws -> LiveRoom {
        guard let room = try await app.live.room(id("room")) else { throw HTTPError(.notFound) }
        return room
    }

    /// "https://thao.example": where the browser found this site.
    var siteOrigin: String {
        "\(app.usesTLS ? "https" : "http")://\(request.head.authority ?? "")"
    }
}
