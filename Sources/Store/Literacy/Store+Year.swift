package import Domain
import GRDB

extension Store {
    /// The record with all that its unit reports beside the figures of pupils, up to the day of these figures.
    ///
    /// What a locked record counts of pupils is frozen; registers and lists are read as they stand, up to that day.
    ///
    /// - Parameter today: figures judged at a past day without a lock have no count by sex.
    package func withYear(_ record: CoverageRecord, on today: Day) async throws -> CoverageRecord {
        let year = try await read { try $0.year(of: record, on: today) }
        var record = record
        record.year = year
        return record
    }
}

extension Connection {
    fileprivate func year(of record: CoverageRecord, on today: Day) throws -> YearRecord {
        let full = ReportYear(record.reportYear).window(until: record.asOf)
        let window = full.lowerBound...max(full.lowerBound, min(full.upperBound, record.asOf))
        let schools = record.schools.map(\.school)
        let units = (record.unit.kind == .school ? [] : [record.unit]) + schools
        let scope = Set(units.map(\.id))
        let staff = try staffFigures(in: window).filter { scope.contains($0.key) }
        return YearRecord(
            window: window, sexes: try sexes(of: record, on: today).filter { scope.contains($0.school) },
            teachings: try teachings(of: schools.map(\.id), record.schoolYear, in: window),
            documents: try documents(of: record.unit.id, in: window, on: record.asOf),
            staff: staff, events: try events(of: units.map(\.id), in: window),
            plans: try plans(of: record.reportYear).filter { scope.contains($0.key) },
            commendations: try commendations(of: record.reportYear).filter { scope.contains($0.unit) },
            contests: try contestFigures(of: record.unit.id, in: window, scope: scope), units: units)
    }

    private func sexes(of record: CoverageRecord, on today: Day) throws -> [SexCount] {
        let map: (Row) -> SexCount = { SexCount(school: $0[0], sex: $0[1], population: $0[2], reached: $0[3]) }
        if let snapshot = record.snapshot { return try rows(YearStatement.lockedSexes, [snapshot.id], map) }
        guard record.asOf == today else { return [] }
        guard record.unit.kind == .school else { return try rows(YearStatement.sexes, [record.schoolYear], map) }
        return try rows(YearStatement.sexesOfSchool, [record.unit.id, record.schoolYear], map)
    }

    /// A few schools are asked one by one, more of them in one walk along the classes of the year.
    private static let fewSchools = 6

    /// In the order of the schools, then by grade, subject and delivery.
    private func teachings(
        of schools: [Unit.ID], _ year: SchoolYear, in window: ClosedRange<Day>
    ) throws -> [TeachingCount] {
        var gathered: [Unit.ID: [TeachingKey: TeachingSum]] = [:]
        if schools.count <= Self.fewSchools {
            for school in schools {
                try each(YearStatement.teaching, [window.lowerBound, window.upperBound, school, year]) {
                    add($0, to: &gathered)
                }
            }
        } else {
            try each(YearStatement.teachingOfAll, [window.lowerBound, window.upperBound, year]) { row in
                add(row, to: &gathered)
            }
        }
        return schools.flatMap { school in Self.counts(gathered[school] ?? [:], school) }
    }

    /// What teachers wrote in words is one subject: it may hold names.
    private func add(_ row: Row, to gathered: inout [Unit.ID: [TeachingKey: TeachingSum]]) {
        guard let mode = row[2] as DeliveryMode? else { return }
        let subject: String = row[3]
        let lesson = subject.hasPrefix("lesson:") ? String(subject.dropFirst("lesson:".count)) : nil
        gathered[row[7] as Unit.ID, default: [:]][
            TeachingKey(grade: row[1], lesson: lesson, mode: mode), default: TeachingSum()
        ].add(classroom: row[0], day: row[4], minutes: row[5], pupils: row[6])
    }

    private static func counts(_ gathered: [TeachingKey: TeachingSum], _ school: Unit.ID) -> [TeachingCount] {
        gathered.map { key, sum in
            TeachingCount(
                school: school, grade: key.grade, lesson: key.lesson, mode: key.mode, classrooms: sum.classrooms.count,
                periods: key.mode == .selfStudy ? nil : (sum.minutes + 22) / 45, pupils: sum.pupils, first: sum.first,
                last: sum.last)
        }.sorted { ($0.grade, $0.lesson ?? "~", $0.mode.rawValue) < ($1.grade, $1.lesson ?? "~", $1.mode.rawValue) }
    }
}

private struct TeachingKey: Hashable {
    let grade: Int
    let lesson: Lesson.ID?
    let mode: DeliveryMode
}

private struct TeachingSum {
    var classrooms: Set<Classroom.ID> = []
    var minutes = 0
    var pupils = 0
    var first = Day(number: .max)
    var last = Day(number: .min)

    /// A class on a day was taught as long as the one who was there longest.
    mutating func add(classroom: Classroom.ID, day: Day, minutes: Int, pupils: Int) {
        classrooms.insert(classroom)
        self.minutes += minutes
        self.pupils += pupils
        first = min(first, day)
        last = max(last, day)
    }
}
