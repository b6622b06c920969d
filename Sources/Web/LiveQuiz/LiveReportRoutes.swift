import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// What a room came to: per question, per pupil, as a workbook, and a room that asks again what the class missed.
enum LiveReportRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/live-quizzes/:room/report", .act(.hostLiveQuiz, at: .liveQuiz), show)
        routes.get("/live-quizzes/:room/workbook", .act(.hostLiveQuiz, at: .liveQuiz), export)
        routes.post("/live-quizzes/:room/reviews", .act(.hostLiveQuiz, at: .liveQuiz), review)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        let room = try await live.look(at: visit.now)
        let page = LiveReportPage(try await visit.frame("Báo cáo đố vui", css: ["live.css"]), live.record, room)
        return try visit.page(page, "LiveQuiz/LiveReportPage")
    }

    private static func export(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        let room = try await live.look(at: visit.now)
        let classroom = try await visit.liveClassroom(live.record)
        let school = try await visit.app.directory.unit(visit.actor.account.unit, at: visit.now)
        let workbook = LiveQuizWorkbook.make(
            room, className: classroom?.classroom.name, school: school?.name ?? "",
            on: live.record.openedAt.day)
        return try await visit.export(workbook, of: "live-quiz:\(live.id.rawValue)")
    }

    /// The same class, the same rules, only what was missed.
    private static func review(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        guard let set = try await live.look(at: visit.now).reviewSet else { throw HTTPError(.notFound) }
        let before = live.record.opening
        let opening = LiveOpening(
            host: try visit.actor.account.id, classroom: before.classroom, set: set, pupils: before.pupils,
            settings: before.settings)
        let record = try await visit.app.live.open(opening, bits: visit.randomBits, at: visit.now)
        return .seeOther("/live-quizzes/\(record.id.rawValue)")
    }
}
