/// Every attempt at an assignment with its answers, and what was decided about its questions: what the page of questions
/// and a decision start from.
package struct AssignmentAttempts: Sendable {
    package let assignment: Assignment
    /// In the order of class lists, an earlier attempt of a pupil before a later one; open ones too.
    package let attempts: [Attempt]
    /// Of those that were handed in late.
    package let lateness: [Attempt.ID: Lateness]
    /// Whoever has an attempt, also pupils who have left the class since.
    package let learners: [Learner]
    package let regrades: [RegradeRecord]

    package init(
        assignment: Assignment, attempts: [Attempt], lateness: [Attempt.ID: Lateness] = [:], learners: [Learner],
        regrades: [RegradeRecord]
    ) {
        self.assignment = assignment
        self.attempts = attempts
        self.lateness = lateness
        self.learners = learners
        self.regrades = regrades
    }

    package var ledger: RegradeLedger {
        RegradeLedger(regrades.map(\.regrade))
    }
}

/// A decision with the names of those who made it and took it back.
package struct RegradeRecord: Hashable, Sendable {
    package let regrade: Regrade
    package let decidedBy: String
    /// `nil` while it holds.
    package let undoneBy: String?

    package init(regrade: Regrade, decidedBy: String, undoneBy: String?) {
        self.regrade = regrade
        self.decidedBy = decidedBy
        self.undoneBy = undoneBy
    }
}
