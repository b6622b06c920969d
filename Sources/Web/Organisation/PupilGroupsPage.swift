import Domain

/// The groups of pupils of a class, and the form for a new one.
struct PupilGroupsPage: Sendable {
    struct Row: Sendable {
        let name: String
        let href: String
        /// "8 em: Nguyễn Văn An, Trần Thị Bình …"
        let detail: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let className: String
    let errors: FormErrors?
    let rows: [Row]
    let name: Field
    let pupils: [Choice]
    let pupilsError: String?
}

extension PupilGroupsPage {
    init(
        _ frame: Frame, _ record: ClassroomRecord, _ groups: [PupilGroup], _ draft: PupilGroupDraft,
        _ problems: FormProblems
    ) {
        let classroom = record.classroom
        let names = record.pupils.map(\.learner).listNames()
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Nhóm học sinh", in: classroom),
            classroomID: "\(classroom.id.rawValue)", className: classroom.name,
            errors: problems.errors("Chưa lưu được nhóm"),
            rows: groups.map { group in
                let members = group.members.compactMap { names[$0] }
                let list = members.isEmpty ? "chưa có em nào" : members.joined(separator: ", ")
                return Row(
                    name: group.name, href: "/classrooms/\(classroom.id.rawValue)/groups/\(group.id.rawValue)",
                    detail: "\(members.count) em: \(list)")
            },
            name: problems.field("name", draft.name), pupils: Choice.pupils(of: record, chosen: draft.learners),
            pupilsError: problems["learner"])
    }
}

extension Choice {
    /// The pupils of a class, to be ticked.
    static func pupils(of record: ClassroomRecord, chosen: [String]) -> [Choice] {
        let names = record.pupils.map(\.learner).listNames()
        return record.pupils.map(\.learner).map { learner in
            let value = "\(learner.id.rawValue)"
            return Choice(
                value: value, title: names[learner.id, default: learner.fullName], isChosen: chosen.contains(value))
        }
    }
}
