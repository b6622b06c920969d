import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// How the organisers share seats among schools, and accept the lists that schools send.
enum NominationReviewRoutes {
    private static let access = RouteAccess.act(.runContests, at: .contest)

    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/nominations", access, show)
        routes.post("/contests/:contest/nominations", access, save)
        routes.post("/contests/:contest/nominations/approvals", access, acceptAll)
        routes.get("/contests/:contest/nominations/workbook", access, workbook)
        routes.get("/contests/:contest/nominations/:unit", access, showList)
        routes.post("/contests/:contest/nominations/:unit/approval", access, accept)
        routes.post("/contests/:contest/nominations/:unit/return", access, giveBack)
    }

    /// Schools send to contests of the department; a school needs no seats for its own.
    private static func contest(_ visit: Visit) async throws -> ContestRecord {
        let record = try await visit.contest
        guard try await visit.app.directory.unit(record.unit, at: visit.now)?.kind == .department else {
            throw HTTPError(.notFound)
        }
        return record
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let record = try await contest(visit)
        return try await quotaPage(visit, record, NominationDraft(record.contest.settings), FormProblems(), .ok)
    }

    private static func save(_ visit: Visit) async throws -> Response {
        let record = try await contest(visit)
        let draft = NominationDraft(visit.form, groups: record.contest.settings.groups)
        var (rule, problems) = draft.rule(needsReason: record.contest.state != .draft)
        guard problems.isEmpty else {
            return try await quotaPage(visit, record, draft, problems, .unprocessableContent)
        }
        do {
            try await visit.store.setNomination(
                rule, of: record.contest.id, reason: draft.reason, by: visit.actor.account.id, at: visit.now)
        } catch let refusal as QuotaRefusal {
            problems.add("guaranteed", refusal.message)
            return try await quotaPage(visit, record, draft, problems, .unprocessableContent)
        }
        visit.app.boards.forget(record.contest.id)
        return .seeOther("/contests/\(record.contest.id.rawValue)/nominations", done: .seatsShared)
    }

    private static func quotaPage(
        _ visit: Visit, _ record: ContestRecord, _ draft: NominationDraft, _ problems: FormProblems,
        _ status: HTTPResponse.Status
    ) async throws -> Response {
        let page = NominationQuotaPage(
            try await visit.contestFrame("Chỉ tiêu cử dự thi", js: ["js/form.js"]), record,
            try await visit.store.nominationSeats(of: record.contest.id), draft, problems)
        return try visit.page(page, "Contest/NominationQuotaPage", status: status)
    }

    private static func acceptAll(_ visit: Visit) async throws -> Response {
        let record = try await contest(visit)
        let units = try await visit.app.directory.units(at: visit.now)
        _ = try await visit.store.acceptNominations(
            in: record.contest.id, of: Dictionary(units.map { ($0.id, $0) }) { first, _ in first },
            by: visit.actor.account.id, at: visit.now)
        return .seeOther("/contests/\(record.contest.id.rawValue)/nominations", done: .listsAccepted)
    }

    private static func accept(_ visit: Visit) async throws -> Response {
        let (record, school) = try await place(visit)
        try await visit.store.acceptNomination(
            in: record.contest.id, of: school, by: visit.actor.account.id, at: visit.now)
        return .seeOther(address(record, school), done: .listAccepted)
    }

    private static func giveBack(_ visit: Visit) async throws -> Response {
        let (record, school) = try await place(visit)
        let reason = VietnameseText.tidy(visit.form["reason"])
        var problems = FormProblems()
        if reason.isEmpty { problems.add("reason", "Ghi điều trường cần sửa") }
        if reason.count > 300 { problems.add("reason", "Viết ngắn hơn 300 ký tự") }
        guard problems.isEmpty else { return try await listPage(visit, problems, .unprocessableContent) }
        try await visit.store.returnNomination(
            in: record.contest.id, of: school, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther(address(record, school), done: .listReturned)
    }

    private static func showList(_ visit: Visit) async throws -> Response {
        try await listPage(visit, FormProblems(), .ok)
    }

    private static func listPage(
        _ visit: Visit, _ problems: FormProblems, _ status: HTTPResponse.Status
    ) async throws -> Response {
        let (record, school) = try await place(visit)
        guard let list = try await visit.store.nomination(of: record.contest.id, school: school) else {
            throw HTTPError(.notFound)
        }
        let page = NominationReviewPage(
            try await visit.contestFrame(school.name, js: ["js/form.js"]), record, list, problems,
            reason: visit.form["reason"])
        return try visit.page(page, "Contest/NominationReviewPage", status: status)
    }

    private static func workbook(_ visit: Visit) async throws -> Response {
        let record = try await contest(visit)
        let id = record.contest.id
        guard record.contest.settings.nomination != nil,
            let unit = try await visit.app.directory.unit(record.unit, at: visit.now)
        else { throw HTTPError(.notFound) }
        let workbook = NominationWorkbook.make(
            record.contest, try await visit.store.nominations(of: id),
            seats: try await visit.store.nominationSeats(of: id), by: unit,
            at: try await visit.app.directory.reportSettings(at: visit.now).place, on: visit.now.day)
        return try await visit.export(workbook, of: "contest:\(id.rawValue)")
    }

    private static func place(_ visit: Visit) async throws -> (record: ContestRecord, school: Unit) {
        let record = try await contest(visit)
        guard let school = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now),
            school.kind == .school
        else { throw HTTPError(.notFound) }
        return (record, school)
    }

    private static func address(_ record: ContestRecord, _ school: Unit) -> String {
        "/contests/\(record.contest.id.rawValue)/nominations/\(school.code)"
    }
}
