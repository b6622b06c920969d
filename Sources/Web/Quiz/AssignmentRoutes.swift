import Domain
import HTTPTypes
import Hummingbird
import Store

/// Work given to a class: the form, the page of one piece of work, and what a teacher can do for a pupil.
enum AssignmentRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/classrooms/:classroom/assignments/new", .act(.assignWork, at: .classroom), showForm)
        routes.post("/classrooms/:classroom/assignments", .act(.assignWork, at: .classroom), create)
        routes.get("/assignments/:assignment", .act(.viewClassroom, at: .assignment), show)
        routes.post("/assignments/:assignment/closure", .act(.manageAttempt, at: .assignment), close)
        routes.post("/assignments/:assignment/extra-times", .act(.manageAttempt, at: .assignment), giveTime)
        routes.post("/attempts/:attempt/reopening", .act(.manageAttempt, at: .attempt), reopen)
    }

    private static func showForm(_ visit: Visit) async throws -> Response {
        let draft = AssignmentDraft(at: visit.now, work: visit.query("work"), content: visit.app.content)
        return try await form(visit, choices(visit), draft, FormProblems(), status: .ok)
    }

    private static func create(_ visit: Visit) async throws -> Response {
        let draft = AssignmentDraft(visit.form)
        let choices = try await choices(visit)
        // A press of "Tìm câu hỏi" only searches the list.
        if visit.form.has("list") { return try await form(visit, choices, draft, FormProblems(), status: .ok) }
        let (order, problems) = draft.order(choices, at: visit.now)
        guard let order else { return try await form(visit, choices, draft, problems, status: .unprocessableContent) }
        let account = try visit.actor.account.id
        let given = try await visit.store.giveWork(
            order.give(work(visit, order.chosen, title: draft.title)), to: order.classrooms, by: account,
            at: visit.now)
        guard let first = given.first else { throw HTTPError(.badRequest) }
        return .seeOther(
            "/assignments/\(first.rawValue)", done: given.count > 1 ? .assignedToSeveral : .assigned)
    }

    /// What is given; questions that were chosen are kept as a paper first.
    private static func work(
        _ visit: Visit, _ chosen: AssignmentDraft.Chosen, title: String
    ) async throws -> Assignment.Work {
        switch chosen {
        case .work(let work): work
        case .questions(let questions):
            .fixed(
                try await visit.store.createFixedPaper(
                    title: title, items: FixedPaper.items(questions), by: visit.actor.account.id, at: visit.now))
        }
    }

    private static func choices(_ visit: Visit) async throws -> AssignmentDraft.Choices {
        let record = try await visit.classroomInPath
        let classroom = record.classroom
        return AssignmentDraft.Choices(
            content: visit.app.content, record: record,
            groups: try await visit.store.pupilGroups(of: classroom.id),
            otherClassrooms: try await visit.ownClassrooms().filter {
                $0.id != classroom.id && $0.grade == classroom.grade
            },
            papers: try await visit.store.fixedPapers(by: visit.actor.account.id),
            others: try await visit.usableQuestions())
    }

    private static func form(
        _ visit: Visit, _ choices: AssignmentDraft.Choices, _ draft: AssignmentDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = AssignmentFormPage(
            try await visit.frame("Giao bài", js: ["js/form.js"]), choices, draft, problems, at: visit.now)
        return try visit.page(page, "Quiz/AssignmentFormPage", status: status)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, visit.id("assignment"), FormProblems(), status: .ok)
    }

    private static func close(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        try await visit.store.closeAssignment(id, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/assignments/\(id.rawValue)", done: .closed)
    }

    /// More minutes for one pupil, on top of those given before.
    private static func giveTime(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        guard let number = Int64(visit.form["learner"]),
            let pupil = try await visit.store.pupils(of: id, on: visit.now.day)
                .first(where: { $0.learner.id == Learner.ID(number) })
        else { throw HTTPError(.badRequest) }
        var problems = FormProblems()
        let (minutes, reason) = readGift(visit.form, "m\(number)", "l\(number)", &problems)
        let total = pupil.extraMs + Int64(minutes ?? 0) * 60_000
        if total > 120 * 60_000 { problems.add("m\(number)", "Thêm nhiều nhất 120 phút cho một em") }
        guard problems.isEmpty else { return try await page(visit, id, problems, status: .unprocessableContent) }
        try await visit.store.giveExtraTime(
            total, to: pupil.learner.id, in: id, reason: reason, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/assignments/\(id.rawValue)", done: .extraTime)
    }

    private static func reopen(_ visit: Visit) async throws -> Response {
        let id: Attempt.ID = try visit.id("attempt")
        guard let record = try await visit.store.attempt(id) else { throw HTTPError(.notFound) }
        let learner = record.learner.id.rawValue
        var problems = FormProblems()
        let (minutes, reason) = readGift(visit.form, "r\(learner)", "y\(learner)", &problems)
        guard problems.isEmpty, let minutes else {
            return try await page(visit, record.assignment.id, problems, status: .unprocessableContent)
        }
        try await visit.store.reopenAttempt(
            id, reason: reason, forMs: Int64(minutes) * 60_000, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/assignments/\(record.assignment.id.rawValue)", done: .reopened)
    }

    /// The minutes and the reason of extra time or of a reopening.
    private static func readGift(
        _ form: Form, _ minutesField: String, _ reasonField: String, _ problems: inout FormProblems
    ) -> (minutes: Int?, reason: String) {
        let minutes = Typed.number(form["minutes"], in: 1...120)
        if minutes == nil { problems.add(minutesField, "Chọn số phút từ 1 đến 120") }
        let reason = String(form["reason"].prefix(200))
        if reason.isEmpty { problems.add(reasonField, "Nhập lý do, lý do được ghi vào nhật ký") }
        return (minutes, reason)
    }

    private static func page(
        _ visit: Visit, _ id: Assignment.ID, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        guard let assignment = try await visit.store.assignment(id),
            let record = try await visit.store.classroom(assignment.classroom, on: visit.now.day)
        else { throw HTTPError(.notFound) }
        let pupils = try await visit.store.pupils(of: id, on: visit.now.day)
        let clock = try await visit.store.testRoom(id).clock(at: visit.now)
        let page = AssignmentPage(
            try await visit.frame(assignment.title, js: ["js/form.js"]), assignment, record.classroom, pupils,
            problems, at: clock)
        return try visit.page(page, "Quiz/AssignmentPage", status: status)
    }
}
