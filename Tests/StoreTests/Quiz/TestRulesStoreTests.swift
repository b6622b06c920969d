import Domain
import Testing

@testable import Store

@Suite("Rules of tests in the database")
struct TestRulesStoreTests {
    private static let minute: Int64 = 60_000
    private let closing = Fixture.now + 60 * 60_000

    private func given(_ store: Store, _ edit: (inout TestRules) -> Void) async throws -> Assignment.ID {
        var rules = TestRules()
        edit(&rules)
        return try await store.createAssignment(
            classroom: Fixture.lop10A1.id, work: .test(blueprint: "PC"), title: "Thử", opensAt: Fixture.now,
            closesAt: closing, timeLimitMs: 45 * Self.minute, reveal: rules.explanations, rules: rules,
            by: Fixture.teacher.id, at: Fixture.now)
    }

    private func sit(
        _ store: Store, _ assignment: Assignment.ID, right: Int, at start: Instant = Fixture.now
    ) async throws -> AttemptRecord {
        let id = try await store.startAttempt(of: assignment, by: Fixture.an.id, at: start) { start in
            let admission = try start.assignment.admit(
                previous: start.previous, extraMs: start.extraMs, at: start.previous.isEmpty ? Fixture.now : Self.later)
            return .begin(admission, Fixture.paper)
        }
        let attempt = try #require(id)
        return try #require(
            try await store.submitFixtureTest(attempt, Fixture.an, right: right, at: start + Self.minute))
    }

    /// After every attempt of these tests.
    private static let later = Fixture.now + 30 * 60_000

    private func knowledge(_ store: Store) async throws -> (isPassed: Bool, scores: [Int]) {
        let record = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        let scores = record.evidence.compactMap { proof -> Int? in
            guard case .knowledge(let score, _, _) = proof.evidence.kind else { return nil }
            return score.hundredths
        }
        return (record.literacy.knowledgePassed, scores)
    }

    @Test("rules are kept as they were given, and every list has them")
    func kept() async throws {
        let store = try await Fixture.store()
        var rules = TestRules()
        rules.attemptLimit = 3
        rules.counting = .average
        rules.late = TestRules.Late(until: closing + 1, deductionPercent: 15)
        rules.shufflesOptions = false
        rules.layout = .oneByOne
        rules.marks = .byHand
        rules.explanations = .byHand
        let id = try await given(store) { $0 = rules }
        #expect(try await store.assignment(id)?.rules == rules)
        let ofClass = try await store.assignments(of: Fixture.lop10A1.id).map(\.assignment)
        let ofPupil = try await store.assignments(for: Fixture.an.id).map(\.assignment)
        for list in [ofClass, ofPupil] { #expect(list.first { $0.id == id }?.rules == rules) }
        #expect(try RulesText.rules("{}") == TestRules.standard)
        #expect(try await store.assignment(Fixture.test.id)?.rules.explanations == .afterSubmission)
    }

    @Test(
        "the proof is the result that counts when it is handed in, and is never taken away",
        arguments: Counting.allCases)
    func proofs(rule: Counting) async throws {
        let store = try await Fixture.store()
        let id = try await given(store) {
            $0.attemptLimit = 3
            $0.counting = rule
        }
        _ = try await sit(store, id, right: 1)
        #expect(try await !knowledge(store).isPassed)
        _ = try await sit(store, id, right: 4, at: Self.later)
        let second = try await knowledge(store)
        // The mean of 2,50 and 10,00 passes too; where the first counts, the second is no proof.
        #expect(second.isPassed == (rule != .first))
        #expect(second.scores == (rule == .first ? [250] : rule == .average ? [250, 625] : [250, 1000]))
        _ = try await sit(store, id, right: 0, at: Self.later + 5 * Self.minute)
        let third = try await knowledge(store)
        #expect(third.isPassed == second.isPassed && third.scores.count == (rule == .first ? 1 : 3))
        let coverage = try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)?.coverage
        #expect(coverage?.knowledgePassed == (rule == .first ? 0 : 1))
    }

    @Test("a late test is recorded with what it costs, and its proof is not touched by that")
    func late() async throws {
        let store = try await Fixture.store()
        let id = try await given(store) {
            $0.late = TestRules.Late(until: closing + 60 * Self.minute, deductionPercent: 40)
        }
        let start = closing + -5 * Self.minute
        let attempt = try #require(
            try await store.startAttempt(of: id, by: Fixture.an.id, at: start) { begun in
                .begin(try begun.assignment.admit(previous: [], at: start), Fixture.paper)
            })
        let record = try #require(
            try await store.submitFixtureTest(attempt, Fixture.an, right: 2, at: closing + 20 * Self.minute))
        #expect(record.lateness == Lateness(ms: 20 * Self.minute, deductionPercent: 40))
        let summary = try #require(try await store.attempts(of: id, by: Fixture.an.id).first)
        #expect(summary.score == Points(hundredths: 300) && summary.rawScore == Points(hundredths: 500))
        #expect(try await knowledge(store).isPassed)
        let row = try #require(try await store.pupils(of: id, on: Fixture.today).first)
        #expect(row.attempt?.lateness.isLate == true)
        let mine = try await store.assignments(for: Fixture.an.id).first { $0.assignment.id == id }
        #expect(mine?.attempt?.score == Points(hundredths: 300))
        // The teacher moves the closing time: it is late no more.
        try await change(store, id) { $0.closesAt = closing + 30 * Self.minute }
        #expect(try await store.attempts(of: id, by: Fixture.an.id).first?.lateness == Lateness.none)
        // And back again: nobody becomes late by that.
        try await change(store, id) { $0.closesAt = closing + 10 * Self.minute }
        #expect(try await store.attempts(of: id, by: Fixture.an.id).first?.score == Points(hundredths: 500))
    }

    @Test("who forgot to hand in is in time when nothing was answered after closing")
    func forgotten() async throws {
        let store = try await Fixture.store()
        let id = try await given(store) {
            $0.late = TestRules.Late(until: closing + 60 * Self.minute, deductionPercent: 40)
        }
        let start = closing + -5 * Self.minute
        let attempt = try #require(
            try await store.startAttempt(of: id, by: Fixture.an.id, at: start) { begun in
                .begin(try begun.assignment.admit(previous: [], at: start), Fixture.paper)
            })
        _ = try await store.saveAnswer(
            attempt: attempt, position: 1, sequence: 1, response: .choice(0), at: closing + -1, by: Fixture.an.id)
        let record = try await store.submitFixtureTest(attempt, Fixture.an, right: 2, at: closing + 120 * Self.minute)
        #expect(record?.attempt.submittedAt == closing && record?.lateness == Lateness.none)
    }

    @Test("a change gives running attempts time and takes none, and the next answer knows it")
    func changed() async throws {
        let store = try await Fixture.store()
        let id = try await given(store) { _ in }
        let attempt = try #require(
            try await store.startAttempt(of: id, by: Fixture.an.id, at: Fixture.now) { start in
                .begin(try start.assignment.admit(previous: [], at: Fixture.now), Fixture.paper)
            })
        _ = try await store.saveAnswer(
            attempt: attempt, position: 1, sequence: 1, response: .choice(0), at: Fixture.now, by: Fixture.an.id)
        try await change(store, id) { $0.timeLimitMs = 10 * Self.minute }
        #expect(try await store.attempt(attempt)?.attempt.deadline == Fixture.now + 45 * Self.minute)
        try await change(store, id) {
            $0.timeLimitMs = 90 * Self.minute
            $0.closesAt = closing + 60 * Self.minute
        }
        #expect(try await store.attempt(attempt)?.attempt.deadline == Fixture.now + 90 * Self.minute)
        let saved = try await store.saveAnswer(
            attempt: attempt, position: 2, sequence: 2, response: .choice(0), at: Fixture.now + 80 * Self.minute,
            by: Fixture.an.id)
        #expect(saved.at == Fixture.now + 80 * Self.minute)
        await #expect(throws: StoreError.missing) {
            try await change(store, id, of: Assignment.ID(999)) { _ in }
        }
        let audit = try await store.auditEntries().filter { $0.entry.action == .assignmentChanged }
        #expect(audit.count == 2)
    }

    @Test("results are published by hand, taken back, and both are in the log")
    func published() async throws {
        let store = try await Fixture.store()
        let id = try await given(store) { $0.marks = .byHand }
        for isPublished in [true, true, false] {
            try await store.publishResults(of: id, isPublished, by: Fixture.teacher.id, at: Fixture.now)
            #expect(try await store.assignment(id)?.rules.publishedAt == (isPublished ? Fixture.now : nil))
        }
        #expect(try await store.auditEntries().filter { $0.entry.action == .resultsPublished }.count == 2)
    }

    private func change(
        _ store: Store, _ id: Assignment.ID, of other: Assignment.ID? = nil, _ edit: (inout AssignmentChange) -> Void
    ) async throws {
        let assignment = try #require(try await store.assignment(id))
        var change = AssignmentChange(
            title: assignment.title, opensAt: assignment.opensAt, closesAt: assignment.closesAt,
            timeLimitMs: assignment.timeLimitMs, rules: assignment.rules)
        edit(&change)
        try await store.changeAssignment(other ?? id, change, by: Fixture.teacher.id, at: Fixture.now)
    }
}
