import Domain
import GRDB

/// Where a learner stands, with what the rule asks beside the evidence.
struct Standing {
    let learner: Learner.ID
    let classroom: Classroom.ID
    let school: Unit.ID
    let schoolYear: SchoolYear
    let grade: Int
    let firstEnrolledOn: Day
    /// When an exemption was recorded; `nil` when there is none.
    let exemptSince: Instant?

    /// Seven columns: learner, class, school, school year, grade, first day in the level, exemption.
    init(_ row: Row) {
        learner = row[0]
        classroom = row[1]
        school = row[2]
        schoolYear = SchoolYear(firstYear: row[3])
        grade = row[4]
        firstEnrolledOn = row[5]
        exemptSince = row[6]
    }

    func literacy(_ evidence: [Evidence], _ settings: LiteracySettings, on day: Day) -> Literacy {
        settings.judge(
            evidence: evidence,
            enteredLevelOn: LevelEntry.day(grade: grade, schoolYear: schoolYear, firstEnrolledOn: firstEnrolledOn),
            isExempt: exemptSince != nil, on: day)
    }

    /// The month in which the learner was first counted as reached; `nil` when not counted.
    func reachedMonth(_ literacy: Literacy, _ settings: LiteracySettings) -> Int? {
        guard settings.counts(literacy) else { return nil }
        return (literacy.reachedOn ?? exemptSince?.day)?.monthNumber
    }
}

/// A count of `coverage_month`.
struct MonthKey: Hashable {
    let school: Unit.ID
    let schoolYear: SchoolYear
    let grade: Int
    let month: Int
}

extension Connection {
    /// Judges learners anew and brings their status, their classes' coverage and the months' counts up to date, in the
    /// transaction of what changed.
    func refreshLiteracy(_ learners: [Learner.ID], on day: Day) throws {
        let settings = try literacySettings()
        var classrooms: Set<Classroom.ID> = []
        for learner in learners {
            if let old = try first(RefreshStatement.countedAt, [learner], CountedAt.init) {
                classrooms.insert(old.classroom)
                if let month = old.month { try run(RefreshStatement.takeMonth, month.key) }
            }
            guard let standing = try first(RefreshStatement.standing, [learner], Standing.init) else {
                try run(RefreshStatement.removeStatus, [learner])
                continue
            }
            classrooms.insert(standing.classroom)
            let literacy = standing.literacy(try evidence(of: learner), settings, on: day)
            if let month = try saveStatus(standing, literacy, settings) {
                try run(RefreshStatement.addMonth, month.arguments(1))
            }
        }
        for classroom in classrooms.sorted() { try recountCoverage(classroom) }
    }

    /// Saves the status; the learner's month count when it counts as reached.
    func saveStatus(_ standing: Standing, _ literacy: Literacy, _ settings: LiteracySettings) throws -> MonthKey? {
        let month = standing.reachedMonth(literacy, settings)
        try run(
            RefreshStatement.saveStatus,
            [
                standing.learner, standing.classroom, literacy.hasTakenPart, literacy.knowledgePassed,
                literacy.skillPassed, literacy.isCurrent, literacy.isExempt, month != nil, literacy.reachedOn, month,
                settings.version,
            ])
        return month.map {
            MonthKey(school: standing.school, schoolYear: standing.schoolYear, grade: standing.grade, month: $0)
        }
    }

    /// Counts the class's statuses anew; a class without pupils has no row.
    func recountCoverage(_ classroom: Classroom.ID) throws {
        try run(RefreshStatement.removeCoverage, [classroom])
        try run(RefreshStatement.countCoverage, [classroom])
    }

    func evidence(of learner: Learner.ID) throws -> [Evidence] {
        try rows(EvidenceStatement.toJudge, [learner]) { try Evidence($0, at: 0) }
    }
}

/// Where a learner was counted last.
private struct CountedAt {
    let classroom: Classroom.ID
    let month: MonthKey?

    init(_ row: Row) {
        classroom = row[0]
        month = (row[4] as Int?).map {
            MonthKey(school: row[1], schoolYear: SchoolYear(firstYear: row[2]), grade: row[3], month: $0)
        }
    }
}

extension MonthKey {
    var key: StatementArguments {
        [schoolYear, school, grade, month]
    }

    func arguments(_ count: Int) -> StatementArguments {
        [schoolYear, school, grade, month, count]
    }
}

enum RefreshStatement: String, SQLStatement {
    case standing = """
        SELECT e.learner_id, c.id, c.school_unit_id, c.school_year, c.grade,
            (SELECT MIN(f.from_day) FROM enrolment f JOIN classroom d ON d.id = f.classroom_id
                WHERE f.learner_id = e.learner_id AND (d.grade >= 10) = (c.grade >= 10)),
            x.recorded_at_ms
        FROM enrolment e
        JOIN classroom c ON c.id = e.classroom_id
        LEFT JOIN exemption x ON x.learner_id = e.learner_id
        WHERE e.learner_id = ? AND e.to_day IS NULL AND e.status IN ('enrolled', 'transferredIn')
        """

    case countedAt = """
        SELECT c.id, c.school_unit_id, c.school_year, c.grade, s.reached_month
        FROM literacy_status s
        JOIN classroom c ON c.id = s.classroom_id
        WHERE s.learner_id = ?
        """

    case removeStatus = """
        DELETE FROM literacy_status
        WHERE learner_id = ?
        """

    case saveStatus = """
        INSERT INTO literacy_status (learner_id, classroom_id, has_taken_part, knowledge_passed, skill_passed, is_current,
            is_exempt, is_reached, reached_day, reached_month, settings_version)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (learner_id) DO UPDATE
        SET classroom_id = excluded.classroom_id, has_taken_part = excluded.has_taken_part,
            knowledge_passed = excluded.knowledge_passed, skill_passed = excluded.skill_passed,
            is_current = excluded.is_current, is_exempt = excluded.is_exempt, is_reached = excluded.is_reached,
            reached_day = excluded.reached_day, reached_month = excluded.reached_month,
            settings_version = excluded.settings_version
        """

    case addMonth = """
        INSERT INTO coverage_month (school_year, school_unit_id, grade, month, reached)
        VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (school_year, school_unit_id, grade, month) DO UPDATE
        SET reached = coverage_month.reached + excluded.reached
        """

    case takeMonth = """
        UPDATE coverage_month
        SET reached = reached - 1
        WHERE school_year = ? AND school_unit_id = ? AND grade = ? AND month = ?
        """

    case removeCoverage = """
        DELETE FROM coverage
        WHERE classroom_id = ?
        """

    case countCoverage = """
        INSERT INTO coverage (classroom_id, school_unit_id, school_year, grade, population, took_part, knowledge_passed,
            skill_passed, reached, exempt)
        SELECT c.id, c.school_unit_id, c.school_year, c.grade, COUNT(*), SUM(s.has_taken_part), SUM(s.knowledge_passed),
            SUM(s.skill_passed), SUM(s.is_reached), SUM(s.is_exempt)
        FROM literacy_status s
        JOIN classroom c ON c.id = s.classroom_id
        WHERE s.classroom_id = ?
        GROUP BY c.id, c.school_unit_id, c.school_year, c.grade
        """
}
