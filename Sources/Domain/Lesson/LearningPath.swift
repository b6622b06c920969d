/// A short way through the lessons, a few sessions long, for pupils who start late (CURRICULUM.md §4.1).
package struct LearningPath: Hashable, Sendable {
    package typealias ID = String

    /// One meeting: what is read in it, and what pupils do afterwards.
    package struct Session: Hashable, Sendable {
        package let title: String
        package let minutes: Int
        /// At least one, in the order in which they are read.
        package let lessons: [Lesson.ID]
        /// What to do until the next session.
        package let after: String

        package init(title: String, minutes: Int, lessons: [Lesson.ID], after: String) {
            self.title = title
            self.minutes = minutes
            self.lessons = lessons
            self.after = after
        }
    }

    /// How a path ends: with a test.
    package struct Closing: Hashable, Sendable {
        /// The code of the test's matrix, such as `PC`.
        package let blueprint: String
        package let minutes: Int
        /// What the test is for, and what counts.
        package let text: String

        package init(blueprint: String, minutes: Int, text: String) {
            self.blueprint = blueprint
            self.minutes = minutes
            self.text = text
        }
    }

    /// The slug; also the file's name.
    package let id: ID
    package let title: String
    package let summary: String
    package let grades: ClosedRange<Int>
    package let sessions: [Session]
    package let closing: Closing

    package init(
        id: ID, title: String, summary: String, grades: ClosedRange<Int>, sessions: [Session], closing: Closing
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.grades = grades
        self.sessions = sessions
        self.closing = closing
    }

    /// How many of the sessions have nothing left to read.
    package func finishedSessions(_ isFinished: (Lesson.ID) -> Bool) -> Int {
        sessions.count { $0.lessons.allSatisfy(isFinished) }
    }
}
