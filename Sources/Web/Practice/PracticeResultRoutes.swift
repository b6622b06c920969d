import Domain
import Hummingbird
import Store

/// What came of a run, and how it went.
enum PracticeResultRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/practice-runs/:run/result", .act(.readAnswers, at: .practiceRun), showResult)
        routes.get("/practice-runs/:run/replay", .act(.readAnswers, at: .practiceRun), showReplay)
    }

    private static func showResult(_ visit: Visit) async throws -> Response {
        let opened = try await visit.openedRun()
        let isTeacher = try visit.actor.account.learner == nil
        if opened.run.end == nil { return .seeOther(opened.path(isTeacher ? "/replay" : "")) }
        let page = PracticeResultPage(
            try await visit.frame("Kết quả thực hành"), opened, who: try await visit.pupil(of: opened.record),
            settings: try await visit.store.literacySettings(), isTeacher: isTeacher)
        return try visit.page(page, "Practice/PracticeResultPage")
    }

    private static func showReplay(_ visit: Visit) async throws -> Response {
        let opened = try await visit.openedRun()
        let isTeacher = try visit.actor.account.learner == nil
        // A pupil sees the right ways only once nothing can be changed any more.
        if opened.run.end == nil, !isTeacher { return .seeOther(opened.path("")) }
        let page = PracticeReplayPage(
            try await visit.frame("Xem lại lượt thực hành"), opened, who: try await visit.pupil(of: opened.record),
            isTeacher: isTeacher)
        return try visit.page(page, "Practice/PracticeReplayPage")
    }
}

extension Visit {
    /// Whose run it is: name, class and where the class is.
    fileprivate func pupil(of run: PracticeRunRecord) async throws -> PracticePupil {
        guard let record = try await store.literacy(of: run.learner, on: now.day) else { throw HTTPError(.notFound) }
        return PracticePupil(learner: record.learner, classroom: record.classroom)
    }
}

/// The pupil of a run, for its head.
struct PracticePupil: Sendable {
    let learner: Learner
    /// `nil` for a pupil who attends no class now.
    let classroom: Classroom?
}
