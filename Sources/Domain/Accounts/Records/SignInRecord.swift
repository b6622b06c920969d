/// What is needed to decide a sign-in. It stays on the server.
package struct SignInRecord: Hashable, Sendable {
    package let account: Account
    /// Argon2id; `nil` when no password was ever set.
    package let passwordHash: String?
    /// Argon2id of the PIN of younger pupils.
    package let pinHash: String?
    package let isLocked: Bool

    package init(account: Account, passwordHash: String?, pinHash: String?, isLocked: Bool) {
        self.account = account
        self.passwordHash = passwordHash
        self.pinHash = pinHash
        self.isLocked = isLocked
    }
}

/// A class as it shows itself at sign-in with a class code: names only.
package struct SignInClassRecord: Hashable, Sendable {
    package struct Pupil: Hashable, Sendable {
        package let learner: Learner.ID
        package let fullName: String

        package init(learner: Learner.ID, fullName: String) {
            self.learner = learner
            self.fullName = fullName
        }
    }

    package let classroom: Classroom
    package let schoolName: String
    /// In the order of class lists.
    package let pupils: [Pupil]

    package init(classroom: Classroom, schoolName: String, pupils: [Pupil]) {
        self.classroom = classroom
        self.schoolName = schoolName
        self.pupils = pupils
    }
}

/// A new secret for an account, as printed on a sign-in card.
package struct SecretRecord: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case password
        case pin
    }

    package let account: Account.ID
    package let kind: Kind
    /// Argon2id.
    package let hash: String

    package init(account: Account.ID, kind: Kind, hash: String) {
        self.account = account
        self.kind = kind
        self.hash = hash
    }
}

/// An account of a unit, for the page of staff.
package struct StaffRecord: Hashable, Sendable {
    package let account: Account
    package let roles: [Role]
    package let isLocked: Bool
    package let forgottenAt: Instant?

    package init(account: Account, roles: [Role], isLocked: Bool, forgottenAt: Instant?) {
        self.account = account
        self.roles = roles
        self.isLocked = isLocked
        self.forgottenAt = forgottenAt
    }
}
