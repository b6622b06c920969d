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
        let content = visit.app.content
        let isPupil = try visit.actor.account.learner != nil
        let typed = visit.hasQuery("q") ? LessonQuery(visit.query("q")) : nil
        let search = LessonSearch(store: visit.store, content: content)
        let found = if let typed { try await search.found(typed) } else { [LessonsPage.Found]() }
        let home = isPupil ? try await visit.store.learnerHome(visit.learner, on: visit.now.day) : nil
        let shelf = LessonsPage.Shelf(
            lessons: content.readableLessons, paths: content.paths, progress: home?.progress ?? [:],
            grade: isPupil ? home?.classroom?.grade : Typed.number(visit.query("grade"), in: 6...12))
        let page = LessonsPage(try await visit.frame("Bài học"), shelf, query: typed, found: found)
        return try visit.page(page, "Lesson/LessonsPage")
    }

    /// Without a number, the screen that the pupil has come to.
    private static func show(_ visit: Visit, screen number: Int?) async throws -> Response {
        let original = try visit.lesson
        let lesson = visit.shown(original)
        let reader = try await reader(visit, original)
        let record = reader.record
        let isFinished = record.progress?.finishedAt != nil
        let number = number ?? (isFinished ? 1 : lesson.furthestScreen(record.progress))
        guard (1...max(1, lesson.screens.count)).contains(number) else { throw HTTPError(.notFound) }
        let siblings = visit.app.content.readableLessons.filter { $0.outline.grade == lesson.outline.grade }
        let page = LessonPage(
            try await visit.frame("Bài \(lesson.number). \(lesson.outline.title)", js: ["js/lesson.js"]), lesson,
            original: original, screen: number, reader, siblings: siblings,
            languages: visit.app.content.languages(of: lesson.id))
        return try visit.page(page, "Lesson/LessonPage")
    }

    private static func reader(_ visit: Visit, _ lesson: Lesson) async throws -> LessonPage.Reader {
        let actor = try visit.actor
        var record = LessonRecord(progress: nil, answers: [:])
        var progress: [Lesson.ID: LessonProgress] = [:]
        if let learner = actor.account.learner {
            record = try await visit.store.lesson(lesson.id, of: learner)
            progress = try await visit.store.lessonProgress(of: learner)
        }
        return LessonPage.Reader(
            record: record, progress: progress, seed: actor.account.id.rawValue,
            isPupil: actor.account.learner != nil,
            readsTeacherNotes: may(actor, .readTeacherNotes, at: .province), comfort: ReadingComfort(visit.request),
            practice: actor.account.learner == nil
                ? nil : lesson.outline.activity.flatMap(visit.app.content.playableScenario)?.id,
            blank: visit.query("blank"))
    }

    /// Screens are read one after another: the furthest one grows by one at a time.
    private static func goOn(_ visit: Visit) async throws -> Response {
        let original = try visit.lesson
        let lesson = visit.shown(original)
        guard let screen = Int(visit.form["screen"]), (1...max(1, lesson.screens.count)).contains(screen) else {
            throw HTTPError(.badRequest)
        }
        let record = try await visit.store.lesson(lesson.id, of: visit.learner)
        try await visit.store.saveLessonStep(
            min(screen, lesson.furthestScreen(record.progress) + 1), of: lesson.screens.count, lesson: lesson.id,
            contentHash: original.contentHash, learner: visit.learner, at: visit.now)
        return .seeOther("/lessons/\(lesson.id)/screens/\(screen)")
    }

    private static func answer(_ visit: Visit) async throws -> Response {
        let lesson = visit.shown(try visit.lesson)
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
        let original = try visit.lesson
        let lesson = visit.shown(original)
        let record = try await visit.store.lesson(lesson.id, of: visit.learner)
        let furthest = lesson.furthestScreen(record.progress)
        guard furthest >= lesson.screens.count else { return .seeOther("/lessons/\(lesson.id)/screens/\(furthest)") }
        _ = try await visit.store.finishLesson(
            lesson.id, contentHash: original.contentHash, stepCount: lesson.screens.count,
            minutes: original.outline.durationMinutes, mode: try await mode(visit, original), learner: visit.learner,
            at: visit.now)
        return .seeOther("/lessons/\(lesson.id)/screens/\(max(1, lesson.screens.count))")
    }

    /// As the teacher planned who gave the lesson; what nobody gave is read on one's own.
    private static func mode(_ visit: Visit, _ lesson: Lesson) async throws -> DeliveryMode {
        let given = try await visit.store.assignments(for: visit.learner).first {
            $0.assignment.work == .lesson(lesson.id)
                && $0.assignment.phase(at: visit.now, extraMs: $0.extraMs) == .open
        }
        return given?.assignment.mode ?? .selfStudy
    }
}
