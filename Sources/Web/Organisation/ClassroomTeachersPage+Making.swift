import Domain

extension ClassroomTeachersPage {
    /// Somebody who may be given the class.
    struct Candidate {
        let account: Account.ID
        let fullName: String
        /// Tells two of the same name apart.
        let userName: String
        /// The names of the classes taught this year.
        let classrooms: [String]

        fileprivate var title: String {
            let taught = classrooms.isEmpty ? "chưa có lớp" : classrooms.joined(separator: ", ")
            return [fullName, userName, taught].filter { !$0.isEmpty }.joined(separator: " · ")
        }
    }

    init(
        _ frame: Frame, _ record: ClassroomRecord, _ candidates: [Candidate], _ draft: TeachingDraft,
        _ problems: FormProblems
    ) {
        let id = "\(record.classroom.id.rawValue)"
        self.init(
            frame: frame,
            crumbs: [
                Crumb(title: record.school.shortName, href: "/schools/\(record.school.code)"),
                Crumb(title: "Lớp \(record.classroom.name)", href: "/classrooms/\(id)"),
                Crumb(title: "Giáo viên", href: nil),
            ],
            errors: problems.errors("Chưa phân công được"), classroomID: id, className: record.classroom.name,
            schoolName: record.school.name,
            teachers: candidates.map { candidate in
                let value = "\(candidate.account.rawValue)"
                return Choice(value: value, title: candidate.title, isChosen: draft.teachers.contains(value))
            },
            teachersError: problems["teacher"], homeroom: problems.field("homeroom", draft.homeroom),
            homerooms: candidates.map { candidate in
                let value = "\(candidate.account.rawValue)"
                return Choice(value: value, title: candidate.fullName, isChosen: draft.homeroom == value)
            },
            staffHref: "/schools/\(record.school.code)/staff")
    }
}

extension Sequence<ClassroomSummary> {
    /// The names of the classes that each teacher has, in natural order.
    var classNames: [Account.ID: [String]] {
        reduce(into: [:]) { names, summary in
            for teacher in summary.teachers { names[teacher.account, default: []].append(summary.classroom.name) }
        }
    }
}
