/// Where a thing named in a path belongs, as far as the database knows it; the pages make a `Place` of it.
package struct WhereaboutsRecord: Hashable, Sendable {
    /// The learner that an attempt or a proof is of; `nil` for a classroom or an assignment.
    package let learner: Learner.ID?
    /// For a learner: the class attended now; `nil` when there is none.
    package let classroom: Classroom.ID?
    package let school: Unit.ID?

    package init(learner: Learner.ID?, classroom: Classroom.ID?, school: Unit.ID?) {
        self.learner = learner
        self.classroom = classroom
        self.school = school
    }
}
