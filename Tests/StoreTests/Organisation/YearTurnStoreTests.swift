import Domain
import Testing

@testable import Store

@Suite("The turn of a school year in the database")
struct YearTurnStoreTests {
    private static let august = Day(year: 2027, month: 8, day: 5)!
    private static let now = august.start + 8 * 3_600_000
    private static let next = SchoolYear(firstYear: 2027)
    private static let by = Fixture.officer.id

    @Test("pupils go up with their proofs, and last year's figures stay what they were")
    func figures() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let lock = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today, by: Self.by, at: Fixture.now)
        let locked = try #require(try await store.coverage(snapshot: lock.id))
        let judged = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today))
        for school in [Fixture.upper, Fixture.lower] {
            try await store.turnYear(of: school.id, keepsTeachers: true, by: Self.by, at: Self.now)
        }
        let lockedAfter = try #require(try await store.coverage(snapshot: lock.id))
        let judgedAfter = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today))
        #expect(lockedAfter.schools == locked.schools && lockedAfter.months == locked.months)
        #expect(judgedAfter.schools == judged.schools && judgedAfter.months == judged.months)
        #expect(judgedAfter.indicator.population == 5 && judgedAfter.indicator.reached == 1)
        let live = try #require(try await store.coverage(of: Fixture.department.id, reportYear: 2027, on: Self.august))
        #expect(live.schoolYear == Self.next && live.indicator.population == 5 && live.indicator.reached == 1)
        #expect(live.schools[0].grades.keys.sorted() == [11])
        let classes = try await store.classrooms(of: Fixture.upper.id, in: Self.next)
        #expect(classes.map(\.classroom.name) == ["11A1", "11A2"] && classes.map(\.pupilCount) == [4, 1])
        #expect(classes[0].teachers.map(\.fullName) == ["Nguyễn Thị Lan"], "goes along with the class")
        #expect(try await store.classrooms(of: Fixture.lower.id, in: Self.next).map(\.classroom.name) == ["9A"])
        let entry = try #require(try await store.auditEntries().first?.entry)
        #expect(entry.action == .yearTurned && entry.detail == "2027-2028: lên lớp 1, ở lại 0, hết cấp 0")
    }

    @Test("grade 9 leaves, a repeater stays in a class of the old name")
    func leaving() async throws {
        let store = try await Fixture.store()
        try await store.turnYear(of: Fixture.lower.id, keepsTeachers: false, by: Self.by, at: Self.now)
        let later = Day(year: 2028, month: 8, day: 1)!
        let second = try await store.turnYear(
            of: Fixture.lower.id, keepsTeachers: false, by: Self.by, at: later.start + 1)
        #expect(second.leavingCount == 1 && second.promotedCount == 0)
        #expect(try await store.classrooms(of: Fixture.lower.id, in: SchoolYear(firstYear: 2028)).isEmpty)
        let codes: Set<String> = [Fixture.binh.studentCode]
        try await store.turnYear(
            of: Fixture.upper.id, repeating: codes, keepsTeachers: false, by: Self.by, at: Self.now)
        let classes = try await store.classrooms(of: Fixture.upper.id, in: Self.next)
        #expect(classes.map(\.classroom.name) == ["10A1", "11A1", "11A2"] && classes.map(\.pupilCount) == [1, 3, 1])
        #expect(classes.flatMap(\.teachers).isEmpty)
    }

    @Test("a second run, a wrong month and a list that changed are refused, and nothing is written")
    func refused() async throws {
        let store = try await Fixture.store()
        await #expect(throws: YearTurnRefusal.wrongMonth(Fixture.today)) {
            try await store.turnYear(of: Fixture.upper.id, keepsTeachers: true, by: Self.by, at: Fixture.now)
        }
        await #expect(throws: YearTurnRefusal.changedMeanwhile) {
            try await store.turnYear(
                of: Fixture.upper.id, seen: "2027-1-1-0-0", keepsTeachers: true, by: Self.by, at: Self.now)
        }
        await #expect(throws: YearTurnRefusal.self) {
            try await store.turnYear(
                of: Fixture.upper.id, repeating: ["nobody"], keepsTeachers: true, by: Self.by, at: Self.now)
        }
        #expect(try await store.classrooms(of: Fixture.upper.id, in: Self.next).isEmpty)
        let seen = try await store.yearTurn(of: Fixture.upper.id, to: Self.next).seen
        try await store.turnYear(of: Fixture.upper.id, seen: seen, keepsTeachers: true, by: Self.by, at: Self.now)
        await #expect(throws: YearTurnRefusal.nothingLeft(Self.next)) {
            try await store.turnYear(of: Fixture.upper.id, seen: seen, keepsTeachers: true, by: Self.by, at: Self.now)
        }
        #expect(try await store.classrooms(of: Fixture.upper.id, in: Self.next).map(\.pupilCount) == [4, 1])
    }

    @Test("a run that was broken off goes on with the schools that are left")
    func halfMade() async throws {
        let store = try await Fixture.store()
        #expect(try await store.waitingForTurn(to: Self.next) == [Fixture.upper.id: 5, Fixture.lower.id: 1])
        try await store.turnYear(of: Fixture.upper.id, keepsTeachers: true, by: Self.by, at: Self.now)
        #expect(try await store.waitingForTurn(to: Self.next) == [Fixture.lower.id: 1])
        let records = try await store.yearTurns(to: Self.next)
        #expect(records.map(\.school) == [Fixture.upper.id] && records[0].promoted == 5)
        #expect(records[0].by == "Trần Văn Minh" && records[0].at == Self.now)
    }

    @Test("figures judged step by step are those judged anew after the turn")
    func recomputed() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        try await store.turnYear(of: Fixture.upper.id, keepsTeachers: true, by: Self.by, at: Self.now)
        let before = try await store.coverage(of: Fixture.upper.id, reportYear: 2027, on: Self.august)
        try await store.recomputeAll(on: Self.august)
        let after = try await store.coverage(of: Fixture.upper.id, reportYear: 2027, on: Self.august)
        #expect(before?.schools == after?.schools && before?.months == after?.months)
    }
}
