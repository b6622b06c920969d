import Content
import Domain

extension AssignmentFormPage {
    init(
        _ frame: Frame, _ choices: AssignmentDraft.Choices, _ draft: AssignmentDraft, _ problems: FormProblems,
        at now: Instant
    ) {
        let record = choices.record
        let window = draft.window
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Giao bài", in: record.classroom),
            classroomID: "\(record.classroom.id.rawValue)", className: record.classroom.name,
            errors: problems.errors("Chưa giao được bài"), title: problems.field("title", draft.title),
            work: problems.field("work", draft.work), workGroups: Self.groups(choices, chosen: draft.work),
            opensDay: problems.field("opensDay", window.opensDay),
            opensTime: problems.field("opensTime", window.opensTime),
            closesDay: problems.field("closesDay", window.closesDay),
            closesTime: problems.field("closesTime", window.closesTime),
            timeLimit: problems.field("timeLimit", window.timeLimit), rules: TestRulesFields(draft.rules, problems),
            picker: QuestionPicker(
                choices.content.questions, choices.others, grade: record.classroom.grade, chosen: draft.questions,
                draft.search,
                action: "/classrooms/\(record.classroom.id.rawValue)/assignments", at: now),
            questionsError: problems["question"], isOwn: draft.work == "own",
            mode: problems.field("mode", draft.mode),
            modes: DeliveryMode.allCases.map {
                Choice(value: $0.rawValue, title: $0.title, isChosen: $0.rawValue == draft.mode)
            },
            periods: problems.field("periods", draft.periods),
            isForAll: !["groups", "some"].contains(draft.audience), isForGroups: draft.audience == "groups",
            isForSome: draft.audience == "some", pupilsError: problems["learner"],
            pupils: Choice.pupils(of: record, chosen: draft.learners),
            groups: choices.groups.map {
                Choice($0.id, "\($0.name) (\($0.members.count) em)", among: draft.groups)
            }, hasGroups: !choices.groups.isEmpty,
            classrooms: choices.otherClassrooms.map { Choice($0.id, "Lớp \($0.name)", among: draft.classrooms) },
            hasClassrooms: !choices.otherClassrooms.isEmpty || problems["classroom"] != nil,
            classroomsError: problems["classroom"],
            today: now.day.text)
    }

    /// Tests, practice, then the lessons of the grade, then other lessons.
    private static func groups(_ choices: AssignmentDraft.Choices, chosen: String) -> [WorkGroup] {
        let (content, grade) = (choices.content, choices.record.classroom.grade)
        let lessons = content.lessons.filter { $0.status == .approved }
        let groups = [
            WorkGroup(
                title: "Bài kiểm tra",
                choices: content.blueprints.map { choice("test:\($0.code)", $0.title, chosen) }
                    + [choice("own", "Tự chọn câu hỏi, cả lớp cùng một đề", chosen)]),
            WorkGroup(
                title: "Đề thầy cô đã soạn",
                choices: choices.papers.map {
                    choice(AssignmentDraft.value(of: $0), "\($0.title) (\($0.items.count) câu)", chosen)
                }),
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

extension Choice {
    /// Something with an id, ticked when its id is among those typed.
    fileprivate init<Entity>(_ id: Identifier<Entity>, _ title: String, among typed: [String]) {
        self.init(value: "\(id.rawValue)", title: title, isChosen: typed.contains("\(id.rawValue)"))
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
