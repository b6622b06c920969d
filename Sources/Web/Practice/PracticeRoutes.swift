import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// What a pupil may practise, and the start of a run.
enum PracticeRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/practice", .act(.practise, at: .own), showList)
        routes.post("/practice/:scenario/runs", .act(.practise, at: .own), start)
        PracticeRunRoutes.add(to: &routes)
        PracticeResultRoutes.add(to: &routes)
        routes.get("/classrooms/:classroom/practice", .act(.viewClassroom, at: .classroom), showClassroom)
    }

    private static func showList(_ visit: Visit) async throws -> Response {
        let page = PracticePage(
            try await visit.frame("Thực hành"), visit.app.content,
            runs: try await visit.store.practiceRuns(of: visit.learner),
            settings: try await visit.store.literacySettings(), grade: visit.session?.classroom?.grade, at: visit.now)
        return try visit.page(page, "Practice/PracticePage")
    }

    private static func start(_ visit: Visit) async throws -> Response {
        let id = try visit.text("scenario")
        var chance = SplitMix64(seed: visit.app.randomBytes(8).reduce(0) { $0 << 8 | UInt64($1) })
        let scenario =
            id == Scenario.randomID
            ? try await drawn(visit, &chance) : visit.app.content.playableScenario(id)
        guard let scenario else { throw HTTPError(.notFound) }
        let run = try await visit.practice.start(scenario, by: visit.learner, chance: &chance, at: visit.now)
        return .seeOther("/practice-runs/\(run.rawValue)")
    }

    /// A dossier of the pupil's level by chance; while one of them is open, that one.
    private static func drawn(_ visit: Visit, _ chance: inout SplitMix64) async throws -> Scenario? {
        guard let grade = visit.session?.classroom?.grade else { return nil }
        let dossiers = visit.app.content.testDossiers(grade: grade)
        guard !dossiers.isEmpty else { return nil }
        let open = try await visit.store.practiceRuns(of: visit.learner).filter { $0.end(at: visit.now) == nil }
        return dossiers.first { dossier in open.contains { $0.scenario == dossier.id } }
            ?? dossiers[chance.below(dossiers.count)]
    }

    private static func showClassroom(_ visit: Visit) async throws -> Response {
        let id: Classroom.ID = try visit.id("classroom")
        guard let record = try await visit.store.classroom(id, on: visit.now.day) else { throw HTTPError(.notFound) }
        let page = ClassroomPracticePage(
            try await visit.frame("Thực hành của lớp", js: ["js/form.js"]), record, visit.app.content,
            runs: try await visit.store.practiceRuns(ofClassroom: id, on: visit.now.day),
            settings: try await visit.store.literacySettings(), chosen: visit.query("scenario"), at: visit.now)
        return try visit.page(page, "Practice/ClassroomPracticePage")
    }
}

extension Visit {
    var practice: PracticeDesk { PracticeDesk(content: app.content, store: store) }
}
