import Domain
import HTTPTypes
import Hummingbird
import Store

/// The tree of units, for the administrator: who is there, from when, until when.
enum UnitRoutes {
    static func add(to routes: inout RouteTable) {
        // Ended units and those to come are here too, so the place is the whole province.
        let access = RouteAccess.act(.manageUnits, at: .province)
        routes.get("/units", access, showAll)
        routes.get("/units/new", access, showNew)
        routes.post("/units", access, add)
        routes.get("/units/:unit", access, show)
        routes.post("/units/:unit", access, change)
        routes.post("/units/:unit/closure", access, end)
        routes.post("/units/:unit/closure/end", access, goOn)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let page = UnitsPage(try await visit.frame("Đơn vị"), try await tree(visit), at: visit.now)
        return try visit.page(page, "Organisation/UnitsPage")
    }

    private static func showNew(_ visit: Visit) async throws -> Response {
        try await newPage(visit, UnitDraft(at: visit.now), try await tree(visit), FormProblems(), status: .ok)
    }

    private static func add(_ visit: Visit) async throws -> Response {
        let tree = try await tree(visit)
        let draft = UnitDraft(visit.form)
        var (wish, problems) = draft.wish(in: tree, at: visit.now)
        if let wish {
            problems.add(try await visit.store.addUnit(wish.plan, by: visit.actor.account.id, at: visit.now))
        }
        guard problems.isEmpty else {
            return try await newPage(visit, draft, tree, problems, status: .unprocessableContent)
        }
        visit.app.directory.forget()
        return .seeOther("/units", done: .unitAdded)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let tree = try await tree(visit)
        let record = try record(visit, tree)
        return try await page(
            visit, record, UnitDraft(record, in: tree, at: visit.now), tree, FormProblems(), status: .ok)
    }

    private static func change(_ visit: Visit) async throws -> Response {
        let tree = try await tree(visit)
        let record = try record(visit, tree)
        var draft = UnitDraft(visit.form)
        // Only schools have a field for it.
        if record.unit.kind != .school { draft.movedOn = visit.now.day.text }
        var (wish, problems) = draft.wish(in: tree, replacing: record, at: visit.now)
        if let wish {
            problems.add(
                try await visit.store.changeUnit(
                    record.unit.id, to: wish.plan, movedOn: wish.movedOn, by: visit.actor.account.id, at: visit.now))
        }
        guard problems.isEmpty else {
            return try await page(visit, record, draft, tree, problems, status: .unprocessableContent)
        }
        visit.app.directory.forget()
        return .seeOther("/units", done: .unitChanged)
    }

    private static func end(_ visit: Visit) async throws -> Response {
        let tree = try await tree(visit)
        let record = try record(visit, tree)
        // The root has no such form.
        guard record.unit.kind != .department else { throw HTTPError(.notFound) }
        var problems = FormProblems()
        let day = Day(text: visit.form["endsOn"])
        if day == nil { problems.add("endsOn", "Nhập ngày ngừng hoạt động, ví dụ \(visit.now.day.text)") }
        if visit.form["confirm"] != "1" { problems.add("confirm", "Đánh dấu để xác nhận ngừng đơn vị") }
        if let day, problems.isEmpty {
            problems.add(
                try await visit.store.endUnit(
                    record.unit.id, on: day, by: visit.actor.account.id, at: visit.now))
        }
        guard problems.isEmpty else {
            let draft = UnitDraft(record, in: tree, at: visit.now)
            return try await page(
                visit, record, draft, tree, problems, endsOn: visit.form["endsOn"], status: .unprocessableContent)
        }
        visit.app.directory.forget()
        return .seeOther("/units", done: .unitEnded)
    }

    private static func goOn(_ visit: Visit) async throws -> Response {
        let record = try record(visit, try await tree(visit))
        _ = try await visit.store.endUnit(record.unit.id, on: nil, by: visit.actor.account.id, at: visit.now)
        visit.app.directory.forget()
        return .seeOther("/units", done: .unitGoesOn)
    }

    private static func tree(_ visit: Visit) async throws -> [UnitRecord] {
        try await visit.store.unitRecords(on: visit.now.day)
    }

    private static func record(_ visit: Visit, _ tree: [UnitRecord]) throws -> UnitRecord {
        let code = try visit.text("unit")
        guard let record = tree.first(where: { $0.unit.code == code }) else { throw HTTPError(.notFound) }
        return record
    }

    private static func newPage(
        _ visit: Visit, _ draft: UnitDraft, _ tree: [UnitRecord], _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = UnitFormPage(
            adding: draft, try await visit.frame("Thêm đơn vị", js: ["js/form.js"]), tree, problems)
        return try visit.page(page, "Organisation/UnitFormPage", status: status)
    }

    private static func page(
        _ visit: Visit, _ record: UnitRecord, _ draft: UnitDraft, _ tree: [UnitRecord], _ problems: FormProblems,
        endsOn: String = "", status: HTTPResponse.Status
    ) async throws -> Response {
        let page = UnitFormPage(
            changing: record, draft, try await visit.frame(record.unit.shortName, js: ["js/form.js"]), tree, problems,
            endsOn: endsOn)
        return try visit.page(page, "Organisation/UnitFormPage", status: status)
    }
}
