package import Domain
import GRDB

extension Store {
    /// The figures of a unit as they would be locked at a cut-off day: who attended then, judged by what was proved then
    /// and by the thresholds in force now. Nothing is saved, so the record names no lock.
    ///
    /// - Parameters:
    ///   - reportYear: the calendar year of the report.
    ///   - cutoff: today at the latest.
    /// - Returns: `nil` when there was no such unit on that day.
    package func coverage(
        of unit: Unit.ID, reportYear: Int, cutoff: Day, filter: CoverageFilter = .all
    ) async throws -> CoverageRecord? {
        try await read { connection in
            guard let scope = try connection.scope(of: unit, reportYear: reportYear, cutoff: cutoff, filter: filter)
            else { return nil }
            let figures = try connection.figures(of: scope)
            let classrooms =
                scope.unit.kind == .school ? try connection.classroomCoverage(figures, of: unit, cutoff: cutoff) : []
            return scope.record(figures.gradeCounts, figures.monthCounts, classrooms)
        }
    }
}

extension Connection {
    /// What a unit answered for on a day that may be past; `nil` when it did not exist then.
    func scope(of unit: Unit.ID, reportYear: Int, cutoff: Day, filter: CoverageFilter) throws -> CoverageAssembly? {
        let units = try units(on: cutoff)
        guard let unit = units.first(where: { $0.id == unit }) else { return nil }
        return CoverageAssembly(
            unit: unit, reportYear: reportYear, schoolYear: SchoolYear.containing(cutoff), asOf: cutoff, snapshot: nil,
            settings: try literacySettings(), filter: filter, units: units)
    }

    /// Judges everybody in scope on its day.
    func figures(of scope: CoverageAssembly) throws -> LockedFigures {
        try figures(of: scope.schoolsInScope().map(\.id), cutoff: scope.asOf, scope.settings)
    }

    /// The classes of a school in which somebody attended.
    fileprivate func classroomCoverage(
        _ figures: LockedFigures, of school: Unit.ID, cutoff: Day
    ) throws -> [ClassroomCoverage] {
        let counted = Dictionary(figures.coverage.map { ($0.key.classroom, $0.value) }, uniquingKeysWith: +)
        let arguments: StatementArguments = [school, SchoolYear.containing(cutoff)]
        return try rows(LockStatement.classroomsWithTeacher, arguments) { row -> ClassroomCoverage? in
            guard let classroom = Classroom(row, at: 0), let coverage = counted[classroom.id] else { return nil }
            return ClassroomCoverage(classroom: classroom, teacherName: row[5] ?? "", coverage: coverage)
        }.compactMap { $0 }
    }
}

extension LockedFigures {
    fileprivate var gradeCounts: [GradeCount] {
        coverage.map { GradeCount(school: $0.key.school, grade: $0.key.grade, coverage: $0.value) }
    }

    fileprivate var monthCounts: [MonthCount] {
        months.map { MonthCount(school: $0.key.school, grade: $0.key.grade, month: $0.key.month, reached: $0.value) }
    }
}
