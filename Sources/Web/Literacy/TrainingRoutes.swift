import Content
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Reports
import Store

/// Sessions outside the system whose participants stand on a list: a training of several classes, a campaign.
enum TrainingRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.recordEvidence, at: .school)
        routes.get("/schools/:school/sessions/new", access, show)
        routes.get("/schools/:school/sessions/template", access, download)
        routes.post("/schools/:school/sessions", access, bodyLimit: 9 << 20, read)
        routes.post("/schools/:school/sessions/record", access, record)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let fields = ActivityFields(at: visit.now, minutes: 90, mode: .training)
        return try await page(visit, fields, nil, FormProblems())
    }

    /// Says what the list would record; writes nothing.
    private static func read(_ visit: Visit) async throws -> Response {
        let fields = ActivityFields(visit.form)
        var problems = FormProblems()
        _ = fields.facts(at: visit.now, &problems)
        guard let file = visit.form.file("file") else {
            problems.add("file", "Chọn tệp danh sách người dự")
            return try await page(visit, fields, nil, problems)
        }
        do {
            let rows = try ParticipantReader.read(Data(file.bytes))
            let known = try await visit.store.pupils(ofSchool: visit.unit.id, on: visit.now.day)
            return try await page(visit, fields, ParticipantMatch(rows, known: known), problems)
        } catch let refusal as FileRefusal {
            problems.add("file", refusal.message)
            return try await page(visit, fields, nil, problems)
        }
    }

    /// Writes what was shown. Somebody who left the school in between is not recorded: the list is read again.
    private static func record(_ visit: Visit) async throws -> Response {
        let unit = try await visit.unit
        let fields = ActivityFields(visit.form)
        var problems = FormProblems()
        let facts = fields.facts(at: visit.now, &problems)
        let asked = Set(visit.form.all("learner").prefix(ParticipantMatch.limit))
        let found = try await visit.store.pupils(ofSchool: unit.id, on: visit.now.day).map(\.learner.id)
            .filter { asked.contains("\($0.rawValue)") }
        if found.isEmpty || found.count < asked.count {
            problems.add("file", "Danh sách học sinh của trường vừa thay đổi, hãy tải tệp lên lại")
        }
        guard problems.isEmpty, let facts else { return try await page(visit, fields, nil, problems) }
        try await visit.store.recordActivity(
            of: found, mode: facts.mode, minutes: facts.minutes, day: facts.day, subject: facts.subject,
            by: visit.actor.account.id, at: visit.now)
        return .seeOther("/schools/\(unit.code)", done: .training)
    }

    private static func page(
        _ visit: Visit, _ fields: ActivityFields, _ match: ParticipantMatch?, _ problems: FormProblems
    ) async throws -> Response {
        let isFine = problems.isEmpty && match?.problems.isEmpty != false
        let page = TrainingFormPage(
            try await visit.frame("Ghi buổi học", js: ["js/form.js"]), try await visit.unit, fields, match, problems)
        return try visit.page(page, "Literacy/TrainingFormPage", status: isFine ? .ok : .unprocessableContent)
    }

    /// An empty list with the right columns.
    private static func download(_ visit: Visit) async throws -> Response {
        let columns = ParticipantReader.columns.map { Column($0, $0, width: 24, .text) }
        let sheet = SheetPage(name: SheetName("Người dự"), heading: nil, columns: columns, rows: [])
        return try await visit.download(
            Workbook(
                fileName: "mau-danh-sach-nguoi-du.xlsx", title: "Danh sách người dự", author: "", asOf: visit.now.day,
                sheets: [sheet]))
    }
}
