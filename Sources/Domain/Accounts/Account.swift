/// A person who can sign in: a learner, or a member of staff.
package struct Account: Hashable, Sendable {
    package typealias ID = Identifier<Account>

    package let id: ID
    /// The unit whose code is typed at sign-in: the school, the commune's committee or the department.
    package let unit: Unit.ID
    /// Unique within the unit, lower case ASCII.
    package let userName: String
    package let fullName: String
    /// Set for pupils only.
    package let learner: Learner.ID?
    /// True until the printed first password has been replaced.
    package let mustChangePassword: Bool

    package init(
        id: ID, unit: Unit.ID, userName: String, fullName: String, learner: Learner.ID?, mustChangePassword: Bool
    ) {
        self.id = id
        self.unit = unit
        self.userName = userName
        self.fullName = fullName
        self.learner = learner
        self.mustChangePassword = mustChangePassword
    }
}

/// Whoever makes a request: the account, what it may do, and the classes it teaches this year.
package struct Actor: Hashable, Sendable {
    package let account: Account
    package let grants: [RoleGrant]
    package let classrooms: Set<Classroom.ID>

    package init(account: Account, grants: [RoleGrant], classrooms: Set<Classroom.ID>) {
        self.account = account
        self.grants = grants
        self.classrooms = classrooms
    }
}
