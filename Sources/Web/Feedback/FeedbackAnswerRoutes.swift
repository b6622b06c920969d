import Domain
import HTTPTypes
import Hummingbird
import Store

/// Officers read what came and answer. Each reads only what was sent to their own unit: a pupil's name stays in the school.
enum FeedbackAnswerRoutes {
    static func add(to routes: inout RouteTable) {
        let answer = RouteAccess.act(.answerFeedback, at: .unit)
        routes.get("/units/:unit/feedback", answer, showInbox)
        routes.get("/units/:unit/feedback/:remark", answer) { visit in
            let (unit, record) = try await remark(visit)
            return try await form(visit, unit, record, FeedbackAnswerDraft(record), FormProblems(), status: .ok)
        }
        routes.post("/units/:unit/feedback/:remark/answer", answer, save)
    }

    /// The unit of the path, which must be one in which the visitor answers.
    private static func unit(_ visit: Visit) async throws -> Unit {
        guard let unit = try await visit.app.directory.unit(code: visit.text("unit"), at: visit.now),
            try visit.actor.grants.contains(where: {
                $0.unit == unit.id && AccessTable.scope(of: .answerFeedback, for: $0.role) != nil
            })
        else { throw HTTPError(.notFound) }
        return unit
    }

    private static func remark(_ visit: Visit) async throws -> (Unit, FeedbackRecord) {
        let unit = try await unit(visit)
        guard let record = try await visit.store.feedback(visit.id("remark"), to: unit.id) else {
            throw HTTPError(.notFound)
        }
        return (unit, record)
    }

    private static func showInbox(_ visit: Visit) async throws -> Response {
        let unit = try await unit(visit)
        let day = visit.now.day
        let since = ReportYear(day.year).period?.lowerBound ?? day
        let standings = try await visit.store.feedbackStandings(since: since.start, on: day)
        let others = unit.kind == .department ? try await visit.app.directory.units(at: visit.now) : []
        let schools = others.filter { $0.kind == .school }.compactMap { school in
            standings[school.id].map { (school: school, standing: $0) }
        }
        let page = FeedbackInboxPage(
            try await visit.frame("Góp ý"), unit, try await visit.store.feedback(to: unit.id),
            standing: standings[unit.id]
                ?? FeedbackStanding(addressee: unit.id, count: FeedbackCount(), overdue: 0),
            schools: schools.sorted { ($1.standing.overdue, $0.school.name) < ($0.standing.overdue, $1.school.name) },
            on: day)
        return try visit.page(page, "Feedback/FeedbackInboxPage")
    }

    private static func save(_ visit: Visit) async throws -> Response {
        let (unit, record) = try await remark(visit)
        let draft = FeedbackAnswerDraft(visit.form)
        let (answer, question, problems) = draft.texts()
        guard let answer else {
            return try await form(visit, unit, record, draft, problems, status: .unprocessableContent)
        }
        try await visit.store.answerFeedback(
            record.remark.id, to: unit.id, answer, publicQuestion: question, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/units/\(unit.code)/feedback", done: .feedbackAnswered)
    }

    private static func form(
        _ visit: Visit, _ unit: Unit, _ record: FeedbackRecord, _ draft: FeedbackAnswerDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = FeedbackAnswerPage(
            try await visit.frame("Trả lời góp ý", js: ["js/form.js"]), unit, record, draft, problems,
            on: visit.now.day)
        return try visit.page(page, "Feedback/FeedbackAnswerPage", status: status)
    }
}
