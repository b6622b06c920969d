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
        let (record, settings) = try await visit.report(of: visit.unitInPath)
        let workbook = CoverageWorkbook.make(record, only: nil, settings: settings)
        let bytes = try await visit.app.exporter.bytes(of: workbook)
        return try await visit.export(
            bytes, workbook.fileName, mediaType: DocumentFileKind.xlsx.mediaType, of: record)
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
