import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// A pupil's contests: register, sit, see one's place and why, object.
enum MyContestRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/my-contests", .act(.sitTests, at: .own), showAll)
        routes.get("/my-contests/:contest", .act(.sitTests, at: .own), show)
        routes.post("/my-contests/:contest/registration", .act(.sitTests, at: .own), register)
        routes.post("/my-contests/:contest/sittings", .act(.sitTests, at: .own), start)
        routes.post("/my-contests/:contest/trial", .act(.sitTests, at: .own), startTrial)
        routes.post("/my-contests/:contest/appeals", .act(.sitTests, at: .own), appeal)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let learner = try visit.learner
        var rows: [MyContestsPage.Row] = []
        for record in try await open(visit) {
            guard let mine = try await visit.store.contest(record.contest.id, for: learner, at: visit.now) else {
                continue
            }
            rows.append(MyContestsPage.Row(mine, at: visit.now))
        }
        let page = MyContestsPage(
            frame: try await visit.frame("Cuộc thi", css: Visit.publicCSS), rows: rows)
        return try visit.page(page, "Contest/MyContestsPage")
    }

    /// Contests of the department and of the pupil's own school.
    private static func open(_ visit: Visit) async throws -> [ContestRecord] {
        let school = try visit.actor.account.unit
        var found: [ContestRecord] = []
        for record in try await visit.store.announcedContests() {
            let holder = try await visit.app.directory.unit(record.unit, at: visit.now)
            if record.unit == school || holder?.kind == .department { found.append(record) }
        }
        return found
    }

    private static func mine(_ visit: Visit) async throws -> ContestPupilRecord {
        let id: Contest.ID = try visit.id("contest")
        guard let mine = try await visit.store.contest(id, for: visit.learner, at: visit.now) else {
            throw HTTPError(.notFound)
        }
        if mine.contestant == nil, try await !open(visit).contains(where: { $0.contest.id == id }) {
            throw HTTPError(.notFound)
        }
        return mine
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, try await mine(visit), FormProblems(), status: .ok)
    }

    private static func register(_ visit: Visit) async throws -> Response {
        let mine = try await mine(visit)
        let learner = try visit.learner
        let refused = try await visit.store.register(
            [learner], in: mine.contest.id, consents: [], of: nil, origin: .pupil, by: visit.actor.account.id,
            at: visit.now)
        if let reasons = refused[learner] { throw ContestEntryRefusal.notEligible(reasons) }
        return .seeOther("/my-contests/\(mine.contest.id.rawValue)", done: .registered)
    }

    private static func start(_ visit: Visit) async throws -> Response {
        let mine = try await mine(visit)
        guard mine.waiting(at: visit.now) == nil else { return .seeOther("/my-contests/\(mine.contest.id.rawValue)") }
        var prediction: Int?
        let isResumed = mine.hasOpenSitting(at: visit.now)
        if mine.contest.settings.prediction != nil, !isResumed {
            var problems = FormProblems()
            do throws(PredictionRefusal) {
                prediction = try PredictionQuestion.read(visit.form["prediction"])
            } catch {
                problems.add("prediction", error.message)
            }
            guard problems.isEmpty else { return try await page(visit, mine, problems, status: .unprocessableContent) }
        }
        if let room = try await roomToEnter(visit, mine) {
            return .seeOther("/assignments/\(room.rawValue)/start")
        }
        let desk = ContestSittingDesk(content: visit.app.content, store: visit.store)
        let attempt = try await desk.start(
            mine.contest.id, by: visit.learner, prediction: prediction, at: visit.now)
        return .seeOther("/attempts/\(attempt.rawValue)")
    }

    /// Where a code must be typed before the clock runs; `nil` when none is asked for.
    private static func roomToEnter(_ visit: Visit, _ mine: ContestPupilRecord) async throws -> Assignment.ID? {
        guard mine.contestant != nil, let round = mine.contest.openRound(at: visit.now), mine.mayEnter(round),
            let room = try await visit.store.codeRoom(of: mine.contest.id, round: round, for: visit.learner),
            try await !visit.isAdmitted(to: room)
        else { return nil }
        return room
    }

    private static func startTrial(_ visit: Visit) async throws -> Response {
        let mine = try await mine(visit)
        let desk = ContestSittingDesk(content: visit.app.content, store: visit.store)
        let attempt = try await desk.startTrial(mine.contest.id, by: visit.learner, at: visit.now)
        return .seeOther("/attempts/\(attempt.rawValue)")
    }

    private static func appeal(_ visit: Visit) async throws -> Response {
        let mine = try await mine(visit)
        var problems = FormProblems()
        let reason = Appeal.Reason(rawValue: visit.form["reason"])
        if reason == nil { problems.add("reason", "Chọn điều em khiếu nại") }
        if VietnameseText.tidy(visit.form["text"]).isEmpty {
            problems.add("text", "Em ghi rõ điều muốn khiếu nại để Ban Tổ chức xem xét")
        }
        if visit.form["text"].count > 2000 { problems.add("text", "Em viết ngắn hơn 2000 ký tự nhé") }
        guard problems.isEmpty, let reason else {
            return try await page(visit, mine, problems, status: .unprocessableContent)
        }
        try await visit.store.fileAppeal(
            reason, text: visit.form["text"], in: mine.contest.id, by: visit.learner,
            account: visit.actor.account.id, at: visit.now)
        return .seeOther("/my-contests/\(mine.contest.id.rawValue)", done: .appealFiled)
    }

    private static func page(
        _ visit: Visit, _ mine: ContestPupilRecord, _ problems: FormProblems, status: HTTPResponse.Status
    ) async throws -> Response {
        let page = MyContestPage(
            try await visit.frame(
                mine.contest.settings.title, css: Visit.publicCSS, js: ["js/form.js", "js/waiting.js"]), mine,
            problems,
            typed: MyContestPage.Typed(
                prediction: visit.form["prediction"], reason: visit.form["reason"], text: visit.form["text"]),
            deadline: mine.contest.appealDeadline(try await visit.workingDays), at: visit.now)
        var response = try visit.page(page, "Contest/MyContestPage", status: status)
        // Without scripts the page comes back by itself: at the turn, and now and then before it.
        if let waiting = page.waiting { response.headers[.refresh] = "\(min(waiting.secondsLeft + 1, 120))" }
        return response
    }
}

extension HTTPField.Name {
    /// Of the HTML standard's "Refresh" pragma, which browsers take as a header as well.
    fileprivate static let refresh = HTTPField.Name("Refresh")!
}
