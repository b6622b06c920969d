import Content
import Domain
import Hummingbird
import Store

/// What stands around the reading of a lesson: the teacher's page, its versions, the family's page, learning paths, and
/// how one likes to read.
enum LessonTeachingRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/lessons/:lesson/teacher", .act(.readTeacherNotes, at: .province), showTeacherPage)
        routes.get("/lessons/:lesson/versions/:version", .act(.readTeacherNotes, at: .province), showVersion)
        routes.get("/lessons/:lesson/handout", .act(.readLessons, at: .province), showHandout)
        routes.post("/lessons/:lesson/comfort", .act(.readLessons, at: .province), chooseComfort)
        routes.get("/paths/:path", .act(.readLessons, at: .province), showPath)
    }

    private static func showTeacherPage(_ visit: Visit) async throws -> Response {
        let lesson = try visit.lesson
        let actor = try visit.actor
        let classrooms = try await visit.store.classrooms(
            taughtBy: actor.account.id, in: SchoolYear.containing(visit.now.day))
        let page = LessonTeacherPage(
            try await visit.frame("Bài \(lesson.number), dành cho thầy cô"), lesson,
            try await visit.store.contentVersions(of: lesson.versionID, kind: .lesson),
            classrooms: classrooms.map(\.classroom),
            blueprint: visit.app.content.blueprint(lesson.outline.blueprint))
        return try visit.page(page, "Lesson/LessonTeacherPage")
    }

    private static func showVersion(_ visit: Visit) async throws -> Response {
        let lesson = try visit.lesson
        guard let version = try await visit.store.contentVersion(visit.text("version")), version.kind == .lesson,
            version.id == lesson.versionID
        else { throw HTTPError(.notFound) }
        let page = LessonVersionPage(
            try await visit.frame("Bài \(lesson.number), bản \(version.version)"), lesson, version)
        return try visit.page(page, "Lesson/LessonVersionPage")
    }

    private static func showHandout(_ visit: Visit) async throws -> Response {
        let lesson = try visit.lesson
        let frame = try await visit.frame(
            "Tờ gửi gia đình, bài \(lesson.number)", css: ["paper.css"], js: ["js/print.js"])
        return try visit.page(LessonHandoutPage(frame, lesson), "Lesson/LessonHandoutPage")
    }

    private static func chooseComfort(_ visit: Visit) async throws -> Response {
        let lesson = try visit.lesson
        let screen = Typed.number(visit.form["screen"], in: 1...max(1, lesson.screens.count)) ?? 1
        var response = Response.seeOther("/lessons/\(lesson.id)/screens/\(screen)")
        for cookie in ReadingComfort.cookies(visit.form, isSecure: visit.app.usesTLS) { response.setCookie(cookie) }
        return response
    }

    private static func showPath(_ visit: Visit) async throws -> Response {
        guard let path = visit.app.content.path(try visit.text("path")) else { throw HTTPError(.notFound) }
        var progress: [Lesson.ID: LessonProgress]?
        if let learner = try visit.actor.account.learner {
            let home = try await visit.store.learnerHome(learner, on: visit.now.day)
            guard let grade = home?.classroom?.grade, path.grades.contains(grade) else { throw HTTPError(.notFound) }
            progress = home?.progress
        }
        let lessons = Dictionary(visit.app.content.readableLessons.map { ($0.id, $0) }) { first, _ in first }
        let page = LearningPathPage(
            try await visit.frame(path.title), path, lessons: lessons, progress: progress,
            blueprint: visit.app.content.blueprint(path.closing.blueprint))
        return try visit.page(page, "Lesson/LearningPathPage")
    }
}

extension Visit {
    /// The lesson that the path names; only approved ones exist.
    var lesson: Lesson {
        get throws {
            guard let lesson = app.content.lesson(try text("lesson")), lesson.status == .approved else {
                throw HTTPError(.notFound)
            }
            return lesson
        }
    }

    /// The lesson in the language that the reader likes, or in Vietnamese.
    func shown(_ lesson: Lesson) -> Lesson {
        app.content.translation(lesson.id, into: ReadingComfort(request).language) ?? lesson
    }
}
