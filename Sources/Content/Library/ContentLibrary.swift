package import Domain
package import Foundation

/// Everything that authors wrote, read and checked: what the web shows and tests are drawn from.
package struct ContentLibrary: Sendable {
    /// By grade, then order. Drafts and retired ones too; readers choose by `status`.
    package let lessons: [Lesson]
    /// Those of them that may be read.
    package let readableLessons: [Lesson]
    package let facts: [Fact]
    /// The bank, by id. Items that are not approved too; drawing leaves them out.
    package let questions: [Question]
    /// By code.
    package let blueprints: [Blueprint]
    /// Tasks on the simulated portal, by id; only sound ones. Drafts and retired ones too; readers choose by `status`.
    package let scenarios: [Scenario]
    /// Their wordings, for the database: runs are bound to them.
    package let scenarioVersions: [ContentVersion]
    /// Figures that lessons show, by their path below `/media/`, such as `lop-10/10-2-lich.svg`.
    package let media: [String: URL]
    /// Lessons in other languages than Vietnamese.
    package let translations: [Lesson]
    /// Short ways through the lessons, by id.
    package let paths: [LearningPath]
    /// Short surveys before and after a course, by id.
    package let surveys: [Survey]
    /// Everything that authors must mend or should look at, in the order of files and lines.
    package let problems: [ContentProblem]
    private let citations: [FactUsage]
    private let lessonIndex: [Lesson.ID: Int]
    private let questionIndex: [Question.ID: Int]

    init(
        lessons: [Lesson], facts: [Fact], questions: [Question], blueprints: [Blueprint], scenarios: [Scenario],
        media: [String: URL], problems: [ContentProblem], citations: [FactUsage], translations: [Lesson] = [],
        paths: [LearningPath] = [], surveys: [Survey] = [], scenarioVersions: [ContentVersion] = []
    ) {
        self.lessons = lessons
        readableLessons = lessons.filter { $0.status == .approved }
        self.facts = facts
        self.questions = questions
        self.blueprints = blueprints
        self.scenarios = scenarios
        self.media = media
        self.problems = problems
        self.citations = citations
        self.translations = translations
        self.paths = paths
        self.surveys = surveys
        self.scenarioVersions = scenarioVersions
        lessonIndex = Dictionary(lessons.indices.map { (lessons[$0].id, $0) }) { first, _ in first }
        questionIndex = Dictionary(questions.indices.map { (questions[$0].id, $0) }) { first, _ in first }
    }

    /// A library without content, for tests of other things.
    package static let empty = ContentLibrary(
        lessons: [], facts: [], questions: [], blueprints: [], scenarios: [], media: [:], problems: [], citations: [])

    /// Problems that must be mended; the rest are reminders.
    package var errors: [ContentProblem] {
        problems.filter { !$0.isWarning }
    }

    package func lesson(_ id: Lesson.ID) -> Lesson? {
        lessonIndex[id].map { lessons[$0] }
    }

    /// The lesson in another language; `nil` when nobody put it into it, or only as a draft.
    package func translation(_ id: Lesson.ID, into language: String) -> Lesson? {
        translations.first { $0.id == id && $0.language == language && $0.status == .approved }
    }

    package func path(_ id: LearningPath.ID) -> LearningPath? {
        paths.first { $0.id == id }
    }

    package func survey(_ id: Survey.ID) -> Survey? {
        surveys.first { $0.id == id }
    }

    package func question(_ id: Question.ID) -> Question? {
        questionIndex[id].map { questions[$0] }
    }

    package func blueprint(_ code: String) -> Blueprint? {
        blueprints.first { $0.code == code }
    }

    package func scenario(_ id: Scenario.ID) -> Scenario? {
        scenarios.first { $0.id == id }
    }

    package func fact(_ id: Fact.ID) -> Fact? {
        facts.first { $0.id == id }
    }

    /// Where a fact is cited, in the order of files and lines: what must be read again when the law changes.
    package func usages(ofFact id: Fact.ID) -> [FactUsage] {
        citations.filter { $0.fact == id }
    }

    /// Reads both folders and checks them as they stand on a day. Never fails: what cannot be read is a problem, and
    /// the rest can be used.
    package static func load(lessons: URL, quizzes: URL, on today: Day) -> ContentLibrary {
        var loader = LibraryLoader(today: today)
        loader.readLessons(lessons)
        loader.readScenarios(lessons)
        loader.readQuizzes(quizzes)
        return loader.library()
    }
}

/// A place where a fact is cited.
package struct FactUsage: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let fact: Fact.ID
    package let file: String
    /// 1-based.
    package let line: Int
    /// The slug of the lesson or question.
    package let id: String

    package var description: String {
        "\(file): dòng \(line): \(id)"
    }

    package static func < (a: Self, b: Self) -> Bool {
        (a.file, a.line, a.id) < (b.file, b.line, b.id)
    }
}
