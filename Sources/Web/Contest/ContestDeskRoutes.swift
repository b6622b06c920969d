import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// Where a contest is run: what stands next, its settings, its steps.
enum ContestDeskRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/desk", .act(.runContests, at: .contest), show)
        routes.get("/contests/:contest/settings", .act(.runContests, at: .contest), showSettings)
        routes.post("/contests/:contest/settings", .act(.runContests, at: .contest), saveSettings)
        routes.get("/contests/:contest/steps/:step", .act(.runContests, at: .contest), showStep)
        routes.post("/contests/:contest/steps/:step", .act(.runContests, at: .contest), takeStep)
        routes.post("/contests/:contest/board-state", .act(.runContests, at: .contest), setBoard)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        let id = record.contest.id
        let page = ContestDeskPage(
            try await visit.contestFrame(record.contest.settings.title), record,
            unit: try await visit.app.directory.unit(record.unit, at: visit.now),
            history: try await visit.store.contestHistory(id),
            publications: try await visit.store.publications(of: id),
            deadline: record.contest.appealDeadline(try await visit.workingDays), at: visit.now)
        return try visit.page(page, "Contest/ContestDeskPage")
    }

    private static func showSettings(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        return try await settingsPage(visit, record, ContestDraft(record.contest.settings), FormProblems(), status: .ok)
    }

    private static func saveSettings(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        let draft = ContestDraft(visit.form)
        let (settings, problems) = draft.settings(
            from: record.contest.settings, blueprints: visit.app.content.blueprints,
            needsReason: record.contest.state != .draft)
        guard let settings else {
            return try await settingsPage(visit, record, draft, problems, status: .unprocessableContent)
        }
        let tried = Contest(id: record.contest.id, settings: settings)
        let short = ContestQuestions(content: visit.app.content).gradesWithoutTrial(tried)
        guard short.isEmpty else {
            var problems = FormProblems()
            problems.add(
                "trialOpensDay",
                "Thi thử: ngân hàng chưa đủ câu hỏi để tách riêng cho khối \(short.map(String.init).joined(separator: ", "))"
            )
            return try await settingsPage(visit, record, draft, problems, status: .unprocessableContent)
        }
        try await visit.store.changeContest(
            record.contest.id, to: settings, reason: draft.reason, by: visit.actor.account.id, at: visit.now)
        visit.app.boards.forget(record.contest.id)
        return .seeOther("/contests/\(record.contest.id.rawValue)/desk", done: .contestSaved)
    }

    private static func settingsPage(
        _ visit: Visit, _ record: ContestRecord, _ draft: ContestDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = ContestSettingsPage(
            try await visit.contestFrame("Sửa thể lệ", js: ["js/form.js"]), record, draft, problems,
            blueprints: visit.app.content.blueprints)
        return try visit.page(page, "Contest/ContestSettingsPage", status: status)
    }

    private static func showStep(_ visit: Visit) async throws -> Response {
        try await stepPage(visit, FormProblems(), status: .ok)
    }

    private static func takeStep(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        let reason = visit.form["reason"]
        guard let step = ContestStep(key: try visit.text("step"), reason: reason) else { throw HTTPError(.notFound) }
        if case .remark = step, reason.isEmpty {
            var problems = FormProblems()
            problems.add("reason", "Ghi lý do chấm lại")
            return try await stepPage(visit, problems, status: .unprocessableContent)
        }
        try await visit.store.takeStep(
            step, of: record.contest.id, by: visit.actor.account.id, at: visit.now)
        visit.app.boards.forget(record.contest.id)
        return .seeOther("/contests/\(record.contest.id.rawValue)/desk", done: .stepTaken)
    }

    private static func stepPage(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let record = try await visit.contest
        guard let step = ContestStep(key: try visit.text("step"), reason: "x") else { throw HTTPError(.notFound) }
        let page = ContestStepPage(
            try await visit.contestFrame(step.title, js: ["js/form.js"]), record, step, problems,
            reason: visit.form["reason"])
        return try visit.page(page, "Contest/ContestStepPage", status: status)
    }

    /// Freezes the public board, lets it follow again, or shows the ranking of this moment on it.
    private static func setBoard(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        let id = record.contest.id
        let account = try visit.actor.account.id
        let wish = visit.form["board"]
        switch wish {
        case "freeze": try await visit.store.freezeBoard(of: id, true, by: account, at: visit.now)
        case "follow": try await visit.store.freezeBoard(of: id, false, by: account, at: visit.now)
        case "interim": try await visit.store.publishInterim(of: id, by: account, at: visit.now)
        default: throw HTTPError(.badRequest)
        }
        visit.app.boards.forget(id)
        return .seeOther("/contests/\(id.rawValue)/desk", done: wish == "freeze" ? .boardFrozen : .boardShown)
    }
}

extension Visit {
    /// The frame of an organiser's page.
    func contestFrame(_ title: String, js: [String] = []) async throws -> Frame {
        try await frame(title, css: ["contest.css"], js: js)
    }

    var workingDays: WorkingDays {
        get async throws { WorkingDays(holidays: Set(try await store.holidays().map(\.day))) }
    }
}

extension Crumb {
    /// "Cuộc thi › Tìm hiểu 10/10 › Thí sinh"
    static func path(to title: String?, in record: ContestRecord) -> [Crumb] {
        let contest = record.contest
        let own = Crumb(
            title: contest.settings.title, href: title == nil ? nil : "/contests/\(contest.id.rawValue)/desk")
        return title.map { [own, Crumb(title: $0, href: nil)] } ?? [own]
    }
}
