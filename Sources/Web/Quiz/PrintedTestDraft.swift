import Content
import Domain

/// The form that makes a test on paper, as typed, and what it means.
struct PrintedTestDraft {
    var title = ""
    /// The code of a blueprint, or "paper:12" for a paper of chosen questions.
    var blueprint = ""
    var codeCount = "4"
    /// Minutes.
    var timeLimit = ""

    /// Where the questions come from.
    enum Source {
        case blueprint(Blueprint)
        case paper(FixedPaper)

        /// How the form and the test name it.
        var value: String {
            switch self {
            case .blueprint(let blueprint): blueprint.code
            case .paper(let paper): AssignmentDraft.value(of: paper)
            }
        }

        var title: String {
            switch self {
            case .blueprint(let blueprint): blueprint.title
            case .paper(let paper): "\(paper.title) (\(paper.items.count) câu)"
            }
        }
    }

    /// What a form without problems asks for.
    struct Order {
        let title: String
        let source: Source
        let codeCount: Int
        let timeLimitMs: Int64
    }

    /// At first: the knowledge test of the grade, else the first test that fits it; four codes and its own time.
    init(grade: Int, content: ContentLibrary) {
        let fitting = Self.blueprints(grade: grade, content)
        let knowledge = fitting.first { Blueprint.knowledgeCodes.contains($0.code) }
        guard let first = knowledge ?? fitting.first else { return }
        title = first.title
        blueprint = first.code
        timeLimit = "\(first.timeLimitMs / 60_000)"
    }

    init(_ form: Form) {
        title = form["title"]
        blueprint = form["blueprint"]
        codeCount = form["codeCount"]
        timeLimit = form["timeLimit"]
    }

    /// The order, or what is to be mended.
    ///
    /// - Parameter sources: those that the form offers.
    func order(_ sources: [Source]) -> (order: Order?, problems: FormProblems) {
        var problems = FormProblems()
        if title.isEmpty { problems.add("title", "Nhập tên bài kiểm tra") }
        if title.count > 120 { problems.add("title", "Tên bài kiểm tra dài quá 120 ký tự, hãy viết ngắn hơn") }
        let chosen = sources.first { $0.value == blueprint }
        if chosen == nil { problems.add("blueprint", "Chọn ma trận đề, hoặc đề thầy cô đã soạn") }
        let count = Typed.number(codeCount, in: PrintedTest.codeCounts)
        if count == nil { problems.add("codeCount", "Số mã đề từ 1 đến 8") }
        let minutes = Typed.number(timeLimit, in: 5...180)
        if minutes == nil { problems.add("timeLimit", "Thời gian làm bài từ 5 đến 180 phút") }
        guard problems.isEmpty, let chosen, let count, let minutes else { return (nil, problems) }
        let order = Order(
            title: title, source: chosen, codeCount: count, timeLimitMs: Int64(minutes) * 60_000)
        return (order, problems)
    }

    /// The blueprints that the bank of a grade can fill.
    static func blueprints(grade: Int, _ content: ContentLibrary) -> [Blueprint] {
        content.blueprints.filter { $0.grades.contains(grade) }
    }
}
