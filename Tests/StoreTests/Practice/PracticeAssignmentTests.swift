import Domain
import Testing

@testable import Store

@Suite("Practice given to a class")
struct PracticeAssignmentTests {
    private let scenario = PracticeFixture.scenario()

    private func give(
        _ store: Store, _ id: String, opensAt: Instant = Fixture.now, pupils: [Learner.ID]? = nil
    ) async throws -> Assignment.ID {
        try await store.createAssignment(
            classroom: Fixture.lop10A1.id, work: .practice(scenario: id), title: "Thực hành", opensAt: opensAt,
            closesAt: opensAt + 86_400_000, timeLimitMs: 0, reveal: .never, pupils: pupils, by: Fixture.teacher.id,
            at: Fixture.now)
    }

    private func finish(_ store: Store, _ learner: Learner, at now: Instant) async throws {
        let run = try await store.startPractice(scenario, learner: learner.id, seed: 1, at: now)
        for step in ["mot", "hai"] {
            _ = try await store.send(PracticeFixture.answer(step, "Từ chối"), to: run, of: scenario, at: now + 1000)
        }
    }

    @Test(
        "a run finished since it was given is the pupil's work done, by name or for the final test B",
        arguments: ["mp-99", Scenario.randomID])
    func done(id: String) async throws {
        let store = try await Store.withPractice()
        let given = try await give(store, id)
        #expect(try await store.assignment(given)?.work == .practice(scenario: id))
        try await finish(store, Fixture.an, at: Fixture.now + 60_000)
        _ = try await store.startPractice(scenario, learner: Fixture.binh.id, seed: 1, at: Fixture.now + 60_000)
        let record = try #require(
            try await store.assignments(of: Fixture.lop10A1.id).first { $0.assignment.id == given })
        #expect(record.startedCount == 2 && record.finishedCount == 1 && record.pupilCount == 4)
        let mine = try await store.assignments(for: Fixture.an.id).first { $0.assignment.id == given }
        #expect(mine?.practice?.end == .finished && mine?.practice?.score == 100)
        let pupils = try await store.pupils(of: given, on: Fixture.today)
        #expect(pupils.compactMap { $0.practice?.end == .finished ? $0.learner.id : nil } == [Fixture.an.id])
    }

    @Test(
        "what was over before it was given does not count, nor does another scenario, nor a pupil who was not given it")
    func notDone() async throws {
        let store = try await Store.withPractice()
        try await finish(store, Fixture.an, at: Fixture.now)
        let later = try await give(store, "mp-99", opensAt: Fixture.now + 3_600_000)
        let other = try await give(store, "mp-16")
        let single = try await give(store, "mp-99", pupils: [Fixture.binh.id])
        let mine = try await store.assignments(for: Fixture.an.id)
        #expect(mine.filter { [later, other].contains($0.assignment.id) }.allSatisfy { $0.practice == nil })
        let counts = try await store.assignments(of: Fixture.lop10A1.id).filter {
            [later, other, single].contains($0.assignment.id)
        }
        #expect(counts.map(\.startedCount) == [0, 0, 0])
    }
}
