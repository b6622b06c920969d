import Domain
import GRDB

/// A row of counts: a school's grade.
struct GradeCount {
    let school: Unit.ID
    let grade: Int
    let coverage: Coverage
}

extension GradeCount {
    init(_ row: Row) {
        self.init(school: row[0], grade: row[1], coverage: Coverage(row, at: 2))
    }
}

/// Those of a school's grade who were first counted in a month.
struct MonthCount {
    let school: Unit.ID
    let grade: Int
    /// `year * 12 + month - 1`
    let month: Int
    let reached: Int
}

extension MonthCount {
    init(_ row: Row) {
        self.init(school: row[0], grade: row[1], month: row[2], reached: row[3])
    }
}

/// Makes a `CoverageRecord` of counts, whether they are live or locked.
struct CoverageAssembly {
    let unit: Unit
    let reportYear: Int
    let schoolYear: SchoolYear
    let asOf: Day
    let snapshot: Snapshot?
    let settings: LiteracySettings
    let filter: CoverageFilter
    /// The whole tree on the day.
    let units: [Unit]

    /// The schools that the unit answers for, before any filter.
    func schoolsInScope() -> [Unit] {
        units.filter { school in
            guard school.kind == .school else { return false }
            return switch unit.kind {
            case .department, .leadAgency: true
            case .commune: school.managingBody == unit.id
            case .school: school.id == unit.id
            }
        }
    }

    func record(_ grades: [GradeCount], _ months: [MonthCount], _ classrooms: [ClassroomCoverage]) -> CoverageRecord {
        let names = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
        let shown = grades.filter { filter.includes(grade: $0.grade) }
        let bySchool = Dictionary(grouping: shown, by: \.school)
        let schools = schoolsInScope().filter(filter.includes).map { school in
            SchoolCoverage(
                school: school, communeName: school.commune.flatMap { names[$0]?.name } ?? "",
                managingBodyName: school.managingBody.flatMap { names[$0]?.name } ?? "",
                grades: Dictionary((bySchool[school.id] ?? []).map { ($0.grade, $0.coverage) }, uniquingKeysWith: +))
        }
        return CoverageRecord(
            unit: unit, reportYear: reportYear, schoolYear: schoolYear, asOf: asOf, snapshot: snapshot,
            settings: settings, schools: inOrder(schools), months: monthCoverage(schools, months),
            classrooms: classrooms.filter { filter.includes(grade: $0.classroom.grade) }.inReportOrder(by: \.classroom))
    }

    /// The department's schools first, then by commune, then by the name in Vietnamese order.
    private func inOrder(_ schools: [SchoolCoverage]) -> [SchoolCoverage] {
        let department = Set(units.filter { $0.kind == .department }.map(\.id))
        let keyed = schools.map { school in
            let isDepartments = school.school.managingBody.map(department.contains) ?? true
            let body = isDepartments ? "" : VietnameseName(school.managingBodyName).sortKey
            let name = ClassName(school.school.name).sortKey
            return (level: isDepartments ? 0 : 1, body: body, name: name, school: school)
        }
        return keyed.sorted { ($0.level, $0.body, $0.name) < ($1.level, $1.body, $1.name) }.map(\.school)
    }

    /// Those whom the indicator counts. Cumulative, from the first month of the report year that matters: September of
    /// the year before, or the first with anybody, up to the month of the figures.
    private func monthCoverage(_ schools: [SchoolCoverage], _ counts: [MonthCount]) -> [MonthCoverage] {
        let shown = Set(schools.map(\.school).filter(settings.isInIndicator).map(\.id))
        let population = schools.map { $0.indicator(settings) }.pooled.population
        var added: [Int: Int] = [:]
        let counted = counts.filter { $0.grade >= 10 && filter.includes(grade: $0.grade) }
        for count in counted where shown.contains(count.school) {
            added[count.month, default: 0] += count.reached
        }
        let last = asOf.monthNumber
        let first = max(last - 11, (schoolYear.firstYear - 1) * 12 + 8)
        guard first <= last else { return [] }
        var total = added.filter { $0.key < first }.values.reduce(0, +)
        return (first...last).map { month in
            total += added[month] ?? 0
            return MonthCoverage(year: month / 12, month: month % 12 + 1, reached: total, population: population)
        }
    }
}
