import Domain
import Testing

@testable import Store

@Suite("Rooms in the database")
struct RoomStoreTests {
    private static let minute: Int64 = 60_000
    private let room = Fixture.test.id

    @Test("a pause refuses answers from memory, lasts over a restart, and moves the deadline by its length")
    func pause() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        let deadline = try #require(try await store.attempt(attempt)).attempt.deadline
        try await store.save(attempt, sequence: 1, at: Fixture.now + 1)
        try await store.pauseRoom(room, text: "Mất điện", by: Fixture.teacher.id, at: Fixture.now + Self.minute)
        try await store.save(attempt, sequence: 2, at: Fixture.now + Self.minute + Attempt.graceMs)
        await #expect(throws: AttemptRefusal.paused) {
            try await store.save(attempt, sequence: 3, at: Fixture.now + Self.minute + Attempt.graceMs + 1)
        }
        await #expect(throws: AttemptRefusal.paused) {
            try await store.submitFixtureTest(attempt, Fixture.an, right: 1, at: Fixture.now + 2 * Self.minute)
        }
        let again = try Store(path: store.path)
        let late = Fixture.now + 90 * Self.minute
        await #expect(throws: AttemptRefusal.paused) { try await again.save(attempt, sequence: 3, at: late) }
        #expect(try await again.overdueAttempts(at: late).isEmpty)
        try await again.resumeRoom(room, by: Fixture.teacher.id, at: late)
        try await again.save(attempt, sequence: 3, at: late + 1)
        let record = try #require(try await again.attempt(attempt))
        #expect(record.attempt.deadline == deadline + 89 * Self.minute && record.attempt.pausedSince == nil)
        #expect(record.attempt.answers.lastSequence == 3)
        #expect(record.assignment.closesAt == Fixture.test.closesAt + 89 * Self.minute)
        #expect(try await again.roomRecord(of: room).events.map(\.kind) == [.paused, .resumed])
    }

    @Test("a saved answer costs no more statements in a room that was paused before")
    func hotPath() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        try await store.pauseRoom(room, text: "", by: Fixture.teacher.id, at: Fixture.now)
        try await store.resumeRoom(room, by: Fixture.teacher.id, at: Fixture.now + 5)
        try await store.save(attempt, sequence: 1, at: Fixture.now + 10)
        let row = AnswerRow(
            attempt: attempt, position: 1, sequence: 2, response: "1", at: Fixture.now + 20, learner: Fixture.an.id,
            device: nil)
        let count = try await store.write { [answers = store.answers] connection in
            let open = try #require(try answers.attempts.attempt(row.attempt, connection))
            try open.canAnswer(row.position, by: row.learner, at: row.at)
            return connection.count
        }
        #expect(count == 0)
    }

    @Test("nobody begins while the clock stands still")
    func noStart() async throws {
        let store = try await Fixture.store()
        try await store.pauseRoom(room, text: "", by: Fixture.teacher.id, at: Fixture.now)
        await #expect(throws: AttemptRefusal.paused) {
            _ = try await store.startAttempt(of: room, by: Fixture.an.id, at: Fixture.now) { start in
                #expect(start.isPaused)
                throw AttemptRefusal.paused
            }
        }
    }

    @Test("time for all comes to whoever works and whoever begins later, beside the extra time of one")
    func extend() async throws {
        let store = try await Fixture.store()
        let mine = try await store.startFixtureTest(Fixture.an)
        let done = try await store.startFixtureTest(Fixture.binh)
        try await store.submitFixtureTest(done, Fixture.binh, right: 1)
        try await store.giveExtraTime(
            5 * Self.minute, to: Fixture.an.id, in: room, reason: "Máy hỏng", by: Fixture.teacher.id, at: Fixture.now)
        for _ in 0..<2 {
            // The form sent twice counts once.
            try await store.extendRoom(
                room, byMs: 10 * Self.minute, reason: "Mất mạng", by: Fixture.teacher.id, at: Fixture.now + 100)
        }
        let record = try #require(try await store.attempt(mine))
        #expect(record.attempt.deadline == Fixture.now + 60 * Self.minute && record.extraMs == 5 * Self.minute)
        #expect(try await store.attempt(done)?.attempt.deadline == Fixture.now + 45 * Self.minute)
        let later = try await store.startFixtureTest(Fixture.chi, at: Fixture.now + 200)
        #expect(try await store.attempt(later)?.attempt.deadline == Fixture.now + 200 + 55 * Self.minute)
        let kinds = try await store.roomRecord(of: room).events.map(\.kind)
        #expect(kinds == [.extraTime, .extended])
    }

    @Test("closing a paused test ends the pause, and then the test")
    func closing() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        try await store.pauseRoom(room, text: "", by: Fixture.teacher.id, at: Fixture.now + Self.minute)
        let end = Fixture.now + 10 * Self.minute
        try await store.closeAssignment(room, by: Fixture.teacher.id, at: end)
        let record = try #require(try await store.attempt(attempt))
        #expect(record.attempt.deadline == end && record.attempt.pausedSince == nil)
        #expect(try await store.overdueAttempts(at: end + Attempt.graceMs + 1) == [attempt])
        await #expect(throws: RoomRefusal.closed) {
            try await store.pauseRoom(room, text: "", by: Fixture.teacher.id, at: end)
        }
    }

    @Test("an attempt that was over before the pause is still handed in by itself")
    func overdue() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        let over = Fixture.now + 45 * Self.minute + Attempt.graceMs + 1
        try await store.pauseRoom(room, text: "", by: Fixture.teacher.id, at: over)
        #expect(try await store.overdueAttempts(at: over + Self.minute) == [attempt])
    }

    @Test("what was said is kept in order, once for a form sent twice, and stays bounded")
    func log() async throws {
        let store = try await Fixture.store()
        for text in ["Còn 10 phút", "Còn 10 phút", "Kiểm tra lại tên"] {
            try await store.sayInRoom(.message, text, in: room, by: Fixture.teacher.id, at: Fixture.now)
        }
        try await store.sayInRoom(.noted, "Máy 12 hỏng", in: room, by: Fixture.teacher.id, at: Fixture.now)
        let events = try await store.roomRecord(of: room).events
        #expect(events.map(\.text) == ["Còn 10 phút", "Kiểm tra lại tên", "Máy 12 hỏng"])
        #expect(events.allSatisfy { $0.by == Fixture.teacher.fullName })
        let state = try #require(try await store.roomState(of: room))
        #expect(state.messages.map(\.text) == ["Kiểm tra lại tên", "Còn 10 phút"])
        try await store.write { connection in
            for number in events.count..<RoomEvent.limit {
                try connection.addRoomEvent(
                    .noted, to: Fixture.test.id, text: "Dòng \(number)", by: Fixture.teacher.id, at: Fixture.now)
            }
        }
        await #expect(throws: RoomRefusal.tooMuchSaid) {
            try await store.sayInRoom(.noted, "Thừa", in: room, by: Fixture.teacher.id, at: Fixture.now)
        }
        try await store.pauseRoom(room, text: "", by: Fixture.teacher.id, at: Fixture.now)
        #expect(try await store.testRoom(room).pausedSince == Fixture.now)
    }

    @Test("absences count once however often they are told, and at most 200 are kept")
    func absences() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        for mark in (1...210).map(Int64.init) + [1, 2] {
            let absence = PageAbsence(mark: mark, leftAt: Fixture.now + mark, awayMs: 3_000 + mark)
            try await store.addPageAbsence(absence, to: attempt)
        }
        let record = try await store.roomRecord(of: room)
        #expect(record.absences[attempt] == PageAbsences(count: PageAbsence.limit, longestMs: 3_200))
        try await store.addPageAbsence(PageAbsence(mark: 1, leftAt: Fixture.now, awayMs: 9), to: Attempt.ID(99))
    }

    @Test("the board counts questions whose last answer is no blank")
    func answering() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        let idle = try await store.startFixtureTest(Fixture.binh)
        for (position, sequence, response) in [(1, 1, Response.choice(1)), (2, 2, .choice(0)), (1, 3, .blank)] {
            _ = try await store.saveAnswer(
                attempt: attempt, position: position, sequence: sequence, response: response,
                at: Fixture.now + Int64(sequence), by: Fixture.an.id)
        }
        let answering = try await store.roomRecord(of: room).answering
        #expect(answering[attempt] == AnsweringRecord(asked: 4, answered: 1, savedAt: Fixture.now + 3))
        #expect(answering[idle] == AnsweringRecord(asked: 4, answered: 0, savedAt: nil))
    }
}

extension Store {
    @discardableResult
    fileprivate func save(_ attempt: Attempt.ID, sequence: Int, at now: Instant) async throws -> Instant {
        try await saveAnswer(
            attempt: attempt, position: 1, sequence: sequence, response: .choice(sequence % 4), at: now,
            by: Fixture.an.id
        ).at
    }
}
