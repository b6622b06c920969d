import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// How a school names and sends those whom it sends to a contest.
enum NominationRoutes {
    static func add(to routes: inout RouteTable) {
        let access = RouteAccess.act(.registerContestants, at: .school)
        let path = "/schools/:school/contests/:contest/nomination"
        routes.get(path, access, show)
        routes.post(path, access, name)
        routes.post("\(path)/order", access, raise)
        routes.post("\(path)/removals", access, remove)
        routes.post("\(path)/submission", access, submit)
        routes.post("\(path)/withdrawals", access, withdraw)
        routes.get("\(path)/workbook", access, workbook)
        routes.get("\(path)/document", access, document)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, FormProblems(), status: .ok)
    }

    private static func name(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await list(visit)
        let learners = visit.form.all("learner").prefix(200).compactMap { Int64($0) }.map { Learner.ID($0) }
        var problems = FormProblems()
        if learners.isEmpty { problems.add("learner", "Chọn ít nhất một em") }
        if problems.isEmpty {
            let consents = Set(visit.form.all("consent").compactMap { Int64($0) }.map { Learner.ID($0) })
            let refused = try await visit.store.nominate(
                learners, consents: consents, in: record.contest.id, of: unit, by: visit.actor.account.id,
                at: visit.now)
            if refused.isEmpty {
                return .seeOther("\(address(unit, record))?classroom=\(visit.form["classroom"])", done: .namesSaved)
            }
            for (index, reason) in Set(refused.values.flatMap { $0 }).sorted().enumerated() {
                problems.add("learner\(index)", reason)
            }
        }
        return try await page(visit, problems, status: .unprocessableContent)
    }

    private static func raise(_ visit: Visit) async throws -> Response {
        let learner = try learner(visit)
        return try await change(visit) { try $0.raise(learner) }
    }

    private static func remove(_ visit: Visit) async throws -> Response {
        let learner = try learner(visit)
        return try await change(visit) { try $0.remove(learner) }
    }

    private static func change(
        _ visit: Visit, _ change: @escaping @Sendable (inout NominationList) throws -> Void
    ) async throws -> Response {
        let (unit, record) = try await list(visit)
        try await visit.store.changeNomination(
            in: record.contest.id, of: unit, by: visit.actor.account.id, at: visit.now, change)
        return .seeOther(address(unit, record), done: .namesSaved)
    }

    private static func submit(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await list(visit)
        let teacher = VietnameseText.tidy(visit.form["teacher"])
        var problems = FormProblems()
        if teacher.isEmpty { problems.add("teacher", "Nhập họ tên giáo viên phụ trách") }
        if teacher.count > 80 { problems.add("teacher", "Viết ngắn hơn 80 ký tự") }
        guard problems.isEmpty else { return try await page(visit, problems, status: .unprocessableContent) }
        try await visit.store.changeNomination(
            in: record.contest.id, of: unit, teacher: teacher, by: visit.actor.account.id, at: visit.now
        ) { try $0.submit() }
        return .seeOther(address(unit, record), done: .listSent)
    }

    private static func withdraw(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await list(visit)
        let leaving = Int64(visit.form["leaving"]).map { Learner.ID($0) }
        let reason = VietnameseText.tidy(visit.form["reason"])
        var problems = FormProblems()
        if leaving == nil { problems.add("leaving", "Chọn em rút tên") }
        if reason.isEmpty { problems.add("reason", "Ghi lý do rút tên để lưu vào biên bản") }
        if reason.count > 300 { problems.add("reason", "Viết ngắn hơn 300 ký tự") }
        guard problems.isEmpty, let leaving else {
            return try await page(visit, problems, status: .unprocessableContent)
        }
        try await visit.store.withdrawNominee(
            leaving, in: record.contest.id, of: unit, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther(address(unit, record), done: .placePassedOn)
    }

    private static func workbook(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await list(visit)
        let workbook = NominationWorkbook.make(
            record.contest, [record], by: unit, at: try await visit.app.directory.reportSettings(at: visit.now).place,
            on: visit.now.day)
        return try await visit.export(workbook, of: "contest:\(record.contest.id.rawValue)")
    }

    private static func document(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await list(visit)
        var superior = ""
        if let managing = unit.managingBody {
            superior = try await visit.app.directory.unit(managing, at: visit.now)?.name ?? ""
        }
        let text = NominationDocument.make(
            record, superior: superior, at: try await visit.app.directory.reportSettings(at: visit.now).place,
            on: visit.now.day)
        let bytes = try await visit.app.exporter.bytes { try DocxWriter.write(text, to: $0) }
        try await visit.store.addAudit(
            AuditEntry(
                at: visit.now, account: visit.actor.account.id, action: .reportExported,
                subject: "contest:\(record.contest.id.rawValue)", detail: text.fileName))
        return .attachment(bytes, name: text.fileName, mediaType: DocumentFileKind.docx.mediaType)
    }

    /// The list of the school in the path; only contests of the department are sent to.
    private static func list(_ visit: Visit) async throws -> (unit: Unit, record: NominationRecord) {
        let unit = try await visit.unit
        guard let record = try await visit.store.nomination(of: visit.id("contest"), school: unit),
            record.contest.state != .draft
        else { throw HTTPError(.notFound) }
        return (unit, record)
    }

    private static func learner(_ visit: Visit) throws -> Learner.ID {
        guard let number = Int64(visit.form["learner"]) else { throw HTTPError(.badRequest) }
        return Learner.ID(number)
    }

    private static func address(_ unit: Unit, _ record: NominationRecord) -> String {
        "/schools/\(unit.code)/contests/\(record.contest.id.rawValue)/nomination"
    }

    private static func page(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let (unit, record) = try await list(visit)
        let year = SchoolYear.containing(visit.now.day)
        let classrooms = try await visit.store.classrooms(of: unit.id, in: year).map(\.classroom)
        let asked = visit.form.has("classroom") ? visit.form["classroom"] : visit.query("classroom")
        let chosen = classrooms.first { "\($0.id.rawValue)" == asked } ?? classrooms.first
        var candidates: [NominationCandidate] = []
        if let chosen {
            candidates = try await visit.store.nominationCandidates(in: chosen.id, for: record.contest, of: unit.id)
        }
        let page = NominationPage(
            try await visit.contestFrame(record.contest.settings.title, js: ["js/form.js"]), record,
            NominationPage.Listing(classrooms: classrooms, chosen: chosen, candidates: candidates), problems,
            typed: NominationPage.Typed(
                teacher: visit.form.has("teacher") ? visit.form["teacher"] : nil, leaving: visit.form["leaving"],
                reason: visit.form["reason"]), at: visit.now)
        return try visit.page(page, "Contest/NominationPage", status: status)
    }
}
