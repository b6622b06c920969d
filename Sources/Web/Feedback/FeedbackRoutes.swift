import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// The box for remarks and questions: whoever learns or teaches sends, the school or the department answers.
enum FeedbackRoutes {
    static func add(to routes: inout RouteTable) {
        let send = RouteAccess.act(.giveFeedback, at: .own)
        routes.get("/feedback", send, list)
        routes.post("/feedback", send, post)
        routes.get("/feedback/new", send) { visit in
            let about = String(visit.query("about").prefix(40))
            let draft = FeedbackDraft(
                about: visit.app.content.lesson(about).map { "Bài \($0.number)" } ?? "",
                key: hexadecimal(visit.app.randomBytes(8)))
            return try await form(visit, draft, FormProblems(), status: .ok)
        }
        routes.get("/feedback/answers", .signedIn, showAnswers)
        FeedbackAnswerRoutes.add(to: &routes)
    }

    private static func list(_ visit: Visit) async throws -> Response {
        let page = FeedbackPage(
            try await visit.frame("Góp ý, hỏi đáp"), try await visit.store.feedback(by: visit.actor.account.id),
            department: try await visit.app.directory.department(at: visit.now)?.id, on: visit.now.day)
        return try visit.page(page, "Feedback/FeedbackPage")
    }

    private static func post(_ visit: Visit) async throws -> Response {
        let draft = FeedbackDraft(visit.form)
        guard !draft.key.isEmpty else { throw HTTPError(.badRequest) }
        let (remark, found) = draft.remark()
        guard let remark else { return try await form(visit, draft, found, status: .unprocessableContent) }
        let account = try visit.actor.account
        let department = try await visit.app.directory.department(at: visit.now)?.id
        do {
            try await visit.store.sendFeedback(
                remark.text, topic: remark.topic,
                to: remark.isForDepartment ? department ?? account.unit : account.unit,
                by: account, formKey: draft.key, at: visit.now)
        } catch let refusal as FeedbackRefusal {
            var problems = found
            problems.add("text", refusal.message)
            return try await form(visit, draft, problems, status: .unprocessableContent)
        }
        return .seeOther("/feedback", done: .feedbackSent)
    }

    private static func form(
        _ visit: Visit, _ draft: FeedbackDraft, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = FeedbackFormPage(
            try await visit.frame("Góp ý, hỏi đáp", js: ["js/form.js"]), draft, problems,
            isPupil: try visit.actor.account.learner != nil)
        return try visit.page(page, "Feedback/FeedbackFormPage", status: status)
    }

    /// Of one's own school, and of the department.
    private static func showAnswers(_ visit: Visit) async throws -> Response {
        let unit = try await visit.app.directory.unit(visit.actor.account.unit, at: visit.now)
        let department = try await visit.app.directory.department(at: visit.now)
        var groups: [FeedbackAnswersPage.Group] = []
        for place in [unit?.kind == .school ? unit : nil, department].compactMap(\.self) {
            let remarks = try await visit.store.publishedFeedback(of: place.id)
            guard !remarks.isEmpty else { continue }
            groups.append(.init(title: place.name, remarks: remarks.map { FeedbackRow(published: $0) }))
        }
        let page = FeedbackAnswersPage(
            frame: try await visit.frame("Câu trả lời công khai"), groups: groups, hasGroups: !groups.isEmpty)
        return try visit.page(page, "Feedback/FeedbackAnswersPage")
    }
}
