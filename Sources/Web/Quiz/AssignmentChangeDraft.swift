import Domain

/// The form that changes a test that is given, as typed.
struct AssignmentChangeDraft {
    var title: String
    var window: WindowDraft
    var rules: TestRulesDraft
    /// Takes a test up again that was shut before its time.
    var opensAgain = false

    init(_ assignment: Assignment) {
        title = assignment.title
        window = WindowDraft(assignment)
        rules = TestRulesDraft(assignment.rules)
    }

    init(_ form: Form) {
        title = form["title"]
        window = WindowDraft(form)
        rules = TestRulesDraft(form)
        opensAgain = form["opensAgain"] == "1"
    }

    /// The change, or what is to be mended. Fields that the page does not offer once a pupil has begun stay as they are.
    func change(of assignment: Assignment) -> (change: AssignmentChange?, problems: FormProblems) {
        var problems = FormProblems()
        let title = AssignmentDraft.checked(title, &problems)
        var window = window
        if window.opensDay.isEmpty, window.opensTime.isEmpty {
            let known = WindowDraft(assignment)
            (window.opensDay, window.opensTime) = (known.opensDay, known.opensTime)
        }
        var typed = rules
        if typed.counting.isEmpty { typed.counting = assignment.rules.counting.rawValue }
        let times = window.times(isTest: true, at: nil, &problems)
        let rules = typed.rules(closesAt: times?.closesAt, &problems)
        guard problems.isEmpty, let times, let rules else { return (nil, problems) }
        let change = AssignmentChange(
            title: title, opensAt: times.opensAt, closesAt: times.closesAt, timeLimitMs: times.limitMs, rules: rules,
            opensAgain: opensAgain)
        return (change, problems)
    }
}
