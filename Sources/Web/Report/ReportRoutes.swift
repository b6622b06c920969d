import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// The workbooks of a unit and of a class, made from the same records as their pages.
enum ReportRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/workbook", .act(.exportReport, at: .unit), exportUnit)
        routes.get("/classrooms/:classroom/workbook", .act(.viewClassroom, at: .classroom), exportClassroom)
    }

    private static func exportUnit(_ visit: Visit) async throws -> Response {
        guard let unit = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now),
            let figures = try await visit.coverage(of: unit, CoverageQuery(visit))
        else { throw HTTPError(.notFound) }
        let outreach = try await visit.store.withOutreach(figures, grade: CoverageQuery(visit).filter.grade)
        let record = try await visit.store.withFeedback(outreach)
        let settings = try await visit.app.directory.reportSettings(at: visit.now)
        let workbook = CoverageWorkbook.make(record, only: nil, settings: settings)
        return try await visit.export(workbook, of: "unit:\(unit.code)")
    }

    private static func exportClassroom(_ visit: Visit) async throws -> Response {
        let id: Classroom.ID = try visit.id("classroom")
        guard let progress = try await visit.store.classroomProgress(id, on: visit.now.day) else {
            throw HTTPError(.notFound)
        }
        let workbook = ClassroomWorkbook.make(progress, on: visit.now.day)
        return try await visit.export(workbook, of: "classroom:\(id.rawValue)")
    }
}
