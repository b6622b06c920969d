import Domain
import Testing

@testable import Store

@Suite("Coverage")
struct CoverageStoreTests {
    private let oneOfFive = Coverage(population: 5, tookPart: 1, knowledgePassed: 1, skillPassed: 1, reached: 1)

    @Test("the department sees every school, a commune those it manages, a school itself with its classes")
    func scopes() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let department = try #require(try await store.coverage(Fixture.department))
        #expect(department.schools.map(\.school.code) == ["THPT01", "THCS01"])
        #expect(department.schools[0].grades == [10: oneOfFive])
        #expect(department.schools[0].communeName == "Xã Hòa Bình")
        #expect(department.schools[0].managingBodyName == Fixture.department.name)
        #expect(department.schools[1].lowerSecondary == Coverage(population: 1))
        let commune = try #require(try await store.coverage(Fixture.commune))
        #expect(commune.schools.map(\.school.code) == ["THCS01"])
        let school = try #require(try await store.coverage(Fixture.upper))
        #expect(school.classrooms.map(\.classroom.name) == ["10A1", "10A2"])
        #expect(school.classrooms.map(\.coverage.reached) == [1, 0])
        #expect(school.classrooms.map(\.teacherName) == ["Nguyễn Thị Lan", ""])
        #expect(try await store.coverage(of: Unit.ID(99), reportYear: 2026, on: Fixture.today) == nil)
    }

    @Test("months are cumulative and end with the headline")
    func months() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        try await store.recordActivity(
            of: [Fixture.giang.id], mode: .training, minutes: 90, day: Fixture.began, subject: "",
            by: Fixture.teacher.id, at: Fixture.now)
        for kind in [
            Evidence.Kind.knowledge(score: Points(hundredths: 600), safetyRight: 1, safetyAsked: 1),
            .observation(criteriaPassed: 5),
        ] {
            try await store.recordEvidence(
                kind, of: Fixture.giang.id, day: Fixture.began, subject: "", by: Fixture.teacher.id, at: Fixture.now)
        }
        let record = try #require(try await store.coverage(Fixture.department))
        #expect(record.months.suffix(3).map(\.reached) == [1, 1, 2])
        #expect(record.months.last?.month == 11 && record.months.last?.year == 2026)
        #expect(record.months.allSatisfy { $0.population == 5 })
        #expect(record.months.last?.reached == record.schools.map(\.upperSecondary.reached).reduce(0, +))
    }

    @Test("filters leave only what they name")
    func filters() async throws {
        let store = try await Fixture.store()
        let lower = CoverageFilter(schoolKind: .lowerSecondary)
        #expect(try await store.coverage(Fixture.department, lower)?.schools.map(\.school.code) == ["THCS01"])
        let elsewhere = CoverageFilter(commune: Unit.ID(77))
        #expect(try await store.coverage(Fixture.department, elsewhere)?.schools.isEmpty == true)
        let grade = CoverageFilter(grade: 8)
        #expect(try await store.coverage(Fixture.department, grade)?.schools.map(\.grades.count) == [0, 1])
    }

    @Test("pages stay within their statements")
    func statements() async throws {
        let store = try await Fixture.store()
        let coverage = try await store.countingStatements { _ = try await store.coverage(Fixture.department) }
        #expect((1...8).contains(coverage))
        let school = try await store.countingStatements { _ = try await store.coverage(Fixture.upper) }
        #expect((1...8).contains(school))
        let classroom = try await store.countingStatements {
            _ = try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)
        }
        #expect((1...6).contains(classroom))
        let home = try await store.countingStatements {
            _ = try await store.learnerHome(Fixture.an.id, on: Fixture.today)
        }
        #expect((1...6).contains(home))
    }

    @Test("the heat map counts right and asked by content area, from tests and checkpoints")
    func heat() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        let open = try await store.startFixtureTest(Fixture.binh)
        #expect(open != attempt)
        try await store.submitFixtureTest(attempt, Fixture.an, right: 2)
        for isRight in [false, true] {
            try await store.answerCheckpoint(
                "c1", of: "10-3-an-toan", area: .nd3, response: .choice(1), isRight: isRight, learner: Fixture.an.id,
                at: Fixture.now)
        }
        let rows = try #require(try await store.classroomProgress(Fixture.lop10A1.id, on: Fixture.today)).rows
        #expect(rows.map(\.pupil.learner.fullName).first == "Nguyễn Văn An")
        #expect(rows[0].areas[.nd3]?.right == 3 && rows[0].areas[.nd3]?.asked == 3)
        #expect(rows[0].areas[.nd1]?.right == 0 && rows[0].areas[.nd1]?.asked == 1)
        #expect(rows[1].areas.isEmpty && rows[1].lastActiveAt == Fixture.now)
        #expect(rows[2].lastActiveAt == nil)
    }
}

extension Store {
    fileprivate func coverage(_ unit: Unit, _ filter: CoverageFilter = .all) async throws -> CoverageRecord? {
        try await coverage(of: unit.id, reportYear: 2026, filter: filter, on: Fixture.today)
    }
}
