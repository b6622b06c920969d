import Domain
import HTTPTypes
import Hummingbird
import Reports
import Store

/// What a room came to: per question, per pupil, as a workbook, and a room that asks again what the class missed.
enum LiveReportRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/live-quizzes/:room/report", .act(.hostLiveQuiz, at: .liveQuiz), show)
        routes.get("/live-quizzes/:room/workbook", .act(.hostLiveQuiz, at: .liveQuiz), export)
        routes.post("/live-quizzes/:room/reviews", .act(.hostLiveQuiz, at: .liveQuiz), review)
        routes.post("/live-quizzes/:room/class-record", .act(.hostLiveQuiz, at: .liveQuiz), record)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        return try await page(visit, live, draft: nil, FormProblems())
    }

    private static func page(
        _ visit: Visit, _ live: LiveRoom, draft: LiveRecordDraft?, _ problems: FormProblems
    ) async throws -> Response {
        let room = try await live.look(at: visit.now)
        var recording: LiveReportPage.Recording?
        if room.phase == .ended, let classroom = try await visit.recordableClassroom(live.record) {
            let before = try await visit.store.liveRecord(of: live.id)
            recording = .init(
                classroom, before, draft ?? LiveRecordDraft(before, room, live.record), problems)
        }
        let page = LiveReportPage(
            try await visit.frame("Báo cáo đố vui", css: ["live.css"], js: ["js/form.js"]), live.record, room,
            recording: recording, problems)
        return try visit.page(
            page, "LiveQuiz/LiveReportPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// What the room came to, written down in its class.
    private static func record(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        let room = try await live.look(at: visit.now)
        guard room.phase == .ended, let classroom = try await visit.recordableClassroom(live.record) else {
            throw HTTPError(.notFound)
        }
        var problems = FormProblems()
        let draft = LiveRecordDraft(visit.form)
        guard let order = draft.order(&problems) else { return try await page(visit, live, draft: draft, problems) }
        try await visit.store.recordLive(
            live.id, in: classroom.id, day: live.record.openedAt.day, mode: order.mode, minutes: order.minutes,
            result: room.result.classResult, by: visit.actor.account.id, at: visit.now)
        return .seeOther("/live-quizzes/\(live.id.rawValue)/report", done: .liveRecorded)
    }

    private static func export(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        let room = try await live.look(at: visit.now)
        let classroom = try await visit.liveClassroom(live.record)
        let school = try await visit.app.directory.unit(visit.actor.account.unit, at: visit.now)
        let workbook = LiveQuizWorkbook.make(
            room, className: classroom?.classroom.name, school: school?.name ?? "",
            on: live.record.openedAt.day)
        return try await visit.export(workbook, of: "live-quiz:\(live.id.rawValue)")
    }

    /// The same class and rules with only what was missed; or, for one pupil, at that pupil's own pace.
    private static func review(_ visit: Visit) async throws -> Response {
        let live = try await visit.hostedRoom()
        let room = try await live.look(at: visit.now)
        let opening =
            visit.form.has("player")
            ? try pupilReview(of: room, live.record.opening, visit) : try classReview(of: room, live.record.opening)
        guard let opening else { throw HTTPError(.notFound) }
        let record = try await visit.app.live.open(opening, bits: visit.randomBits, at: visit.now)
        return .seeOther("/live-quizzes/\(record.id.rawValue)")
    }

    private static func classReview(of room: LiveQuiz, _ before: LiveOpening) throws -> LiveOpening? {
        room.reviewSet.map { set in
            LiveOpening(
                host: before.host, classroom: before.classroom, set: set, pupils: before.pupils,
                settings: before.settings)
        }
    }

    /// Nobody else can come in, and nothing is played for points against others.
    private static func pupilReview(
        of room: LiveQuiz, _ before: LiveOpening, _ visit: Visit
    ) throws -> LiveOpening? {
        guard let number = Int64(visit.form["player"]), let player = room.player(LivePlayer.ID(number)),
            let learner = player.learner, let set = room.reviewSet(of: player.id)
        else { return nil }
        return LiveOpening(
            host: before.host, classroom: before.classroom, set: set,
            pupils: before.pupils.filter { $0.learner == learner },
            settings: LiveSettings(pace: .pupil, entrance: .list))
    }
}

extension Visit {
    /// The class of a room, for whoever may write proofs there; `nil` without one.
    fileprivate func recordableClassroom(_ record: LiveQuizRecord) async throws -> Classroom? {
        guard let found = try await liveClassroom(record),
            may(try actor, .recordEvidence, at: Place(classroom: found))
        else { return nil }
        return found.classroom
    }
}
