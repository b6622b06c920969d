import Domain
import Testing

@testable import Store

@Suite("Handing in")
struct SubmissionTests {
    @Test("the knowledge test becomes a proof, and the figures follow at once")
    func evidence() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        let record = try #require(try await store.submitFixtureTest(attempt, Fixture.an, right: 3))
        #expect(record.score == Points(hundredths: 750))
        #expect(record.scores[4] == .zero)
        let literacy = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(literacy.literacy.knowledgePassed)
        #expect(
            literacy.evidence.map(\.evidence.kind) == [
                .knowledge(score: Points(hundredths: 750), safetyRight: 2, safetyAsked: 2)
            ])
        #expect(literacy.evidence.first?.attempt == attempt)
        let coverage = try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)?.coverage
        #expect(coverage == Coverage(population: 4, knowledgePassed: 1))
    }

    @Test("handing in twice is handing in once")
    func twice() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        try await store.submitFixtureTest(attempt, Fixture.an, right: 3)
        let again = try await store.submitFixtureTest(attempt, Fixture.an, right: 0, at: Fixture.now + 120_000)
        #expect(again?.score == Points(hundredths: 750))
        #expect(again?.attempt.submittedAt == Fixture.now + 60_000)
        #expect(try await store.submitFixtureTest(attempt, Fixture.binh, right: 0) == nil)
    }

    @Test("a mark that cannot be given leaves the attempt open")
    func failing() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        await #expect(throws: MarkingRefusal.missingQuestions(["x"])) {
            try await store.submitAttempt(attempt, by: Fixture.an.id, at: Fixture.now) { _ in
                throw MarkingRefusal.missingQuestions(["x"])
            }
        }
        #expect(try await store.attempt(attempt)?.attempt.submittedAt == nil)
    }

    @Test("a whole class hands in at once; what one cannot be given keeps nobody else from theirs")
    func crowd() async throws {
        let store = try await Fixture.store()
        let learners = [Fixture.an, Fixture.binh, Fixture.chi, Fixture.dung]
        var attempts: [(learner: Learner, id: Attempt.ID)] = []
        for learner in learners { attempts.append((learner, try await store.startFixtureTest(learner))) }
        await withTaskGroup { group in
            for attempt in attempts {
                group.addTask {
                    _ = try? await store.submitAttempt(attempt.id, by: attempt.learner.id, at: Fixture.now) { _ in
                        guard attempt.learner != Fixture.binh else { throw MarkingRefusal.missingQuestions(["x"]) }
                        return RegradedPaper(Fixture.marked(right: 3))
                    }
                }
            }
        }
        for attempt in attempts {
            let isOpen = try await store.attempt(attempt.id)?.attempt.submittedAt == nil
            #expect(isOpen == (attempt.learner == Fixture.binh))
        }
    }

    @Test("work that shares a transaction is undone alone when it is refused")
    func apart() async throws {
        let store = try await Fixture.store()
        let before = try await store.auditEntries().count
        let results = try await store.write { connection in
            try [true, false].map { isRefused -> Bool in
                let result = try connection.apart {
                    try connection.addAudit(.reportExported, "unit:1", "\(isRefused)", by: nil, at: Fixture.now)
                    if isRefused { throw StoreError.missing }
                }
                return if case .success = result { true } else { false }
            }
        }
        #expect(results == [false, true])
        let log = try await store.auditEntries()
        #expect(log.count == before + 1 && log.first?.entry.detail == "false")
    }

    @Test("reopening takes the proof away until it is handed in again")
    func reopened() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        try await store.submitFixtureTest(attempt, Fixture.an, right: 4)
        let later = Fixture.now + 3_600_000
        try await store.reopenAttempt(attempt, reason: "Mất điện", forMs: 600_000, by: Fixture.teacher.id, at: later)
        let open = try #require(try await store.attempt(attempt))
        #expect(open.scores.isEmpty && open.score == nil && open.attempt.reopenReason == "Mất điện")
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.literacy.knowledgePassed == false)
        try await store.submitFixtureTest(attempt, Fixture.an, right: 2, at: later + 60_000)
        let literacy = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(literacy.literacy.knowledgePassed && literacy.evidence.count == 1)
    }

    @Test("attempts whose time is over are handed in at their deadline")
    func overdue() async throws {
        let store = try await Fixture.store()
        let old = try await store.startFixtureTest(Fixture.an)
        let fresh = try await store.startFixtureTest(Fixture.binh, at: Fixture.now + 40 * 60_000)
        let now = Fixture.now + 46 * 60_000
        let overdue = try await store.overdueAttempts(at: now)
        #expect(overdue == [old] && overdue.count == 1)
        _ = try await store.submitAttempt(old, by: Fixture.an.id, at: now) { _ in
            RegradedPaper(Fixture.marked(right: 1))
        }
        #expect(try await store.attempt(old)?.attempt.submittedAt == Fixture.now + 45 * 60_000)
        #expect(try await store.attempt(fresh)?.attempt.submittedAt == nil)
    }

    @Test("a pupil of another class cannot start, and Domain's refusal comes out as it is")
    func start() async throws {
        let store = try await Fixture.store()
        let foreign = try await store.startAttempt(of: Fixture.test.id, by: Fixture.giang.id, at: Fixture.now) { _ in
            .resume(Attempt.ID(1))
        }
        #expect(foreign == nil)
        _ = try await store.startFixtureTest(Fixture.an)
        await #expect(throws: AttemptRefusal.otherAttemptOpen) { try await store.startFixtureTest(Fixture.an) }
        let paper = try await store.attempt(Attempt.ID(1))?.attempt.paper
        #expect(paper == Fixture.paper)
    }

    @Test("teacher and pupil see how far the work is")
    func lists() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        _ = try await store.startFixtureTest(Fixture.binh)
        try await store.submitFixtureTest(attempt, Fixture.an, right: 4)
        let work = try #require(try await store.assignments(of: Fixture.lop10A1.id).first)
        #expect([work.pupilCount, work.startedCount, work.finishedCount] == [4, 2, 1])
        #expect(work.assignment == Fixture.test)
        let own = try #require(try await store.assignments(for: Fixture.an.id).first)
        #expect(own.attempt?.score == Points(hundredths: 1000))
        let pupils = try await store.pupils(of: Fixture.test.id, on: Fixture.today)
        #expect(pupils.map(\.learner.fullName) == ["Nguyễn Văn An", "Trần Thị Bình", "Lê Ngọc Chi", "Phạm Tiến Dũng"])
        #expect(pupils.map { $0.attempt != nil } == [true, true, false, false])
    }
}
