import Domain
import HTTPTypes
import Hummingbird
import Store

/// A school with its classes, and the accounts of a unit's staff.
enum SchoolRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/schools/:school", .act(.viewSchool, at: .school), show)
        routes.get("/schools/:school/staff", .act(.manageStaff, at: .school), showStaff)
        routes.post("/schools/:school/staff", .act(.manageStaff, at: .school), addStaff)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unit
        let now = visit.now
        guard unit.kind == .school,
            let record = try await visit.store.coverage(of: unit.id, reportYear: now.day.year, on: now.day)
        else { throw HTTPError(.notFound) }
        let actor = try visit.actor
        let place = Place(unit: unit)
        let page = SchoolPage(
            try await visit.frame(unit.shortName), record, links: try links(visit, unit),
            SchoolPage.Permissions(
                opensClassrooms: may(actor, .viewClassroom, at: place),
                assignsTeachers: may(actor, .assignTeachers, at: place),
                exports: may(actor, .exportReport, at: place)),
            goal: try await visit.app.directory.targets(at: now).target(.pupils, on: now.day))
        return try visit.page(page, "Organisation/SchoolPage")
    }

    private static func links(_ visit: Visit, _ unit: Unit) throws -> [SchoolPage.Link] {
        let actor = try visit.actor
        let place = Place(unit: unit)
        let school = "/schools/\(unit.code)"
        let all: [(Act, SchoolPage.Link)] = [
            (.viewCoverage, .init(title: "Phổ cập", href: "/units/\(unit.code)/coverage", icon: "Icon/ring")),
            (.viewCoverage, .init(title: "Giúp người thân", href: "/units/\(unit.code)/outreach", icon: "Icon/users")),
            (.importRoster, .init(title: "Danh sách học sinh", href: "\(school)/roster", icon: "Icon/list")),
            (.recordEvidence, .init(title: "Ghi buổi học", href: "\(school)/sessions/new", icon: "Icon/edit")),
            (.manageStaff, .init(title: "Thầy cô, cán bộ", href: "\(school)/staff", icon: "Icon/users")),
            (
                .answerDataRequests,
                .init(title: "Yêu cầu về dữ liệu", href: "\(school)/data-requests", icon: "Icon/shield")
            ),
            (.turnYear, .init(title: "Chuyển năm học", href: "\(school)/year-turn", icon: "Icon/refresh")),
        ]
        return all.filter { may(actor, $0.0, at: place) }.map(\.1)
    }

    private static func showStaff(_ visit: Visit) async throws -> Response {
        try await staffPage(visit, StaffDraft(), FormProblems(), status: .ok)
    }

    /// The first password is shown on the answer itself, once: an address must never carry it.
    private static func addStaff(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unit
        let draft = StaffDraft(visit.form)
        let isTaken = try await visit.store.signIn(unitCode: unit.code, userName: draft.userName) != nil
        let rule = StaffRule(unit: unit, actor: try visit.actor)
        let (roles, problems) = draft.check(allowed: rule.roles, isTaken: isTaken)
        guard problems.isEmpty else {
            return try await staffPage(visit, draft, problems, status: .unprocessableContent)
        }
        let password = SecretDesk(visit: visit).fresh(.password)
        _ = try await visit.store.addAccount(
            unit: unit.id, userName: draft.userName, fullName: draft.fullName, roles: roles,
            passwordHash: visit.app.hasher.hash(password), by: visit.actor.account.id, at: visit.now)
        let issued = StaffPage.Issued(name: draft.fullName, userName: draft.userName, password: password)
        return try await staffPage(visit, StaffDraft(), FormProblems(), issued: issued, status: .ok)
    }

    private static func staffPage(
        _ visit: Visit, _ draft: StaffDraft, _ problems: FormProblems, issued: StaffPage.Issued? = nil,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let unit = try await visit.unit
        let listing = StaffPage.Listing(
            unit: unit, rule: StaffRule(unit: unit, actor: try visit.actor),
            staff: try await visit.store.staff(of: unit.id),
            classNames: try await visit.store.classrooms(of: unit.id, in: SchoolYear.containing(visit.now.day))
                .classNames,
            homeHref: try homeHref(visit, unit))
        let page = StaffPage(
            try await visit.frame("Thầy cô, cán bộ", js: ["js/form.js"]), listing, draft, problems, issued: issued)
        return try visit.page(page, "Organisation/StaffPage", status: status)
    }
}

extension SchoolRoutes {
    /// The page above that of the staff; `nil` when the visitor has none.
    private static func homeHref(_ visit: Visit, _ unit: Unit) throws -> String? {
        let actor = try visit.actor
        if unit.kind == .school, may(actor, .viewSchool, at: Place(unit: unit)) { return "/schools/\(unit.code)" }
        return may(actor, .manageUnits, at: .province) ? "/units" : nil
    }
}

extension Visit {
    /// The unit whose code stands in the path as `school`.
    var unit: Unit {
        get async throws {
            guard let unit = try await app.directory.unit(code: text("school"), at: now) else {
                throw HTTPError(.notFound)
            }
            return unit
        }
    }
}
