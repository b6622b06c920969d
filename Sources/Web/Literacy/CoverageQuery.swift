import Domain
import Foundation
import Store

/// What a coverage page was asked to show, read from its address; everything unknown shows all.
struct CoverageQuery: Sendable {
    let filter: CoverageFilter
    /// Locked figures to look at instead of today's.
    let snapshot: Snapshot.ID?
    /// A school's name or code, without marks; empty for all.
    let search: String
    /// 1-based.
    let page: Int

    static let pageSize = 25

    init(_ visit: Visit) async throws {
        let commune = try await visit.app.directory.unit(code: visit.query("commune"), at: visit.now)
        filter = CoverageFilter(
            commune: commune?.id, schoolKind: SchoolKind(rawValue: visit.query("level")),
            grade: Int(visit.query("grade")).flatMap { (6...12).contains($0) ? $0 : nil })
        snapshot = Int64(visit.query("figures")).map { Identifier($0) }
        search = String(visit.query("find").prefix(80))
        page = min(10_000, max(1, Int(visit.query("page")) ?? 1))
    }

    /// Whether a school is meant by the search.
    func finds(_ school: Unit) -> Bool {
        let wanted = VietnameseText.folded(search)
        return wanted.isEmpty || VietnameseText.folded(school.name).contains(wanted)
            || VietnameseText.folded(school.code).contains(wanted)
    }
}

extension Visit {
    /// The figures that the address asks for: today's, or those of a lock of this very unit; `nil` when there are none.
    func coverage(of unit: Unit, _ query: CoverageQuery) async throws -> CoverageRecord? {
        guard let snapshot = query.snapshot else {
            return try await store.coverage(of: unit.id, reportYear: now.day.year, filter: query.filter, on: now.day)
        }
        guard try await store.snapshots(of: unit.id).contains(where: { $0.snapshot.id == snapshot }) else { return nil }
        return try await store.coverage(snapshot: snapshot, filter: query.filter)
    }
}
