import Domain
import HTTPTypes
import Hummingbird
import Store

/// One device at a time sits an attempt: going on with it on another one, and asking whether that has happened
/// (docs/decisions/0009).
enum AttemptDeviceRoutes {
    /// Stands on the answer to a saved answer when another device has gone on with the attempt.
    static let elsewhere = HTTPField.Name("attempt-elsewhere")!

    static func add(to routes: inout RouteTable) {
        routes.get("/attempts/:attempt/device", .act(.sitTests, at: .attempt), show)
        routes.post("/attempts/:attempt/device", .act(.sitTests, at: .attempt), goOn)
    }

    /// "here" or "elsewhere", for a script whose page was away for a while.
    private static func show(_ visit: Visit) async throws -> Response {
        guard let record = try await visit.store.attempt(visit.id("attempt")) else { throw HTTPError(.notFound) }
        return .text(try record.attempt.isElsewhere(than: visit.device) ? "elsewhere" : "here")
    }

    private static func goOn(_ visit: Visit) async throws -> Response {
        let id: Attempt.ID = try visit.id("attempt")
        guard try await visit.store.goOn(id, with: visit.device, by: visit.learner) else { throw HTTPError(.notFound) }
        return .seeOther("/attempts/\(id.rawValue)")
    }
}
