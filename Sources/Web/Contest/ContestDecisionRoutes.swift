import Content
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Store

/// What the Ban Tổ chức looks at and decides: the ranking, exclusions, prizes, results from elsewhere, appeals.
enum ContestDecisionRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/ranking", .act(.runContests, at: .contest), showRanking)
        routes.get("/contests/:contest/contestants/:number/exclusion", .act(.runContests, at: .contest), showExclusion)
        routes.post("/contests/:contest/contestants/:number/exclusion", .act(.runContests, at: .contest), exclude)
        routes.post("/contests/:contest/contestants/:number/readmission", .act(.runContests, at: .contest), readmit)
        routes.post("/contests/:contest/prizes", .act(.runContests, at: .contest), decidePrize)
        routes.get("/contests/:contest/results", .act(.runContests, at: .contest), showImport)
        routes.post("/contests/:contest/results", .act(.runContests, at: .contest), bodyLimit: 9 << 20, importResults)
        routes.get("/contests/:contest/appeals", .act(.runContests, at: .contest), showAppeals)
        routes.post("/contests/:contest/appeals/:number", .act(.runContests, at: .contest), decideAppeal)
    }

    private static func showRanking(_ visit: Visit) async throws -> Response {
        let field = try await field(visit)
        let page = ContestRankingPage(
            try await visit.contestFrame("Xếp hạng và giải"), field, isShownWhole: visit.hasQuery("all"))
        return try visit.page(page, "Contest/ContestRankingPage")
    }

    private static func showExclusion(_ visit: Visit) async throws -> Response {
        try await exclusionPage(visit, FormProblems(), status: .ok)
    }

    private static func exclude(_ visit: Visit) async throws -> Response {
        var problems = FormProblems()
        let cause = ExclusionCause(rawValue: visit.form["cause"])
        if cause == nil { problems.add("cause", "Chọn nguyên nhân") }
        if visit.form["reason"].isEmpty { problems.add("reason", "Ghi lý do để lưu vào biên bản") }
        guard problems.isEmpty, let cause else {
            return try await exclusionPage(visit, problems, status: .unprocessableContent)
        }
        let contest: Contest.ID = try visit.id("contest")
        try await visit.store.exclude(
            visit.id("number"), from: contest, cause, reason: visit.form["reason"], by: visit.actor.account.id,
            at: visit.now)
        return .seeOther("/contests/\(contest.rawValue)/ranking", done: .excluded)
    }

    private static func readmit(_ visit: Visit) async throws -> Response {
        let contest: Contest.ID = try visit.id("contest")
        guard !visit.form["reason"].isEmpty else {
            var problems = FormProblems()
            problems.add("reason", "Ghi lý do để lưu vào biên bản")
            return try await exclusionPage(visit, problems, status: .unprocessableContent)
        }
        try await visit.store.readmit(
            visit.id("number"), to: contest, reason: visit.form["reason"], by: visit.actor.account.id, at: visit.now)
        return .seeOther("/contests/\(contest.rawValue)/ranking", done: .readmitted)
    }

    private static func exclusionPage(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let field = try await field(visit)
        guard let person = field.people[try visit.id("number")] else { throw HTTPError(.notFound) }
        let page = ContestExclusionPage(
            try await visit.contestFrame("Loại hoặc khôi phục", js: ["js/form.js"]), field, person, problems,
            cause: visit.form["cause"], reason: visit.form["reason"])
        return try visit.page(page, "Contest/ContestExclusionPage", status: status)
    }

    private static func decidePrize(_ visit: Visit) async throws -> Response {
        let contest: Contest.ID = try visit.id("contest")
        guard let award = Award(rawValue: visit.form["award"]) else { throw HTTPError(.badRequest) }
        var lowering: AwardLowering?
        if !visit.form.has("give") {
            guard let decided = AwardLowering(award, reason: visit.form["reason"]) else {
                throw ExclusionRefusal.reasonMissing
            }
            lowering = decided
        }
        try await visit.store.decidePrize(
            award, lowering, in: contest, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/contests/\(contest.rawValue)/ranking", done: .prizeDecided)
    }

    private static func showImport(_ visit: Visit) async throws -> Response {
        try await importPage(visit, [], FormProblems(), status: .ok)
    }

    /// All rows or none: a file with one wrong row changes nothing.
    private static func importResults(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        var problems = FormProblems()
        let round = Typed.number(visit.form["round"], in: 0...(record.contest.settings.rounds.count - 1))
        if round == nil { problems.add("round", "Chọn vòng thi") }
        let file = visit.form.file("file")
        if file == nil { problems.add("file", "Chọn tệp kết quả") }
        guard problems.isEmpty, let round, let file else {
            return try await importPage(visit, [], problems, status: .unprocessableContent)
        }
        let reading: ContestResultFile.Reading
        do {
            reading = try ContestResultFile.read(
                Data(file.bytes), fullMarks: record.contest.settings.paper.fullMarks,
                day: record.contest.settings.rounds[round].closesAt.day)
        } catch let refusal as FileRefusal {
            problems.add("file", refusal.message)
            return try await importPage(visit, [], problems, status: .unprocessableContent)
        }
        let faults = try await visit.store.importResults(
            reading.rows, problems: reading.problems, round: round, in: record.contest.id,
            by: visit.actor.account.id, at: visit.now)
        if faults.isEmpty {
            return .seeOther("/contests/\(record.contest.id.rawValue)/ranking", done: .resultsImported)
        }
        problems.add("file", "Tệp còn \(faults.count) chỗ phải sửa; chưa nhập dòng nào")
        return try await importPage(visit, faults, problems, status: .unprocessableContent)
    }

    private static func importPage(
        _ visit: Visit, _ faults: [ContestImportProblem], _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let record = try await visit.contest
        let page = ContestImportPage(
            try await visit.contestFrame("Nhập kết quả", js: ["js/form.js"]), record, faults, problems,
            round: visit.form["round"])
        return try visit.page(page, "Contest/ContestImportPage", status: status)
    }

    private static func showAppeals(_ visit: Visit) async throws -> Response {
        try await appealsPage(visit, FormProblems(), status: .ok)
    }

    private static func decideAppeal(_ visit: Visit) async throws -> Response {
        let contest: Contest.ID = try visit.id("contest")
        var problems = FormProblems()
        let number = try visit.text("number")
        let outcome = ContestAppealsPage.outcome(visit.form, &problems, at: number)
        if visit.form["reason"].isEmpty {
            problems.add("reason\(number)", "Ghi lý do của quyết định để trả lời thí sinh")
        }
        guard problems.isEmpty, let outcome else {
            return try await appealsPage(visit, problems, status: .unprocessableContent)
        }
        try await visit.store.decideAppeal(
            visit.id("number"), in: contest, outcome, reason: visit.form["reason"], by: visit.actor.account.id,
            at: visit.now)
        return .seeOther("/contests/\(contest.rawValue)/appeals", done: .appealDecided)
    }

    private static func appealsPage(
        _ visit: Visit, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let record = try await visit.contest
        let page = ContestAppealsPage(
            try await visit.contestFrame("Khiếu nại", js: ["js/form.js"]), record,
            try await visit.store.appeals(of: record.contest.id), problems, at: visit.now)
        return try visit.page(page, "Contest/ContestAppealsPage", status: status)
    }

    private static func field(_ visit: Visit) async throws -> ContestField {
        guard let field = try await visit.store.contestField(visit.id("contest")) else { throw HTTPError(.notFound) }
        return field
    }
}
