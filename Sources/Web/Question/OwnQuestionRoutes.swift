import Domain
import HTTPTypes
import Hummingbird
import Store

/// A teacher's own questions: the list, one of them, its editor and its history.
enum OwnQuestionRoutes {
    /// A photograph of a telephone with the fields around it.
    static let bodyLimit = 9 << 20

    static func add(to routes: inout RouteTable) {
        routes.get("/questions", .act(.writeQuestions, at: .own), list)
        routes.get("/questions/new", .act(.writeQuestions, at: .own), newForm)
        routes.post("/questions", .act(.writeQuestions, at: .own), bodyLimit: bodyLimit, create)
        routes.get("/questions/:question", .act(.writeQuestions, at: .ownQuestion), show)
        routes.get("/questions/:question/form", .act(.writeQuestions, at: .ownQuestion), form)
        routes.post("/questions/:question", .act(.writeQuestions, at: .ownQuestion), bodyLimit: bodyLimit, change)
        routes.get("/questions/:question/versions", .act(.writeQuestions, at: .ownQuestion), versions)
    }

    private static func list(_ visit: Visit) async throws -> Response {
        let query = QuestionsQuery(visit)
        let owner = try visit.actor.account.id
        let found = try await visit.store.ownQuestions(
            of: owner, query.filter, limit: QuestionsQuery.pageSize, offset: query.offset)
        let page = QuestionsPage(
            try await visit.frame("Câu hỏi của tôi"), query, found,
            waiting: try await visit.store.openImports(of: owner))
        return try visit.page(page, "Question/QuestionsPage")
    }

    private static func newForm(_ visit: Visit) async throws -> Response {
        let draft = QuestionDraft(try await start(visit))
        return try await page(visit, draft, FormProblems(), nil, showsPreview: false)
    }

    /// An empty question of the chosen kind, or a copy of one's own or of one that is shared.
    private static func start(_ visit: Visit) async throws -> QuestionWriting {
        let grades = try await visit.app.directory.unit(visit.actor.account.unit, at: visit.now)?.schoolKind?.grades
        let empty = QuestionWriting(form: AnswerForm(rawValue: visit.query("form")) ?? .oneOf, grades: grades ?? 6...12)
        guard let number = Int64(visit.query("from")) else { return empty }
        let id = OwnQuestion.ID(number)
        if let own = try await visit.store.ownQuestion(id), own.owner == (try visit.actor.account.id) {
            return own.writing
        }
        return try await visit.sharedQuestion(id)?.writing ?? empty
    }

    private static func create(_ visit: Visit) async throws -> Response {
        var (draft, problems) = try await visit.questionDraft()
        let step = draft.take(visit.form)
        guard step != .again, problems.isEmpty else {
            let isPreview = visit.form["do"] == "preview"
            return try await page(
                visit, draft, problems, nil, showsPreview: isPreview,
                status: problems.isEmpty ? .ok : .unprocessableContent)
        }
        if step == .save { problems = draft.problems() }
        guard problems.isEmpty else {
            return try await page(visit, draft, problems, nil, showsPreview: false, status: .unprocessableContent)
        }
        let account = try visit.actor.account
        let ids = try await visit.store.addQuestions(
            [draft.writing], formKey: visit.form["key"].isEmpty ? nil : visit.form["key"], by: account.id,
            of: account.unit, at: visit.now, wording: StoredQuestion.version)
        return .seeOther("/questions/\(ids[0].rawValue)", done: .questionSaved)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let question = try await visit.ownQuestion
        let page = OwnQuestionPage(
            own: question, circles: try await visit.circles(of: question), try await visit.frame("Câu hỏi của tôi"))
        return try visit.page(page, "Question/OwnQuestionPage")
    }

    private static func form(_ visit: Visit) async throws -> Response {
        let question = try await visit.ownQuestion
        return try await page(visit, QuestionDraft(question.writing), FormProblems(), question, showsPreview: false)
    }

    private static func change(_ visit: Visit) async throws -> Response {
        let question = try await visit.ownQuestion
        var (draft, problems) = try await visit.questionDraft()
        let step = draft.take(visit.form)
        if step != .again, visit.form["base"] != "\(question.version)" {
            problems.add(
                "stem", "Câu hỏi vừa được sửa ở trang khác; mở lại câu hỏi rồi sửa tiếp để không ghi đè bản mới")
        }
        guard step != .again, problems.isEmpty else {
            let isPreview = visit.form["do"] == "preview"
            return try await page(
                visit, draft, problems, question, showsPreview: isPreview,
                status: problems.isEmpty ? .ok : .unprocessableContent)
        }
        if step == .save { problems = draft.problems() }
        guard problems.isEmpty else {
            return try await page(visit, draft, problems, question, showsPreview: false, status: .unprocessableContent)
        }
        _ = try await visit.store.changeQuestion(
            question.id, to: draft.writing, by: visit.actor.account.id, at: visit.now,
            wording: StoredQuestion.version)
        return .seeOther("/questions/\(question.id.rawValue)", done: .questionSaved)
    }

    private static func versions(_ visit: Visit) async throws -> Response {
        let question = try await visit.ownQuestion
        let page = QuestionVersionsPage(
            try await visit.frame("Lịch sử câu hỏi"), question, try await visit.store.versions(of: question.id))
        return try visit.page(page, "Question/QuestionVersionsPage")
    }

    private static func page(
        _ visit: Visit, _ draft: QuestionDraft, _ problems: FormProblems, _ question: OwnQuestion?,
        showsPreview: Bool, status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let crumb = Crumb(title: "Câu hỏi của tôi", href: "/questions")
        let place: QuestionFormPage.Place
        if let question {
            let href = "/questions/\(question.id.rawValue)"
            let base = visit.form["base"].isEmpty ? "\(question.version)" : visit.form["base"]
            place = .init(
                heading: "Sửa câu hỏi",
                crumbs: [
                    crumb, Crumb(title: "Câu số \(question.id.rawValue)", href: href), Crumb(title: "Sửa", href: nil),
                ], action: href, cancelHref: href, base: base)
        } else {
            let key = visit.form["key"].isEmpty ? hexadecimal(visit.app.randomBytes(16)) : visit.form["key"]
            place = .init(
                heading: "Soạn câu hỏi", crumbs: [crumb, Crumb(title: "Câu mới", href: nil)], action: "/questions",
                cancelHref: "/questions", formKey: String(key.prefix(64)))
        }
        let page = QuestionFormPage(
            try await visit.frame(place.heading, js: ["js/form.js"]), place, draft, problems,
            showsPreview: showsPreview)
        return try visit.page(page, "Question/QuestionFormPage", status: status)
    }
}
