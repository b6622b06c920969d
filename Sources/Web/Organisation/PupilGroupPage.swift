import Domain

/// A group of pupils, to be renamed, filled anew or deleted.
struct PupilGroupPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let groupID: String
    let title: String
    let errors: FormErrors?
    let name: Field
    let pupils: [Choice]
    let pupilsError: String?
}

extension PupilGroupPage {
    init(
        _ frame: Frame, _ record: ClassroomRecord, _ group: PupilGroup, _ draft: PupilGroupDraft,
        _ problems: FormProblems
    ) {
        let classroom = record.classroom
        let groups = Crumb(title: "Nhóm học sinh", href: "/classrooms/\(classroom.id.rawValue)/groups")
        self.init(
            frame: frame,
            crumbs: Crumb.path(to: "", in: classroom).dropLast() + [groups, Crumb(title: group.name, href: nil)],
            classroomID: "\(classroom.id.rawValue)", groupID: "\(group.id.rawValue)", title: group.name,
            errors: problems.errors("Chưa lưu được nhóm"), name: problems.field("name", draft.name),
            pupils: Choice.pupils(of: record, chosen: draft.learners), pupilsError: problems["learner"])
    }
}
