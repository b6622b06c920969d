import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// The classes that one teaches, each class, and its sign-in cards.
enum ClassroomRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/classrooms", .signedIn, showAll)
        routes.get("/classrooms/:classroom", .act(.viewClassroom, at: .classroom), show)
        routes.post("/classrooms/:classroom/sign-in-cards", .act(.printSignInCards, at: .classroom), printCards)
        ClassroomTeacherRoutes.add(to: &routes)
        // Pupils and staff are reset by different people; the desk asks for the act that fits the account.
        routes.post("/accounts/:account/password-resets", .signedIn, resetPassword)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        guard let list = try await ClassroomList(visit) else { throw HTTPError(.notFound) }
        return try visit.page(
            ClassroomsPage(
                try await visit.frame("Lớp"), list,
                goal: try await visit.app.directory.targets(at: visit.now).target(.pupils, on: visit.now.day),
                at: visit.now), "Organisation/ClassroomsPage")
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let id: Classroom.ID = try visit.id("classroom")
        guard let progress = try await visit.store.classroomProgress(id, on: visit.now.day) else {
            throw HTTPError(.notFound)
        }
        let place = Place(classroom: progress.record)
        let permissions = ClassroomPage.Permissions(
            printsCards: may(try visit.actor, .printSignInCards, at: place),
            importsRoster: may(try visit.actor, .importRoster, at: place),
            assignsTeachers: may(try visit.actor, .assignTeachers, at: place),
            hostsLiveQuiz: try visit.hostsLiveQuiz(for: id))
        let page = ClassroomPage(
            try await visit.frame("Lớp \(progress.record.classroom.name)", js: ["js/form.js"]), progress,
            order: ClassroomPage.Order(rawValue: visit.query("order")) ?? .name, permissions: permissions,
            lessons: visit.app.content.lessons,
            outreach: try await visit.store.outreachCount(
                ofClassroom: id, since: progress.record.classroom.schoolYear.firstDay),
            goal: try await visit.app.directory.targets(at: visit.now).target(.pupils, on: visit.now.day),
            at: visit.now)
        return try visit.page(page, "Organisation/ClassroomPage")
    }

    /// New secrets for the whole class, or with `only=new` for those who have none yet.
    private static func printCards(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let onlyNew = visit.form["only"] == "new"
        let pupils = record.pupils.filter { pupil in
            pupil.account.map { !onlyNew || !$0.hasSecret } ?? false
        }
        let cards = try await SecretDesk(visit: visit).issue(pupils.compactMap { SecretDesk.Holder($0, record) })
        let page = SignInCardsPage(
            try await visit.cardFrame, heading: "Lớp \(record.classroom.name), \(record.school.name)", cards: cards,
            backHref: "/classrooms/\(record.classroom.id.rawValue)", visit)
        return try visit.page(page, "Accounts/SignInCardsPage")
    }

    private static func resetPassword(_ visit: Visit) async throws -> Response {
        let desk = SecretDesk(visit: visit)
        guard let (holder, backHref) = try await desk.holder(visit.id("account")) else { throw HTTPError(.notFound) }
        let page = SignInCardsPage(
            try await visit.cardFrame, heading: holder.fullName, cards: try await desk.issue([holder]),
            backHref: backHref, visit)
        return try visit.page(page, "Accounts/SignInCardsPage")
    }
}

extension Visit {
    /// The frame of a page of cards.
    fileprivate var cardFrame: Frame {
        get async throws { try await frame("Thẻ đăng nhập", css: ["paper.css"], js: ["js/print.js"]) }
    }
}

extension Place {
    /// A class with the school that it belongs to.
    init(classroom record: ClassroomRecord) {
        self.init(
            classroom: record.classroom.id, school: record.school.id, commune: record.school.managingBody)
    }
}

extension Visit {
    /// The class that the path names, with those who attend it today.
    var classroomInPath: ClassroomRecord {
        get async throws {
            guard let record = try await store.classroom(id("classroom"), on: now.day) else {
                throw HTTPError(.notFound)
            }
            return record
        }
    }
}
