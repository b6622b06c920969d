import Domain
import Hummingbird
import Store

/// Signals of sittings; the decision is made where contestants are excluded.
enum ContestSignalRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/signals", .act(.runContests, at: .contest), show)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let id: Contest.ID = try visit.id("contest")
        guard let found = try await visit.store.contestSignals(of: id) else { throw HTTPError(.notFound) }
        let page = ContestSignalsPage(
            try await visit.contestFrame("Dấu hiệu bất thường"), found.record, found.signals, found.people,
            excluded: try await visit.store.excludedContestants(of: id))
        return try visit.page(page, "Contest/ContestSignalsPage")
    }
}
