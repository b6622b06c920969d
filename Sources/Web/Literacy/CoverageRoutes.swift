import Domain
import Foundation
import Hummingbird
import Store

/// The figures of the department, a commune or a school, and their lock.
enum CoverageRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/coverage", .act(.viewCoverage, at: .province)) { visit in
            guard let department = try await visit.app.directory.department(at: visit.now) else {
                throw HTTPError(.notFound)
            }
            return .seeOther("/units/\(department.code)/coverage")
        }
        routes.get("/units/:unit/coverage", .act(.viewCoverage, at: .unit)) { try await show($0, FormState()) }
        routes.post("/units/:unit/snapshots", .act(.lockFigures, at: .unit), lock)
        routes.post("/units/:unit/snapshots/:snapshot/reopening", .act(.lockFigures, at: .unit), reopen)
    }

    /// What was typed into the forms of the lock, when it has to be mended.
    struct FormState {
        var cutoff: Field?
        var reason = Field()
        var errors: FormErrors?
    }

    private static func unit(_ visit: Visit) async throws -> Unit {
        guard let unit = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now) else {
            throw HTTPError(.notFound)
        }
        return unit
    }

    private static func show(_ visit: Visit, _ state: FormState) async throws -> Response {
        let unit = try await unit(visit)
        let query = try await CoverageQuery(visit)
        guard let record = try await visit.coverage(of: unit, query) else { throw HTTPError(.notFound) }
        let making = CoverageMaking(
            visit: visit, unit: unit, query: query, record: record,
            locks: try await visit.store.snapshots(of: unit.id),
            communes: try await visit.app.directory.units(at: visit.now).filter { $0.kind == .commune }, state: state,
            goal: try await visit.app.directory.targets(at: visit.now).target(.pupils, on: record.asOf))
        let page = try making.page(frame: await visit.frame("Phổ cập · \(unit.shortName)"))
        return try visit.page(page, "Literacy/CoveragePage", status: state.errors == nil ? .ok : .unprocessableContent)
    }

    private static func lock(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        let typed = visit.form["cutoff"]
        guard let cutoff = Day(text: typed), cutoff <= visit.now.day, visit.form["confirm"] == "1" else {
            let isDay = Day(text: typed).map { $0 <= visit.now.day } ?? false
            let message =
                isDay
                ? "Đánh dấu vào ô đồng ý chốt" : "Nhập ngày chốt như \(visit.now.day.text), không sau hôm nay"
            return try await show(
                visit,
                FormState(
                    cutoff: Field(typed, error: isDay ? nil : message),
                    errors: FormErrors(
                        heading: "Chưa chốt được số liệu, sửa giúp chỗ sau",
                        items: [.init(message: message, anchor: isDay ? "confirm" : "cutoff")])))
        }
        _ = try await visit.store.lockFigures(
            of: unit.id, reportYear: cutoff.year, cutoff: cutoff, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/coverage", done: .locked)
    }

    private static func reopen(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        let snapshot: Snapshot.ID = try visit.id("snapshot")
        guard try await visit.store.snapshots(of: unit.id).contains(where: { $0.snapshot.id == snapshot }) else {
            throw HTTPError(.notFound)
        }
        let reason = visit.form["reason"]
        if reason.isEmpty {
            let message = "Nhập lý do mở lại"
            return try await show(
                visit,
                FormState(
                    reason: Field(error: message),
                    errors: FormErrors(
                        heading: "Chưa mở lại được, sửa giúp chỗ sau",
                        items: [.init(message: message, anchor: "reason")])))
        }
        try await visit.store.reopenFigures(
            snapshot, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/coverage", done: .unlocked)
    }
}
