import Content
import Domain

/// What the demo is made from: the real lessons and questions, and the day.
struct DemoSource {
    let today: Day
    private let lessons: [Int: [Lesson]]
    let questions: [Question]
    let byID: [Question.ID: Question]
    let blueprint: Blueprint

    /// What a grade is taught, in order.
    func lessons(grade: Int) -> [Lesson] {
        lessons[grade, default: []]
    }

    var testTitle: String { blueprint.title }

    /// - Throws: `Failure` when the content has no blueprint `PC`.
    init(_ content: ContentLibrary, today: Day) throws {
        guard let blueprint = content.blueprint("PC") else {
            throw Failure.unreachable("Không thấy ma trận đề PC trong quizzes/blueprints/.")
        }
        self.today = today
        self.blueprint = blueprint
        lessons = Dictionary(grouping: content.readableLessons, by: \.outline.grade)
        questions = content.questions
        byID = Dictionary(uniqueKeysWithValues: content.questions.map { ($0.id, $0) })
    }
}
