/// What a unit reports beside the figures of its pupils (Biểu 03, 05, 09, 10, 11, 13, 14).
package struct YearRecord: Sendable {
    /// The days that the report covers.
    package let window: ClosedRange<Day>
    /// Of the schools in scope; without pupils of grades 6 to 9.
    package let sexes: [SexCount]
    package let teachings: [TeachingCount]
    package let documents: [DocumentRecord]
    /// Only units that keep a list of their staff.
    package let staff: [Unit.ID: StaffFigures]
    package let events: [EventRecord]
    package let plans: [Unit.ID: UnitPlanNotice]
    package let commendations: [CommendationRecord]
    /// Contests whose last round ended in the window.
    package let contests: [ContestFigures]
    /// Units in scope: the reporting one first, then its schools in report order.
    package let units: [Unit]

    package init(
        window: ClosedRange<Day>, sexes: [SexCount], teachings: [TeachingCount], documents: [DocumentRecord],
        staff: [Unit.ID: StaffFigures], events: [EventRecord], plans: [Unit.ID: UnitPlanNotice],
        commendations: [CommendationRecord], contests: [ContestFigures] = [], units: [Unit]
    ) {
        self.window = window
        self.sexes = sexes
        self.teachings = teachings
        self.documents = documents
        self.staff = staff
        self.events = events
        self.plans = plans
        self.commendations = commendations
        self.contests = contests
        self.units = units
    }

    /// The last day on which a school taught anything within the report's days; `nil` for none.
    package func lastActivity(of school: Unit.ID) -> Day? {
        teachings.filter { $0.school == school }.map(\.last).max()
    }
}

/// Pupils of a school by sex; `nil` where it is not recorded.
package struct SexCount: Hashable, Sendable {
    package let school: Unit.ID
    package let sex: Learner.Sex?
    package let population: Int
    package let reached: Int

    package init(school: Unit.ID, sex: Learner.Sex?, population: Int, reached: Int) {
        self.school = school
        self.sex = sex
        self.population = population
        self.reached = reached
    }
}

/// What a school taught in a grade, by subject and delivery (Biểu 05).
package struct TeachingCount: Hashable, Sendable {
    package let school: Unit.ID
    package let grade: Int
    /// A lesson's id; `nil` for what a teacher wrote down in words.
    package let lesson: Lesson.ID?
    package let mode: DeliveryMode
    package let classrooms: Int
    /// Periods of 45 minutes, rounded; `nil` for self-study, which has none.
    package let periods: Int?
    /// Once a pupil and day.
    package let pupils: Int
    package let first: Day
    package let last: Day

    package init(
        school: Unit.ID, grade: Int, lesson: Lesson.ID?, mode: DeliveryMode, classrooms: Int, periods: Int?,
        pupils: Int, first: Day, last: Day
    ) {
        self.school = school
        self.grade = grade
        self.lesson = lesson
        self.mode = mode
        self.classrooms = classrooms
        self.periods = periods
        self.pupils = pupils
        self.first = first
        self.last = last
    }
}

/// An event with the unit that recorded it.
package struct EventRecord: Hashable, Sendable {
    package typealias ID = Identifier<EventRecord>

    package let id: ID
    package let unit: Unit.ID
    package let content: EventContent

    package init(id: ID, unit: Unit.ID, content: EventContent) {
        self.id = id
        self.unit = unit
        self.content = content
    }
}

/// A proposal with the unit that makes it.
package struct CommendationRecord: Hashable, Sendable {
    package typealias ID = Identifier<CommendationRecord>

    package let id: ID
    package let unit: Unit.ID
    package let content: Commendation

    package init(id: ID, unit: Unit.ID, content: Commendation) {
        self.id = id
        self.unit = unit
        self.content = content
    }
}
