/// Something that a person may want to do or see.
package enum Act: String, CaseIterable, Sendable {
    case manageOwnAccount
    case readLessons
    case readTeacherNotes
    /// Sit one's own tests, read one's own lessons' progress, answer checkpoints.
    case sitTests
    /// Play the scenarios of the simulated portal.
    case practise
    /// Record what one showed at home.
    case recordOutreach
    /// Send remarks and questions to the school or the department.
    case giveFeedback
    /// Read and answer those that were sent to one's own unit.
    case answerFeedback
    /// One pupil's progress, evidence and literacy.
    case viewLearner
    /// One pupil's answers.
    case readAnswers
    /// The class page, with names.
    case viewClassroom
    case assignWork
    /// Open a live quiz and drive it: one's own rooms only.
    case hostLiveQuiz
    /// Write, bring in and export questions of one's own, offer them, and use what others share.
    case writeQuestions
    /// Accept or give back what teachers offer to the school or the department.
    case reviewQuestions
    /// Extra time, reopening, closing.
    case manageAttempt
    case recordEvidence
    case printSignInCards
    case resetLearnerPassword
    case signOutOthers
    /// The school page: its classes and figures.
    case viewSchool
    case importRoster
    case manageStaff
    /// Says who teaches a class.
    case assignTeachers
    case viewCoverage
    case exportReport
    case lockFigures
    case changeSettings
    case readAudit
    case manageUnits
    /// Keeps a unit's register of documents and passes them on.
    case manageDocuments
    /// Keeps what a unit reports beside its pupils: staff, activities, plan, proposals.
    case keepRecords
    /// Reviews what the schools of a commune have closed.
    case reviewFigures
    /// Set up a contest, take its steps, decide and publish.
    case runContests
    /// Send one's own pupils to a contest.
    case registerContestants
    /// Takes a school into its next year.
    case turnYear
    /// Notes and answers what pupils and parents ask about their data.
    case answerDataRequests
    /// What is kept of people and how long, keys of other programs, letters.
    case manageKeeping
}

/// How far a role reaches.
package enum Scope: String, CaseIterable, Sendable {
    /// The actor's own account and learner.
    case own
    /// The classes that the actor teaches this year.
    case classroom
    /// The unit of the grant, a school.
    case school
    /// The schools that the unit of the grant, a commune, manages.
    case commune
    /// What is the department's own, in no school and no commune.
    case department
    case province
}

/// Where an act would take place; what does not apply is `nil`.
package struct Place: Hashable, Sendable {
    package let account: Account.ID?
    package let learner: Learner.ID?
    package let classroom: Classroom.ID?
    package let school: Unit.ID?
    /// The commune that manages the school, or the commune itself; `nil` for what the department manages.
    package let commune: Unit.ID?

    package init(
        account: Account.ID? = nil, learner: Learner.ID? = nil, classroom: Classroom.ID? = nil,
        school: Unit.ID? = nil, commune: Unit.ID? = nil
    ) {
        self.account = account
        self.learner = learner
        self.classroom = classroom
        self.school = school
        self.commune = commune
    }

    /// The province as a whole.
    package static let province = Place()

    /// A unit's own pages.
    package init(unit: Unit) {
        switch unit.kind {
        case .school: self.init(school: unit.id, commune: unit.managingBody)
        case .commune: self.init(commune: unit.id)
        case .department, .leadAgency: self.init()
        }
    }
}

/// True when one of the actor's roles reaches the place for the act. The only answer to "may they?".
package func may(_ actor: Actor, _ act: Act, at place: Place) -> Bool {
    actor.grants.contains { grant in
        guard let scope = AccessTable.scope(of: act, for: grant.role) else { return false }
        return scope.reaches(place, for: actor, by: grant)
    }
}

extension Scope {
    fileprivate func reaches(_ place: Place, for actor: Actor, by grant: RoleGrant) -> Bool {
        switch self {
        case .own:
            if let learner = place.learner { return learner == actor.account.learner }
            return place.account == actor.account.id
        case .classroom:
            guard let classroom = place.classroom, actor.classrooms.contains(classroom) else { return false }
            return place.school == nil || place.school == grant.unit
        case .school:
            return place.school == grant.unit
        case .commune:
            return place.commune == grant.unit
        case .department:
            return place == .province
        case .province:
            return true
        }
    }
}
