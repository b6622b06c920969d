/// What the pages of pupils ask of their room every few seconds, read once for all of them.
package struct RoomState: Sendable {
    /// A pupil's attempt as far as its page needs it.
    package struct Sitting: Hashable, Sendable {
        package let learner: Learner.ID
        package let startedAt: Instant
        package let deadline: Instant
        package let submittedAt: Instant?

        package init(learner: Learner.ID, startedAt: Instant, deadline: Instant, submittedAt: Instant?) {
            self.learner = learner
            self.startedAt = startedAt
            self.deadline = deadline
            self.submittedAt = submittedAt
        }
    }

    package let room: TestRoom
    /// Newest first.
    package let messages: [RoomMessage]
    package let sittings: [Attempt.ID: Sitting]

    package init(room: TestRoom, messages: [RoomMessage], sittings: [Attempt.ID: Sitting]) {
        self.room = room
        self.messages = messages
        self.sittings = sittings
    }
}

/// How far an attempt is, by what was saved.
package struct AnsweringRecord: Hashable, Sendable {
    package let asked: Int
    package let answered: Int
    /// `nil` before the first answer.
    package let savedAt: Instant?

    package init(asked: Int, answered: Int, savedAt: Instant?) {
        self.asked = asked
        self.answered = answered
        self.savedAt = savedAt
    }
}

/// All that a teacher's page of a room shows beside the list of pupils.
package struct RoomRecord: Sendable {
    package let room: TestRoom
    /// Oldest first.
    package let events: [RoomEvent]
    package let answering: [Attempt.ID: AnsweringRecord]
    package let absences: [Attempt.ID: PageAbsences]

    package init(
        room: TestRoom, events: [RoomEvent], answering: [Attempt.ID: AnsweringRecord],
        absences: [Attempt.ID: PageAbsences]
    ) {
        self.room = room
        self.events = events
        self.answering = answering
        self.absences = absences
    }
}

/// A code with who used it.
package struct ExamCodeRecord: Hashable, Sendable {
    package let code: ExamCode
    package let createdAt: Instant
    /// The name of the pupil; `nil` while it is free.
    package let usedByName: String?
    package let usedAt: Instant?

    package init(code: ExamCode, createdAt: Instant, usedByName: String?, usedAt: Instant?) {
        self.code = code
        self.createdAt = createdAt
        self.usedByName = usedByName
        self.usedAt = usedAt
    }
}
