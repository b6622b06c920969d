/// Who teaches a class, for the school's manager.
struct ClassroomTeachersPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let classroomID: String
    let className: String
    let schoolName: String
    /// The school's teachers, with the classes that each has: "Nguyễn Thị Lan · lan.nt · 10A1".
    let teachers: [Choice]
    let teachersError: String?
    let homeroom: Field
    let homerooms: [Choice]
    /// Where teachers' accounts are made.
    let staffHref: String
}
