import Domain
import Hummingbird
import Reports
import Store

/// The report in words, and the figures for machines: made from the same record as the workbook.
enum NarrativeRoutes {
    private static let access = RouteAccess.act(.exportReport, at: .unit)

    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/narrative", access, narrative)
        routes.get("/units/:unit/narrative/pdf", access, narrativeForReading)
        routes.get("/units/:unit/commendations/document", access, commendations)
        routes.get("/units/:unit/data/csv", access, csv)
        routes.get("/units/:unit/data/json", access, json)
        routes.get("/units/:unit/data/schema", access) { _ in
            .attachment(DataTwin.schema, name: "\(DataTwin.schemaName).schema.json", mediaType: "application/json")
        }
    }

    private static func narrative(_ visit: Visit) async throws -> Response {
        try await document(visit) { NarrativeReport.make($0, settings: $1) }
    }

    private static func narrativeForReading(_ visit: Visit) async throws -> Response {
        let (record, settings) = try await visit.report(of: visit.unitInPath)
        let text = NarrativeReport.make(record, settings: settings)
        let bytes = try await visit.app.exporter.bytes(of: text)
        return try await visit.export(
            bytes, name(record, "pdf"), mediaType: DocumentFileKind.pdf.mediaType, of: record)
    }

    private static func commendations(_ visit: Visit) async throws -> Response {
        try await document(visit) { CommendationProposal.make($0, settings: $1) }
    }

    private static func document(
        _ visit: Visit, _ make: (CoverageRecord, ReportSettings) -> TextDocument
    ) async throws -> Response {
        let (record, settings) = try await visit.report(of: visit.unitInPath)
        let text = make(record, settings)
        let bytes = try await visit.app.exporter.bytes { try DocxWriter.write(text, to: $0) }
        return try await visit.export(
            bytes, text.fileName, mediaType: DocumentFileKind.docx.mediaType, of: record)
    }

    private static func csv(_ visit: Visit) async throws -> Response {
        let (record, settings) = try await visit.report(of: visit.unitInPath)
        return try await visit.export(
            DataTwin.csv(record, settings: settings), name(record, "csv"), mediaType: "text/csv; charset=utf-8",
            of: record)
    }

    private static func json(_ visit: Visit) async throws -> Response {
        let (record, settings) = try await visit.report(of: visit.unitInPath)
        return try await visit.export(
            DataTwin.json(record, settings: settings), name(record, "json"), mediaType: "application/json",
            of: record)
    }

    private static func name(_ record: CoverageRecord, _ ending: String) -> String {
        String(CoverageWorkbook.fileName(record).dropLast("xlsx".count)) + ending
    }
}
