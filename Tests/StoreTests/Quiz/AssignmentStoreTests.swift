import Domain
import Testing

@testable import Store

@Suite("Assignments in the store")
struct AssignmentStoreTests {
    private func give(
        _ store: Store, _ pupils: [Learner]?, work: Assignment.Work = .lesson("10-3"), mode: DeliveryMode? = .assembly
    ) async throws -> Assignment.ID {
        try await store.createAssignment(
            classroom: Fixture.lop10A1.id, work: work, title: "Riêng", opensAt: Fixture.now,
            closesAt: Fixture.now + 86_400_000, timeLimitMs: 2_700_000, reveal: .afterClose, mode: mode, periods: 2,
            pupils: pupils?.map(\.id), by: Fixture.teacher.id, at: Fixture.now)
    }

    @Test("work for single pupils is theirs only, with its mode and periods")
    func some() async throws {
        let store = try await Fixture.store()
        let id = try await give(store, [Fixture.binh, Fixture.chi])
        let assignment = try #require(try await store.assignment(id))
        #expect(assignment.mode == .assembly && assignment.periods == 2 && assignment.isForSomePupils)
        #expect(try await store.assignments(for: Fixture.binh.id).map(\.assignment.id).contains(id))
        #expect(try await !store.assignments(for: Fixture.an.id).map(\.assignment.id).contains(id))
        let pupils = try await store.pupils(of: id, on: Fixture.today).map(\.learner.id)
        #expect(Set(pupils) == [Fixture.binh.id, Fixture.chi.id])
        let record = try #require(
            try await store.assignments(of: Fixture.lop10A1.id).first { $0.assignment.id == id })
        #expect(record.pupilCount == 2 && record.startedCount == 0)
    }

    @Test("only those who were given it are counted as readers")
    func counted() async throws {
        let store = try await Fixture.store()
        let id = try await give(store, [Fixture.binh])
        for learner in [Fixture.an, Fixture.binh] {
            _ = try await store.finishLesson(
                "10-3", contentHash: "h", stepCount: 2, minutes: 45, mode: .selfStudy, learner: learner.id,
                at: Fixture.now)
        }
        let record = try #require(
            try await store.assignments(of: Fixture.lop10A1.id).first { $0.assignment.id == id })
        #expect(record.startedCount == 1 && record.finishedCount == 1 && record.pupilCount == 1)
    }

    @Test("a test for single pupils cannot be begun by another")
    func sitting() async throws {
        let store = try await Fixture.store()
        let id = try await give(store, [Fixture.binh], work: .test(blueprint: "PC"))
        let start: @Sendable (AttemptStart) throws -> AttemptOpening = { start in
            .begin(try start.assignment.admit(previous: [], extraMs: 0, at: Fixture.now), Fixture.paper)
        }
        #expect(try await store.startAttempt(of: id, by: Fixture.an.id, at: Fixture.now, decide: start) == nil)
        #expect(try await store.startAttempt(of: id, by: Fixture.binh.id, at: Fixture.now, decide: start) != nil)
    }

    @Test("somebody of another class is left out; the same form twice gives one assignment")
    func strangers() async throws {
        let store = try await Fixture.store()
        let id = try await give(store, [Fixture.binh, Fixture.giang])
        #expect(try await store.pupils(of: id, on: Fixture.today).map(\.learner.id) == [Fixture.binh.id])
        let mine = try await give(store, [Fixture.chi])
        #expect(mine != id)
        #expect(try await give(store, [Fixture.chi]) == mine)
        #expect(try await give(store, nil) != mine)
        #expect(try await give(store, [Fixture.chi], mode: nil) != mine)
    }

    @Test("work that nobody planned is for the whole class")
    func plain() async throws {
        let store = try await Fixture.store()
        let assignment = try #require(try await store.assignment(Fixture.test.id))
        #expect(assignment == Fixture.test && assignment.mode == nil && assignment.periods == 1)
    }
}
