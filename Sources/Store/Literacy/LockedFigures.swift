import Domain
import GRDB

/// The figures of a cut-off day, judged from the enrolments and proofs of that day.
struct LockedFigures: Sendable {
    struct Row: Sendable {
        let learner: Learner.ID
        let classroom: Classroom.ID
        let school: Unit.ID
        let grade: Int
        let literacy: Literacy
        let isReached: Bool
        let reachedMonth: Int?
    }

    struct Group: Hashable, Sendable {
        let school: Unit.ID
        let grade: Int
        let classroom: Classroom.ID
    }

    let settings: LiteracySettings
    private(set) var rows: [Row] = []
    private(set) var coverage: [Group: Coverage] = [:]
    private(set) var months: [MonthKey: Int] = [:]

    init(settings: LiteracySettings) {
        self.settings = settings
    }

    mutating func add(_ standing: Standing, _ literacy: Literacy) {
        let month = standing.reachedMonth(literacy, settings)
        rows.append(
            Row(
                learner: standing.learner, classroom: standing.classroom, school: standing.school,
                grade: standing.grade, literacy: literacy, isReached: month != nil, reachedMonth: month))
        let group = Group(school: standing.school, grade: standing.grade, classroom: standing.classroom)
        coverage[group] = (coverage[group] ?? Coverage()) + settings.tally(literacy)
        guard let month else { return }
        let key = MonthKey(
            school: standing.school, schoolYear: standing.schoolYear, grade: standing.grade, month: month)
        months[key, default: 0] += 1
    }

    /// Learners in the order of their ids, so that the same figures always have the same hash.
    mutating func sort() {
        rows.sort { $0.learner < $1.learner }
    }

    /// SHA-256 of the rows, one line each.
    func dataHash() -> String {
        var text: [UInt8] = []
        for row in rows {
            let literacy = row.literacy
            let flags = [
                literacy.hasTakenPart, literacy.knowledgePassed, literacy.skillPassed, literacy.isCurrent,
                literacy.isExempt, row.isReached,
            ]
            text += Array(
                "\(row.learner.rawValue)|\(row.classroom.rawValue)|\(row.school.rawValue)|\(row.grade)|".utf8)
            text += flags.map { $0 ? 49 : 48 }
            text += Array("|\(literacy.reachedOn?.number ?? 0)\n".utf8)
        }
        return Digest.sha256(text)
    }
}

extension Connection {
    /// Judges everybody who attended one of the schools on the cut-off day.
    func figures(of schools: [Unit.ID], cutoff: Day, _ settings: LiteracySettings) throws -> LockedFigures {
        var figures = LockedFigures(settings: settings)
        let year = SchoolYear.containing(cutoff)
        let end = (cutoff + 1).start
        for school in schools {
            for classroom in try rows(LockStatement.classrooms, [school, year], { $0[0] as Classroom.ID }) {
                let found = try rows(LockStatement.evidence, [classroom, cutoff, cutoff]) { try Evidence($0, at: 0) }
                let evidence = Dictionary(grouping: found, by: \.learner)
                for standing in try rows(LockStatement.standings, [end, classroom, cutoff, cutoff], Standing.init) {
                    let proofs = evidence[standing.learner] ?? []
                    figures.add(standing, standing.literacy(proofs, settings, on: cutoff))
                }
            }
        }
        figures.sort()
        return figures
    }

    func save(_ figures: LockedFigures, in snapshot: Snapshot.ID) throws {
        for row in figures.rows {
            let literacy = row.literacy
            try run(
                LockStatement.addLearner,
                [
                    snapshot, row.learner, row.classroom, row.school, row.grade, literacy.hasTakenPart,
                    literacy.knowledgePassed, literacy.skillPassed, literacy.isCurrent, row.isReached,
                    literacy.isExempt, literacy.reachedOn,
                ])
        }
        for (group, coverage) in figures.coverage {
            try run(
                LockStatement.addCoverage,
                [
                    snapshot, group.classroom, group.school, group.grade, coverage.population, coverage.tookPart,
                    coverage.knowledgePassed, coverage.skillPassed, coverage.reached, coverage.exempt,
                ])
        }
        for (key, count) in figures.months {
            try run(LockStatement.addMonth, [snapshot, key.school, key.grade, key.month, count])
        }
    }
}
