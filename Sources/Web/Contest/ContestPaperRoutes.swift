import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Reports
import Store

/// What is printed of a published result: certificates and workbooks.
enum ContestPaperRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/certificates", .act(.runContests, at: .contest), certificates)
        routes.get("/contests/:contest/workbook", .act(.runContests, at: .contest), workbook)
        routes.get(
            "/schools/:school/contests/:contest/certificates", .act(.registerContestants, at: .school),
            schoolCertificates)
        routes.get("/my-contests/:contest/certificate", .act(.sitTests, at: .own), ownCertificate)
    }

    private static func certificates(_ visit: Visit) async throws -> Response {
        try await pdf(visit, of: visit.id("contest")) { _ in true }
    }

    private static func schoolCertificates(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unit
        return try await pdf(visit, of: visit.id("contest")) { $0.place.school == unit.id }
    }

    private static func ownCertificate(_ visit: Visit) async throws -> Response {
        let id: Contest.ID = try visit.id("contest")
        guard let mine = try await visit.store.contest(id, for: visit.learner, at: visit.now), let own = mine.place
        else {
            throw HTTPError(.notFound)
        }
        return try await pdf(visit, of: id) { $0.place.contestant == own.place.contestant }
    }

    /// One file for all that are wanted; certificates are given for an official result only.
    private static func pdf(
        _ visit: Visit, of id: Contest.ID, _ isWanted: (ContestPlaceRecord) -> Bool
    ) async throws -> Response {
        guard let record = try await visit.store.contest(id), let result = try await visit.store.contestResult(of: id),
            result.publication.kind == .official
        else { throw HTTPError(.notFound) }
        let settings = try await visit.app.directory.reportSettings(at: visit.now)
        let host = visit.request.head.authority ?? "localhost"
        let scheme = visit.app.usesTLS ? "https" : "http"
        let certificates = result.places.filter(isWanted).compactMap { line in
            Certificate(
                line, of: result.publication, contest: record.contest.settings, settings: settings,
                address: "\(host)/verification",
                pattern: QRCode("\(scheme)://\(host)/verification/\(line.code)").map {
                    Certificate.QRPattern(width: $0.width, isBlack: $0.modules)
                })
        }
        guard !certificates.isEmpty else { throw HTTPError(.notFound) }
        let bytes = try await visit.app.exporter.bytes(of: certificates)
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/pdf",
                .contentDisposition: "inline; filename=\"giay-chung-nhan-\(id.rawValue).pdf\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    private static func workbook(_ visit: Visit) async throws -> Response {
        let id: Contest.ID = try visit.id("contest")
        guard let field = try await visit.store.contestField(id),
            let result = try await visit.store.contestResult(of: id)
        else { throw HTTPError(.notFound) }
        let record = ContestResultWorkbook.Record(
            contest: field.record.contest, publication: result.publication, places: result.places,
            exclusions: field.exclusions.map { (field.people[$0.contestant]?.learner.fullName ?? "", $0) },
            history: try await visit.store.contestHistory(id), appeals: try await visit.store.appeals(of: id))
        let workbook = ContestResultWorkbook.make(
            record, settings: try await visit.app.directory.reportSettings(at: visit.now), on: visit.now.day)
        return try await visit.export(workbook, of: "contest:\(id.rawValue)")
    }
}
