/// One time a pupil showed relatives or neighbours how a service works (plan V.3.a-2). It counts people and names nobody,
/// and it never decides whether the pupil has reached the standard.
package struct OutreachEntry: Hashable, Sendable {
    package typealias ID = Identifier<OutreachEntry>

    /// What the pupil says of it.
    package struct Content: Hashable, Sendable {
        /// The lesson whose family task it was; `nil` for another service.
        package let lesson: Lesson.ID?
        package let day: Day
        package let people: OutreachPeople
        /// At least one.
        package let topics: Set<OutreachTopic>
        /// None when all went well.
        package let difficulties: Set<OutreachDifficulty>
        /// In the pupil's words; may be empty.
        package let note: String

        package init(
            lesson: Lesson.ID?, day: Day, people: OutreachPeople, topics: Set<OutreachTopic>,
            difficulties: Set<OutreachDifficulty>, note: String
        ) {
            self.lesson = lesson
            self.day = day
            self.people = people
            self.topics = topics
            self.difficulties = difficulties
            self.note = note
        }
    }

    package let id: ID
    package let learner: Learner.ID
    package let content: Content
    package let recordedAt: Instant

    package init(id: ID, learner: Learner.ID, content: Content, recordedAt: Instant) {
        self.id = id
        self.learner = learner
        self.content = content
        self.recordedAt = recordedAt
    }

    /// The note of an entry, in characters.
    package static let noteLimit = 300
}
