import Content
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Reports
import Store

/// The list of a unit's staff and what they do in a year.
enum StaffYearRoutes {
    private static let access = RouteAccess.act(.keepRecords, at: .unit)

    static func add(to routes: inout RouteTable) {
        routes.get("/units/:unit/staff-year", access) { try await show($0, FormProblems(), nil) }
        routes.get("/units/:unit/staff-year/template", access, template)
        routes.post("/units/:unit/staff-year", access, bodyLimit: 9 << 20, importList)
        routes.post("/units/:unit/staff-year/accounts", access, addAccounts)
        routes.post("/units/:unit/staff-year/:member/end", access, end)
        routes.get("/units/:unit/staff-sessions/new", access, showForm)
        routes.post("/units/:unit/staff-sessions", access, record)
        routes.post("/staff-usage", .signedIn, declare)
    }

    private static func show(_ visit: Visit, _ problems: FormProblems, _ result: String?) async throws -> Response {
        let unit = try await visit.unitInPath
        let window = visit.reportWindow
        let page = StaffYearPage(
            try await visit.frame("Đội ngũ", js: ["js/form.js"]), unit,
            try await visit.store.staffYear(of: unit.id, in: window),
            try await visit.store.staffSessions(of: unit.id, in: window), window: window,
            homeHref: try visit.homeHref(of: unit), problems, result: result)
        return try visit.page(
            page, "Organisation/StaffYearPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func importList(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        var problems = FormProblems()
        guard let file = visit.form.file("file") else {
            problems.add("file", "Chọn tệp danh sách đội ngũ")
            return try await show(visit, problems, nil)
        }
        do {
            let rows = try StaffReader.read(Data(file.bytes))
            let plan = try await visit.store.importStaff(
                rows, of: unit.id, by: visit.actor.account.id, at: visit.now)
            guard plan.problems.isEmpty else {
                let shown = plan.problems.prefix(5).joined(separator: "; ")
                problems.add("file", shown + (plan.problems.count > 5 ? " và \(plan.problems.count - 5) chỗ nữa" : ""))
                return try await show(visit, problems, nil)
            }
            return try await show(visit, problems, StaffYearPage.result(plan))
        } catch let refusal as FileRefusal {
            problems.add("file", refusal.message)
            return try await show(visit, problems, nil)
        }
    }

    private static func addAccounts(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        _ = try await visit.store.addStaffFromAccounts(of: unit.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/staff-year", done: .staffImported)
    }

    private static func end(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        try await visit.store.endStaff(
            visit.id("member"), of: unit.id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/staff-year", done: .staffImported)
    }

    /// An empty list with the right columns.
    private static func template(_ visit: Visit) async throws -> Response {
        let columns = StaffReader.columns.map { Column($0, $0, width: 28, .text) }
        let sheet = SheetPage(name: SheetName("Đội ngũ"), heading: nil, columns: columns, rows: [])
        return try await visit.download(
            Workbook(
                fileName: "mau-doi-ngu.xlsx", title: "Danh sách đội ngũ", author: "", asOf: visit.now.day,
                sheets: [sheet]))
    }

    private static func showForm(_ visit: Visit) async throws -> Response {
        let staff = try await visit.store.staffYear(of: visit.unitInPath.id, in: visit.reportWindow)
        return try await form(visit, StaffSessionDraft(at: visit.now, staff: staff), staff, FormProblems())
    }

    private static func record(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unitInPath
        let staff = try await visit.store.staffYear(of: unit.id, in: visit.reportWindow)
        let draft = StaffSessionDraft(visit.form)
        let (entry, problems) = draft.session(staff: staff, at: visit.now)
        guard let entry else { return try await form(visit, draft, staff, problems) }
        try await visit.store.recordStaffSession(
            of: unit.id, entry.session, attendees: entry.people, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/staff-year", done: .staffSession)
    }

    private static func form(
        _ visit: Visit, _ draft: StaffSessionDraft, _ staff: [StaffYearRecord], _ problems: FormProblems
    ) async throws -> Response {
        let page = StaffSessionFormPage(
            try await visit.frame("Ghi buổi bồi dưỡng", js: ["js/form.js"]), try await visit.unitInPath, draft, staff,
            problems)
        return try visit.page(
            page, "Organisation/StaffSessionFormPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// Somebody's own word, on the page of what was passed on to them.
    private static func declare(_ visit: Visit) async throws -> Response {
        try await visit.store.declareUsage(
            of: visit.actor.account.id, visit.form["uses"] == "1", in: visit.reportWindow, on: visit.now.day)
        return .seeOther("/documents", done: .staffUsage)
    }
}

extension Visit {
    /// The days that this year's report covers.
    var reportWindow: ClosedRange<Day> {
        ReportYear.current(on: now.day).window(until: now.day)
    }
}
