import Domain
import Testing

@testable import Store

@Suite("Outreach in the database")
struct OutreachStoreTests {
    private static func content(
        _ people: OutreachPeople = OutreachPeople(grandparents: 1, parents: 1, from60: 1), day: Day = Fixture.today,
        difficulties: Set<OutreachDifficulty> = [.noCode]
    ) -> OutreachEntry.Content {
        OutreachEntry.Content(
            lesson: "10-3-an-toan", day: day, people: people, topics: [.secrets, .finding], difficulties: difficulties,
            note: "bà hỏi phí")
    }

    private func figures(_ store: Store, _ unit: Unit) async throws -> OutreachFigures? {
        let record = try #require(try await store.coverage(of: unit.id, reportYear: 2026, on: Fixture.today))
        return try await store.withOutreach(record).outreach?[Fixture.upper.id]
    }

    @Test("an entry is kept as it was said; the same form sent twice is one entry")
    func twice() async throws {
        let store = try await Fixture.store()
        let first = try await store.recordOutreach(
            Self.content(), of: Fixture.an.id, formKey: "k1", at: Fixture.now)
        let second = try await store.recordOutreach(
            Self.content(OutreachPeople(parents: 2)), of: Fixture.an.id, formKey: "k1", at: Fixture.now)
        #expect(first == second)
        let entries = try await store.outreach(of: Fixture.an.id, since: Fixture.began)
        #expect(entries.map(\.content) == [Self.content()])
        #expect(try await store.outreach(of: Fixture.binh.id, since: Fixture.began).isEmpty)
        #expect(try await store.outreach(first, of: Fixture.binh.id) == nil)
    }

    @Test("nobody changes or removes another's entry")
    func foreign() async throws {
        let store = try await Fixture.store()
        let id = try await store.recordOutreach(Self.content(), of: Fixture.an.id, formKey: "k", at: Fixture.now)
        await #expect(throws: StoreError.missing) {
            try await store.changeOutreach(
                id, of: Fixture.binh.id, to: Self.content(OutreachPeople(parents: 2)), at: Fixture.now)
        }
        try await store.removeOutreach(id, of: Fixture.binh.id)
        #expect(try await store.outreach(id, of: Fixture.an.id)?.content == Self.content())
        let changed = Self.content(OutreachPeople(parents: 2), difficulties: [])
        try await store.changeOutreach(id, of: Fixture.an.id, to: changed, at: Fixture.now)
        #expect(try await store.outreach(id, of: Fixture.an.id)?.content == changed)
        try await store.removeOutreach(id, of: Fixture.an.id)
        #expect(try await store.outreach(id, of: Fixture.an.id) == nil)
    }

    @Test("a day has room for so many people, and a change does not count itself")
    func dayIsFull() async throws {
        let store = try await Fixture.store()
        let ten = Self.content(OutreachPeople(others: 10))
        let id = try await store.recordOutreach(ten, of: Fixture.an.id, formKey: "1", at: Fixture.now)
        try await store.recordOutreach(ten, of: Fixture.an.id, formKey: "2", at: Fixture.now)
        await #expect(throws: OutreachRefusal.dayIsFull) {
            try await store.recordOutreach(Self.content(), of: Fixture.an.id, formKey: "3", at: Fixture.now)
        }
        try await store.changeOutreach(id, of: Fixture.an.id, to: ten, at: Fixture.now)
        try await store.recordOutreach(Self.content(), of: Fixture.binh.id, formKey: "3", at: Fixture.now)
    }

    @Test("the figures count pupils once, people as often as they were helped, and schools apart")
    func sums() async throws {
        let store = try await Fixture.store()
        for (learner, key) in [(Fixture.an, "1"), (Fixture.an, "2"), (Fixture.giang, "1"), (Fixture.hai, "1")] {
            try await store.recordOutreach(Self.content(), of: learner.id, formKey: key, at: Fixture.now)
        }
        let expected = OutreachFigures(
            given: 2, done: 2, entries: 3, people: OutreachPeople(grandparents: 3, parents: 3, from60: 3),
            topics: [.secrets: 3, .finding: 3], difficulties: [.noCode: 3])
        #expect(try await figures(store, Fixture.department) == expected)
        #expect(try await figures(store, Fixture.upper) == expected)
        #expect(try await figures(store, Fixture.commune) == nil, "the commune manages the other school")
        let count = try await store.outreachCount(ofClassroom: Fixture.lop10A1.id, since: Fixture.began)
        #expect(count == (1, 4))
        let literacy = try await store.literacy(of: Fixture.an.id, on: Fixture.today)
        #expect(literacy?.evidence.isEmpty == true, "it proves nothing")
    }

    @Test("everybody of a class that was given a lesson was given the task")
    func given() async throws {
        let store = try await Fixture.store()
        var rows = BulkLoad()
        let lesson = Assignment(
            id: Assignment.ID(9), classroom: Fixture.lop10A1.id, work: .lesson("10-3-an-toan"), title: "Bài 10.3",
            opensAt: Fixture.now + -1, closesAt: Fixture.lateYear.start, timeLimitMs: 0, reveal: .afterSubmission,
            isClosed: false)
        rows.works = [BulkLoad.Work(assignment: lesson, createdBy: Fixture.teacher.id, createdAt: Fixture.now)]
        try await store.load(rows, on: Fixture.today, at: Fixture.now)
        #expect(try await figures(store, Fixture.department) == OutreachFigures(given: 4))
    }

    @Test("locked figures stay; what was done before the report year does not count")
    func locked() async throws {
        let store = try await Fixture.store()
        try await store.recordOutreach(Self.content(), of: Fixture.an.id, formKey: "1", at: Fixture.now)
        let snapshot = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Fixture.officer.id,
            at: Fixture.now)
        let before = try await figures(store, Fixture.department)
        try await store.recordOutreach(Self.content(), of: Fixture.an.id, formKey: "2", at: Fixture.now)
        let record = try #require(try await store.coverage(snapshot: snapshot.id))
        let locked = try await store.withOutreach(record).outreach?[Fixture.upper.id]
        #expect(locked == before && locked?.entries == 1)
        #expect(try await store.withOutreach(record, grade: 11).outreach?.isEmpty == true)
        let live = try await store.coverage(of: Fixture.department.id, reportYear: 2027, on: Fixture.today)
        #expect(try await store.withOutreach(#require(live)).outreach?.isEmpty == true)
    }
}
