/// A test on paper as the list of a class shows it.
package struct PrintedTestRecord: Hashable, Sendable {
    package let test: PrintedTest
    /// Who made it.
    package let createdBy: String
    package let createdAt: Instant
    /// Pupils whose sheet or absence was entered.
    package let enteredCount: Int

    package init(test: PrintedTest, createdBy: String, createdAt: Instant, enteredCount: Int) {
        self.test = test
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.enteredCount = enteredCount
    }
}

/// What was entered for one pupil. Whoever has none was not entered yet, and nobody gets a 0 for that.
package struct PrintedResult: Hashable, Sendable {
    /// An answer sheet as it was typed in.
    package struct Sheet: Hashable, Sendable {
        package let code: String
        /// In printed order, in the author's indexes.
        package let responses: [Response]
        /// Raw points.
        package let score: Points

        package init(code: String, responses: [Response], score: Points) {
            self.code = code
            self.responses = responses
            self.score = score
        }
    }

    package let learner: Learner
    /// `nil` for a pupil who was absent.
    package let sheet: Sheet?
    package let enteredAt: Instant

    package init(learner: Learner, sheet: Sheet?, enteredAt: Instant) {
        self.learner = learner
        self.sheet = sheet
        self.enteredAt = enteredAt
    }
}

/// What a teacher says of one pupil's sheet.
package struct PrintedEntry: Sendable {
    /// What came of the test for the pupil.
    package enum Outcome: Sendable {
        /// Nothing is known, or no longer.
        case none
        case absent
        /// - responses: in printed order.
        case sat(code: String, responses: [Response], MarkedPaper)
    }

    package let learner: Learner.ID
    package let outcome: Outcome

    package init(learner: Learner.ID, outcome: Outcome) {
        self.learner = learner
        self.outcome = outcome
    }
}
