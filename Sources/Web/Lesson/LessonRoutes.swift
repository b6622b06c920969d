import Content
import Domain
import Hummingbird
import Store

/// Lessons to read: the list, one screen at a time, checkpoints, the end. Only approved ones exist here.
enum LessonRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/lessons", .act(.readLessons, at: .province), list)
        routes.get("/lessons/:lesson", .act(.readLessons, at: .province)) { try await show($0, screen: nil) }
        routes.get("/lessons/:lesson/screens/:number", .act(.readLessons, at: .province)) { visit in
            guard let number = Int(try visit.text("number")) else { throw HTTPError(.notFound) }
            return try await show(visit, screen: number)
        }
        routes.post("/lessons/:lesson/progress", .act(.sitTests, at: .own), goOn)
        routes.post("/lessons/:lesson/checkpoints/:checkpoint", .act(.sitTests, at: .own), answer)
        routes.post("/lessons/:lesson/completion", .act(.sitTests, at: .own), finish)
    }

    private static func list(_ visit: Visit) async throws -> Response {
        let page = LessonsPage(
            try await visit.frame("Bài học"), visit.app.content.readableLessons, try await progress(visit))
        return try visit.page(page, "Lesson/LessonsPage")
    }

    /// Without a number, the screen that the pupil has come to.
    private static func show(_ visit: Visit, screen number: Int?) async throws -> Response {
        let lesson = try lesson(visit)
        let actor = try visit.actor
        var record = LessonRecord(progress: nil, answers: [:])
        if let learner = actor.account.learner { record = try await visit.store.lesson(lesson.id, of: learner) }
        let isFinished = record.progress?.finishedAt != nil
        let number = number ?? (isFinished ? 1 : lesson.furthestScreen(record.progress))
        guard (1...max(1, lesson.screens.count)).contains(number) else { throw HTTPError(.notFound) }
        let siblings = visit.app.content.readableLessons.filter { $0.outline.grade == lesson.outline.grade }
        let page = LessonPage(
            try await visit.frame("Bài \(lesson.number). \(lesson.outline.title)"), lesson, screen: number, record,
            siblings: siblings, siblingProgress: try await progress(visit),
            seed: actor.account.id.rawValue, blank: visit.query("blank"), isPupil: actor.account.learner != nil,
            showsTeacherNotes: may(actor, .readTeacherNotes, at: .province))
        return try visit.page(page, "Lesson/LessonPage")
    }

    /// Screens are read one after another: the furthest one grows by one at a time.
    private static func goOn(_ visit: Visit) async throws -> Response {
        let lesson = try lesson(visit)
        guard let screen = Int(visit.form["screen"]), (1...max(1, lesson.screens.count)).contains(screen) else {
            throw HTTPError(.badRequest)
        }
        let record = try await visit.store.lesson(lesson.id, of: visit.learner)
        try await visit.store.saveLessonStep(
            min(screen, lesson.furthestScreen(record.progress) + 1), of: lesson.screens.count, lesson: lesson.id,
            contentHash: lesson.contentHash, learner: visit.learner, at: visit.now)
        return .seeOther("/lessons/\(lesson.id)/screens/\(screen)")
    }

    private static func answer(_ visit: Visit) async throws -> Response {
        let lesson = try lesson(visit)
        let id = try visit.text("checkpoint")
        guard let index = lesson.screens.firstIndex(where: { $0.checkpoints.contains { $0.id == id } }),
            let checkpoint = lesson.screens[index].checkpoints.first(where: { $0.id == id })
        else { throw HTTPError(.notFound) }
        let seed = checkpoint.seed(lesson: lesson.id, reader: try visit.actor.account.id.rawValue)
        let printed = ResponseForm.response(to: checkpoint.kind, named: checkpoint.fieldName, in: visit.form)
        let response = checkpoint.kind.sheet(seed: seed).authorResponse(printed: printed) ?? .blank
        let screen = "/lessons/\(lesson.id)/screens/\(index + 1)"
        guard !response.isBlank else { return .seeOther("\(screen)?blank=\(id)#\(checkpoint.fieldName)") }
        try await visit.store.answerCheckpoint(
            id, of: lesson.id, area: lesson.outline.contentAreas.first ?? .nd6, response: response,
            isRight: checkpoint.kind.mark(response).isRight, learner: visit.learner, at: visit.now)
        return .seeOther("\(screen)#\(checkpoint.fieldName)")
    }

    /// Only a lesson that was read to its last screen is finished; else the pupil goes on where they were.
    private static func finish(_ visit: Visit) async throws -> Response {
        let lesson = try lesson(visit)
        let record = try await visit.store.lesson(lesson.id, of: visit.learner)
        let furthest = lesson.furthestScreen(record.progress)
        guard furthest >= lesson.screens.count else { return .seeOther("/lessons/\(lesson.id)/screens/\(furthest)") }
        _ = try await visit.store.finishLesson(
            lesson.id, contentHash: lesson.contentHash, stepCount: lesson.screens.count,
            minutes: lesson.outline.durationMinutes, mode: .selfStudy, learner: visit.learner, at: visit.now)
        return .seeOther("/lessons/\(lesson.id)/screens/\(max(1, lesson.screens.count))")
    }

    private static func lesson(_ visit: Visit) throws -> Lesson {
        guard let lesson = visit.app.content.lesson(try visit.text("lesson")), lesson.status == .approved else {
            throw HTTPError(.notFound)
        }
        return lesson
    }

    /// By lesson; empty for staff.
    private static func progress(_ visit: Visit) async throws -> [Lesson.ID: LessonProgress] {
        guard let learner = try visit.actor.account.learner else { return [:] }
        return try await visit.store.learnerHome(learner, on: visit.now.day)?.progress ?? [:]
    }
}
