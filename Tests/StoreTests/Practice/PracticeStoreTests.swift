import Domain
import Testing

@testable import Store

@Suite("Practice in the store")
struct PracticeStoreTests {
    private let scenario = PracticeFixture.scenario()

    private func begin(_ store: Store, at now: Instant = Fixture.now) async throws -> PracticeRunRecord.ID {
        try await store.startPractice(scenario, learner: Fixture.an.id, seed: .max, at: now)
    }

    @Test("two presses of the button give one run, and another pupil has a run of their own")
    func startTwice() async throws {
        let store = try await Store.withPractice()
        let first = try await begin(store)
        #expect(try await begin(store, at: Fixture.now + 5) == first)
        let other = try await store.startPractice(scenario, learner: Fixture.binh.id, seed: 2, at: Fixture.now)
        #expect(other != first)
        let record = try #require(try await store.practiceRun(first))
        #expect(record.seed == .max && record.deadline == Fixture.now + 15 * 60_000 && record.end == nil)
        #expect(try await store.practiceRuns(of: Fixture.an.id).map(\.id) == [first])
    }

    @Test("a run needs a wording that is kept")
    func unknownWording() async throws {
        let store = try await Fixture.store()
        await #expect(throws: (any Error).self) { try await begin(store) }
        #expect(try await store.practiceRuns(of: Fixture.an.id).isEmpty)
    }

    @Test("commands are read as they were written, and the sums follow them")
    func log() async throws {
        let store = try await Store.withPractice()
        let run = try await begin(store)
        let commands: [PracticeCommand] = [
            .hint(step: "mot"), PracticeFixture.answer("mot", "Chần chừ"), PracticeFixture.answer("mot", "Từ chối"),
            .skip(step: "hai"),
        ]
        for (place, command) in commands.enumerated() {
            _ = try await store.send(command, to: run, of: scenario, at: Fixture.now + Int64(place) * 1000)
        }
        let log = try await store.practiceLog(run)
        #expect(log.map(\.command) == commands)
        #expect(log.map { $0.at.ms - Fixture.now.ms } == [0, 1000, 2000, 3000])
        let record = try #require(try await store.practiceRun(run))
        #expect(record.score == 35 && record.end == .finished && record.criticalCount == 0)
        let again = try Run.replay(scenario: scenario, seed: record.seed, startedAt: record.startedAt, log: log)
        #expect(again.score == record.score && again.end == record.end)
    }

    @Test("a refused command changes nothing")
    func refused() async throws {
        let store = try await Store.withPractice()
        let run = try await begin(store)
        let before = try await store.practiceRun(run)
        let refused: [PracticeCommand] = [
            PracticeFixture.answer("hai", "Từ chối"), PracticeFixture.answer("không có", "Từ chối"), .skip(step: "hai"),
        ]
        for command in refused {
            await #expect(throws: PracticeRefusal.self) { try await store.send(command, to: run, of: scenario) }
        }
        #expect(try await store.practiceLog(run).isEmpty)
        #expect(try await store.practiceRun(run) == before)
        await #expect(throws: StoreError.missing) {
            try await store.send(.leave, to: PracticeRunRecord.ID(77), of: scenario)
        }
    }

    @Test("a finished dossier is one proof of skill, once", arguments: [false, true])
    func evidence(isCritical: Bool) async throws {
        let store = try await Store.withPractice()
        let run = try await begin(store)
        _ = try await store.send(
            PracticeFixture.answer("mot", isCritical ? "Đọc mã" : "Từ chối"), to: run, of: scenario)
        if isCritical { _ = try await store.send(PracticeFixture.answer("mot", "Từ chối"), to: run, of: scenario) }
        _ = try await store.send(PracticeFixture.answer("hai", "Từ chối"), to: run, of: scenario)
        await #expect(throws: PracticeRefusal.ended) { try await store.send(.leave, to: run, of: scenario) }
        let record = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(
            record.evidence.map(\.evidence.kind) == [.dossier(score: isCritical ? 85 : 100, criticalError: isCritical)])
        #expect(record.evidence.first?.subjectTitle { _ in nil } == "MP-99")
        #expect(record.evidence.first?.recordedBy == nil)
        #expect(record.literacy.skillPassed == !isCritical)
        let coverage = try #require(try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)).coverage
        #expect(coverage.skillPassed == (isCritical ? 0 : 1))
    }

    @Test("what is no dossier, left early or out of time proves nothing")
    func noEvidence() async throws {
        let short = PracticeFixture.scenario(isDossier: false)
        let store = try await Store.withPractice()
        let first = try await store.startPractice(short, learner: Fixture.an.id, seed: 1, at: Fixture.now)
        for step in ["mot", "hai"] {
            _ = try await store.send(PracticeFixture.answer(step, "Từ chối"), to: first, of: short)
        }
        let second = try await begin(store)
        _ = try await store.send(.leave, to: second, of: scenario)
        #expect(try await store.practiceRun(second)?.end == .left)
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.isEmpty == true)
    }

    @Test("after the time nothing is taken; the run ends at its deadline and the next start is a new one")
    func outOfTime() async throws {
        let store = try await Store.withPractice()
        let run = try await begin(store)
        _ = try await store.send(PracticeFixture.answer("mot", "Từ chối"), to: run, of: scenario)
        let late = Fixture.now + 15 * 60_000 + 1
        await #expect(throws: PracticeRefusal.timeIsOver) {
            try await store.send(PracticeFixture.answer("hai", "Từ chối"), to: run, of: scenario, at: late)
        }
        #expect(try await store.practiceRun(run)?.end(at: late) == .outOfTime)
        #expect(try await store.changePractice(run, of: scenario, at: late) { $0.endIfOver(at: late) })
        let record = try #require(try await store.practiceRun(run))
        #expect(record.end == .outOfTime && record.endedAt == record.deadline && record.score == 50)
        let next = try await begin(store, at: late)
        #expect(next != run)
        // Nobody looked before the next start.
        let third = try await begin(store, at: late + 16 * 60_000)
        #expect(try await store.practiceRun(next)?.end == .outOfTime && third != next)
    }
}
