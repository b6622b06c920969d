import Domain
import Hummingbird
import Store

/// How far a pupil is from the standard, condition by condition.
enum ProgressRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/progress", .act(.viewLearner, at: .own), show)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        guard let record = try await visit.store.literacy(of: visit.learner, on: visit.now.day) else {
            throw HTTPError(.notFound)
        }
        let version = try await visit.store.literacySettingsHistory().last {
            $0.settings.version == record.settings.version
        }
        let keptBack = try await visit.store.assignments(for: visit.learner).filter {
            $0.assignment.isTest && $0.shownResult(at: visit.now) == nil
        }
        let page = ProgressPage(
            try await visit.frame("Tiến độ"), record,
            effectiveFrom: version.flatMap { $0.effectiveFrom.number > 0 ? $0.effectiveFrom : nil },
            keptBack: Set(keptBack.map { "assignment:\($0.assignment.id.rawValue)" }),
            outreach: try await visit.store.outreach(
                of: visit.learner, since: SchoolYear.containing(visit.now.day).firstDay),
            content: visit.app.content,
            on: visit.now.day)
        return try visit.page(page, "Literacy/ProgressPage")
    }
}
