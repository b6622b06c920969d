import Content
import Domain
import Hummingbird
import Store

/// What a teacher, a school and the department see of it, and the handbook that goes home.
enum OutreachStaffRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/classrooms/:classroom/outreach", .act(.viewClassroom, at: .classroom), showClassroom)
        routes.get("/units/:unit/outreach", .act(.viewCoverage, at: .unit), showUnit)
        routes.get("/handbooks/:grade", .act(.readLessons, at: .province), showHandbook)
    }

    private static func showClassroom(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let since = SchoolYear.containing(visit.now.day).firstDay
        let entries = try await visit.store.outreach(ofClassroom: record.classroom.id, since: since)
        let page = ClassroomOutreachPage(
            try await visit.frame("Giúp người thân · \(record.classroom.name)"), record, entries,
            content: visit.app.content)
        return try visit.page(page, "Outreach/ClassroomOutreachPage")
    }

    private static func showUnit(_ visit: Visit) async throws -> Response {
        guard let unit = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now) else {
            throw HTTPError(.notFound)
        }
        let query = try await CoverageQuery(visit)
        guard let figures = try await visit.coverage(of: unit, query) else { throw HTTPError(.notFound) }
        let record = try await visit.store.withOutreach(figures, grade: query.filter.grade)
        // Small numbers are for those who know the pupils anyway.
        let isGuarded = !may(try visit.actor, .viewClassroom, at: Place(unit: unit))
        let page = UnitOutreachPage(
            try await visit.frame("Giúp người thân · \(unit.shortName)"), record, isGuarded: isGuarded,
            exports: may(try visit.actor, .exportReport, at: Place(unit: unit)))
        return try visit.page(page, "Outreach/UnitOutreachPage")
    }

    private static func showHandbook(_ visit: Visit) async throws -> Response {
        guard let grade = Typed.number(try visit.text("grade"), in: 6...12) else { throw HTTPError(.notFound) }
        let lessons = visit.app.content.readableLessons(grade: grade)
        guard !lessons.isEmpty else { throw HTTPError(.notFound) }
        let frame = try await visit.frame("Sổ tay gia đình, lớp \(grade)", css: ["paper.css"], js: ["js/print.js"])
        return try visit.page(HandbookPage(frame, lessons, grade: grade), "Outreach/HandbookPage")
    }
}
