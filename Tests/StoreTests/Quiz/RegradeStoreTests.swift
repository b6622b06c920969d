import Domain
import Testing

@testable import Store

@Suite("Marking anew in the database")
struct RegradeStoreTests {
    /// The fixture's wordings: three choices whose key is the second, and a cluster with the key ĐSĐS.
    static let questions = Fixture.questions.enumerated().map { place, version in
        Question(
            id: version.question, contentHash: version.contentHash, stem: "?",
            kind: place == 3
                ? TrueFalseCluster(statements: ["a", "b", "c", "d"], correct: [true, false, true, false])
                : SingleChoice(options: ["Một", "Hai", "Ba", "Bốn"], correct: 1),
            contentArea: version.contentArea, level: .recognise, isSafety: version.isSafety, grades: 10...12,
            explanation: "", source: "", checkedOn: Fixture.today, validUntil: nil, isApproved: true)
    }
    static let wordings = QuestionWordings(questions)

    /// Answers one position after another, then hands in.
    private func sit(
        _ store: Store, _ learner: Learner, _ responses: [Response], submits: Bool = true
    ) async throws -> Attempt.ID {
        let attempt = try await store.startFixtureTest(learner)
        for (place, response) in responses.enumerated() {
            _ = try await store.saveAnswer(
                attempt: attempt, position: place + 1, sequence: place + 1, response: response, at: Fixture.now + 1000,
                by: learner.id)
        }
        if submits { try await submit(store, attempt, learner) }
        return attempt
    }

    private func submit(
        _ store: Store, _ attempt: Attempt.ID, _ learner: Learner, at now: Instant = Fixture.now + 60_000
    ) async throws {
        _ = try await store.submitAttempt(attempt, by: learner.id, at: now) { record in
            try record.attempt.paper.marked(
                record.attempt.answers, questions: Self.wordings.questions(of: record.attempt.paper),
                regrades: record.regrades.holding)
        }
    }

    private func decide(
        _ store: Store, _ policy: RegradePolicy, about place: Int = 0, step: Int = 0
    ) async throws -> RegradePreview? {
        let question = Self.questions[place]
        let regrade = Regrade(
            id: Regrade.ID(0), question: question.id, contentHash: question.contentHash, policy: policy,
            reason: "Đáp án sai", by: Fixture.teacher.id, at: Fixture.now + 3_600_000)
        return try await store.decide(
            regrade, of: Fixture.test.id, about: question, step: step, wordings: Self.wordings)
    }

    private func score(_ store: Store, _ attempt: Attempt.ID) async throws -> Int? {
        try await store.attempt(attempt)?.score?.hundredths
    }

    private static let wrong: [Response] = [.choice(0), .choice(0), .choice(0), .blank]
    private static let firstRight: [Response] = [.choice(1), .choice(1), .choice(0), .blank]

