import Content
import Domain

extension AssignmentFormPage {
    init(
        _ frame: Frame, _ record: ClassroomRecord, _ draft: AssignmentDraft, _ problems: FormProblems,
        content: ContentLibrary, at now: Instant
    ) {
        let names = record.pupils.map(\.learner).listNames()
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Giao bài", in: record.classroom),
            classroomID: "\(record.classroom.id.rawValue)", className: record.classroom.name,
            errors: problems.errors("Chưa giao được bài"), title: problems.field("title", draft.title),
            work: problems.field("work", draft.work),
            workGroups: Self.groups(content, grade: record.classroom.grade, chosen: draft.work),
            opensDay: problems.field("opensDay", draft.opensDay),
            opensTime: problems.field("opensTime", draft.opensTime),
            closesDay: problems.field("closesDay", draft.closesDay),
            closesTime: problems.field("closesTime", draft.closesTime),
            timeLimit: problems.field("timeLimit", draft.timeLimit), mode: problems.field("mode", draft.mode),
            modes: DeliveryMode.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.mode)
            },
            periods: problems.field("periods", draft.periods), isForAll: !draft.isForSome,
            pupilsError: problems["learner"],
            pupils: record.pupils.map(\.learner).map { learner in
                let value = "\(learner.id.rawValue)"
                return Choice(
                    value: value, title: names[learner.id, default: learner.fullName],
                    isChosen: draft.learners.contains(value))
            },
            reveal: Assignment.Reveal.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.reveal)
            },
            today: now.day.text)
    }

    /// Tests, practice, then the lessons of the grade, then other lessons.
    private static func groups(_ content: ContentLibrary, grade: Int, chosen: String) -> [WorkGroup] {
        let lessons = content.lessons.filter { $0.status == .approved }
        let groups = [
            WorkGroup(
                title: "Bài kiểm tra",
                choices: content.blueprints.map { choice("test:\($0.code)", $0.title, chosen) }),
            WorkGroup(
                title: "Thực hành",
                choices: content.practiceChoices(grade: grade).map { choice("practice:\($0.id)", $0.title, chosen) }),
            group("Bài học lớp \(grade)", lessons.filter { $0.outline.grade == grade }, chosen),
            group("Bài học lớp khác", lessons.filter { $0.outline.grade != grade }, chosen),
        ]
        return groups.filter { !$0.choices.isEmpty }
    }

    private static func group(_ title: String, _ lessons: [Lesson], _ chosen: String) -> WorkGroup {
        WorkGroup(
            title: title, choices: lessons.map { choice("lesson:\($0.id)", $0.outline.numberedTitle, chosen) })
    }

    private static func choice(_ value: String, _ title: String, _ chosen: String) -> Choice {
        Choice(value: value, title: title, isChosen: value == chosen)
    }
}

extension Crumb {
    /// The path to a page below a class.
    static func path(to title: String, in classroom: Classroom) -> [Crumb] {
        [
            Crumb(title: "Các lớp", href: "/classrooms"),
            Crumb(title: "Lớp \(classroom.name)", href: "/classrooms/\(classroom.id.rawValue)"),
            Crumb(title: title, href: nil),
        ]
    }
}

extension Assignment.Reveal {
    /// As the form of an assignment names it.
    var title: String {
        switch self {
        case .never: "Không cho xem"
        case .afterSubmission: "Ngay sau khi em nộp bài"
        case .afterClose: "Sau khi bài đóng"
        }
    }
}
