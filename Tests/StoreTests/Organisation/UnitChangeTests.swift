import Domain
import Testing

@testable import Store

@Suite("Changes of the tree")
struct UnitChangeTests {
    private static let began = Day(year: 2026, month: 8, day: 1)!
    private static let by = Fixture.officer.id

    @Test("an empty database gets its root and its first administrator, once")
    func firstAdministrator() async throws {
        let store = try Store.temporary()
        #expect(try await !store.hasAdministrator())
        let wish = FirstAdministrator(
            unitCode: "SGD", unitName: "Sở Giáo dục và Đào tạo tỉnh Sông Lam", userName: "quantri",
            fullName: "Đỗ Văn Sơn", allowsAnother: false)
        let unit = try await store.createAdministrator(
            wish, passwordHash: "hash", validFrom: Self.began, at: Fixture.now)
        #expect(try await store.units(on: Fixture.today) == [unit])
        let account = try #require(try await store.signIn(unitCode: "SGD", userName: "quantri")).account
        #expect(account.mustChangePassword && account.fullName == "Đỗ Văn Sơn")
        #expect(try await store.staff(of: unit.id).map(\.roles) == [[.administrator]])
        #expect(try await store.auditEntries().map(\.entry.action) == [.accountCreated, .unitChanged])
        #expect(try await store.hasAdministrator())
        await #expect(throws: AdministratorRefusal.exists) {
            _ = try await store.createAdministrator(
                wish, passwordHash: "hash", validFrom: Self.began, at: Fixture.now)
        }
        #expect(try await store.staff(of: unit.id).count == 1)
    }

    @Test("a new school stands in the tree with its managing body and commune, and in the log")
    func added() async throws {
        let store = try await Fixture.store()
        #expect(try await store.addUnit(Self.plan(), by: Self.by, at: Fixture.now).isEmpty)
        let unit = try #require(try await store.unit(code: "THPT05", on: Fixture.today))
        #expect(unit.managingBody == Fixture.department.id && unit.commune == Fixture.commune.id)
        #expect(try await store.unit(code: "THPT05", on: Self.began + -1) == nil)
        #expect(try await store.auditEntries().first?.entry.subject == "unit:THPT05")
        #expect(try await store.addUnit(Self.plan(), by: Self.by, at: Fixture.now).map(\.field) == [.code])
    }

    @Test("another managing body holds from its day on, and the days before keep theirs")
    func moved() async throws {
        let store = try await Fixture.store()
        _ = try await store.addUnit(Self.plan(), by: Self.by, at: Fixture.now)
        let id = try #require(try await store.unit(code: "THPT05", on: Fixture.today)).id
        for body in [Fixture.commune, Fixture.department, Fixture.commune] {
            let plan = Self.plan(name: "Trường THPT Mới", managingBody: body.id)
            #expect(
                try await store.changeUnit(id, to: plan, movedOn: Fixture.today, by: Self.by, at: Fixture.now).isEmpty)
        }
        let now = try #require(try await store.unit(id, on: Fixture.today))
        #expect(now.name == "Trường THPT Mới" && now.managingBody == Fixture.commune.id)
        #expect(try await store.unit(id, on: Fixture.today + -1)?.managingBody == Fixture.department.id)
        let earlier = Self.plan(managingBody: Fixture.commune.id, validFrom: Self.began + -31)
        _ = try await store.changeUnit(id, to: earlier, movedOn: Fixture.today, by: Self.by, at: Fixture.now)
        #expect(try await store.unit(id, on: Self.began + -31)?.managingBody == Fixture.department.id)
        let later = Self.plan(managingBody: Fixture.commune.id, validFrom: Fixture.today + 1)
        _ = try await store.changeUnit(id, to: later, movedOn: Fixture.today, by: Self.by, at: Fixture.now)
        #expect(try await store.unit(id, on: Fixture.today) == nil)
        #expect(try await store.unit(id, on: Fixture.today + 1)?.managingBody == Fixture.commune.id)
    }

    @Test("nothing changed leaves no line in the log; a unit that is not there is missed")
    func unchanged() async throws {
        let store = try await Fixture.store()
        _ = try await store.addUnit(Self.plan(), by: Self.by, at: Fixture.now)
        let id = try #require(try await store.unit(code: "THPT05", on: Fixture.today)).id
        let before = try await store.auditEntries().count
        _ = try await store.changeUnit(id, to: Self.plan(), movedOn: Fixture.today, by: Self.by, at: Fixture.now)
        #expect(try await store.auditEntries().count == before)
        await #expect(throws: StoreError.missing) {
            _ = try await store.endUnit(Unit.ID(999), on: Fixture.today, by: Self.by, at: Fixture.now)
        }
    }

    @Test("a unit ends and goes on again; one that others need, or with pupils, does not")
    func ended() async throws {
        let store = try await Fixture.store()
        _ = try await store.addUnit(Self.plan(), by: Self.by, at: Fixture.now)
        let id = try #require(try await store.unit(code: "THPT05", on: Fixture.today)).id
        #expect(try await store.endUnit(id, on: Fixture.today, by: Self.by, at: Fixture.now).isEmpty)
        #expect(try await store.unit(id, on: Fixture.today) == nil)
        #expect(try await store.unit(id, on: Fixture.today + -1) != nil)
        let record = try await store.unitRecords(on: Fixture.today).first { $0.unit.id == id }
        #expect(record?.validTo == Fixture.today && record?.unit.managingBody == Fixture.department.id)
        #expect(try await store.endUnit(id, on: nil, by: Self.by, at: Fixture.now).isEmpty)
        #expect(try await store.unit(id, on: Fixture.today) != nil)
        for unit in [Fixture.department, Fixture.commune, Fixture.upper] {
            let problems = try await store.endUnit(unit.id, on: Fixture.today, by: Self.by, at: Fixture.now)
            #expect(problems.map(\.field) == [.endsOn], "\(unit.name)")
        }
    }

    private static func plan(
        name: String = "Trường THPT Năm", managingBody: Unit.ID = Fixture.department.id, validFrom: Day = began
    ) -> UnitPlan {
        UnitPlan(
            kind: .school, schoolKind: .upperSecondary, code: "THPT05", name: name, managingBody: managingBody,
            commune: Fixture.commune.id, validFrom: validFrom)
    }
}
