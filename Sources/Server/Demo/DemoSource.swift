import Content
import Domain

/// What the demo is made from: the real lessons and questions, and the day.
struct DemoSource {
    let today: Day
    private let lessons: [Int: [Lesson]]
    let questions: [Question]
    let byID: [Question.ID: Question]
    let blueprint: Blueprint
    /// Of a test of fifteen minutes.
    let shortBlueprint: Blueprint

    /// What a grade is taught, in order.
    func lessons(grade: Int) -> [Lesson] {
        lessons[grade, default: []]
    }

    var testTitle: String { blueprint.title }

    /// Working time of a test; 0 for other work.
    func timeLimitMs(of work: Assignment.Work) -> Int64 {
        guard case .test(let code) = work else { return 0 }
        return code == shortBlueprint.code ? shortBlueprint.timeLimitMs : blueprint.timeLimitMs
    }

    /// - Throws: `Failure` when the content has no blueprint `PC` or `Q15`.
    init(_ content: ContentLibrary, today: Day) throws {
        guard let blueprint = content.blueprint("PC"), let shortBlueprint = content.blueprint("Q15") else {
            throw Failure.unreachable("Không thấy ma trận đề PC, Q15 trong quizzes/blueprints/.")
        }
        self.today = today
        self.blueprint = blueprint
        self.shortBlueprint = shortBlueprint
        lessons = Dictionary(grouping: content.readableLessons, by: \.outline.grade)
        questions = content.questions
        byID = Dictionary(uniqueKeysWithValues: content.questions.map { ($0.id, $0) })
    }
}
