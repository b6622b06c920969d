import Domain
import Testing

@Suite("Feedback")
struct FeedbackTests {
    private static let asked = Day(year: 2026, month: 11, day: 6)!

    private static func remark(answered: Bool = false) -> FeedbackRemark {
        FeedbackRemark(
            id: FeedbackRemark.ID(1), addressee: Unit.ID(1), topic: .system, text: "Chậm", askedAt: asked.start,
            answer: answered ? .init(text: "Đã sửa", publicQuestion: nil, answeredAt: asked.start) : nil)
    }

    @Test("is due after ten working days, weekends not counted", arguments: [(14, false), (15, true), (200, true)])
    func due(days: Int, isOverdue: Bool) {
        // Friday 6/11; ten working days later is Friday 20/11.
        #expect(Self.remark().due == Day(year: 2026, month: 11, day: 20)!)
        #expect(Self.remark().isOverdue(on: Self.asked + days) == isOverdue)
        #expect(!Self.remark(answered: true).isOverdue(on: Self.asked + days))
    }

    @Test("staff keep their name above the school, pupils do not")
    func authors() {
        let teacher = FeedbackAuthor(
            fullName: "Nguyễn Thị Lan", isLearner: false, unitName: "THPT Lê Lợi", classroom: nil, grade: nil)
        #expect(teacher.title(isInSchool: true) == "Nguyễn Thị Lan")
        #expect(teacher.title(isInSchool: false) == "Nguyễn Thị Lan, THPT Lê Lợi")
        let pupil = FeedbackAuthor(
            fullName: "Trần Thị Bình", isLearner: true, unitName: "THPT Lê Lợi", classroom: nil, grade: nil)
        #expect(pupil.title(isInSchool: false) == "Học sinh, THPT Lê Lợi")
    }
}

@Suite("Survey")
struct SurveyTests {
    private static let survey = Survey(
        id: "ks", title: "", intro: "", grades: 6...12, afterLessons: 3,
        questions: [Survey.Question(id: "a", text: "", options: ["1", "2"])])

    @Test(
        "is open before the first lesson, then after enough of them, once each",
        arguments: [
            (0, [], .before), (0, [.before], nil), (1, [], nil), (2, [.before], nil), (3, [.before], .after),
            (3, [], .after), (5, [.before, .after], nil),
        ] as [(Int, Set<Survey.Stage>, Survey.Stage?)])
    func stages(finished: Int, answered: Set<Survey.Stage>, open: Survey.Stage?) {
        #expect(Self.survey.openStage(finishedLessons: finished, answered: answered) == open)
    }

    @Test("takes one of the options of every question", arguments: [([:], false), (["a": 2], false), (["a": 1], true)])
    func accepts(choices: [String: Int], isAccepted: Bool) {
        #expect(Self.survey.accepts(choices) == isAccepted)
    }

    @Test(
        "the parts of a shown total never give a hidden one away",
        arguments: [
            ([28, 3], ["…", "<5"]), ([10, 3, 20], ["…", "<5", "20"]), ([3, 2, 20], ["<5", "<5", "20"]),
            ([10, 0, 20], ["10", "0", "20"]), ([3, 0], ["<5", "0"]),
        ])
    func parts(counts: [Int], texts: [String]) {
        #expect(SmallCell.parts(counts).map(\.text) == texts)
    }
}
