import Domain
import HTTPTypes
import Hummingbird
import Store

/// A pupil in a room: what stands before them, the answer, the next question at their own pace.
enum LivePlayRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/live/:pin", .everyone, show)
        routes.get("/live/:pin/events", .everyone, listen)
        routes.post("/live/:pin/answers", .everyone, answer)
        routes.post("/live/:pin/openings", .everyone, open)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        guard let live = try await visit.roomByPIN() else { return .seeOther("/live?unknown") }
        return try await page(visit, live)
    }

    /// - Parameter refusal: why the last form was not taken.
    private static func page(_ visit: Visit, _ live: LiveRoom, refusal: String? = nil) async throws -> Response {
        let (room, scene) = try await live.glance(at: visit.now)
        guard let player = visit.player(in: room) else { return try await LiveEntranceRoutes.page(visit, live, room) }
        if player.isRemoved, player.learner == nil, room.phase != .ended {
            return try await LiveEntranceRoutes.page(visit, live, room, refusal: LiveRefusal.removed.message)
        }
        guard let view = room.pupilView(of: player.id, scene, at: visit.now) else {
            throw HTTPError(.notFound)
        }
        let token = visit.formToken
        let page = LivePlayPage(
            try await visit.liveFrame(LivePlayPage.title(view), csrf: token), room, view, refusal: refusal,
            at: visit.now)
        return try visit.page(page, "LiveQuiz/LivePlayPage", status: refusal == nil ? .ok : .conflict)
            .keepingFormToken(token, visit)
    }

    private static func listen(_ visit: Visit) async throws -> Response {
        guard let live = try await visit.roomByPIN(), let player = visit.player(in: try await live.look(at: visit.now))
        else { throw HTTPError(.notFound) }
        return visit.events(of: live, as: .player(player.id))
    }

    private static func answer(_ visit: Visit) async throws -> Response {
        try await act(visit) { room, player in
            guard let place = Typed.number(visit.form["place"], in: 0...LiveSet.allowedCount.upperBound),
                room.set.items.indices.contains(place)
            else { throw HTTPError(.badRequest) }
            let printed = ResponseForm.response(to: room.set.items[place].question.kind, named: "q", in: visit.form)
            guard let response = room.authorResponse(at: place, printed: printed) else { throw HTTPError(.badRequest) }
            return .answer(player: player, place: place, response: response)
        }
    }

    private static func open(_ visit: Visit) async throws -> Response {
        try await act(visit) { _, player in
            guard let place = Typed.number(visit.form["place"], in: 0...LiveSet.allowedCount.upperBound) else {
                throw HTTPError(.badRequest)
            }
            return .proceed(player: player, place: place)
        }
    }

    /// Takes what a pupil wants; what the rules refuse is said on the page as it stands then.
    private static func act(
        _ visit: Visit, _ command: (LiveQuiz, LivePlayer.ID) throws -> LiveCommand
    ) async throws -> Response {
        guard let live = try await visit.roomByPIN() else { return .seeOther("/live?unknown") }
        let room = try await live.look(at: visit.now)
        let path = "/live/\(live.record.pin.number)"
        guard let player = visit.player(in: room) else { return .seeOther(path) }
        do {
            try await live.take(try command(room, player.id), at: visit.now)
            return .seeOther(path)
        } catch let refusal as LiveRefusal {
            return try await page(visit, live, refusal: refusal.message)
        }
    }
}
