import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Store

/// Requests about data: noted at the school, answered within two working days.
enum DataRequestRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.answerDataRequests, at: .school)
        let one = "/schools/:school/data-requests/:request"
        routes.get("/schools/:school/data-requests", access) { try await show($0, FormProblems()) }
        routes.post("/schools/:school/data-requests", access, add)
        routes.get("\(one)", access) { try await showOne($0, FormProblems()) }
        routes.post("\(one)/answer", access, answer)
        routes.get("\(one)/data", access, showData)
        routes.get("\(one)/file", access, file)
    }

    private static func show(_ visit: Visit, _ problems: FormProblems) async throws -> Response {
        let school = try await visit.unit
        let records = try await visit.store.dataRequests(of: school.id)
        let day = visit.now.day
        let rows: ([DataRequestRecord]) -> [DataRequestsPage.Row] = { records in
            records.map { DataRequestsPage.Row($0, school, on: day) }
        }
        let form = visit.form
        let open = records.filter { $0.answer == nil }
        let overdue = open.filter { $0.isOverdue(on: day) }
        let page = DataRequestsPage(
            frame: try await visit.frame("Yêu cầu về dữ liệu", js: ["js/form.js"]),
            crumbs: [
                Crumb(title: school.shortName, href: "/schools/\(school.code)"),
                Crumb(title: "Yêu cầu về dữ liệu", href: nil),
            ],
            schoolCode: school.code,
            lead: "\(open.count) yêu cầu chưa trả lời · \(overdue.count) yêu cầu quá hạn",
            errors: problems.errors("Chưa ghi được yêu cầu"), overdue: rows(overdue), hasOverdue: !overdue.isEmpty,
            open: rows(open.filter { !$0.isOverdue(on: day) }), answered: rows(records.filter { $0.answer != nil }),
            hasAnswered: records.contains { $0.answer != nil },
            formKey: form.has("key") ? form["key"] : Token.fresh(),
            kinds: DataRequest.Kind.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == form["kind"])
            },
            kindError: problems["kind"], code: problems.field("code", form["code"]),
            askedBy: problems.field("askedBy", form["askedBy"]),
            askedOn: problems.field("askedOn", form.has("askedOn") ? form["askedOn"] : day.text),
            note: problems.field("note", form["note"]))
        return try visit.page(
            page, "Accounts/DataRequestsPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func add(_ visit: Visit) async throws -> Response {
        let school = try await visit.unit
        let form = visit.form
        var problems = FormProblems()
        let kind = DataRequest.Kind(rawValue: form["kind"])
        if kind == nil { problems.add("kind", "Chọn yêu cầu") }
        if form["code"].isEmpty { problems.add("code", "Nhập mã học sinh") }
        let askedBy = VietnameseText.tidy(form["askedBy"])
        if askedBy.isEmpty || askedBy.count > 100 { problems.add("askedBy", "Nhập người yêu cầu, tối đa 100 ký tự") }
        let askedOn = Day(text: form["askedOn"])
        if askedOn.map({ $0 > visit.now.day || $0 < visit.now.day + -60 }) ?? true {
            problems.add("askedOn", "Nhập ngày nhận yêu cầu, trong 60 ngày gần đây và không sau hôm nay")
        }
        if form["note"].count > 500 { problems.add("note", "Ghi chú dài quá 500 ký tự") }
        guard problems.isEmpty, let kind, let askedOn else { return try await show(visit, problems) }
        do {
            try await visit.store.addDataRequest(
                kind, code: form["code"], askedBy: askedBy, askedOn: askedOn, note: form["note"], at: school.id,
                formKey: String(form["key"].prefix(80)), by: visit.actor.account.id, at: visit.now)
        } catch DataRequestRefusal.unknownPupil {
            problems.add("code", DataRequestRefusal.unknownPupil.message)
            return try await show(visit, problems)
        }
        return .seeOther("/schools/\(school.code)/data-requests", done: .dataRequested)
    }

    private static func record(_ visit: Visit) async throws -> (Unit, DataRequestRecord) {
        let school = try await visit.unit
        guard let record = try await visit.store.dataRequest(visit.id("request"), of: school.id) else {
            throw HTTPError(.notFound)
        }
        return (school, record)
    }

    private static func showOne(_ visit: Visit, _ problems: FormProblems) async throws -> Response {
        let (school, record) = try await record(visit)
        let learner = try await visit.store.literacy(of: record.request.learner, on: visit.now.day)?.learner
        let page = DataRequestPage(
            try await visit.frame(record.request.kind.title, js: ["js/form.js"]), school, record, learner, visit.form,
            problems, on: visit.now.day)
        return try visit.page(page, "Accounts/DataRequestPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func answer(_ visit: Visit) async throws -> Response {
        let (school, record) = try await record(visit)
        let form = visit.form
        var problems = FormProblems()
        let text = VietnameseText.tidy(form["answer"])
        if text.isEmpty || text.count > 500 { problems.add("answer", "Nhập câu trả lời, tối đa 500 ký tự") }
        let isGranted = form["decision"] == "grant"
        if !isGranted, form["decision"] != "refuse" { problems.add("decision", "Chọn làm theo yêu cầu hoặc từ chối") }
        var correction: LearnerCorrection?
        if record.request.kind == .correct, isGranted {
            let name = VietnameseText.tidy(form["fullName"])
            if name.isEmpty || name.count > 100 { problems.add("fullName", "Nhập họ và tên của em") }
            let birth = Day(text: form["birthDate"])
            if birth == nil, !form["birthDate"].isEmpty {
                problems.add("birthDate", "Nhập ngày sinh theo dạng ngày/tháng/năm")
            }
            correction = LearnerCorrection(
                fullName: name, birthDate: birth, sex: Learner.Sex(rawValue: form["sex"]))
        }
        guard problems.isEmpty else { return try await showOne(visit, problems) }
        try await visit.store.answerDataRequest(
            record.id, of: school.id, text: text, isGranted: isGranted, correction: correction,
            by: visit.actor.account.id, at: visit.now)
        visit.app.boards.forgetAll()
        return .seeOther("/schools/\(school.code)/data-requests", done: .dataRequestAnswered)
    }

    private static func showData(_ visit: Visit) async throws -> Response {
        let (school, record) = try await record(visit)
        let base = "/schools/\(school.code)/data-requests"
        let page = DataSheetsPage(
            frame: try await visit.frame("Dữ liệu của học sinh"),
            crumbs: [
                Crumb(title: "Yêu cầu về dữ liệu", href: base),
                Crumb(title: record.request.kind.title, href: "\(base)/\(record.id.rawValue)"),
                Crumb(title: "Dữ liệu", href: nil),
            ],
            title: "Dữ liệu về \(record.learnerName)",
            lead: "\(school.name) · lập ngày \(visit.now.day.text) · tài liệu chứa dữ liệu cá nhân, chỉ giao cho người "
                + "yêu cầu",
            sheets: try await visit.store.dataSheets(of: record.request.learner).map { sheet in
                DataSheetsPage.Sheet(
                    title: sheet.title, columns: sheet.columns, rows: sheet.rows.map { .init(cells: $0) })
            }, fileHref: "\(base)/\(record.id.rawValue)/file")
        return try visit.page(page, "Accounts/DataSheetsPage")
    }

    /// The same for a machine: one object a row, named by its columns.
    private static func file(_ visit: Visit) async throws -> Response {
        let (_, record) = try await record(visit)
        let sheets = try await visit.store.dataSheets(of: record.request.learner)
        let tables = Dictionary(
            uniqueKeysWithValues: sheets.map { sheet in
                (
                    sheet.title,
                    sheet.rows.map { Dictionary(zip(sheet.columns, $0)) { first, _ in first } }
                )
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let bytes = [UInt8](try encoder.encode(tables))
        try await visit.store.addAudit(
            AuditEntry(
                at: visit.now, account: visit.actor.account.id, action: .reportExported,
                subject: "learner:\(record.request.learner.rawValue)", detail: "Bản sao dữ liệu cá nhân"))
        return .attachment(bytes, name: "DuLieu_\(record.request.learner.rawValue).json", mediaType: "application/json")
    }
}
