import Domain
import Testing

@testable import Store

@Suite("Tests on paper, kept")
struct PrintedTestStoreTests {
    private static let responses: [Response] = [
        .choice(2), .blank, .judgements([true, nil, false, true]), .text("12 \"giờ\""),
    ]
    private static let items = Fixture.paper.items.map {
        PrintedTest.Item(question: $0.question, contentHash: $0.contentHash, points: $0.maximum)
    }

    private func create(_ store: Store, blueprint: String = "PC", at now: Instant = Fixture.now) async throws
        -> PrintedTest
    {
        let id = try await store.createPrintedTest(
            classroom: Fixture.lop10A1.id, title: "Giữa kỳ", blueprint: blueprint, timeLimitMs: 2_700_000,
            codes: ["101", "102"], items: Self.items, by: Fixture.teacher.id, at: now)
        return try #require(try await store.printedTest(id))
    }

    private func enter(
        _ outcome: PrintedEntry.Outcome, _ learner: Learner = Fixture.an, _ test: PrintedTest, _ store: Store,
        at now: Instant = Fixture.now
    ) async throws -> Int {
        try await store.enterPrintedResults(
            [PrintedEntry(learner: learner.id, outcome: outcome)], of: test, by: Fixture.teacher.id, at: now)
    }

    private func sat(right: Int) -> PrintedEntry.Outcome {
        .sat(code: "102", responses: Self.responses, Fixture.marked(right: right))
    }

    @Test("it comes back as it was made, and a form sent twice makes one")
    func kept() async throws {
        let store = try await Fixture.store()
        let test = try await create(store)
        #expect(test.items == Self.items && test.codes == ["101", "102"] && test.timeLimitMs == 2_700_000)
        #expect(try await create(store, at: Fixture.now + 30_000).id == test.id)
        #expect(try await create(store, at: Fixture.now + 90_000).id != test.id)
        let records = try await store.printedTests(of: Fixture.lop10A1.id)
        #expect(records.count == 2 && records.first?.createdBy == Fixture.teacher.fullName)
        #expect(try await store.printedTests(of: Fixture.lop10A2.id) == [])
        let place = try await store.whereabouts(ofPrintedTest: test.id)
        #expect(place?.classroom == Fixture.lop10A1.id && place?.school == Fixture.upper.id)
        #expect(try await store.printedTest(PrintedTest.ID(99)) == nil)
    }

    @Test("a sheet is kept whole, and becomes a proof of knowledge")
    func proof() async throws {
        let store = try await Fixture.store()
        let test = try await create(store)
        #expect(try await enter(sat(right: 3), Fixture.an, test, store) == 1)
        let result = try #require(try await store.printedResults(of: test.id).first)
        #expect(result.learner == Fixture.an)
        #expect(
            result.sheet
                == PrintedResult.Sheet(code: "102", responses: Self.responses, score: Points(hundredths: 750)))
        let literacy = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(literacy.literacy.knowledgePassed)
        #expect(
            literacy.evidence.map(\.evidence.kind) == [
                .knowledge(score: Points(hundredths: 750), safetyRight: 2, safetyAsked: 2)
            ])
        #expect(literacy.evidence.first?.subjectTitle { _ in nil } == "Bài làm trên giấy")
        let coverage = try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)?.coverage
        #expect(coverage == Coverage(population: 4, knowledgePassed: 1))
    }

    @Test("a test that is no knowledge test proves nothing")
    func noProof() async throws {
        let store = try await Fixture.store()
        let test = try await create(store, blueprint: "CT")
        #expect(try await enter(sat(right: 4), Fixture.an, test, store) == 1)
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.evidence.isEmpty == true)
    }

    @Test("a correction keeps one proof with its first day, and stands in the log with both marks")
    func corrected() async throws {
        let store = try await Fixture.store()
        let test = try await create(store)
        _ = try await enter(sat(right: 1), Fixture.an, test, store)
        let later = Fixture.now + 3 * 86_400_000
        #expect(try await enter(sat(right: 1), Fixture.an, test, store, at: later) == 0)
        #expect(try await enter(sat(right: 4), Fixture.an, test, store, at: later) == 1)
        let literacy = try #require(try await store.literacy(of: Fixture.an.id, on: later.day))
        #expect(literacy.literacy.knowledgePassed && literacy.evidence.count == 1)
        #expect(literacy.evidence.first?.evidence.day == Fixture.today)
        let entries = try await store.auditEntries().map(\.entry).filter { $0.action == .paperResultsEntered }
        #expect(entries.map(\.subject) == ["learner:1", "printed-test:\(test.id.rawValue)"])
        #expect(entries.first?.detail == "printed-test:\(test.id.rawValue) 2,50 → 10,00")
        #expect(entries.last?.detail == "1")
    }

    @Test("absent is no mark, and takes a proof away until a sheet is entered again")
    func absent() async throws {
        let store = try await Fixture.store()
        let test = try await create(store)
        _ = try await enter(sat(right: 4), Fixture.an, test, store)
        #expect(try await enter(.absent, Fixture.an, test, store) == 1)
        #expect(try await enter(.absent, Fixture.an, test, store) == 0)
        let result = try #require(try await store.printedResults(of: test.id).first)
        #expect(result.sheet == nil)
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.literacy.knowledgePassed == false)
        _ = try await enter(sat(right: 4), Fixture.an, test, store)
        let literacy = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(literacy.literacy.knowledgePassed && literacy.evidence.count == 1)
        #expect(try await enter(.none, Fixture.an, test, store) == 1)
        #expect(try await store.printedResults(of: test.id) == [])
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.literacy.knowledgePassed == false)
    }

    @Test("a pupil of another class is not entered")
    func foreign() async throws {
        let store = try await Fixture.store()
        let test = try await create(store)
        #expect(try await enter(sat(right: 4), Fixture.giang, test, store) == 0)
        #expect(try await enter(.absent, Fixture.giang, test, store) == 0)
        #expect(try await store.printedResults(of: test.id) == [])
        #expect(try await store.literacy(of: Fixture.giang.id, on: Fixture.today)?.evidence.isEmpty == true)
    }
}
