import Domain
import Testing

@testable import Store

@Suite("Merged and split units")
struct UnitMergerTests {
    private static let began = Day(year: 2026, month: 8, day: 1)!
    private static let by = Fixture.officer.id
    private static let day = Fixture.today + -3

    /// The fixture with a second upper secondary school.
    private static func store() async throws -> Store {
        let store = try await Fixture.store()
        let plan = UnitPlan(
            kind: .school, schoolKind: .upperSecondary, code: "THPT05", name: "Trường THPT Nam Sông",
            managingBody: Fixture.department.id, commune: Fixture.commune.id, validFrom: began)
        #expect(try await store.addUnit(plan, by: by, at: Fixture.now).isEmpty)
        return store
    }

    private static func merger(
        _ store: Store, _ names: Set<String>, suffix: String = "", ends: Bool = false, day: Day = Self.day
    ) async throws -> SchoolMerger {
        let tree = try await store.unitRecords(on: Fixture.today)
        let classrooms = try await store.plainClassrooms(of: Fixture.upper.id, in: Fixture.year)
        return SchoolMerger(
            from: tree.first { $0.unit.id == Fixture.upper.id }!, to: tree.first { $0.unit.code == "THPT05" }!,
            classrooms: classrooms.filter { names.contains($0.name) }, day: day, suffix: suffix, endsSchool: ends)
    }

    @Test("a class that goes to another school is counted there from that day, and here before it")
    func split() async throws {
        let store = try await Self.store()
        try await store.reach(Fixture.giang)
        let before = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Self.day + -1))
        let merger = try await Self.merger(store, ["10A2"])
        #expect(try await store.mergeSchool(merger, by: Self.by, at: Fixture.now).isEmpty)
        let after = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, cutoff: Self.day + -1))
        #expect(before.schools == after.schools)
        let live = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, on: Fixture.today))
        let reached = Dictionary(
            uniqueKeysWithValues: live.schools.map { ($0.school.code, $0.upperSecondary) })
        #expect(reached["THPT01"]?.population == 4 && reached["THPT01"]?.reached == 0)
        #expect(reached["THPT05"]?.population == 1 && reached["THPT05"]?.reached == 1)
        #expect(live.indicator.population == 5, "nobody is lost and nobody counted twice")
        let there = try #require(
            try await store.signIn(unitCode: "THPT05", userName: Fixture.giang.studentCode)?.account)
        #expect(there.id == Fixture.account(of: Fixture.giang))
    }

    @Test("a school that is merged whole ends, and its staff go along")
    func merged() async throws {
        let store = try await Self.store()
        let merger = try await Self.merger(store, ["10A1", "10A2"], suffix: "-LG", ends: true)
        #expect(try await store.mergeSchool(merger, by: Self.by, at: Fixture.now).isEmpty)
        #expect(try await store.unit(code: "THPT01", on: Fixture.today) == nil)
        #expect(try await store.unit(code: "THPT01", on: Self.day + -1) != nil)
        let target = try #require(try await store.unit(code: "THPT05", on: Fixture.today))
        let classes = try await store.classrooms(of: target.id, in: Fixture.year)
        #expect(classes.map(\.classroom.name) == ["10A1-LG", "10A2-LG"])
        #expect(classes[0].teachers.map(\.account) == [Fixture.teacher.id])
        #expect(try await store.signIn(unitCode: "THPT05", userName: "lan.nt")?.account.id == Fixture.teacher.id)
        #expect(try await store.staff(of: target.id).map(\.roles) == [[.teacher]])
    }

    @Test("what cannot be is said at its field, and nothing is written")
    func problems() async throws {
        let store = try await Self.store()
        let some = try await Self.merger(store, ["10A1"], ends: true)
        #expect(try await store.mergeSchool(some, by: Self.by, at: Fixture.now).map(\.field) == [.classroom])
        let future = try await Self.merger(store, ["10A1"], day: Fixture.today + 1)
        #expect(try await store.mergeSchool(future, by: Self.by, at: Fixture.now).map(\.field) == [.day])
        let nothing = try await Self.merger(store, [])
        #expect(try await store.mergeSchool(nothing, by: Self.by, at: Fixture.now).map(\.field) == [.classroom])
        let first = try await Self.merger(store, ["10A1"])
        #expect(try await store.mergeSchool(first, by: Self.by, at: Fixture.now).isEmpty)
        let again = try await store.mergeSchool(first, by: Self.by, at: Fixture.now)
        #expect(again.map(\.field) == [.suffix], "sent twice")
        #expect(try await store.classrooms(of: Fixture.upper.id, in: Fixture.year).map(\.pupilCount) == [0, 1])
    }

    @Test("a commune that becomes part of another keeps its schools in the figures of before")
    func commune() async throws {
        let store = try await Self.store()
        let plan = UnitPlan(
            kind: .commune, schoolKind: nil, code: "X02", name: "UBND Xã Bình Lâm", managingBody: nil, commune: nil,
            validFrom: Self.began)
        #expect(try await store.addUnit(plan, by: Self.by, at: Fixture.now).isEmpty)
        let tree = try await store.unitRecords(on: Fixture.today)
        let other = try #require(tree.first { $0.unit.code == "X02" })
        let merger = CommuneMerger(
            from: try #require(tree.first { $0.unit.id == Fixture.commune.id }), to: other, day: Self.day)
        #expect(try await store.mergeCommune(merger, by: Self.by, at: Fixture.now).isEmpty)
        let school = try #require(try await store.unit(Fixture.lower.id, on: Fixture.today))
        #expect(school.managingBody == other.unit.id && school.commune == other.unit.id)
        let upper = try #require(try await store.unit(Fixture.upper.id, on: Fixture.today))
        #expect(upper.managingBody == Fixture.department.id && upper.commune == other.unit.id)
        #expect(try await store.unit(Fixture.commune.id, on: Fixture.today) == nil)
        let past = try #require(
            try await store.coverage(of: Fixture.commune.id, reportYear: 2026, cutoff: Self.day + -1))
        #expect(past.schools.map(\.lowerSecondary.population) == [1])
        let now = try #require(try await store.coverage(of: other.unit.id, reportYear: 2026, on: Fixture.today))
        #expect(now.schools.map(\.lowerSecondary.population) == [1])
    }
}
