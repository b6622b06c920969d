import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Reports
import Store

/// Figures for other programs, read-only, behind a key: sheet D as JSON and CSV, of today and of locks. What each path
/// means stands in `openapi.json`, which a test holds against these routes.
enum APIRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/api/v1/openapi.json", .everyone) { _ in .json(Array(APIDescription.text.utf8)) }
        routes.get("/api/v1/units", .everyone, units)
        routes.get("/api/v1/units/:unit/figures.json", .everyone) { try await figures($0, asCSV: false) }
        routes.get("/api/v1/units/:unit/figures.csv", .everyone) { try await figures($0, asCSV: true) }
        routes.get("/api/v1/units/:unit/locks", .everyone, locks)
        routes.get("/api/v1/locks/:snapshot/figures.json", .everyone) { try await locked($0, asCSV: false) }
        routes.get("/api/v1/locks/:snapshot/figures.csv", .everyone) { try await locked($0, asCSV: true) }
    }

    private static func units(_ visit: Visit) async throws -> Response {
        let reader = try await APIReader(visit)
        let units = try await visit.app.directory.units(at: visit.now).filter(reader.reaches)
        return try .json(APIUnits(units: units.map(APIUnits.Row.init)))
    }

    private static func figures(_ visit: Visit, asCSV: Bool) async throws -> Response {
        let reader = try await APIReader(visit)
        guard reader.key.scope == .figures else {
            throw APIProblem(
                status: .forbidden, title: "Forbidden", detail: "This key reads locked figures only; see /locks.")
        }
        let unit = try await reader.unit(visit)
        let found = try await visit.store.coverage(of: unit.id, reportYear: visit.now.day.year, on: visit.now.day)
        guard let record = found else { throw APIProblem.unknown }
        return try await answer(visit, record, asCSV: asCSV)
    }

    private static func locks(_ visit: Visit) async throws -> Response {
        let reader = try await APIReader(visit)
        let unit = try await reader.unit(visit)
        let locks = try await visit.store.snapshots(of: unit.id)
        return try .json(APILocks(unit: unit.code, locks: locks.map(APILocks.Row.init)))
    }

    private static func locked(_ visit: Visit, asCSV: Bool) async throws -> Response {
        let reader = try await APIReader(visit)
        guard let lock = try await visit.store.snapshot(visit.id("snapshot")),
            let unit = try await visit.store.unit(lock.unit, on: lock.snapshot.cutoff), reader.reaches(unit),
            let record = try await visit.store.coverage(snapshot: lock.snapshot.id)
        else { throw APIProblem.unknown }
        return try await answer(visit, record, asCSV: asCSV)
    }

    private static func answer(_ visit: Visit, _ figures: CoverageRecord, asCSV: Bool) async throws -> Response {
        let record = try await visit.store.withOutreach(figures)
        let settings = try await visit.reportSettings(on: record.asOf)
        guard asCSV else { return .json(try DataTwin.json(record, settings: settings)) }
        return Response(
            status: .ok, headers: [.contentType: "text/csv; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: DataTwin.csv(record, settings: settings))))
    }
}

/// Who asks, found by the key in the request's head.
struct APIReader {
    let key: APIKey
    let own: Unit

    /// - Throws: `APIProblem`: 401 without a key that opens, 429 after too many requests.
    init(_ visit: Visit) async throws {
        let words = (visit.request.headers[.authorization] ?? "").split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer", words[1].utf8.count <= 200,
            let key = try await visit.store.apiKey(tokenHash: Token.hash(String(words[1])), at: visit.now),
            key.isOpen(on: visit.now.day)
        else {
            throw APIProblem(
                status: .unauthorized, title: "Unauthorized",
                detail: "Send a valid key as: Authorization: Bearer <key>.",
                headers: [HTTPField.Name("WWW-Authenticate")!: "Bearer"])
        }
        if let seconds = visit.app.apiGate.wait(key.id, at: visit.now) {
            throw APIProblem(
                status: .tooManyRequests, title: "Too many requests",
                detail: "At most \(APIGate.perMinute) requests a minute for each key.",
                headers: [.retryAfter: "\(seconds)"])
        }
        guard let own = try await visit.app.directory.unit(key.unit, at: visit.now) else {
            throw APIProblem(
                status: .forbidden, title: "Forbidden", detail: "The unit of this key is no more.")
        }
        self.key = key
        self.own = own
    }

    func reaches(_ unit: Unit) -> Bool { key.reaches(unit, from: own) }

    /// The unit of the path, when the key reaches it.
    func unit(_ visit: Visit) async throws -> Unit {
        guard let unit = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now), reaches(unit)
        else { throw APIProblem.unknown }
        return unit
    }
}

private struct APIUnits: Encodable {
    struct Row: Encodable {
        let code: String
        let name: String
        let kind: String
        let schoolKind: String?

        init(_ unit: Unit) {
            code = unit.code
            name = unit.name
            kind = unit.kind.rawValue
            schoolKind = unit.schoolKind?.rawValue
        }
    }

    let units: [Row]
}

private struct APILocks: Encodable {
    struct Row: Encodable {
        let id: Int64
        let reportYear: Int
        let number: Int
        let cutoff: String
        let hash: String
        let isReopened: Bool

        init(_ record: SnapshotRecord) {
            id = record.snapshot.id.rawValue
            reportYear = record.reportYear
            number = record.snapshot.number
            cutoff = record.snapshot.cutoff.isoText
            hash = record.snapshot.dataHash
            isReopened = record.reopenedAt != nil
        }
    }

    let unit: String
    let locks: [Row]
}

extension Response {
    fileprivate static func json(_ bytes: [UInt8]) -> Response {
        Response(
            status: .ok, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    fileprivate static func json(_ value: some Encodable) throws -> Response {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        return json([UInt8](try encoder.encode(value)))
    }
}
