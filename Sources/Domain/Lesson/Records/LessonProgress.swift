/// How far a pupil has read a lesson.
package struct LessonProgress: Hashable, Sendable {
    package let lesson: Lesson.ID
    /// The version that was read.
    package let contentHash: String
    /// 1-based, the furthest screen reached.
    package let step: Int
    package let stepCount: Int
    package let startedAt: Instant
    package let seenAt: Instant
    /// `nil` until the pupil finished the lesson.
    package let finishedAt: Instant?

    package init(
        lesson: Lesson.ID, contentHash: String, step: Int, stepCount: Int, startedAt: Instant, seenAt: Instant,
        finishedAt: Instant?
    ) {
        self.lesson = lesson
        self.contentHash = contentHash
        self.step = step
        self.stepCount = stepCount
        self.startedAt = startedAt
        self.seenAt = seenAt
        self.finishedAt = finishedAt
    }
}

/// A pupil's last answer to a checkpoint of a lesson.
package struct CheckpointAnswer: Hashable, Sendable {
    /// The checkpoint's id within the lesson.
    package let checkpoint: String
    package let contentArea: ContentArea
    /// As JSON (CLI.md, "Responses").
    package let response: String
    package let isRight: Bool
    /// 1 for a first answer.
    package let tries: Int
    package let answeredAt: Instant

    package init(
        checkpoint: String, contentArea: ContentArea, response: String, isRight: Bool, tries: Int,
        answeredAt: Instant
    ) {
        self.checkpoint = checkpoint
        self.contentArea = contentArea
        self.response = response
        self.isRight = isRight
        self.tries = tries
        self.answeredAt = answeredAt
    }
}

/// A lesson as one pupil left it.
package struct LessonRecord: Hashable, Sendable {
    /// `nil` before the first visit.
    package let progress: LessonProgress?
    /// By checkpoint.
    package let answers: [String: CheckpointAnswer]
    /// The number of the version that was read; `nil` when that wording was never kept.
    package let readVersion: Int?

    package init(progress: LessonProgress?, answers: [String: CheckpointAnswer], readVersion: Int? = nil) {
        self.progress = progress
        self.answers = answers
        self.readVersion = readVersion
    }
}
