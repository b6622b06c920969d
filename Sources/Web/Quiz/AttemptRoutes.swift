import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// A pupil sits a test: begin, answer, hand in, look at the result.
enum AttemptRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assignments/:assignment/start", .act(.sitTests, at: .own), showStart)
        routes.post("/assignments/:assignment/attempts", .act(.sitTests, at: .own), start)
        routes.get("/attempts/:attempt", .act(.sitTests, at: .attempt), show)
        // The store checks whose attempt it is, within the group commit: no look-up before.
        routes.post("/attempts/:attempt/answers", .act(.sitTests, at: .own), answer)
        routes.post("/attempts/:attempt/submission", .act(.sitTests, at: .attempt), submit)
        routes.get("/attempts/:attempt/result", .act(.readAnswers, at: .attempt), showResult)
    }

    private static func showStart(_ visit: Visit) async throws -> Response {
        let isAdmitted = try await visit.isAdmitted(to: visit.id("assignment"))
        return try await startPage(visit, examCode: isAdmitted ? nil : Field())
    }

    /// - Parameter examCode: the field of the exam code; `nil` where none is asked for.
    private static func startPage(_ visit: Visit, examCode: Field?) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        if examCode == nil, let contest = try await visit.store.contest(ofAssignment: id) {
            return .seeOther("/my-contests/\(contest.rawValue)")
        }
        let mine = try await visit.store.assignments(for: visit.learner).first { $0.assignment.id == id }
        guard let mine, let contents = try await visit.contents(of: mine.assignment.work) else {
            throw HTTPError(.notFound)
        }
        let page = AttemptStartPage(
            try await visit.frame("Vào làm bài"), mine, contents, settings: try await visit.store.literacySettings(),
            className: visit.session?.classroom?.name ?? "", examCode: examCode, at: visit.now)
        return try visit.page(
            page, "Quiz/AttemptStartPage", status: examCode?.error == nil ? .ok : .unprocessableContent)
    }

    private static func start(_ visit: Visit) async throws -> Response {
        let id: Assignment.ID = try visit.id("assignment")
        do {
            try await visit.enterRoom(id)
        } catch let refusal as ExamCodeRefusal {
            return try await startPage(visit, examCode: Field(visit.form["code"], error: refusal.message))
        }
        if let contest = try await visit.store.contest(ofAssignment: id) {
            return .seeOther("/my-contests/\(contest.rawValue)")
        }
        let attempt = try await visit.desk.start(id, by: visit.learner, on: visit.device, at: visit.now)
        guard let attempt else { throw HTTPError(.notFound) }
        return .seeOther("/attempts/\(attempt.rawValue)")
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let id: Attempt.ID = try visit.id("attempt")
        guard let (record, questions) = try await visit.desk.open(id, at: visit.now) else { throw HTTPError(.notFound) }
        if record.attempt.submittedAt != nil { return .seeOther("/attempts/\(id.rawValue)/result") }
        guard try await visit.isAdmitted(to: record.assignment.id) else {
            return .seeOther("/assignments/\(record.assignment.id.rawValue)/start")
        }
        if try record.attempt.isElsewhere(than: visit.device) {
            let page = AttemptElsewherePage(
                frame: try await visit.frame(record.assignment.title), attemptID: "\(id.rawValue)",
                title: record.assignment.title)
            return try visit.page(page, "Quiz/AttemptElsewherePage")
        }
        if record.attempt.device == nil { _ = try await visit.store.goOn(id, with: visit.device, by: visit.learner) }
        let room = try await visit.attemptRoom(id)
        guard record.attempt.pausedSince == nil else {
            let page = AttemptPausedPage(
                try await visit.frame("Bài đang tạm dừng", js: ["js/room.js"]), record, room)
            return try visit.page(page, "Quiz/AttemptPausedPage")
        }
        let page = AttemptPage(
            try await visit.frame(record.assignment.title, js: ["js/attempt.js", "js/room.js"]), record, questions,
            className: visit.session?.classroom?.name ?? "", room: room,
            step: Typed.number(visit.query("question"), in: 1...999), at: visit.now)
        return try visit.page(page, "Quiz/AttemptPage")
    }

    /// One answer from the script, or all answers of the plain form.
    private static func answer(_ visit: Visit) async throws -> Response {
        let id: Attempt.ID = try visit.id("attempt")
        guard visit.form.has("position") else {
            try await visit.desk.saveAll(visit.form, of: id, by: visit.learner, on: visit.device, at: visit.now)
            let step = Typed.number(visit.form["question"], in: 1...999)
            return .seeOther("/attempts/\(id.rawValue)" + (step.map { "?question=\($0)" } ?? ""))
        }
        guard let position = Typed.number(visit.form["position"], in: 1...999),
            let sequence = Typed.number(visit.form["sequence"], in: 1...9_999_999),
            let printed = ResponseForm.response(json: visit.form["response"])
        else { throw HTTPError(.badRequest) }
        let (response, remark) = try await visit.desk.authorResponse(printed, to: position, of: id)
        let saved = try await visit.store.saveAnswer(
            attempt: id, position: position, sequence: sequence, response: response, at: visit.now, by: visit.learner,
            on: visit.device)
        let said = try remark.map { try visit.app.renderer.text($0, in: visit.request.language) }
        var answer = Response.text([saved.at.timeText, said].compactMap { $0 }.joined(separator: "\n"))
        if saved.isElsewhere { answer.headers[AttemptDeviceRoutes.elsewhere] = "1" }
        return answer
    }

    /// A page of a device that another has gone on beside hands nothing in: its answers are taken, the test goes on there.
    private static func submit(_ visit: Visit) async throws -> Response {
        let id: Attempt.ID = try visit.id("attempt")
        if visit.form.has("plain") {
            try await visit.desk.saveAll(visit.form, of: id, by: visit.learner, on: visit.device, at: visit.now)
        }
        guard let record = try await visit.store.attempt(id) else { throw HTTPError(.notFound) }
        if try record.attempt.isElsewhere(than: visit.device), !record.attempt.isOver(at: visit.now) {
            return .seeOther("/attempts/\(id.rawValue)")
        }
        do {
            guard try await visit.desk.submit(id, at: visit.now) != nil else { throw HTTPError(.notFound) }
        } catch AttemptRefusal.paused {
            return .seeOther("/attempts/\(id.rawValue)")
        }
        return .seeOther("/attempts/\(id.rawValue)/result")
    }

    private static func showResult(_ visit: Visit) async throws -> Response {
        let id: Attempt.ID = try visit.id("attempt")
        guard let (record, questions) = try await visit.desk.open(id, at: visit.now) else { throw HTTPError(.notFound) }
        let isTeacher = try visit.actor.account.learner == nil
        guard record.attempt.submittedAt != nil else {
            let id = record.assignment.id.rawValue
            return .seeOther(isTeacher ? "/assignments/\(id)" : "/attempts/\(record.attempt.id.rawValue)")
        }
        let classroom = try await visit.store.classroom(record.assignment.classroom, on: visit.now.day)
        let attempts = try await visit.store.attempts(of: record.assignment.id, by: record.learner.id)
        let page = AttemptResultPage(
            try await visit.frame("Kết quả"), record, questions, attempts: attempts,
            settings: try await visit.store.literacySettings(), className: classroom?.classroom.name ?? "",
            at: record.attempt.clock(at: visit.now), isTeacher: isTeacher)
        return try visit.page(page, "Quiz/AttemptResultPage")
    }
}

extension Visit {
    fileprivate var desk: AttemptDesk { AttemptDesk(app: app) }

    /// The device, more exactly the sign-in, that is asking.
    var device: DeviceTag {
        get throws {
            guard let session else { throw HTTPError(.unauthorized) }
            return DeviceTag(secret: session.csrfToken)
        }
    }

    /// What a test asks; `nil` when the work is no test or is not known any more.
    func contents(of work: Assignment.Work) async throws -> TestContents? {
        switch work {
        case .test(let code): app.content.blueprint(code).map(TestContents.init)
        case .fixed(let id): try await store.fixedPaper(id).map(TestContents.init)
        case .lesson, .practice: nil
        }
    }
}
