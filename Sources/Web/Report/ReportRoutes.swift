import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Reports
import Store

/// The workbook of a unit, made from the same record as its page.
enum ReportRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/workbook", .act(.exportReport, at: .unit), export)
    }

    private static func export(_ visit: Visit) async throws -> Response {
        guard let unit = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now),
            let record = try await visit.coverage(of: unit, CoverageQuery(visit))
        else { throw HTTPError(.notFound) }
        let settings = try await visit.app.directory.reportSettings(at: visit.now)
        let workbook = CoverageWorkbook.make(record, only: nil, settings: settings)
        let bytes = try await visit.app.exporter.bytes(of: workbook)
        try await visit.store.addAudit(
            AuditEntry(
                at: visit.now, account: visit.actor.account.id, action: .reportExported, subject: "unit:\(unit.code)",
                detail: workbook.fileName))
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                .contentDisposition: "attachment; filename=\"\(workbook.fileName)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
