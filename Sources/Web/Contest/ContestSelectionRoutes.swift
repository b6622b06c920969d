import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// Who goes on to the next round, and who steps up when somebody gives a place up.
enum ContestSelectionRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/selections/:round", .act(.runContests, at: .contest), show)
        routes.post("/contests/:contest/selections/:round", .act(.runContests, at: .contest), make)
        routes.get("/contests/:contest/selections/:round/workbook", .act(.runContests, at: .contest), workbook)
        routes.post("/contests/:contest/selections/:round/withdrawals", .act(.runContests, at: .contest), passOn)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, FormProblems(), status: .ok)
    }

    private static func make(_ visit: Visit) async throws -> Response {
        let (contest, round) = try place(visit)
        try await visit.store.makeSelection(of: contest, after: round, by: visit.actor.account.id, at: visit.now)
        return .seeOther(address(contest, round), done: .selectionMade)
    }

    private static func passOn(_ visit: Visit) async throws -> Response {
        let (contest, round) = try place(visit)
        var problems = FormProblems()
        let leaving = Int64(visit.form["contestant"]).map { Contestant.ID($0) }
        if leaving == nil { problems.add("contestant", "Chọn thí sinh rút tên") }
        if VietnameseText.tidy(visit.form["reason"]).isEmpty {
            problems.add("reason", "Ghi lý do rút tên để lưu vào biên bản")
        }
        guard problems.isEmpty, let leaving else {
            return try await page(visit, problems, status: .unprocessableContent)
        }
        do {
            try await visit.store.passPlaceOn(
                of: leaving, to: Int64(visit.form["replacement"]).map { Contestant.ID($0) },
                reason: visit.form["reason"], in: contest, after: round, by: visit.actor.account.id, at: visit.now)
        } catch let refusal as SelectionRefusal {
            problems.add(refusal == .notSelected ? "contestant" : "replacement", refusal.message)
            return try await page(visit, problems, status: .unprocessableContent)
        }
        return .seeOther(address(contest, round), done: .placePassedOn)
    }

    private static func workbook(_ visit: Visit) async throws -> Response {
        let (contest, round) = try place(visit)
        guard let found = try await visit.store.contestSelection(of: contest, after: round), !found.lines.isEmpty,
            found.record.contest.settings.rounds.indices.contains(round + 1)
        else { throw HTTPError(.notFound) }
        let workbook = PromotionWorkbook.make(
            found.record.contest, after: round, found.lines, found.people,
            settings: try await visit.app.directory.reportSettings(at: visit.now), on: visit.now.day)
        return try await visit.export(workbook, of: "contest:\(contest.rawValue)")
    }

    private static func page(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let (contest, round) = try place(visit)
        guard let found = try await visit.store.contestSelection(of: contest, after: round),
            found.record.contest.settings.rounds.indices.contains(round + 1)
        else { throw HTTPError(.notFound) }
        let page = ContestSelectionPage(
            try await visit.contestFrame("Chọn vào vòng sau", js: ["js/form.js"]), found.record, round: round,
            found.lines, found.people, problems,
            typed: ContestSelectionPage.Typed(
                contestant: visit.form["contestant"], replacement: visit.form["replacement"],
                reason: visit.form["reason"]), at: visit.now)
        return try visit.page(page, "Contest/ContestSelectionPage", status: status)
    }

    /// Addresses count rounds from 1, as people do.
    private static func place(_ visit: Visit) throws -> (Contest.ID, Int) {
        guard let number = Typed.number(try visit.text("round"), in: 1...100) else { throw HTTPError(.notFound) }
        return (try visit.id("contest"), number - 1)
    }

    private static func address(_ contest: Contest.ID, _ round: Int) -> String {
        "/contests/\(contest.rawValue)/selections/\(round + 1)"
    }
}
