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
        let units = try await visit.app.directory.units(at: visit.now)
        let page = AuditPage(
            frame: try await visit.frame("Nhật ký thao tác"),
            lead: all ? "Toàn hệ thống, mới nhất trước" : "Các thao tác của trường, mới nhất trước",
            rows: shown.map { row($0, units) },
            olderHref: records.count > pageSize ? shown.last.map { "/audit?before=\($0.number)" } : nil,
            newestHref: before == nil ? nil : "/audit")
        return try visit.page(page, "Audit/AuditPage")
    }

    private static func row(_ record: AuditRecord, _ units: [Unit]) -> AuditPage.Row {
        AuditPage.Row(
            time: "\(record.entry.at.clockText) \(record.entry.at.day.text)", who: record.accountName ?? "Hệ thống",
            action: record.entry.action.title, detail: record.entry.detail, unit: subject(record.entry.subject, units),
            hash: String(record.hash.prefix(8)))
    }

    /// "school:THPT01" in words: the unit's name, or the kind of thing with its number.
    private static func subject(_ subject: String, _ units: [Unit]) -> String {
        let parts = subject.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return subject }
        if let unit = units.first(where: { $0.code == parts[1] }) { return unit.shortName }
        return kinds[parts[0]].map { "\($0) \(parts[1])" } ?? subject
    }

    private static let kinds = [
        "account": "Tài khoản số", "classroom": "Lớp số", "assignment": "Bài giao số", "attempt": "Lượt làm bài số",
        "learner": "Học sinh số", "evidence": "Minh chứng số", "snapshot": "Lần chốt số",
        "settings": "Quy định phiên bản",
        "unit": "Đơn vị", "school": "Trường",
    ]
}
