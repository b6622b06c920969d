import Domain
import HTTPTypes
import Hummingbird
import Store

/// A school's manager or an officer of the department reads what teachers offer, and accepts it or gives it back.
enum QuestionReviewRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/question-reviews", .act(.reviewQuestions, at: .reviewDesk), list)
        routes.get("/question-reviews/:question", .act(.reviewQuestions, at: .offeredQuestion), show)
        routes.post("/question-reviews/:question", .act(.reviewQuestions, at: .offeredQuestion), decide)
    }

    private static func list(_ visit: Visit) async throws -> Response {
        let page = QuestionListPage(
            offered: try await offered(visit), try await visit.frame("Duyệt câu hỏi"))
        return try visit.page(page, "Question/QuestionListPage")
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let page = OwnQuestionPage(
            reviewed: try await question(visit), try await visit.frame("Duyệt câu hỏi", js: ["js/form.js"]))
        return try visit.page(page, "Question/OwnQuestionPage")
    }

    private static func decide(_ visit: Visit) async throws -> Response {
        let version = Typed.number(visit.form["version"], in: 1...100_000) ?? 0
        let id: OwnQuestion.ID = try visit.id("question")
        let actor = try visit.actor
        let account = actor.account.id
        switch visit.form["decision"] {
        case "accept":
            try await visit.store.changeSharing(
                of: id, .questionAccepted, detail: "\(version)", by: account, at: visit.now
            ) { question in
                try question.checkReviewer(actor)
                try question.accept(version: version)
            }
            return .seeOther("/question-reviews", done: .questionAccepted)
        case "return":
            let reason = visit.form["reason"]
            do {
                try await visit.store.changeSharing(
                    of: id, .questionReturned, detail: reason, by: account, at: visit.now
                ) { question in
                    try question.checkReviewer(actor)
                    try question.giveBack(version: version, remark: reason)
                }
            } catch let refusal as QuestionSharing.Refused where refusal == .noRemark || refusal == .longRemark {
                return try await again(visit, refusal, reason)
            }
            return .seeOther("/question-reviews", done: .questionReturned)
        default: throw HTTPError(.badRequest)
        }
    }

    private static func again(
        _ visit: Visit, _ refusal: QuestionSharing.Refused, _ reason: String
    ) async throws -> Response {
        var problems = FormProblems()
        problems.add("reason", refusal.message)
        let page = OwnQuestionPage(
            reviewed: try await question(visit), try await visit.frame("Duyệt câu hỏi", js: ["js/form.js"]),
            reason: reason, problems: problems)
        return try visit.page(page, "Question/OwnQuestionPage", status: .unprocessableContent)
    }

    /// What waits for whoever asks: of their school, of the department, or of both.
    private static func offered(_ visit: Visit) async throws -> [OwnQuestion] {
        var found: [OwnQuestion] = []
        for grant in try visit.actor.grants {
            switch grant.role {
            case .schoolManager: found += try await visit.store.questionsOffered(toSchool: grant.unit)
            case .departmentOfficer: found += try await visit.store.questionsOfferedToDepartment()
            default: break
            }
        }
        return found
    }

    /// The version that was offered.
    private static func question(_ visit: Visit) async throws -> OwnQuestion {
        let id: OwnQuestion.ID = try visit.id("question")
        guard let question = try await visit.store.offeredQuestion(id) else { throw HTTPError(.notFound) }
        return question
    }
}

extension OwnQuestion {
    /// The author may have offered it elsewhere since the request came in.
    fileprivate func checkReviewer(_ actor: Actor) throws {
        guard let place = reviewPlace, may(actor, .reviewQuestions, at: place) else {
            throw QuestionSharing.Refused.nothingOffered
        }
    }
}
