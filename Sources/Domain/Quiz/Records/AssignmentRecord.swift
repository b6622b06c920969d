/// An assignment as its teacher sees it.
package struct AssignmentRecord: Hashable, Sendable {
    package let assignment: Assignment
    package let createdBy: String
    package let createdAt: Instant
    /// Pupils who attend the class now.
    package let pupilCount: Int
    /// Pupils with an attempt, submitted or not; for a lesson: who have opened it; for
    /// practice: who have begun a run.
    package let startedCount: Int
    /// Pupils with a submitted attempt; for a lesson: who have finished it; for practice: who have
    /// finished a run.
    package let finishedCount: Int

    package init(
        assignment: Assignment, createdBy: String, createdAt: Instant, pupilCount: Int, startedCount: Int,
        finishedCount: Int
    ) {
        self.assignment = assignment
        self.createdBy = createdBy
        self.createdAt = createdAt
        self.pupilCount = pupilCount
        self.startedCount = startedCount
        self.finishedCount = finishedCount
    }
}

/// An assignment as one pupil sees it.
package struct LearnerAssignmentRecord: Hashable, Sendable {
    package let assignment: Assignment
    /// Extra working time given to this pupil, in milliseconds; 0 for none.
    package let extraMs: Int64
    /// The latest attempt; `nil` before the first, and for lessons.
    package let attempt: AttemptSummary?
    /// All attempts, oldest first.
    package let attempts: [AttemptSummary]
    /// For practice: the best run since it was given; `nil` before the first.
    package let practice: PracticeRunRecord?
    /// For a test: since when the clock of its room stands still; `nil` while it runs.
    package let pausedSince: Instant?

    package init(
        assignment: Assignment, extraMs: Int64, attempt: AttemptSummary?, attempts: [AttemptSummary]? = nil,
        practice: PracticeRunRecord? = nil, pausedSince: Instant? = nil
    ) {
        self.pausedSince = pausedSince
        self.assignment = assignment
        self.extraMs = extraMs
        self.attempt = attempt
        self.attempts = attempts ?? [attempt].compactMap { $0 }
        self.practice = practice
    }
}

/// One pupil's row on the page of an assignment.
package struct AssignmentPupilRecord: Hashable, Sendable {
    package let learner: Learner
    package let extraMs: Int64
    /// The latest attempt; `nil` when the pupil has not begun.
    package let attempt: AttemptSummary?
    /// All attempts, oldest first.
    package let attempts: [AttemptSummary]
    /// For a lesson: how far the pupil has read.
    package let progress: LessonProgress?
    /// For practice: the best run since it was given.
    package let practice: PracticeRunRecord?

    package init(
        learner: Learner, extraMs: Int64, attempt: AttemptSummary?, attempts: [AttemptSummary]? = nil,
        progress: LessonProgress?, practice: PracticeRunRecord? = nil
    ) {
        self.learner = learner
        self.extraMs = extraMs
        self.attempt = attempt
        self.attempts = attempts ?? [attempt].compactMap { $0 }
        self.progress = progress
        self.practice = practice
    }
}
