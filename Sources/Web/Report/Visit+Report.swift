import Content
import Domain
import Hummingbird
import NIOCore
import Reports
import Store

extension Visit {
    /// What a unit reports, with the words of its department: the figures that the address asks for, else those of the
    /// lock that holds, else today's.
    func report(of unit: Unit) async throws -> (record: CoverageRecord, settings: ReportSettings) {
        let query = try await CoverageQuery(self)
        let figures = try await store.withOutreach(
            store.withYear(reportFigures(of: unit, query), on: now.day), grade: query.filter.grade)
        return (try await store.withFeedback(figures), try await reportSettings(on: figures.asOf))
    }

    /// The figures of a report alone, without what stands beside them.
    func reportFigures(of unit: Unit, _ query: CoverageQuery) async throws -> CoverageRecord {
        var found = try await coverage(of: unit, query)
        if query.snapshot == nil, query.filter == .all, let lock = try await lock(of: unit) {
            found = try await store.coverage(snapshot: lock.id)
        }
        guard let found else { throw HTTPError(.notFound) }
        return found
    }

    /// The names on reports, with the titles of the lessons and the targets of the figures' day.
    func reportSettings(on day: Day) async throws -> ReportSettings {
        var settings = try await app.directory.reportSettings(at: now)
        settings.lessonTitles = app.content.lessonTitles
        settings.hold(to: try await app.directory.targets(at: now), on: day)
        return settings
    }

    /// The lock of this year's figures that was not opened again; `nil` for none.
    private func lock(of unit: Unit) async throws -> Snapshot? {
        try await store.snapshots(of: unit.id)
            .first { $0.reportYear == now.day.year && $0.reopenedAt == nil }?.snapshot
    }

    /// A file of a report to save, noted with its hash.
    func export(
        _ bytes: [UInt8], _ name: String, mediaType: String, of record: CoverageRecord
    ) async throws -> Response {
        try await store.addExport(name, bytes, of: record, by: actor.account.id, at: now)
        return .attachment(bytes, name: name, mediaType: mediaType)
    }
}
