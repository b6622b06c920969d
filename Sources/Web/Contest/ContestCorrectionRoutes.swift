import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// Mends a wrong key: the questions of the contest, what a decision would change, and the decision.
enum ContestCorrectionRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/contests/:contest/corrections", .act(.runContests, at: .contest), show)
        routes.post("/contests/:contest/corrections", .act(.runContests, at: .contest), decide)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, nil, FormProblems(), status: .ok)
    }

    /// Without the second word it only shows what would change.
    private static func decide(_ visit: Visit) async throws -> Response {
        let record = try await visit.contest
        let id = record.contest.id
        var problems = FormProblems()
        guard let question = try await question(visit, id, visit.form["question"]) else {
            throw HTTPError(.badRequest)
        }
        let regrade = try regrade(visit, question, &problems)
        guard problems.isEmpty, let regrade else {
            return try await page(visit, nil, problems, status: .unprocessableContent)
        }
        let points = try await points(visit, id, regrade)
        guard visit.form.has("confirm") else {
            let preview = try await visit.store.previewCorrection(of: id, points: points)
            return try await page(visit, preview, problems, status: .ok)
        }
        try await visit.store.correctKey(regrade, in: id, points: points, at: visit.now)
        return .seeOther("/contests/\(id.rawValue)/corrections", done: .keyCorrected)
    }

    private static func regrade(
        _ visit: Visit, _ question: Question, _ problems: inout FormProblems
    ) throws -> Regrade? {
        let policy: RegradePolicy
        switch visit.form["policy"] {
        case "AWARD_ALL": policy = .awardAll
        case "RESCALE": policy = .rescale
        case "ACCEPT_ALSO":
            let choice = Typed.number(visit.form["response"], in: 0...25)
            policy = .acceptAlso(response: choice.map { .choice($0) } ?? .text(visit.form["responseText"]))
        default:
            problems.add("policy", "Chọn cách giải quyết")
            return nil
        }
        let regrade = Regrade(
            id: Regrade.ID(0), question: question.id, contentHash: nil, policy: policy, reason: visit.form["reason"],
            by: try visit.actor.account.id, at: visit.now)
        do throws(RegradeRefusal) {
            try regrade.check(question)
        } catch {
            problems.add(error == .noReason ? "reason" : "policy", error.message)
        }
        return regrade
    }

    /// The points of every sitting that had the question, with this decision and all that were made before.
    private static func points(
        _ visit: Visit, _ id: Contest.ID, _ regrade: Regrade
    ) async throws -> [Attempt.ID: Points] {
        let regrades = try await visit.store.corrections(of: id).map(\.regrade) + [regrade]
        let shelf = QuestionShelf(content: visit.app.content, store: visit.store)
        var points: [Attempt.ID: Points] = [:]
        for record in try await visit.store.sittings(of: id, asking: regrade.question) {
            let questions = try await shelf.questions(of: record.attempt.paper)
            points[record.attempt.id] = try record.attempt.paper.marked(
                record.attempt.answers, questions: questions, regrades: regrades
            ).total
        }
        return points
    }

    private static func question(
        _ visit: Visit, _ id: Contest.ID, _ wanted: String
    ) async throws -> Question? {
        guard !wanted.isEmpty,
            let asked = try await visit.store.contestQuestions(of: id).first(where: { $0.question == wanted })
        else { return nil }
        let shelf = QuestionShelf(content: visit.app.content, store: visit.store)
        return try await shelf.questions([(asked.question, asked.contentHash)])[asked.question]
    }

    private static func page(
        _ visit: Visit, _ preview: (before: ContestField, after: ContestField)?, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let record = try await visit.contest
        let id = record.contest.id
        let wanted = visit.form.has("question") ? visit.form["question"] : visit.query("question")
        let asked = try await visit.store.contestQuestions(of: id)
        let shelf = QuestionShelf(content: visit.app.content, store: visit.store)
        let questions = try await shelf.questions(asked.map { ($0.question, $0.contentHash) })
        let page = ContestCorrectionsPage(
            try await visit.contestFrame("Sửa đáp án", js: ["js/form.js"]), record,
            ContestCorrectionsPage.Listing(
                asked: asked, questions: questions, chosen: questions[wanted],
                decided: try await visit.store.corrections(of: id), preview: preview),
            problems,
            typed: .init(
                policy: visit.form["policy"], response: visit.form["response"], text: visit.form["responseText"],
                reason: visit.form["reason"]))
        return try visit.page(page, "Contest/ContestCorrectionsPage", status: status)
    }
}
