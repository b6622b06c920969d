/// A wording of a lesson that was taught here.
package struct LessonVersionRecord: Hashable, Sendable {
    package let contentHash: String
    /// 1, 2, 3 …, as the author counts; small corrections keep the number.
    package let version: Int
    /// When the server first had it.
    package let firstSeenAt: Instant

    package init(contentHash: String, version: Int, firstSeenAt: Instant) {
        self.contentHash = contentHash
        self.version = version
        self.firstSeenAt = firstSeenAt
    }
}

/// One screen of a lesson as the search index keeps it, in lower-case ASCII (`VietnameseText.folded`).
package struct LessonSearchPage: Hashable, Sendable {
    package let lesson: Lesson.ID
    /// 1-based; 0 for what stands before the first screen: title, summary, objectives, key terms.
    package let screen: Int
    package let title: String
    package let body: String

    package init(lesson: Lesson.ID, screen: Int, title: String, body: String) {
        self.lesson = lesson
        self.screen = screen
        self.title = title
        self.body = body
    }
}

/// A place that a search found.
package struct LessonHit: Hashable, Sendable {
    package let lesson: Lesson.ID
    /// 1-based; 0 for the head of the lesson.
    package let screen: Int

    package init(lesson: Lesson.ID, screen: Int) {
        self.lesson = lesson
        self.screen = screen
    }
}
