/// Gives a lesson or a test to a class.
struct AssignmentFormPage: Sendable {
    /// Lessons in one group, tests in another.
    struct WorkGroup: Sendable {
        let title: String
        /// `value` is "lesson:10-3-an-toan", "test:PC", "paper:12" or "own".
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
    let rules: TestRulesFields
    /// The questions that the class may be asked, for a paper of one's own.
    let picker: QuestionPicker
    let questionsError: String?
    /// True where questions are ticked or asked for.
    let isOwn: Bool
    let mode: Field
    let modes: [Choice]
    let periods: Field
    /// The whole class; else the groups or those who are ticked.
    let isForAll: Bool
    let isForGroups: Bool
    let isForSome: Bool
    let pupilsError: String?
    let pupils: [Choice]
    let groups: [Choice]
    let hasGroups: Bool
    /// Other classes of the same grade that may get the same.
    let classrooms: [Choice]
    let hasClassrooms: Bool
    let classroomsError: String?
    /// "18/11/2026", in the hint.
    let today: String
}
