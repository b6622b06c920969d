/// A class with its people: what a class page, a list of sign-in cards and an assignment start from.
package struct ClassroomRecord: Hashable, Sendable {
    package let classroom: Classroom
    package let school: Unit
    /// What pupils type to find their class at sign-in.
    package let signInCode: String
    /// The homeroom teacher first, then by name.
    package let teachers: [TeacherRecord]
    /// Those who attend today, in the order of class lists.
    package let pupils: [PupilRecord]

    package init(
        classroom: Classroom, school: Unit, signInCode: String, teachers: [TeacherRecord], pupils: [PupilRecord]
    ) {
        self.classroom = classroom
        self.school = school
        self.signInCode = signInCode
        self.teachers = teachers
        self.pupils = pupils
    }
}

/// A teacher of a class.
package struct TeacherRecord: Hashable, Sendable {
    package let account: Account.ID
    package let fullName: String
    package let isHomeroom: Bool

    package init(account: Account.ID, fullName: String, isHomeroom: Bool) {
        self.account = account
        self.fullName = fullName
        self.isHomeroom = isHomeroom
    }
}

/// A pupil as a member of a class.
package struct PupilRecord: Hashable, Sendable {
    package let learner: Learner
    package let status: EnrolmentStatus
    /// `nil` for a pupil who has never been given an account.
    package let account: PupilAccount?

    package init(learner: Learner, status: EnrolmentStatus, account: PupilAccount?) {
        self.learner = learner
        self.status = status
        self.account = account
    }
}

/// What a teacher may know of a pupil's account: never a secret.
package struct PupilAccount: Hashable, Sendable {
    package let id: Account.ID
    package let userName: String
    /// False until a card was printed.
    package let hasSecret: Bool
    /// True until the printed first password was replaced.
    package let mustChangePassword: Bool
    /// Set when the pupil pressed "Quên mật khẩu" and nobody has answered yet.
    package let forgottenAt: Instant?

    package init(
        id: Account.ID, userName: String, hasSecret: Bool, mustChangePassword: Bool, forgottenAt: Instant?
    ) {
        self.id = id
        self.userName = userName
        self.hasSecret = hasSecret
        self.mustChangePassword = mustChangePassword
        self.forgottenAt = forgottenAt
    }
}

/// One line of a school's list of classes.
package struct ClassroomSummary: Hashable, Sendable {
    package let classroom: Classroom
    package let signInCode: String
    /// Pupils who attend today.
    package let pupilCount: Int
    /// The homeroom teacher first, then by name.
    package let teachers: [TeacherRecord]

    package init(classroom: Classroom, signInCode: String, pupilCount: Int, teachers: [TeacherRecord]) {
        self.classroom = classroom
        self.signInCode = signInCode
        self.pupilCount = pupilCount
        self.teachers = teachers
    }
}
