import Content
import Domain
import Hummingbird
import Store

/// The first page: a pupil's own; everybody else is sent to the page of their work.
enum HomeRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/", .signedIn, show)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        guard let learner = actor.account.learner else { return .seeOther(try await desk(of: actor, visit)) }
        guard let home = try await visit.store.learnerHome(learner, on: visit.now.day) else {
            throw HTTPError(.notFound)
        }
        let lessons = home.classroom.map { visit.app.content.readableLessons(grade: $0.grade) } ?? []
        var page = HomePage(try await visit.frame("Trang chủ"), home, lessons, at: visit.now)
        let waiting = try await visit.store.waitingLetters(for: actor.account, grade: home.classroom?.grade)
        if waiting > 0 { page.lettersText = "Có \(waiting) văn bản chờ em đọc và xác nhận." }
        page.survey = try await visit.surveyCall(home)
        return try visit.page(page, "Lesson/HomePage")
    }

    /// Where somebody's work is; the role that stands closest to pupils decides.
    private static func desk(of actor: Actor, _ visit: Visit) async throws -> String {
        let roles = Set(actor.grants.map(\.role))
        let home = actor.grants.first { $0.role != .teacher }?.unit ?? actor.account.unit
        let code = try await visit.app.directory.unit(home, at: visit.now)?.code ?? ""
        if roles.contains(.teacher) { return "/classrooms" }
        if roles.contains(.schoolManager) { return "/schools/\(code)" }
        if !roles.isDisjoint(with: [.departmentOfficer, .communeOfficer]) { return "/units/\(code)/coverage" }
        if roles.contains(.leadAgencyViewer) { return "/coverage" }
        return roles.contains(.administrator) ? "/units" : "/account"
    }
}
