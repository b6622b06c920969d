import Domain
import HTTPTypes
import Hummingbird
import Store

/// The page of a unit's yearly report and the steps of its season.
enum SeasonRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/reports", .act(.viewCoverage, at: .unit)) { try await show($0, nil, status: .ok) }
        routes.post("/units/:unit/season", .act(.viewCoverage, at: .unit), mark)
        routes.post("/units/:unit/season/reopening", .act(.viewCoverage, at: .unit), unmark)
    }

    private static func show(
        _ visit: Visit, _ errors: FormErrors?, status: HTTPResponse.Status
    ) async throws -> Response {
        let unit = try await visit.unitInPath
        let figures = try await visit.reportFigures(of: unit, CoverageQuery(visit))
        let record = try await visit.store.withLookalikes(visit.store.withLastLock(figures))
        let settings = try await visit.reportSettings(on: record.asOf)
        let actor = try visit.actor
        let place = Place(unit: unit)
        let mayExport = may(actor, .exportReport, at: place)
        let making = ReportsMaking(
            unit: unit, record: record, settings: settings,
            dates: try await visit.store.seasonDates(year: record.reportYear),
            marks: try await visit.store.seasonMarks(year: record.reportYear),
            units: try await visit.app.directory.units(at: visit.now),
            exports: mayExport ? try await visit.store.exports(of: unit.id) : [], today: visit.now.day,
            mayKeep: may(actor, .keepRecords, at: place), mayReview: may(actor, .reviewFigures, at: place),
            mayLock: may(actor, .lockFigures, at: place), mayExport: mayExport,
            settingsHref: may(actor, .changeSettings, at: .province) ? "/settings/report" : nil)
        let page = making.page(
            try await visit.frame("Báo cáo"), homeHref: try visit.homeHref(of: unit), errors: errors)
        return try visit.page(page, "Report/ReportsPage", status: status)
    }

    /// The step that the form names, if it is this unit's and the visitor may take it.
    private static func step(_ visit: Visit, _ unit: Unit) throws -> SeasonStep {
        let acts: [SeasonStep: Act] = [.closed: .keepRecords, .reviewed: .reviewFigures, .sent: .lockFigures]
        guard let step = SeasonStep(rawValue: visit.form["step"]), let act = acts[step], step.concerns(unit),
            may(try visit.actor, act, at: Place(unit: unit))
        else { throw HTTPError(.notFound) }
        return step
    }

    private static func mark(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        try await visit.store.markSeason(
            step(visit, unit), of: unit.id, year: visit.now.day.year,
            note: String(VietnameseText.tidy(visit.form["note"]).prefix(200)), by: visit.actor.account.id,
            at: visit.now)
        return .seeOther("/units/\(unit.code)/reports", done: .seasonMarked)
    }

    private static func unmark(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let step = try step(visit, unit)
        let reason = String(VietnameseText.tidy(visit.form["reason"]).prefix(200))
        guard !reason.isEmpty else {
            var problems = FormProblems()
            problems.add("reason", "Nhập lý do mở lại")
            return try await show(visit, problems.errors("Chưa mở lại được"), status: .unprocessableContent)
        }
        try await visit.store.unmarkSeason(
            step, of: unit.id, year: visit.now.day.year, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/reports", done: .seasonUnmarked)
    }
}
