/// The list of one school with who is on it.
package struct NominationRecord: Sendable {
    /// Somebody on the list.
    package struct Person: Hashable, Sendable {
        package let learner: Learner
        package let className: String
        /// True for who attends another school now, or none: the nomination stays and is flagged (CONTESTS.md §4).
        package let hasMoved: Bool

        package init(learner: Learner, className: String, hasMoved: Bool) {
            self.learner = learner
            self.className = className
            self.hasMoved = hasMoved
        }
    }

    package let contest: Contest
    package let school: Unit.ID
    package let schoolCode: String
    package let schoolName: String
    package let list: NominationList
    package let people: [Learner.ID: Person]
    /// Giáo viên phụ trách; may be empty.
    package let teacher: String
    /// Why the organisers gave the list back; empty otherwise.
    package let note: String
    /// The last change of state; `nil` while nobody has named anyone.
    package let changedAt: Instant?

    package init(
        contest: Contest, school: Unit.ID, schoolCode: String, schoolName: String, list: NominationList,
        people: [Learner.ID: Person], teacher: String, note: String, changedAt: Instant?
    ) {
        self.contest = contest
        self.school = school
        self.schoolCode = schoolCode
        self.schoolName = schoolName
        self.list = list
        self.people = people
        self.teacher = teacher
        self.note = note
        self.changedAt = changedAt
    }
}

/// What one school may send in one group, and how far its list is.
package struct NominationSeatRecord: Hashable, Sendable {
    package let school: NominationSchool
    package let group: ContestGroup.Code
    package let seats: Int
    /// Named and not withdrawn, reserves too.
    package let named: Int
    package let state: NominationList.State

    package init(
        school: NominationSchool, group: ContestGroup.Code, seats: Int, named: Int, state: NominationList.State
    ) {
        self.school = school
        self.group = group
        self.seats = seats
        self.named = named
        self.state = state
    }

    /// Those of the named who stand ready.
    package var reserves: Int {
        max(0, named - seats)
    }
}

/// A pupil of a class, and what stands against sending them.
package struct NominationCandidate: Hashable, Sendable {
    package let learner: Learner
    /// `nil` where the contest has no group for them.
    package let group: ContestGroup.Code?
    /// Sentences; empty when nothing stands against it.
    package let problems: [String]
    /// True for who is on the school's list already.
    package let isNamed: Bool

    package init(learner: Learner, group: ContestGroup.Code?, problems: [String], isNamed: Bool) {
        self.learner = learner
        self.group = group
        self.problems = problems
        self.isNamed = isNamed
    }
}
