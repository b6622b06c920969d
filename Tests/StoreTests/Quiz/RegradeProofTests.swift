import Domain
import Testing

@testable import Store

/// A knowledge test that An sat twice, the second time after the closing time, and a decision about its first question.
@Suite("Marking anew a test that was sat twice, and late")
struct RegradeProofTests {
    private static let minute: Int64 = 60_000
    private static let closing = Fixture.now + 60 * minute
    /// What each attempt answers: the first question wrong, then one right, then two right.
    private static let answers: [[Response]] = [
        [.choice(3), .choice(1), .choice(0), .blank], [.choice(0), .choice(1), .choice(1), .blank],
    ]

    struct Case: Sendable {
        let policy: RegradePolicy
        /// Raw hundredths of both attempts after the decision; before it they are 250 and 500.
        let raw: [Int]
        /// The mean of both as a proof.
        let mean: Int
        /// What counts, with 40 % taken off the late second attempt.
        let counted: [Counting: Int]
    }

    static let cases = [
        Case(
            policy: .acceptAlso(response: .choice(3)), raw: [500, 500], mean: 500,
            counted: [.best: 500, .last: 300, .first: 500, .average: 400]),
        Case(
            policy: .awardAll, raw: [500, 750], mean: 625,
            counted: [.best: 500, .last: 450, .first: 500, .average: 475]),
        // 250 and 500 of 750, brought to 1000 once.
        Case(
            policy: .rescale, raw: [333, 667], mean: 500, counted: [.best: 400, .last: 400, .first: 333, .average: 367]),
    ]

    @Test(
        "proofs and marks follow the rule which attempt counts, and come back when the decision is taken back",
        arguments: Self.cases.indices, Counting.allCases)
    func follow(index: Int, rule: Counting) async throws {
        let decided = Self.cases[index]
        let store = try await Fixture.store()
        let id = try await given(store, rule)
        for number in 0...1 { _ = try await sit(store, id, number) }
        let before = try await state(store, id)
        #expect(before.raw == [250, 500] && before.proofs == Self.proofs(rule, [250, 500], mean: 375))
        _ = try await decide(store, decided.policy, of: id)
        let after = try await state(store, id)
        #expect(after.raw == decided.raw)
        #expect(after.proofs == Self.proofs(rule, decided.raw, mean: decided.mean))
        #expect(rule.result(of: after.attempts)?.score.hundredths == decided.counted[rule])
        let tenths = Points(hundredths: try #require(decided.counted[rule]))
        let book = try #require(try await store.gradebook(of: Fixture.lop10A1.id, at: Self.closing + 200 * Self.minute))
        let column = try #require(book.columns.firstIndex { $0.source == .test(id) })
        let row = try #require(book.rows.first { $0.learner.id == Fixture.an.id })
        #expect(row.entries[column].tenths == (tenths.hundredths + 5) / 10)
        try await takeBack(store, id)
        #expect(try await state(store, id) == before)
    }

    @Test("an attempt that was opened again keeps its place in the mean, whatever is decided and taken back")
    func reopened() async throws {
        let store = try await Fixture.store()
        let id = try await given(store, .average)
        let first = try await sit(store, id, 0)
        _ = try await sit(store, id, 1)
        let later = Self.closing + 40 * Self.minute
        try await store.reopenAttempt(
            first, reason: "Mất điện", forMs: 5 * Self.minute, by: Fixture.teacher.id, at: later)
        _ = try await submit(store, first, at: later + Self.minute)
        let before = try await state(store, id)
        #expect(before.proofs == [375, 375])
        _ = try await decide(store, .awardAll, of: id)
        #expect(try await state(store, id).proofs == [625, 625])
        try await takeBack(store, id)
        #expect(try await state(store, id) == before)
    }

    @Test("the comparison shows what counts, with the late deduction, and is what is applied")
    func preview() async throws {
        let store = try await Fixture.store()
        let id = try await given(store, .best)
        for number in 0...1 { _ = try await sit(store, id, number) }
        let change = try #require(try await decide(store, .awardAll, of: id))
        #expect(change.rows.map(\.scoreBefore.hundredths) == [250, 300])
        #expect(change.rows.map(\.scoreAfter.hundredths) == [500, 450])
        #expect(change.rows.map(\.change) == [250, 150])
        let stored = try await store.attempts(of: id, by: Fixture.an.id).compactMap(\.score)
        #expect(stored == change.rows.map(\.scoreAfter))
    }

    @Test("a mean moves too when only another of its attempts had the question")
    func onlyOne() async throws {
        let store = try await Fixture.store()
        let id = try await given(store, .average)
        let short = Paper(code: "102", items: Array(Fixture.paper.items.dropFirst()))
        _ = try await sit(store, id, 0)
        _ = try await sit(store, id, 1, on: short)
        // 250 of 1000 and 500 of 750; then 500 of 1000 and 500 of 750.
        #expect(try await state(store, id).proofs == [250, 429])
        let change = try #require(try await decide(store, .awardAll, of: id))
        #expect(change.rows.count == 1)
        #expect(try await state(store, id).proofs == [500, 571])
    }
}

extension RegradeProofTests {
    /// What the store knows of An's attempts.
    fileprivate struct State: Equatable {
        var attempts: [AttemptSummary]
        var proofs: [Int]

        var raw: [Int] { attempts.compactMap(\.rawScore?.hundredths) }
    }

