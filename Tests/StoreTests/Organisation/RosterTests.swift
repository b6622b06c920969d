import Domain
import Testing

@testable import Store

@Suite("Roster")
struct RosterTests {
    private let day = Fixture.today

    @Test("new pupils come with class, account without a password, and place")
    func added() async throws {
        let store = try await Fixture.store()
        let result = try await store.apply([row(1, "079100000010", "Hồ Gia Bảo", "11A1")])
        #expect(result == RosterResult(added: 1, changed: 0, unchanged: 0, classroomsCreated: 1))
        let classes = try await store.classrooms(of: Fixture.upper.id, in: Fixture.year)
        #expect(classes.map(\.classroom.name) == ["10A1", "10A2", "11A1"])
        let record = try #require(try await store.classroom(classes[2].classroom.id, on: day))
        #expect(record.pupils.map(\.learner.fullName) == ["Hồ Gia Bảo"])
        #expect(record.pupils[0].account?.hasSecret == false)
        #expect(record.signInCode.count == 6 && record.coverageGrade == 11)
        #expect(try await store.signIn(unitCode: "THPT01", userName: "079100000010") != nil)
    }

    @Test("applying a file twice changes nothing the second time")
    func twice() async throws {
        let store = try await Fixture.store()
        let rows = [row(1, "079100000010", "Hồ Gia Bảo", "10A1"), row(2, "079100000001", "Nguyễn Văn An", "10A1")]
        _ = try await store.apply(rows)
        #expect(
            try await store.apply(rows) == RosterResult(added: 0, changed: 0, unchanged: 2, classroomsCreated: 0))
    }

    @Test("a file with a problem writes nothing at all")
    func allOrNothing() async throws {
        let store = try await Fixture.store()
        let rows = [row(1, "079100000010", "Hồ Gia Bảo", "10A1"), row(2, "079100000011", "", "10A1")]
        let imported = try await store.applyRoster(
            rows, grades: 10...12, of: Fixture.upper.id, in: Fixture.year, on: day, by: Fixture.officer.id,
            at: Fixture.now)
        #expect(imported.result == nil && !imported.plan.problems.isEmpty)
        #expect(try await store.signIn(unitCode: "THPT01", userName: "079100000010") == nil)
        #expect(try await store.auditEntries().isEmpty)
    }

    @Test("a dry run tells the same and writes nothing")
    func dryRun() async throws {
        let store = try await Fixture.store()
        let rows = [row(1, "079100000010", "Hồ Gia Bảo", "10A1"), row(2, "079100000001", "Nguyễn Văn An", "10A2")]
        let plan = try await store.rosterPlan(rows, grades: 10...12, of: Fixture.upper.id, in: Fixture.year)
        #expect(plan.isApplicable && plan.addedCount == 1 && plan.changes(.movedClass).count == 1)
        #expect(try await store.classroom(Fixture.lop10A2.id, on: day)?.pupils.count == 1)
    }

    @Test("a pupil who moves takes proofs and account along, and both classes are counted anew")
    func moves() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        try await store.submitFixtureTest(attempt, Fixture.an, right: 4)
        let result = try await store.apply([row(1, "079100000001", "Nguyễn Văn An", "9A")], to: Fixture.lower)
        #expect(result == RosterResult(added: 0, changed: 1, unchanged: 0, classroomsCreated: 1))
        let literacy = try #require(try await store.literacy(of: Fixture.an.id, on: day))
        #expect(literacy.classroom?.school == Fixture.lower.id && literacy.literacy.knowledgePassed)
        #expect(try await store.signIn(unitCode: "THCS01", userName: "079100000001") != nil)
        let yesterday = try await store.classroom(Fixture.lop10A1.id, on: day + -1)
        #expect(yesterday?.pupils.count == 4)
        let left = try #require(try await store.classroomProgress(Fixture.lop10A1.id, on: day))
        #expect(left.coverage == Coverage(population: 3) && left.rows.count == 3)
        #expect(try await store.whereabouts(ofAttempt: attempt)?.learner == Fixture.an.id)
    }

    @Test("a pupil who left the school is no longer counted")
    func left() async throws {
        let store = try await Fixture.store()
        _ = try await store.apply([row(1, "079100000001", "Nguyễn Văn An", "10A1", .leftSchool)])
        #expect(try await store.classroom(Fixture.lop10A1.id, on: day)?.pupils.count == 3)
        let progress = try await store.classroomProgress(Fixture.lop10A1.id, on: day)
        #expect(progress?.coverage.population == 3)
        #expect(try await store.learnerHome(Fixture.an.id, on: day)?.classroom == nil)
        _ = try await store.apply([row(1, "079100000001", "Nguyễn Văn An", "10A1")])
        #expect(try await store.classroom(Fixture.lop10A1.id, on: day)?.pupils.count == 4)
    }

    @Test("a pupil whose code is missing in the file is known by name and birth date")
    func withoutCode() async throws {
        let store = try await Fixture.store()
        #expect(try await store.apply([row(1, "", "NGUYỄN VĂN AN", "10A1")]).changed == 1)
        let pupil = try await store.classroom(Fixture.lop10A1.id, on: day)?.pupils.first?.learner
        #expect(pupil?.studentCode == "079100000001" && pupil?.fullName == "NGUYỄN VĂN AN")
    }

    @Test("a class that is given no teacher any more loses its teachers")
    func teachers() async throws {
        let store = try await Fixture.store()
        let id = try await store.addAccount(
            unit: Fixture.upper.id, userName: "hoa.lt", fullName: "Lê Thị Hoa", roles: [.teacher], passwordHash: nil,
            by: nil, at: Fixture.now)
        try await store.assignTeachers(
            [Fixture.teacher.id, id], homeroom: id, to: Fixture.lop10A1.id, by: Fixture.officer.id, at: Fixture.now)
        let teachers = try await store.classroom(Fixture.lop10A1.id, on: day)?.teachers
        #expect(teachers?.map(\.fullName) == ["Lê Thị Hoa", "Nguyễn Thị Lan"])
        #expect(try await store.classrooms(taughtBy: id, in: Fixture.year).first?.teachers == teachers)
    }

    private func row(
        _ number: Int, _ code: String, _ name: String, _ className: String, _ status: EnrolmentStatus = .enrolled
    ) -> RosterRow {
        RosterRow(
            row: number, studentCode: code, fullName: name,
            birthDate: Day(year: 2011, month: 3, day: 1), sex: .male, className: className, grade: nil,
            status: status)
    }
}

extension ClassroomRecord {
    fileprivate var coverageGrade: Int { classroom.grade }
}

extension Store {
    fileprivate func apply(_ rows: [RosterRow], to school: Unit = Fixture.upper) async throws -> RosterResult {
        let grades = school.id == Fixture.upper.id ? 10...12 : 6...9
        let imported = try await applyRoster(
            rows, grades: grades, of: school.id, in: Fixture.year, on: Fixture.today, by: Fixture.officer.id,
            at: Fixture.now)
        #expect(imported.plan.problems == [])
        return try #require(imported.result)
    }
}
