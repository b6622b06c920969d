import Domain

/// Changes the times and rules of a test that is given.
struct AssignmentChangePage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let assignmentID: String
    let className: String
    let errors: FormErrors?
    let title: Field
    /// False once a pupil has begun: then it has opened.
    let canMoveOpening: Bool
    let opensDay: Field
    let opensTime: Field
    let closesDay: Field
    let closesTime: Field
    let timeLimit: Field
    let rules: TestRulesFields
    /// True for a test that was shut before its time.
    let isClosed: Bool
    let opensAgain: Bool
    /// "18/11/2026", in the hint.
    let today: String
}

extension AssignmentChangePage {
    /// - Parameter hasBegun: a pupil has begun, so what was told before beginning stays.
    init(
        _ frame: Frame, _ assignment: Assignment, _ classroom: Classroom, _ draft: AssignmentChangeDraft,
        _ problems: FormProblems, hasBegun: Bool, at now: Instant
    ) {
        let window = draft.window
        var rules = draft.rules
        if hasBegun {
            let told = TestRulesDraft(assignment.rules)
            rules.counting = told.counting
            (rules.shufflesQuestions, rules.shufflesOptions) = (told.shufflesQuestions, told.shufflesOptions)
        }
        self.init(
            frame: frame,
            crumbs: Crumb.path(to: "Sửa", in: classroom, below: assignment),
            assignmentID: "\(assignment.id.rawValue)", className: classroom.name,
            errors: problems.errors("Chưa sửa được bài giao"), title: problems.field("title", draft.title),
            canMoveOpening: !hasBegun, opensDay: problems.field("opensDay", window.opensDay),
            opensTime: problems.field("opensTime", window.opensTime),
            closesDay: problems.field("closesDay", window.closesDay),
            closesTime: problems.field("closesTime", window.closesTime),
            timeLimit: problems.field("timeLimit", window.timeLimit),
            rules: TestRulesFields(rules, problems, hasBegun: hasBegun, opens: true),
            isClosed: assignment.isClosed, opensAgain: draft.opensAgain, today: now.day.text)
    }
}

extension Crumb {
    /// The path to a page below an assignment.
    static func path(to title: String, in classroom: Classroom, below assignment: Assignment) -> [Crumb] {
        path(to: "", in: classroom).dropLast()
            + [
                Crumb(title: assignment.title, href: "/assignments/\(assignment.id.rawValue)"),
                Crumb(title: title, href: nil),
            ]
    }
}
