import Content
import Domain

/// The form that gives work to a class, as typed, and what it means.
struct AssignmentDraft {
    var title = ""
    /// "lesson:10-3-an-toan", "test:PC", "practice:mp-06", "practice:random", "paper:12", or "own" for the questions that
    /// are ticked.
    var work = ""
    /// What is ticked, as `Question.pickID`.
    var questions: [String] = []
    var search = QuestionSearch()
    var window: WindowDraft
    var rules = TestRulesDraft()
    /// How it is taught; empty when the teacher does not say.
    var mode = DeliveryMode.informatics.rawValue
    var periods = "1"
    /// "class", "groups" or "some".
    var audience = "class"
    var groups: [String] = []
    var learners: [String] = []
    /// Other classes that get the same.
    var classrooms: [String] = []

    /// What the form may choose from.
    struct Choices {
        let content: ContentLibrary
        let record: ClassroomRecord
        let groups: [PupilGroup]
        /// Of the same grade, taught by whoever fills the form in.
        let otherClassrooms: [Classroom]
        /// Papers that whoever fills the form in made before, newest first.
        let papers: [FixedPaper]
        /// Questions beside those of the bank that whoever fills the form in may ask.
        let others: UsableQuestions
    }

    /// What is given: something that there is, or a paper of questions that is still to be kept.
    enum Chosen {
        case work(Assignment.Work)
        case questions([Question])
    }

    /// What a form without problems asks for.
    struct Order {
        let chosen: Chosen
        let classrooms: [Classroom.ID]
        /// All but the work.
        let give: @Sendable (Assignment.Work) -> AssignmentOrder
    }

    /// At first: open from now, a week's time, the time of the first test, taught as the lesson wants it.
    init(at now: Instant, work: String, content: ContentLibrary) {
        self.work = work
        window = WindowDraft(at: now, content: content)
        guard let work = Self.work(work, in: content) else { return }
        title = Self.title(of: work, in: content)
        if case .lesson(let id) = work, let first = content.lesson(id)?.outline.deliveryModes.first {
            mode = first.rawValue
        }
    }

    init(_ form: Form) {
        title = form["title"]
        work = form["work"]
        questions = form.all("question")
        search = QuestionSearch(form)
        // Whoever searches the list wants to choose from it.
        if form.has("list") { work = "own" }
        window = WindowDraft(form)
        rules = TestRulesDraft(form)
        mode = form["mode"]
        periods = form.has("periods") ? form["periods"] : "1"
        audience = form.has("audience") ? form["audience"] : "class"
        groups = form.all("group")
        learners = form.all("learner")
        classrooms = form.all("classroom")
    }

    /// The order, or what is to be mended.
    func order(_ choices: Choices, at now: Instant) -> (order: Order?, problems: FormProblems) {
        var problems = FormProblems()
        let title = Self.checked(title, &problems)
        let chosen = chosen(choices, at: now, &problems)
        let isTest = chosen.map(Self.isTest) ?? false
        let times = window.times(isTest: isTest, at: now, &problems)
        let rules = isTest ? rules.rules(closesAt: times?.closesAt, &problems) : .standard
        let mode = DeliveryMode(rawValue: mode)
        if mode == nil, !self.mode.isEmpty { problems.add("mode", "Chọn hình thức tổ chức") }
        let periods = Typed.number(periods, in: 1...20)
        if periods == nil { problems.add("periods", "Số tiết từ 1 đến 20") }
        let pupils = pupils(choices, &problems)
        let others = otherClassrooms(choices, &problems)
        guard problems.isEmpty, let chosen, let times, let rules, let periods else { return (nil, problems) }
        let order = Order(chosen: chosen, classrooms: [choices.record.classroom.id] + others) { work in
            AssignmentOrder(
                title: title, work: work, opensAt: times.opensAt, closesAt: times.closesAt,
                timeLimitMs: times.limitMs, rules: rules, mode: mode, periods: periods, pupils: pupils)
        }
        return (order, problems)
    }

    /// The title of an assignment, when it can be one.
    static func checked(_ title: String, _ problems: inout FormProblems) -> String {
        if title.isEmpty { problems.add("title", "Nhập tên bài giao") }
        if title.count > 120 { problems.add("title", "Tên bài giao dài quá 120 ký tự, hãy viết ngắn hơn") }
        return title
    }

    private static func isTest(_ chosen: Chosen) -> Bool {
        switch chosen {
        case .work(let work): work.isTest
        case .questions: true
        }
    }
}
