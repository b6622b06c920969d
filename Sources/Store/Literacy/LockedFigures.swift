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

enum LockStatement: String, SQLStatement {
    case classrooms = """
        SELECT id
        FROM classroom
        WHERE school_unit_id = ? AND school_year = ?
        """

    case standings = """
        SELECT e.learner_id, c.id, c.school_unit_id, c.school_year, c.grade,
            (SELECT MIN(f.from_day) FROM enrolment f JOIN classroom d ON d.id = f.classroom_id
                WHERE f.learner_id = e.learner_id AND (d.grade >= 10) = (c.grade >= 10)),
            x.recorded_at_ms
        FROM classroom c
        JOIN enrolment e ON e.classroom_id = c.id
        LEFT JOIN exemption x ON x.learner_id = e.learner_id AND x.recorded_at_ms < ?
        WHERE c.id = ? AND e.status IN ('enrolled', 'transferredIn') AND e.from_day <= ?
            AND (e.to_day IS NULL OR e.to_day > ?)
        """

    case evidence = """
        SELECT v.id, v.learner_id, v.kind, v.delivery_mode, v.minutes, v.score_hundredths, v.safety_right,
            v.safety_asked, v.critical_error, v.criteria_passed, v.day, v.is_valid
        FROM enrolment e
        JOIN evidence v ON v.learner_id = e.learner_id
        WHERE e.classroom_id = ? AND e.from_day <= ? AND (e.to_day IS NULL OR e.to_day > ?)
            AND e.status IN ('enrolled', 'transferredIn')
        """

    case addLearner = """
        INSERT INTO snapshot_learner (snapshot_id, learner_id, classroom_id, school_unit_id, grade, has_taken_part,
            knowledge_passed, skill_passed, is_current, is_reached, is_exempt, reached_day)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case addCoverage = """
        INSERT INTO snapshot_coverage (snapshot_id, classroom_id, school_unit_id, grade, population, took_part,
            knowledge_passed, skill_passed, reached, exempt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case addMonth = """
        INSERT INTO snapshot_month (snapshot_id, school_unit_id, grade, month, reached)
        VALUES (?, ?, ?, ?, ?)
        """
}
