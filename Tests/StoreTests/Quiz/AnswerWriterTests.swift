import Domain
import Foundation
import TestKit
import Testing

@testable import Store

@Suite("Saving answers")
struct AnswerWriterTests {
    @Test("an acknowledged answer is there when the file is opened again")
    func durable() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        let at = try await store.save(.choice(2), attempt, position: 1, sequence: 1)
        #expect(at == Fixture.now)
        _ = try await store.save(.text("18001096 \"đ\"\n\\"), attempt, position: 2, sequence: 2)
        _ = try await store.save(.judgements([true, nil, false, true]), attempt, position: 4, sequence: 3)
        let reopened = try Store(path: store.path)
        let answers = try #require(try await reopened.attempt(attempt)).attempt.answers
        #expect(answers[1] == .choice(2))
        #expect(answers[2] == .text("18001096 \"đ\"\n\\"))
        #expect(answers[4] == .judgements([true, nil, false, true]))
        #expect(answers.lastSequence == 3)
    }

    @Test("the same answer sent again changes nothing", arguments: [1, 2, 5])
    func duplicates(times: Int) async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        for again in 0..<times {
            _ = try await store.save(
                .choice(1), attempt, position: 1, sequence: 7, at: Fixture.now + Int64(again) * 1000)
        }
        #expect(try await store.read { try $0.value(Look.journalCount, as: Int.self) } == 1)
        let entry = try await store.attempt(attempt)?.attempt.answers.entry(at: 1)
        #expect(entry?.acceptedAt == Fixture.now)
    }

    @Test("the highest sequence counts, whatever order answers arrive in", arguments: 0..<20)
    func order(seed: Int) async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        var chance = Seeded(seed: seed)
        for sequence in (1...12).shuffled(using: &chance) {
            _ = try await store.save(.choice(sequence), attempt, position: sequence % 4 + 1, sequence: sequence)
        }
        let answers = try #require(try await store.attempt(attempt)).attempt.answers
        #expect((1...4).map { answers[$0] } == [.choice(12), .choice(9), .choice(10), .choice(11)])
    }

    @Test("two pages with one sequence number lose neither answer")
    func sameSequence() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        _ = try await store.save(.choice(0), attempt, position: 1, sequence: 1)
        _ = try await store.save(.choice(3), attempt, position: 1, sequence: 1, at: Fixture.now + 1)
        _ = try await store.save(.choice(2), attempt, position: 2, sequence: 1)
        let answers = try #require(try await store.attempt(attempt)).attempt.answers
        #expect(answers[1] == .choice(3))
        #expect(answers[2] == .choice(2))
    }

    @Test("what may not be answered is refused and not kept")
    func refusals() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        let late = Fixture.now + 45 * 60_000 + Attempt.graceMs + 1
        await #expect(throws: AttemptRefusal.notYours) {
            try await store.save(.choice(0), attempt, position: 1, sequence: 1, by: Fixture.binh)
        }
        await #expect(throws: AttemptRefusal.unknownPosition) {
            try await store.save(.choice(0), attempt, position: 5, sequence: 1)
        }
        await #expect(throws: AttemptRefusal.deadlinePassed) {
            try await store.save(.choice(0), attempt, position: 1, sequence: 1, at: late)
        }
        await #expect(throws: StoreError.missing) {
            try await store.save(.choice(0), Attempt.ID(99), position: 1, sequence: 1)
        }
        try await store.submitFixtureTest(attempt, .an, right: 4)
        await #expect(throws: AttemptRefusal.alreadySubmitted) {
            try await store.save(.choice(0), attempt, position: 1, sequence: 1)
        }
        #expect(try await store.read { try $0.value(Look.journalCount, as: Int.self) } == 0)
    }

    @Test("answers of many at once are all kept, and none comes in behind a submission")
    func concurrent() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        let accepted = await withTaskGroup(of: Int?.self) { group in
            for sequence in 1...400 {
                group.addTask {
                    do {
                        _ = try await store.save(
                            .choice(sequence), attempt, position: sequence % 4 + 1, sequence: sequence)
                        return sequence
                    } catch {
                        return nil
                    }
                }
            }
            group.addTask {
                _ = try? await store.submitFixtureTest(attempt, .an, right: 2)
                return nil
            }
            return await group.reduce(into: Set<Int>()) { if let sequence = $1 { $0.insert(sequence) } }
        }
        let kept = try await store.read { try $0.value(Look.journalCount, as: Int.self) }
        #expect(kept == accepted.count)
        let record = try #require(try await store.attempt(attempt))
        #expect(record.attempt.submittedAt != nil)
        #expect(record.attempt.answers.lastSequence == accepted.max() ?? 0)
    }

    @Test("more time and reopening let answers in again")
    func control() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        let late = Fixture.now + 50 * 60_000
        _ = try await store.save(.choice(0), attempt, position: 1, sequence: 1)
        try await store.giveExtraTime(
            10 * 60_000, to: Fixture.an.id, in: Fixture.test.id, reason: "Máy hỏng", by: Fixture.teacher.id,
            at: Fixture.now + 1)
        _ = try await store.save(.choice(1), attempt, position: 1, sequence: 2, at: late)
        try await store.submitFixtureTest(attempt, .an, right: 4, at: late)
        try await store.reopenAttempt(
            attempt, reason: "Nộp nhầm", forMs: 20 * 60_000, by: Fixture.teacher.id, at: late + 1)
        _ = try await store.save(.choice(2), attempt, position: 1, sequence: 3, at: late + 10 * 60_000)
        #expect(try await store.attempt(attempt)?.attempt.answers[1] == .choice(2))
        try await store.closeAssignment(Fixture.test.id, by: Fixture.teacher.id, at: late + 11 * 60_000)
        await #expect(throws: AttemptRefusal.deadlinePassed) {
            try await store.save(.choice(3), attempt, position: 1, sequence: 4, at: late + 12 * 60_000)
        }
    }

    @Test("a full disk is said, and nothing is acknowledged")
    func fullDisk() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        try await store.write { try $0.run(Look.noRoom) }
        var lost = 0
        for sequence in 1...40 {
            do {
                _ = try await store.save(
                    .text(String(repeating: "x", count: 4000)), attempt, position: 3, sequence: sequence)
            } catch {
                #expect(error as? StoreError == .diskFull)
                lost += 1
            }
        }
        #expect(lost > 0)
        #expect(try await store.read { try $0.value(Look.journalCount, as: Int.self) } == 40 - lost)
    }

    @Test("a closed store says that it is busy instead of hanging")
    func closed() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(.an)
        try store.close()
        await #expect(throws: StoreError.busy) { try await store.save(.choice(0), attempt, position: 1, sequence: 1) }
    }

    enum Look: String, SQLStatement {
        case journalCount = "SELECT COUNT(*) FROM answer_journal"
        case noRoom = "PRAGMA max_page_count = 1"
    }
}

extension Learner {
    fileprivate static let an = Fixture.an
}

extension Store {
    fileprivate func save(
        _ response: Response, _ attempt: Attempt.ID, position: Int, sequence: Int, at now: Instant = Fixture.now,
        by learner: Learner = Fixture.an
    ) async throws -> Instant {
        try await saveAnswer(
            attempt: attempt, position: position, sequence: sequence, response: response, at: now, by: learner.id
        ).at
    }
}
