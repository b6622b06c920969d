/// What a room was opened with, as it is stored; with its commands it is the room (`LiveQuiz.replay`).
package struct LiveQuizRecord: Hashable, Sendable {
    /// A question of the set, bound to its wording.
    package struct Item: Hashable, Codable, Sendable {
        package let question: Question.ID
        package let contentHash: String
        /// 5...120 s
        package let seconds: Int

        package init(question: Question.ID, contentHash: String, seconds: Int) {
            self.question = question
            self.contentHash = contentHash
            self.seconds = seconds
        }
    }

    /// A pupil of the list, with the name of that day.
    package struct Pupil: Hashable, Codable, Sendable {
        package let learner: Learner.ID
        /// Họ và tên.
        package let name: String

        package init(learner: Learner.ID, name: String) {
            self.learner = learner
            self.name = name
        }
    }

    package let id: LiveQuiz.ID
    package let pin: LivePIN
    package let opening: LiveOpening
    package let openedAt: Instant
    /// `nil` while the room runs.
    package let endedAt: Instant?

    package init(id: LiveQuiz.ID, pin: LivePIN, opening: LiveOpening, openedAt: Instant, endedAt: Instant?) {
        self.id = id
        self.pin = pin
        self.opening = opening
        self.openedAt = openedAt
        self.endedAt = endedAt
    }

    /// The room before its first command.
    ///
    /// - Parameter questions: by id, in the wording of the set.
    /// - Returns: `nil` when a question is missing, for answers name their places.
    package func room(_ questions: [Question.ID: Question]) -> LiveQuiz? {
        let items = opening.items.compactMap { item in
            questions[item.question].map { LiveSet.Item(question: $0, seconds: item.seconds) }
        }
        guard items.count == opening.items.count else { return nil }
        return LiveQuiz(
            id: id, pin: pin, host: opening.host, set: LiveSet(title: opening.title, items: items),
            roster: LiveRoster(opening.pupils.map { ($0.learner, $0.name) }), settings: opening.settings)
    }
}

/// What a teacher chose before the room opens.
package struct LiveOpening: Hashable, Sendable {
    package let host: Account.ID
    /// `nil` for a room without a class.
    package let classroom: Classroom.ID?
    package let title: String
    package let items: [LiveQuizRecord.Item]
    /// Who may come in by name; empty without a class.
    package let pupils: [LiveQuizRecord.Pupil]
    package let settings: LiveSettings

    package init(
        host: Account.ID, classroom: Classroom.ID?, set: LiveSet, pupils: [LiveQuizRecord.Pupil],
        settings: LiveSettings
    ) {
        self.init(
            host: host, classroom: classroom, title: set.title,
            items: set.items.map {
                .init(question: $0.question.id, contentHash: $0.question.contentHash, seconds: $0.seconds)
            }, pupils: pupils, settings: settings)
    }

    package init(
        host: Account.ID, classroom: Classroom.ID?, title: String, items: [LiveQuizRecord.Item],
        pupils: [LiveQuizRecord.Pupil], settings: LiveSettings
    ) {
        self.host = host
        self.classroom = classroom
        self.title = title
        self.items = items
        self.pupils = pupils
        self.settings = settings
    }
}
