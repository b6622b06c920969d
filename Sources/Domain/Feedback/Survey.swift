/// A few questions put before and after a course; only counts of the answers are kept, so no answer is anybody's.
package struct Survey: Hashable, Sendable {
    package typealias ID = String

    package struct Question: Hashable, Sendable {
        package let id: String
        package let text: String
        /// Two to six; one is chosen.
        package let options: [String]

        package init(id: String, text: String, options: [String]) {
            self.id = id
            self.text = text
            self.options = options
        }
    }

    package enum Stage: String, CaseIterable, Codable, Sendable {
        case before
        case after

        package var title: String {
            switch self {
            case .before: "Trước khi học"
            case .after: "Sau khi học"
            }
        }
    }

    /// The slug; also the file's name.
    package let id: ID
    package let title: String
    package let intro: String
    package let grades: ClosedRange<Int>
    /// Lessons of the grade to be finished before the second time.
    package let afterLessons: Int
    package let questions: [Question]

    package init(
        id: ID, title: String, intro: String, grades: ClosedRange<Int>, afterLessons: Int, questions: [Question]
    ) {
        self.id = id
        self.title = title
        self.intro = intro
        self.grades = grades
        self.afterLessons = afterLessons
        self.questions = questions
    }

    /// Which time a pupil may answer now: before the first lesson is finished, or after enough of them, each once.
    ///
    /// - Parameters:
    ///   - finishedLessons: of the pupil's grade.
    ///   - answered: what was answered already.
    package func openStage(finishedLessons: Int, answered: Set<Stage>) -> Stage? {
        if finishedLessons == 0 { return answered.contains(.before) ? nil : .before }
        return finishedLessons >= afterLessons && !answered.contains(.after) ? .after : nil
    }

    /// True when every question has one of its options.
    package func accepts(_ choices: [String: Int]) -> Bool {
        questions.allSatisfy { question in choices[question.id].map(question.options.indices.contains) ?? false }
    }
}

/// How often each option was chosen, by question, before and after.
package struct SurveyCounts: Hashable, Sendable {
    private struct Place: Hashable, Sendable {
        let stage: Survey.Stage
        let question: String
        let choice: Int
    }

    private var counts: [Place: Int] = [:]

    package init() {}

    package mutating func add(_ count: Int, stage: Survey.Stage, question: String, choice: Int) {
        counts[Place(stage: stage, question: question, choice: choice), default: 0] += count
    }

    package func count(_ stage: Survey.Stage, _ question: String, _ choice: Int) -> Int {
        counts[Place(stage: stage, question: question, choice: choice)] ?? 0
    }

    /// How many answered a question.
    package func total(_ stage: Survey.Stage, _ question: Survey.Question) -> Int {
        question.options.indices.reduce(0) { $0 + count(stage, question.id, $1) }
    }
}
