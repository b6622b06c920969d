/// A school whose classes go to another one, or a commune that becomes part of another.
struct MergerPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let heading: String
    let lead: String
    let action: String
    let target: Field
    let targetTitle: String
    let targets: [Choice]
    let day: Field
    /// False for a commune, which has no classes.
    let isSchool: Bool
    let classrooms: [Choice]
    let classroomError: String?
    let suffix: Field
    let endsSchool: Bool
    let confirmError: String?
    let button: String
}
