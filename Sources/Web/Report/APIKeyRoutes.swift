import Domain
import HTTPTypes
import Hummingbird
import Store

/// Makes and ends the keys of other programs: the administrator's.
enum APIKeyRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.manageKeeping, at: .province)
        routes.get("/settings/api-keys", access) { try await show($0, FormProblems(), token: nil) }
        routes.post("/settings/api-keys", access, make)
        routes.post("/settings/api-keys/:key/revocation", access) { visit in
            try await visit.store.revokeAPIKey(visit.id("key"), by: visit.actor.account.id, at: visit.now)
            return .seeOther("/settings/api-keys", done: .apiKeyRevoked)
        }
    }

    private static func show(_ visit: Visit, _ problems: FormProblems, token: String?) async throws -> Response {
        let units = try await visit.app.directory.units(at: visit.now)
        let names = Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.shortName) })
        let form = token == nil ? visit.form : Form()
        let day = visit.now.day
        let page = APIKeysPage(
            frame: try await visit.frame("Khóa truy cập dữ liệu", js: ["js/form.js"]),
            crumbs: [Crumb(title: "Thiết lập", href: "/settings"), Crumb(title: "Khóa truy cập dữ liệu", href: nil)],
            errors: problems.errors("Chưa cấp được khóa"), token: token,
            rows: try await visit.store.apiKeys().map { APIKeysPage.Row($0, names[$0.unit] ?? "-", on: day) },
            name: problems.field("name", form["name"]),
            scopes: APIKey.Scope.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == form["scope"])
            },
            units: units.filter { $0.kind == .department || $0.kind == .commune || $0.kind == .school }
                .sorted { ($0.kind == .department ? 0 : 1, $0.code) < ($1.kind == .department ? 0 : 1, $1.code) }.map {
                    Choice(value: $0.code, title: $0.name, isChosen: $0.code == form["unit"])
                },
            endsOn: problems.field(
                "endsOn", form.has("endsOn") ? form["endsOn"] : "31/12/\(day.year + (day.month > 9 ? 1 : 0))"))
        return try visit.page(page, "Report/APIKeysPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// The key is shown on the answer itself, once: an address must never carry it.
    private static func make(_ visit: Visit) async throws -> Response {
        var problems = FormProblems()
        let name = VietnameseText.tidy(visit.form["name"])
        if name.isEmpty || name.count > 80 { problems.add("name", "Nhập tên chương trình dùng khóa, tối đa 80 ký tự") }
        let scope = APIKey.Scope(rawValue: visit.form["scope"]) ?? .locks
        let unit = try await visit.app.directory.unit(code: visit.form["unit"], at: visit.now)
        if unit == nil { problems.add("unit", "Chọn đơn vị được đọc") }
        let endsOn = Day(text: visit.form["endsOn"])
        if endsOn.map({ $0 <= visit.now.day || $0 > visit.now.day + 800 }) ?? true {
            problems.add("endsOn", "Nhập ngày hết hạn sau hôm nay, trong 2 năm tới")
        }
        guard problems.isEmpty, let unit, let endsOn else { return try await show(visit, problems, token: nil) }
        let token = "thao_\(Token.fresh())"
        try await visit.store.addAPIKey(
            name: name, scope: scope, unit: unit.id, tokenHash: Token.hash(token), endsOn: endsOn,
            by: visit.actor.account.id, at: visit.now)
        return try await show(visit, FormProblems(), token: token)
    }
}

extension APIKeysPage.Row {
    fileprivate init(_ key: APIKey, _ unit: String, on day: Day) {
        let isOpen = key.isOpen(on: day)
        let tag = isOpen ? Tag("Đang dùng được", .ok) : Tag(key.revokedAt == nil ? "Hết hạn" : "Đã thu hồi")
        self.init(
            keyID: "\(key.id.rawValue)", name: key.name,
            about: "\(unit) · \(key.scope.title) · \(key.madeBy) cấp \(key.madeAt.day.text) · hết hạn "
                + key.endsOn.text, tag: tag,
            used: key.usedAt.map { "Dùng lần cuối \($0.momentText)" } ?? "Chưa dùng lần nào", canRevoke: isOpen)
    }
}