    @Test("a second key raises whoever gave it, in score, proof and coverage, and touches no answer")
    func acceptAlso() async throws {
        let store = try await Fixture.store()
        let an = try await sit(store, Fixture.an, [.choice(3), .choice(1), .choice(0), .blank])
        let binh = try await sit(store, Fixture.binh, Self.firstRight)
        let before = try await store.attempt(an)
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.literacy.knowledgePassed == false)
        let change = try await decide(store, .acceptAlso(response: .choice(3)))
        #expect(change?.rows.map(\.change) == [250, 0])
        #expect(try await score(store, an) == 500)
        #expect(try await score(store, binh) == 500)
        let after = try await store.attempt(an)
        #expect(
            after?.attempt.answers == before?.attempt.answers
                && after?.attempt.submittedAt == before?.attempt.submittedAt)
        #expect(after?.scores[1] == Points(hundredths: 250))
        let literacy = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(literacy.literacy.knowledgePassed && literacy.evidence.count == 1)
        #expect(
            literacy.evidence[0].evidence.kind
                == .knowledge(score: Points(hundredths: 500), safetyRight: 2, safetyAsked: 2))
        #expect(try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)?.coverage.knowledgePassed == 2)
    }

    @Test("a dropped question counts for nobody, in marks, proof and the map of the class")
    func rescale() async throws {
        let store = try await Fixture.store()
        let an = try await sit(store, Fixture.an, Self.firstRight)
        _ = try await decide(store, .rescale)
        #expect(try await score(store, an) == 333)
        let record = try #require(try await store.attempt(an))
        #expect(record.scores[1] == nil && record.scores[2] == Points(hundredths: 250))
        let evidence = try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.first?.evidence.kind
        #expect(evidence == .knowledge(score: Points(hundredths: 333), safetyRight: 1, safetyAsked: 1))
        let areas = try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)?.rows
            .first { $0.pupil.learner.id == Fixture.an.id }?.areas
        #expect(areas?[.nd3] == .init(right: 1, asked: 1))
    }

    @Test("a form sent twice decides once; what somebody else decided meanwhile is noticed")
    func twice() async throws {
        let store = try await Fixture.store()
        let an = try await sit(store, Fixture.an, Self.wrong)
        #expect(try await decide(store, .awardAll) != nil)
        #expect(try await decide(store, .awardAll) == nil)
        #expect(try await score(store, an) == 250)
        #expect(try await store.sittings(of: Fixture.test.id)?.regrades.count == 1)
        await #expect(throws: RegradeRefusal.changedMeanwhile) { try await decide(store, .awardAll, about: 1) }
        #expect(try await store.sittings(of: Fixture.test.id)?.regrades.count == 1)
        #expect(try await store.auditEntries().filter { $0.entry.action == .attemptsRegraded }.count == 1)
    }

    @Test("taking back brings every mark and proof to where it was, once")
    func undo() async throws {
        let store = try await Fixture.store()
        let an = try await sit(store, Fixture.an, Self.firstRight)
        let before = try await store.attempt(an)
        let proof = try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.first?.evidence
        _ = try await decide(store, .rescale)
        let id = try #require(try await store.sittings(of: Fixture.test.id)?.regrades.first?.regrade.id)
        let undo = Regrade.Undo(by: Fixture.teacher.id, at: Fixture.now + 7_200_000, reason: "Đáp án vẫn đúng")
        let change = try await store.takeBack(id, of: Fixture.test.id, undo, step: 1, wordings: Self.wordings)
        #expect(change?.rows.map(\.change) == [167])
        #expect(try await store.takeBack(id, of: Fixture.test.id, undo, step: 1, wordings: Self.wordings) == nil)
        let after = try await store.attempt(an)
        #expect(after?.score == before?.score && after?.scores == before?.scores)
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.first?.evidence == proof)
        let record = try #require(try await store.sittings(of: Fixture.test.id)?.regrades.first)
        #expect(record.regrade.undo == undo && record.undoneBy == "Nguyễn Thị Lan")
        await #expect(throws: RegradeRefusal.unknown) {
            try await store.takeBack(id, of: Assignment.ID(99), undo, step: 0, wordings: Self.wordings)
        }
    }

    @Test("an open attempt loses nothing and is marked with the decision when it is handed in")
    func open() async throws {
        let store = try await Fixture.store()
        let an = try await sit(store, Fixture.an, Self.wrong, submits: false)
        #expect(try await decide(store, .awardAll)?.rows == [])
        #expect(try await store.attempt(an)?.attempt.submittedAt == nil)
        #expect(try await store.attempt(an)?.attempt.answers.answeredPositions == [1, 2, 3])
        try await submit(store, an, Fixture.an)
        #expect(try await score(store, an) == 250)
    }

    @Test("a proof that was struck out stays struck out")
    func struck() async throws {
        let store = try await Fixture.store()
        _ = try await sit(store, Fixture.an, Self.firstRight)
        let proof = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.first)
        try await store.strikeEvidence(proof.evidence.id, reason: "Nhìn bài", by: Fixture.teacher.id, at: Fixture.now)
        _ = try await decide(store, .awardAll, about: 2)
        let after = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(after.evidence.map(\.struckReason) == ["Nhìn bài"] && !after.literacy.knowledgePassed)
    }

    @Test("locked figures stay as they were locked; today's follow the decision")
    func locked() async throws {
        let store = try await Fixture.store()
        _ = try await sit(store, Fixture.an, [.choice(3), .choice(1), .choice(0), .blank])
        let snapshot = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Fixture.officer.id, at: Fixture.now)
        let locked = try #require(try await store.coverage(snapshot: snapshot.id))
        _ = try await decide(store, .acceptAlso(response: .choice(3)))
        let after = try #require(try await store.coverage(snapshot: snapshot.id))
        #expect(after.schools == locked.schools && after.months == locked.months)
        #expect(after.schools[0].upperSecondary.knowledgePassed == 0)
        #expect(try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)?.coverage.knowledgePassed == 1)
    }

    @Test("decisions and submissions at once: whoever comes first, every mark is the one of the ledger")
    func together() async throws {
        let store = try await Fixture.store()
        let learners = [Fixture.an, Fixture.binh, Fixture.chi, Fixture.dung]
        var attempts: [(Attempt.ID, Learner)] = []
        for learner in learners {
            attempts.append((try await sit(store, learner, Self.wrong, submits: false), learner))
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (attempt, learner) in attempts {
                group.addTask { try await submit(store, attempt, learner) }
            }
            group.addTask { _ = try await decide(store, .awardAll) }
            try await group.waitForAll()
        }
        for (attempt, _) in attempts { #expect(try await score(store, attempt) == 250) }
    }
}
