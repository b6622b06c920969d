/// Gives a lesson or a test to a class.
struct AssignmentFormPage: Sendable {
    /// Lessons in one group, tests in another.
    struct WorkGroup: Sendable {
        let title: String
        /// `value` is "lesson:10-3-an-toan" or "test:PC".
        let choices: [Choice]
    }

    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let className: String
    let errors: FormErrors?
    let title: Field
    let work: Field
    let workGroups: [WorkGroup]
    /// dd/MM/yyyy
    let opensDay: Field
    /// HH:mm
    let opensTime: Field
    let closesDay: Field
    let closesTime: Field
    /// Minutes, for tests.
    let timeLimit: Field
    let mode: Field
    let modes: [Choice]
    let periods: Field
    /// The whole class; else those who are ticked.
    let isForAll: Bool
    let pupilsError: String?
    let pupils: [Choice]
    /// `value` is `never`, `afterSubmission` or `afterClose`.
    let reveal: [Choice]
    /// "18/11/2026", in the hint.
    let today: String
}
