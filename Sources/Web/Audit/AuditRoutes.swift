import Domain
import Hummingbird
import Store

/// The log of what was done: a school's own for its manager, all of it for the department and the administrator.
enum AuditRoutes {
    private static let pageSize = 50

    static func add(to routes: inout RouteTable) {
        routes.get("/audit", .signedIn, show)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let actor = try visit.actor
        let before = Int64(visit.query("before"))
        let all = may(actor, .readAudit, at: .province)
        let home = try await visit.app.directory.unit(actor.account.unit, at: visit.now)
        guard all || (home.map { may(actor, .readAudit, at: Place(unit: $0)) } ?? false) else {
            throw HTTPError(.notFound)
        }
        let records = try await visit.store.auditEntries(
            of: all ? nil : home?.id, before: before, limit: pageSize + 1)
        let shown = records.prefix(pageSize)
        let page = AuditPage(
            frame: try await visit.frame("Nhật ký thao tác"),
            lead: all ? "Toàn hệ thống, mới nhất trước" : "Các thao tác của trường, mới nhất trước",
            rows: shown.map(row),
            olderHref: records.count > pageSize ? shown.last.map { "/audit?before=\($0.number)" } : nil,
            newestHref: before == nil ? nil : "/audit")
        return try visit.page(page, "Audit/AuditPage")
    }

    private static func row(_ record: AuditRecord) -> AuditPage.Row {
        AuditPage.Row(
            time: "\(record.entry.at.clockText) \(record.entry.at.day.text)", who: record.accountName ?? "Hệ thống",
            action: record.entry.action.title, detail: record.entry.detail, unit: record.entry.subject,
            hash: String(record.hash.prefix(8)))
    }
}
