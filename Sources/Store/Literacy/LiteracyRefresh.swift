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
