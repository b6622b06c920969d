import Domain
import Testing

@testable import Store

/// A test that takes late work until an hour after its closing time, at a cost of 40 %.
@Suite("Pauses, time for all and late work")
struct RoomLateTests {
    private static let minute: Int64 = 60_000
    private static let closing = Fixture.now + 60 * minute
    private static let lateEnd = closing + 60 * minute

    private func given(_ store: Store) async throws -> Assignment.ID {
        var rules = TestRules()
        rules.attemptLimit = 3
        rules.late = TestRules.Late(until: Self.lateEnd, deductionPercent: 40)
        return try await store.createAssignment(
            classroom: Fixture.lop10A1.id, work: .test(blueprint: "PC"), title: "Thử", opensAt: Fixture.now,
            closesAt: Self.closing, timeLimitMs: 45 * Self.minute, reveal: rules.explanations, rules: rules,
            by: Fixture.teacher.id, at: Fixture.now)
    }

    private func start(
        _ store: Store, _ id: Assignment.ID, _ learner: Learner, at now: Instant
    ) async throws -> Attempt.ID {
        try #require(
            try await store.startAttempt(of: id, by: learner.id, at: now) { begun in
                .begin(
                    try begun.assignment.admit(previous: begun.previous, extraMs: begun.extraMs, at: now),
                    Fixture.paper)
            })
    }

    private func pause(_ store: Store, _ id: Assignment.ID, from: Instant, to: Instant) async throws {
        try await store.pauseRoom(id, text: "Mất điện", by: Fixture.teacher.id, at: from)
        try await store.resumeRoom(id, by: Fixture.teacher.id, at: to)
    }

    @Test("a pause moves closing and the end of late work by its length, and nothing else of the rules")
    func pauseMoves() async throws {
        let store = try await Fixture.store()
        let id = try await given(store)
        let before = try #require(try await store.assignment(id))
        try await pause(store, id, from: Self.closing + -20 * Self.minute, to: Self.closing + 15 * Self.minute)
        let after = try #require(try await store.assignment(id))
        #expect(after.closesAt == Self.closing + 35 * Self.minute)
        var rules = before.rules
        rules.late = TestRules.Late(until: Self.lateEnd + 35 * Self.minute, deductionPercent: 40)
        #expect(after.rules == rules)
        // Late work is still taken when it would have ended, and not after the moved end.
        _ = try await start(store, id, Fixture.an, at: Self.lateEnd + 34 * Self.minute)
        await #expect(throws: AttemptRefusal.closed) {
            _ = try await start(store, id, Fixture.binh, at: Self.lateEnd + 35 * Self.minute)
        }
    }

    @Test("time for all moves closing, the end of late work and the working time of those who begin later")
    func extensionMoves() async throws {
        let store = try await Fixture.store()
        let id = try await given(store)
        let now = Fixture.now + 10 * Self.minute
        let running = try await start(store, id, Fixture.an, at: now)
        try await store.extendRoom(
            id, byMs: 10 * Self.minute, reason: "Mất mạng", by: Fixture.teacher.id, at: now + Self.minute)
        let after = try #require(try await store.assignment(id))
        #expect(after.closesAt == Self.closing + 10 * Self.minute && after.timeLimitMs == 55 * Self.minute)
        #expect(after.rules.late?.until == Self.lateEnd + 10 * Self.minute)
        #expect(try await store.attempt(running)?.attempt.deadline == now + 55 * Self.minute)
        // Begun at the very end of late work: there are five minutes left, as there would have been before.
        let last = try await start(store, id, Fixture.binh, at: Self.lateEnd + 5 * Self.minute)
        #expect(try await store.attempt(last)?.attempt.deadline == Self.lateEnd + 10 * Self.minute)
    }

    @Test("within late work a pause and a gift leave every working pupil as much time as before")
    func withinLateWork() async throws {
        let store = try await Fixture.store()
        let id = try await given(store)
        let begun = Self.closing + 30 * Self.minute
        let attempt = try await start(store, id, Fixture.an, at: begun)
        // Late work ends before the working time would.
        #expect(try await store.attempt(attempt)?.attempt.deadline == Self.lateEnd)
        try await pause(store, id, from: begun + Self.minute, to: begun + 21 * Self.minute)
        #expect(try await store.attempt(attempt)?.attempt.deadline == Self.lateEnd + 20 * Self.minute)
        try await store.extendRoom(
            id, byMs: 5 * Self.minute, reason: "Mất mạng", by: Fixture.teacher.id, at: begun + 22 * Self.minute)
        #expect(try await store.attempt(attempt)?.attempt.deadline == Self.lateEnd + 25 * Self.minute)
        #expect(try await store.assignment(id)?.rules.late?.until == Self.lateEnd + 25 * Self.minute)
        let record = try #require(
            try await store.submitFixtureTest(attempt, Fixture.an, right: 2, at: begun + 40 * Self.minute))
        // 70 minutes after the first closing time, of which 20 did not run and 5 were given.
        #expect(record.lateness == Lateness(ms: 45 * Self.minute, deductionPercent: 40))
    }

    @Test("who handed in just after closing is not late beside those who were then given more time")
    func forgiven() async throws {
        let store = try await Fixture.store()
        let id = try await given(store)
        let early = try await start(store, id, Fixture.an, at: Self.closing + -30 * Self.minute)
        let other = try await start(store, id, Fixture.binh, at: Self.closing + -30 * Self.minute)
        try await store.submitFixtureTest(early, Fixture.an, right: 2, at: Self.closing + 3 * Self.minute)
        let recorded = try await store.attempts(of: id, by: Fixture.an.id).first?.lateness
        #expect(recorded == Lateness(ms: 3 * Self.minute, deductionPercent: 40))
        try await store.extendRoom(
            id, byMs: 10 * Self.minute, reason: "Mất mạng", by: Fixture.teacher.id,
            at: Self.closing + 4 * Self.minute)
        try await store.submitFixtureTest(other, Fixture.binh, right: 2, at: Self.closing + 8 * Self.minute)
        for learner in [Fixture.an, Fixture.binh] {
            let attempt = try #require(try await store.attempts(of: id, by: learner.id).first)
            #expect(attempt.lateness == .none && attempt.score == Points(hundredths: 500))
        }
    }

    @Test("once late work has ended, neither opens the test again")
    func over() async throws {
        let store = try await Fixture.store()
        let id = try await given(store)
        try await pause(store, id, from: Self.lateEnd, to: Self.lateEnd + 30 * Self.minute)
        try await store.extendRoom(
            id, byMs: 5 * Self.minute, reason: "Mất mạng", by: Fixture.teacher.id, at: Self.lateEnd + 31 * Self.minute)
        let after = try #require(try await store.assignment(id))
        #expect(after.closesAt == Self.closing && after.rules.late?.until == Self.lateEnd)
        await #expect(throws: AttemptRefusal.closed) {
            _ = try await start(store, id, Fixture.an, at: Self.lateEnd + 32 * Self.minute)
        }
    }
}
