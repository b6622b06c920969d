import Domain
import Testing

@Suite("Plan of a unit")
struct UnitPlanTests {
    private static let day = Day(year: 2026, month: 8, day: 1)!
    private static let department = record(1, "SGD", .department)
    private static let commune = record(2, "X01", .commune)
    private static let merged = record(3, "X02", .commune, validTo: day)
    private static let school = UnitRecord(
        unit: Unit(
            id: Unit.ID(4), code: "THPT01", kind: .school, name: "Trường THPT Lê Lợi", schoolKind: .upperSecondary,
            managingBody: Unit.ID(1), commune: Unit.ID(2)), validFrom: day, validTo: nil, hasClassrooms: true)
    private static let tree = [department, commune, merged, school]

    @Test("a school in order has no problem; its code is read as sign-in reads it")
    func good() {
        let plan = Self.plan(code: " thpt 02 ")
        #expect(plan.problems(in: Self.tree).isEmpty)
        #expect(plan.code == "THPT02" && plan.name == "Trường THPT Trần Phú")
    }

    @Test(
        "what is wrong is said at its field",
        arguments: [
            (plan(kind: .department, schoolKind: nil), [UnitProblem.Field.kind]),
            (plan(schoolKind: nil), [.kind]), (plan(code: "THPT01"), [.code]), (plan(code: "ĐQ1"), [.code]),
            (plan(code: "A"), [.code]), (plan(code: "A/B"), [.code]), (plan(code: ".."), [.code]),
            (plan(name: " "), [.name]), (plan(name: String(repeating: "a", count: 151)), [.name]),
            (plan(managingBody: nil), [.managingBody]), (plan(managingBody: 4), [.managingBody]),
            (plan(commune: nil), [.commune]), (plan(commune: 1), [.commune]), (plan(commune: 3), [.commune]),
            (plan(code: "", name: "", managingBody: nil, commune: nil), [.code, .name, .managingBody, .commune]),
        ])
    func wrong(plan: UnitPlan, fields: [UnitProblem.Field]) {
        #expect(plan.problems(in: Self.tree).map(\.field) == fields)
    }

    @Test("a commune has neither managing body nor commune, whatever was sent")
    func commune() {
        let plan = Self.plan(kind: .commune, schoolKind: .lowerSecondary)
        #expect(plan.managingBody == nil && plan.commune == nil && plan.schoolKind == nil)
        #expect(plan.problems(in: Self.tree).isEmpty)
    }

    @Test("a unit keeps its own code, its kind, and with classes the kind of school")
    func replacing() {
        #expect(Self.plan(code: "THPT01").problems(in: Self.tree, replacing: Self.school).isEmpty)
        let other = Self.plan(schoolKind: .multiLevel, code: "THPT01")
        #expect(other.problems(in: Self.tree, replacing: Self.school).map(\.field) == [.kind])
        let commune = Self.plan(kind: .commune, code: "X09")
        #expect(commune.problems(in: Self.tree, replacing: Self.school).map(\.field) == [.kind])
        #expect(
            Self.plan(kind: .commune, code: "X02").problems(in: Self.tree, replacing: Self.merged).map(\.field) == [
                .validFrom
            ])
    }

    @Test("a unit that others depend on begins no later than it did")
    func beginning() {
        let later = Self.day + 1
        func fields(_ plan: UnitPlan, _ former: UnitRecord) -> [UnitProblem.Field] {
            plan.problems(in: Self.tree, replacing: former).map(\.field)
        }
        #expect(fields(Self.plan(code: "THPT01", validFrom: later), Self.school) == [.validFrom])
        #expect(fields(Self.plan(code: "THPT01", validFrom: Self.day + -1), Self.school).isEmpty)
        #expect(fields(Self.plan(kind: .commune, code: "X01", validFrom: later), Self.commune) == [.validFrom])
        let free = Self.record(5, "X05", .commune)
        #expect(fields(Self.plan(kind: .commune, code: "X05", validFrom: later), free).isEmpty)
    }

    @Test("the root, a unit that others depend on, and a school with pupils do not end")
    func ends() {
        func fields(_ record: UnitRecord, _ offset: Int, _ dependents: Int = 0, _ pupils: Int = 0) -> [String] {
            UnitEnd(of: record, on: Self.day + offset, dependentCount: dependents, pupilCount: pupils)
                .problems(today: Self.day + 100).map(\.field.rawValue)
        }
        #expect(fields(Self.department, 10) == ["endsOn"])
        #expect(fields(Self.commune, 0) == ["endsOn"])
        #expect(fields(Self.commune, 10, 1) == ["endsOn"])
        #expect(fields(Self.school, 100, 0, 3) == ["endsOn"])
        #expect(fields(Self.school, 101, 0, 3).isEmpty)
        #expect(fields(Self.commune, 1).isEmpty)
    }

    private static func plan(
        kind: Unit.Kind = .school, schoolKind: SchoolKind? = .upperSecondary, code: String = "THPT02",
        name: String = "Trường  THPT Trần Phú", managingBody: Int64? = 1, commune: Int64? = 2, validFrom: Day = day
    ) -> UnitPlan {
        UnitPlan(
            kind: kind, schoolKind: schoolKind, code: code, name: name,
            managingBody: managingBody.map { Unit.ID($0) }, commune: commune.map { Unit.ID($0) }, validFrom: validFrom)
    }

    private static func record(_ id: Int64, _ code: String, _ kind: Unit.Kind, validTo: Day? = nil) -> UnitRecord {
        let unit = Unit(
            id: Unit.ID(id), code: code, kind: kind, name: code, schoolKind: nil, managingBody: nil, commune: nil)
        return UnitRecord(unit: unit, validFrom: day, validTo: validTo, hasClassrooms: false)
    }
}
