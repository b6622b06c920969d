import Domain
import HTTPTypes
import Hummingbird
import Store

/// Offering a question, taking it back, putting it away; and what others share.
enum QuestionSharingRoutes {
    static func add(to routes: inout RouteTable) {
        let own = RouteAccess.act(.writeQuestions, at: .ownQuestion)
        routes.post("/questions/:question/offer", own, offer)
        routes.post("/questions/:question/offer/end", own, withdraw)
        routes.post("/questions/:question/sharing/end", own, end)
        routes.post("/questions/:question/shelf", own, putAway)
        routes.get("/shared-questions", .act(.writeQuestions, at: .own), listShared)
        routes.get("/shared-questions/:question", .act(.writeQuestions, at: .own), showShared)
    }

    private static func offer(_ visit: Visit) async throws -> Response {
        guard let circle = QuestionSharing.Circle(rawValue: visit.form["circle"]),
            try await visit.circles(of: visit.ownQuestion).contains(circle)
        else { throw HTTPError(.badRequest) }
        return try await change(visit, .questionOffered, circle.rawValue, .questionOffered) { question in
            try question.offer(to: circle)
        }
    }

    private static func withdraw(_ visit: Visit) async throws -> Response {
        try await change(visit, .questionWithdrawn, "offer", .offerWithdrawn) { try $0.withdraw() }
    }

    private static func end(_ visit: Visit) async throws -> Response {
        try await change(visit, .questionWithdrawn, "sharing", .sharingEnded) { $0.endSharing() }
    }

    /// On the shelf with `away` 1, off it with anything else.
    private static func putAway(_ visit: Visit) async throws -> Response {
        let isAway = visit.form["away"] == "1"
        return try await change(visit, nil, "", isAway ? .questionPutAway : .questionTakenOut) { question in
            question.putAway(isAway)
        }
    }

    private static func change(
        _ visit: Visit, _ action: AuditAction?, _ detail: String, _ done: Done,
        _ change: @escaping @Sendable (inout OwnQuestion) throws -> Void
    ) async throws -> Response {
        let id: OwnQuestion.ID = try visit.id("question")
        try await visit.store.changeSharing(
            of: id, action, detail: detail, by: visit.actor.account.id, at: visit.now, change)
        return .seeOther("/questions/\(id.rawValue)", done: done)
    }

    private static func listShared(_ visit: Visit) async throws -> Response {
        let account = try visit.actor.account
        let shared = try await visit.store.sharedQuestions(with: account.id, of: account.unit)
        let page = QuestionListPage(
            shared: shared, words: visit.query("q"), try await visit.frame("Câu hỏi được chia sẻ"))
        return try visit.page(page, "Question/QuestionListPage")
    }

    private static func showShared(_ visit: Visit) async throws -> Response {
        guard let question = try await visit.sharedQuestion(visit.id("question")) else { throw HTTPError(.notFound) }
        let page = OwnQuestionPage(shared: question, try await visit.frame("Câu hỏi được chia sẻ"))
        return try visit.page(page, "Question/OwnQuestionPage")
    }
}
