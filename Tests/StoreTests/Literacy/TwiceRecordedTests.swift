import Domain
import Testing

@testable import Store

@Suite("What is sent twice")
struct TwiceRecordedTests {
    private func evidence(_ store: Store, _ learner: Learner) async throws -> [EvidenceRecord] {
        try await store.literacy(of: learner.id, on: Fixture.today)?.evidence ?? []
    }

    @Test("an activity sent twice counts once, for those who were in it the first time")
    func activity() async throws {
        let store = try await Fixture.store()
        for learners in [[Fixture.an.id], [Fixture.an.id, Fixture.binh.id]] {
            try await store.record(45, learners)
        }
        for learner in [Fixture.an, Fixture.binh] {
            #expect(try await evidence(store, learner).map(\.evidence).activityMinutes(until: Fixture.today) == 45)
        }
    }

    @Test("another length, day, subject or recorder is another activity")
    func others() async throws {
        let store = try await Fixture.store()
        try await store.record(45, [Fixture.an.id])
        try await store.record(40, [Fixture.an.id])
        try await store.record(45, [Fixture.an.id], day: Fixture.began)
        try await store.record(45, [Fixture.an.id], subject: "Bài 10.4")
        try await store.record(45, [Fixture.an.id], by: Fixture.officer.id)
        #expect(try await evidence(store, Fixture.an).count == 5)
    }

    @Test("what was struck out can be recorded anew")
    func struck() async throws {
        let store = try await Fixture.store()
        try await store.record(90, [Fixture.an.id])
        let first = try #require(try await evidence(store, Fixture.an).first)
        try await store.strikeEvidence(first.evidence.id, reason: "Nhầm", by: Fixture.teacher.id, at: Fixture.now)
        try await store.record(90, [Fixture.an.id])
        #expect(try await evidence(store, Fixture.an).map(\.evidence.isValid) == [false, true])
        #expect(try await store.literacy(of: Fixture.an.id, on: Fixture.today)?.literacy.hasTakenPart == true)
    }

    @Test("the sheets of a class are recorded all or none, and once")
    func observations() async throws {
        let store = try await Fixture.store()
        let strangers = [(Fixture.an.id, 5), (Learner.ID(999), 5)]
        await #expect(throws: (any Error).self) { try await store.observe(strangers) }
        #expect(try await evidence(store, Fixture.an).isEmpty)
        for _ in 0..<2 { try await store.observe([(Fixture.an.id, 5), (Fixture.binh.id, 3)]) }
        for (learner, criteriaPassed) in [(Fixture.an, 5), (Fixture.binh, 3)] {
            let kinds = try await evidence(store, learner).map(\.evidence.kind)
            #expect(kinds == [.observation(criteriaPassed: criteriaPassed)])
        }
    }

    @Test("the same work within a minute is the same assignment; later, or with another limit, it is new")
    func assignment() async throws {
        let store = try await Fixture.store()
        let first = try await store.assign(at: Fixture.now)
        #expect(try await store.assign(at: Fixture.now + 59_000) == first)
        #expect(try await store.assign(minutes: 30, at: Fixture.now + 1_000) != first)
        #expect(try await store.assign(at: Fixture.now + 60_000) != first)
        #expect(try await store.assignments(of: Fixture.lop10A1.id).count == 4)
    }
}

extension Store {
    fileprivate func record(
        _ minutes: Int, _ learners: [Learner.ID], day: Day = Fixture.today, subject: String = "Bài 10.3",
        by account: Account.ID = Fixture.teacher.id
    ) async throws {
        try await recordActivity(
            of: learners, mode: .informatics, minutes: minutes, day: day, subject: subject, by: account,
            at: Fixture.now)
    }

    fileprivate func observe(_ sheets: [(learner: Learner.ID, criteriaPassed: Int)]) async throws {
        try await recordObservations(
            sheets, day: Fixture.today, subject: "Nộp hồ sơ mẫu", by: Fixture.teacher.id, at: Fixture.now)
    }

    fileprivate func assign(minutes: Int64 = 45, at now: Instant) async throws -> Assignment.ID {
        try await createAssignment(
            classroom: Fixture.lop10A1.id, work: .test(blueprint: "PC"), title: "Kiểm tra",
            opensAt: Fixture.today.start, closesAt: Fixture.lateYear.start, timeLimitMs: minutes * 60_000,
            reveal: .afterClose, by: Fixture.teacher.id, at: now)
    }
}