    fileprivate static func proofs(_ rule: Counting, _ raw: [Int], mean: Int) -> [Int] {
        switch rule {
        case .first: [raw[0]]
        case .average: [raw[0], mean]
        case .best, .last: raw
        }
    }

    fileprivate func state(_ store: Store, _ id: Assignment.ID) async throws -> State {
        let proofs = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today)).evidence
            .sorted { ($0.attempt?.rawValue ?? 0) < ($1.attempt?.rawValue ?? 0) }
            .compactMap { proof -> Int? in
                guard case .knowledge(let score, _, _) = proof.evidence.kind else { return nil }
                return score.hundredths
            }
        let attempts = try await store.attempts(of: id, by: Fixture.an.id).sorted { $0.number < $1.number }
        return State(attempts: attempts, proofs: proofs)
    }

    fileprivate func given(_ store: Store, _ rule: Counting) async throws -> Assignment.ID {
        var rules = TestRules()
        rules.attemptLimit = 2
        rules.counting = rule
        rules.late = TestRules.Late(until: Self.closing + 60 * Self.minute, deductionPercent: 40)
        return try await store.createAssignment(
            classroom: Fixture.lop10A1.id, work: .test(blueprint: "PC"), title: "Thử", opensAt: Fixture.now,
            closesAt: Self.closing, timeLimitMs: 45 * Self.minute, reveal: rules.explanations, rules: rules,
            by: Fixture.teacher.id, at: Fixture.now)
    }

    /// The first attempt is in time, the second twenty minutes late.
    fileprivate func sit(
        _ store: Store, _ id: Assignment.ID, _ number: Int, on paper: Paper = Fixture.paper
    ) async throws -> Attempt.ID {
        let start = number == 0 ? Fixture.now : Self.closing + 10 * Self.minute
        let attempt = try #require(
            try await store.startAttempt(of: id, by: Fixture.an.id, at: start) { begun in
                .begin(try begun.assignment.admit(previous: begun.previous, at: start), paper)
            })
        let asked = Self.answers[number].suffix(paper.items.count)
        for (place, response) in zip(paper.items.map(\.position), asked) {
            _ = try await store.saveAnswer(
                attempt: attempt, position: place, sequence: place, response: response, at: start + Self.minute,
                by: Fixture.an.id)
        }
        return try await submit(store, attempt, at: start + 10 * Self.minute)
    }

    fileprivate func submit(_ store: Store, _ attempt: Attempt.ID, at now: Instant) async throws -> Attempt.ID {
        _ = try await store.submitAttempt(attempt, by: Fixture.an.id, at: now) { record in
            try record.attempt.paper.marked(
                record.attempt.answers, questions: RegradeStoreTests.wordings.questions(of: record.attempt.paper),
                regrades: record.regrades.holding)
        }
        return attempt
    }

    fileprivate func decide(
        _ store: Store, _ policy: RegradePolicy, of id: Assignment.ID
    ) async throws -> RegradePreview? {
        let question = RegradeStoreTests.questions[0]
        let regrade = Regrade(
            id: Regrade.ID(0), question: question.id, contentHash: question.contentHash, policy: policy,
            reason: "Đáp án sai", by: Fixture.teacher.id, at: Self.closing + 90 * Self.minute)
        return try await store.decide(
            regrade, of: id, about: question, step: 0, wordings: RegradeStoreTests.wordings)
    }

    fileprivate func takeBack(_ store: Store, _ id: Assignment.ID) async throws {
        let regrade = try #require(try await store.sittings(of: id)?.regrades.first?.regrade.id)
        let undo = Regrade.Undo(
            by: Fixture.teacher.id, at: Self.closing + 100 * Self.minute, reason: "Đáp án vẫn đúng")
        let change = try await store.takeBack(regrade, of: id, undo, step: 1, wordings: RegradeStoreTests.wordings)
        #expect(change != nil)
    }
}
