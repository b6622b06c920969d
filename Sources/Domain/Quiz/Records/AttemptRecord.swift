/// The state of an attempt without its questions.
package struct AttemptSummary: Hashable, Sendable {
    package let id: Attempt.ID
    /// 1 for the first attempt of the pupil at the assignment.
    package let number: Int
    package let startedAt: Instant
    /// The end of the working time, without the grace.
    package let deadline: Instant
    /// `nil` while the pupil may still work.
    package let submittedAt: Instant?
    /// What its answers earned; `nil` before submission.
    package let rawScore: Points?
    package let maximum: Points
    /// Set when a teacher opened the attempt again.
    package let reopenReason: String?
    package let lateness: Lateness

    /// - Parameter score: what its answers earned, before anything is taken off.
    package init(
        id: Attempt.ID, number: Int, startedAt: Instant, deadline: Instant, submittedAt: Instant?, score: Points?,
        maximum: Points, reopenReason: String?, lateness: Lateness = .none
    ) {
        self.id = id
        self.number = number
        self.startedAt = startedAt
        self.deadline = deadline
        self.submittedAt = submittedAt
        rawScore = score
        self.maximum = maximum
        self.reopenReason = reopenReason
        self.lateness = lateness
    }

    /// What the attempt brings, with what lateness costs taken off; `nil` before submission.
    package var score: Points? {
        rawScore?.less(percent: lateness.deductionPercent)
    }
}

/// An attempt with its paper and answers, and what stands around it.
package struct AttemptRecord: Sendable {
    package let attempt: Attempt
    package let assignment: Assignment
    package let learner: Learner
    /// 6...12, the grade of the class to which the test was given.
    package let grade: Int
    /// Extra working time given to this pupil, in milliseconds; 0 for none.
    package let extraMs: Int64
    /// Raw points; `nil` before submission.
    package let score: Points?
    /// By position, after submission; a question that was dropped has none.
    package let scores: [Int: Points]
    package let lateness: Lateness
    /// The decisions of the assignment, with those that were taken back.
    package let regrades: RegradeLedger

    package init(
        attempt: Attempt, assignment: Assignment, learner: Learner, grade: Int, extraMs: Int64, score: Points?,
        scores: [Int: Points], lateness: Lateness = .none, regrades: RegradeLedger = RegradeLedger()
    ) {
        self.attempt = attempt
        self.assignment = assignment
        self.learner = learner
        self.grade = grade
        self.extraMs = extraMs
        self.score = score
        self.scores = scores
        self.lateness = lateness
        self.regrades = regrades
    }
}

/// What is known when a pupil asks to start a test.
package struct AttemptStart: Sendable {
    package let assignment: Assignment
    package let learner: Learner.ID
    /// 6...12, the grade of the class.
    package let grade: Int
    package let extraMs: Int64
    /// Earlier attempts of this pupil at the assignment, oldest first.
    package let previous: [Attempt]
    /// Nobody begins while the teacher has stopped the clock of the room.
    package let isPaused: Bool
    /// The questions of a test that the teacher put together; `nil` for others.
    package let fixed: FixedPaper?

    package init(
        assignment: Assignment, learner: Learner.ID, grade: Int, extraMs: Int64, previous: [Attempt],
        isPaused: Bool = false, fixed: FixedPaper? = nil
    ) {
        self.assignment = assignment
        self.learner = learner
        self.grade = grade
        self.extraMs = extraMs
        self.previous = previous
        self.isPaused = isPaused
        self.fixed = fixed
    }
}

/// What Domain decided when a pupil asked to start a test.
package enum AttemptOpening: Sendable {
    /// Go on with the attempt that is already open.
    case resume(Attempt.ID)
    /// A new attempt on this paper.
    case begin(Admission, Paper)
}

/// The marks of a submitted attempt, as they are stored.
package struct AttemptMarks: Hashable, Sendable {
    /// By position; a missing position does not count.
    package let scores: [Int: Points]
    package let total: Points
    /// Safety items of the paper answered right, and asked (CURRICULUM.md §5.2).
    package let safetyRight: Int
    package let safetyAsked: Int
    /// The same total on the scale of ten, when the test proves knowledge; else `nil`.
    package let knowledge: Points?

    package init(scores: [Int: Points], total: Points, safetyRight: Int, safetyAsked: Int, knowledge: Points?) {
        self.scores = scores
        self.total = total
        self.safetyRight = safetyRight
        self.safetyAsked = safetyAsked
        self.knowledge = knowledge
    }
}

extension Assignment.Work {
    /// True for a knowledge test of the province, whose result is evidence (CURRICULUM.md §5.2).
    package var provesKnowledge: Bool {
        if case .test(let blueprint) = self { return Blueprint.knowledgeCodes.contains(blueprint) }
        return false
    }
}

/// The wording of a question to which attempts are bound, kept so that an old attempt can be marked again.
package struct QuestionVersion: Hashable, Sendable {
    package let question: Question.ID
    package let contentHash: String
    package let contentArea: ContentArea
    package let isSafety: Bool
    /// The question as JSON.
    package let body: String

    package init(
        question: Question.ID, contentHash: String, contentArea: ContentArea, isSafety: Bool, body: String
    ) {
        self.question = question
        self.contentHash = contentHash
        self.contentArea = contentArea
        self.isSafety = isSafety
        self.body = body
    }
}

/// That an answer is durable.
package struct SavedAnswer: Hashable, Sendable {
    /// On the server's clock.
    package let at: Instant
    /// True when another device has gone on with the attempt.
    package let isElsewhere: Bool

    package init(at: Instant, isElsewhere: Bool) {
        self.at = at
        self.isElsewhere = isElsewhere
    }
}
