/// Everything a coverage page and a coverage workbook are made from: one record, so that they cannot disagree.
package struct CoverageRecord: Sendable {
    /// The unit that reports: the department, a commune or a school.
    package let unit: Unit
    /// The calendar year of the report (REPORTS.md §9).
    package let reportYear: Int
    package let schoolYear: SchoolYear
    /// The day to which the figures hold: the cut-off of a locked snapshot, else today.
    package let asOf: Day
    /// Set when the figures are locked.
    package let snapshot: Snapshot?
    package let settings: LiteracySettings
    /// Every school in scope, in report order (managing level, then Vietnamese order).
    package let schools: [SchoolCoverage]
    /// Cumulative numbers of the learners whom the indicator counts, oldest month first.
    package let months: [MonthCoverage]
    /// Classes, for a school's own report (Biểu 04); empty above the school.
    package let classrooms: [ClassroomCoverage]
    /// What the unit reports beside these figures; `nil` while it was not asked for.
    package var year: YearRecord?
    /// What pupils did for their families, by school (Biểu 06); `nil` while it was not asked for.
    package var outreach: [Unit.ID: OutreachFigures]?
    /// What people of its schools asked and remarked, by topic (Biểu 15); `nil` while it was not asked for.
    package var feedback: [FeedbackTopic: FeedbackCount]?
    /// The lock before these figures; `nil` while it was not asked for, and for the first.
    package var lastLock: LastLock?
    /// Pupils who may be counted twice; `nil` while it was not asked for.
    package var lookalikes: [Lookalike]?

    package init(
        unit: Unit, reportYear: Int, schoolYear: SchoolYear, asOf: Day, snapshot: Snapshot?,
        settings: LiteracySettings, schools: [SchoolCoverage], months: [MonthCoverage],
        classrooms: [ClassroomCoverage]
    ) {
        self.unit = unit
        self.reportYear = reportYear
        self.schoolYear = schoolYear
        self.asOf = asOf
        self.snapshot = snapshot
        self.settings = settings
        self.schools = schools
        self.months = months
        self.classrooms = classrooms
    }
}

/// One school's figures, grade by grade.
package struct SchoolCoverage: Hashable, Sendable {
    package let school: Unit
    package let communeName: String
    package let managingBodyName: String
    /// Keyed by grade 6...12; a grade without pupils is absent.
    package let grades: [Int: Coverage]

    package init(school: Unit, communeName: String, managingBodyName: String, grades: [Int: Coverage]) {
        self.school = school
        self.communeName = communeName
        self.managingBodyName = managingBodyName
        self.grades = grades
    }

    /// Grades 10...12, whether the indicator counts them (`indicator`) or not.
    package var upperSecondary: Coverage {
        grades.filter { $0.key >= 10 }.values.reduce(Coverage(), +)
    }

    /// Grades 6...9: "theo dõi thêm", never in the indicator.
    package var lowerSecondary: Coverage {
        grades.filter { $0.key < 10 }.values.reduce(Coverage(), +)
    }
}

/// One class's figures.
package struct ClassroomCoverage: Hashable, Sendable {
    package let classroom: Classroom
    package let teacherName: String
    package let coverage: Coverage

    package init(classroom: Classroom, teacherName: String, coverage: Coverage) {
        self.classroom = classroom
        self.teacherName = teacherName
        self.coverage = coverage
    }
}

/// A point of the trend: how many of today's indicator population had reached the standard by the month's end.
package struct MonthCoverage: Hashable, Sendable {
    package let year: Int
    package let month: Int
    package let reached: Int
    package let population: Int

    package init(year: Int, month: Int, reached: Int, population: Int) {
        self.year = year
        self.month = month
        self.reached = reached
        self.population = population
    }
}

/// Figures locked at a cut-off date: "chốt số liệu lần n" (REPORTS.md §4).
package struct Snapshot: Hashable, Sendable {
    package typealias ID = Identifier<Snapshot>

    package let id: ID
    /// 1 for the first lock of the year, 2 after a reopening …
    package let number: Int
    package let cutoff: Day
    package let lockedAt: Instant
    package let lockedBy: String
    package let settingsVersion: Int
    /// SHA-256 of the frozen rows, hexadecimal.
    package let dataHash: String

    package init(
        id: ID, number: Int, cutoff: Day, lockedAt: Instant, lockedBy: String, settingsVersion: Int, dataHash: String
    ) {
        self.id = id
        self.number = number
        self.cutoff = cutoff
        self.lockedAt = lockedAt
        self.lockedBy = lockedBy
        self.settingsVersion = settingsVersion
        self.dataHash = dataHash
    }
}
