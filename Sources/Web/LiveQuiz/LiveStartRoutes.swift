import Domain
import HTTPTypes
import Hummingbird
import Store

/// A teacher opens a room.
enum LiveStartRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/live-quizzes/new", .act(.hostLiveQuiz, at: .own), showForm)
        routes.post("/live-quizzes", .act(.hostLiveQuiz, at: .own), open)
    }

    private static func showForm(_ visit: Visit) async throws -> Response {
        let classrooms = try await visit.ownClassrooms()
        let draft = LiveStartDraft(classrooms: classrooms, query: visit.query)
        return try await form(visit, draft, FormProblems(), classrooms, status: .ok)
    }

    private static func open(_ visit: Visit) async throws -> Response {
        let classrooms = try await visit.ownClassrooms()
        var draft = LiveStartDraft(visit.form)
        // A press of "Tìm câu hỏi" only searches the questions of the chosen class.
        if visit.form.has("list") { return try await form(visit, draft, FormProblems(), classrooms, status: .ok) }
        if visit.form.has("draw") {
            draft.draw(
                content: visit.app.content, classrooms: classrooms, seed: visit.randomBits, at: visit.now)
            return try await form(visit, draft, FormProblems(), classrooms, status: .ok)
        }
        let (order, problems) = draft.order(
            content: visit.app.content, others: try await visit.usableQuestions(), classrooms: classrooms,
            seed: visit.randomBits, at: visit.now)
        guard let order else {
            return try await form(visit, draft, problems, classrooms, status: .unprocessableContent)
        }
        var pupils: [LiveQuizRecord.Pupil] = []
        if let classroom = order.classroom, order.settings.entrance != .guests {
            pupils =
                try await visit.store.classroom(classroom.id, on: visit.now.day)?.pupils.map {
                    .init(learner: $0.learner.id, name: $0.learner.fullName)
                } ?? []
        }
        let opening = LiveOpening(
            host: try visit.actor.account.id, classroom: order.classroom?.id, set: order.set, pupils: pupils,
            settings: order.settings)
        let record = try await visit.app.live.open(opening, bits: visit.randomBits, at: visit.now)
        return .seeOther("/live-quizzes/\(record.id.rawValue)")
    }

    private static func form(
        _ visit: Visit, _ draft: LiveStartDraft, _ problems: FormProblems, _ classrooms: [Classroom],
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = LiveStartPage(
            try await visit.frame("Mở phòng đố vui", js: ["js/form.js"]), draft, problems, classrooms: classrooms,
            content: visit.app.content, others: try await visit.usableQuestions(), at: visit.now)
        return try visit.page(page, "LiveQuiz/LiveStartPage", status: status)
    }
}

extension Visit {
    /// Whether the visitor may open a room for a class: who teaches it.
    func hostsLiveQuiz(for classroom: Classroom.ID) throws -> Bool {
        let actor = try actor
        return actor.classrooms.contains(classroom)
            && may(actor, .hostLiveQuiz, at: Place(account: actor.account.id))
    }

    /// The classes with which the visitor may play: those taught.
    func ownClassrooms() async throws -> [Classroom] {
        let year = SchoolYear.containing(now.day)
        return try await store.classrooms(taughtBy: actor.account.id, in: year).map(\.classroom)
    }

    /// 64 random and secret bits.
    var randomBits: UInt64 {
        app.randomBytes(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
