import Content
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Reports
import Store

/// Brings in a school's list of pupils: read and shown first, written only on a second word.
enum RosterRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/schools/:school/roster", .act(.importRoster, at: .school), show)
        routes.get("/schools/:school/roster/template", .act(.importRoster, at: .school), download)
        routes.post("/schools/:school/roster", .act(.importRoster, at: .school), bodyLimit: 9 << 20, read)
        routes.post("/schools/:school/roster/application", .act(.importRoster, at: .school), apply)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, FormProblems(), nil, status: .ok)
    }

    private static func read(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unit
        guard let file = visit.form.file("file") else {
            return try await refuse(visit, "Chọn tệp danh sách học sinh")
        }
        let reading: RosterReader.Reading
        do {
            reading = try RosterReader.read(Data(file.bytes))
        } catch let refusal as FileRefusal {
            return try await refuse(visit, refusal.message)
        }
        let plan = try await visit.store.rosterPlan(
            reading.rows, grades: unit.schoolKind?.grades ?? 6...12, of: unit.id,
            in: SchoolYear.containing(visit.now.day))
        var preview = RosterPreview(fileName: file.name, reading: reading, plan: plan)
        preview.schoolNames = try await names(visit)
        if preview.canApply {
            preview.token = hexadecimal(visit.app.randomBytes(16))
            let entry = PendingRosters.Entry(
                fileName: file.name, rows: reading.rows, account: try visit.actor.account.id, school: unit.id,
                readAt: visit.now)
            visit.app.rosters.keep(entry, token: preview.token)
        }
        let status: HTTPResponse.Status = preview.problems.isEmpty ? .ok : .unprocessableContent
        return try await page(visit, FormProblems(), preview, status: status)
    }

    private static func apply(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unit
        let account = try visit.actor.account.id
        let token = visit.form["token"]
        guard let entry = visit.app.rosters.entry(token, account: account, school: unit.id, at: visit.now) else {
            return try await refuse(visit, "Tệp đã xem thử quá 30 phút hoặc đã ghi rồi, hãy tải tệp lên lại")
        }
        let outcome = try await visit.store.applyRoster(
            entry.rows, grades: unit.schoolKind?.grades ?? 6...12, of: unit.id,
            in: SchoolYear.containing(visit.now.day), on: visit.now.day,
            by: account, at: visit.now)
        visit.app.rosters.remove(token)
        guard let result = outcome.result else {
            var preview = RosterPreview(fileName: entry.fileName, reading: nil, plan: outcome.plan)
            preview.schoolNames = try await names(visit)
            return try await page(visit, FormProblems(), preview, status: .unprocessableContent)
        }
        let counts = "added=\(result.added)&changed=\(result.changed)&classrooms=\(result.classroomsCreated)"
        return .seeOther("/schools/\(unit.code)/roster?\(counts)")
    }

    /// An empty list with the right columns.
    private static func download(_ visit: Visit) async throws -> Response {
        let columns = RosterColumn.allCases.map { Column($0.rawValue, $0.rawValue, width: 22, .text) }
        let sheet = SheetPage(name: SheetName("Danh sách"), heading: nil, columns: columns, rows: [])
        let workbook = Workbook(
            fileName: "mau-danh-sach.xlsx", title: "Danh sách học sinh", author: "", asOf: visit.now.day,
            sheets: [sheet])
        return try await visit.download(workbook)
    }

    private static func refuse(_ visit: Visit, _ message: String) async throws -> Response {
        var problems = FormProblems()
        problems.add("file", message)
        return try await page(visit, problems, nil, status: .unprocessableContent)
    }

    private static func names(_ visit: Visit) async throws -> [Unit.ID: String] {
        let units = try await visit.app.directory.units(at: visit.now)
        return Dictionary(uniqueKeysWithValues: units.map { ($0.id, $0.name) })
    }

    private static func page(
        _ visit: Visit, _ problems: FormProblems, _ preview: RosterPreview?, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = RosterPage(
            try await visit.frame("Danh sách học sinh", js: ["js/form.js"]), try await visit.unit, problems, preview,
            result: RosterPage.result(visit), at: visit.now)
        return try visit.page(page, "Organisation/RosterPage", status: status)
    }
}
