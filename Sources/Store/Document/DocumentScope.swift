import Domain
import GRDB

/// Whose documents a unit sees, and how many people these can reach.
struct DocumentScope {
    let unit: Unit
    /// Whose registers are looked through: the unit's own and the department's.
    let owners: [Unit.ID]
    /// Schools that the unit answers for.
    let schools: [Unit]
    /// Staff with an account.
    let staff: [Unit.ID: Int]
    private let pupilCounts: [Unit.ID: [Int: Int]]
    private let ids: Set<Unit.ID>

    /// `nil` when there is no such unit on the day.
    init?(_ id: Unit.ID, _ connection: Connection, on day: Day) throws {
        let units = try connection.units(on: day)
        guard let unit = units.first(where: { $0.id == id }) else { return nil }
        self.unit = unit
        let departments = units.filter { $0.kind == .department }.map(\.id)
        owners = departments.contains(id) ? [id] : [id] + departments
        schools = units.filter { school in
            guard school.kind == .school else { return false }
            return switch unit.kind {
            case .department, .leadAgency: true
            case .commune: school.managingBody == id
            case .school: school.id == id
            }
        }
        ids = Set(schools.map(\.id) + [id])
        let year = SchoolYear.containing(day)
        let isSchool = unit.kind == .school
        let pupils = try connection.rows(
            isSchool ? DocumentStatement.pupilsOfSchool : .pupils, isSchool ? [year, id] : [year]
        ) { (school: $0[0] as Unit.ID, grade: $0[1] as Int, count: $0[2] as Int) }
        pupilCounts = Dictionary(grouping: pupils, by: \.school).mapValues { counts in
            Dictionary(counts.map { ($0.grade, $0.count) }, uniquingKeysWith: +)
        }
        let people = try connection.rows(
            isSchool ? DocumentStatement.staffOfUnit : .staff, isSchool ? [id] : []
        ) { ($0[0] as Unit.ID, $0[1] as Int) }
        staff = Dictionary(people) { first, _ in first }
    }

    func includes(_ unit: Unit.ID) -> Bool { ids.contains(unit) }

    /// Pupils of a school who are meant.
    func pupils(of school: Unit.ID, _ audience: DocumentAudience) -> Int {
        (pupilCounts[school] ?? [:]).filter { audience.includes(grade: $0.key) }.values.reduce(0, +)
    }
}
