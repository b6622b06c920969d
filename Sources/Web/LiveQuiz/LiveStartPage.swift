import Content
import Domain

/// Opens a live quiz: the class, the questions, the rules of the game.
struct LiveStartPage: Sendable {
    let frame: Frame
    let crumbs: [Crumb]
    let errors: FormErrors?
    let title: Field
    let classroom: Field
    let classrooms: [Choice]
    let hasClassrooms: Bool
    let grade: Field
    let grades: [Choice]
    let source: Field
    let sources: [Choice]
    let isOwn: Bool
    let picker: QuestionPicker
    let groupsTitle: String
    let seconds: Field
    let paces: [Choice]
    let entrance: Field
    let entrances: [Choice]
    let rewardsSpeed: Bool
    let rewardsStreaks: Bool
    let allowsLateJoin: Bool
    let shufflesOptions: Bool
    let teams: Field
    let forbiddenNames: Field
}

extension LiveStartPage {
    init(
        _ frame: Frame, _ draft: LiveStartDraft, _ problems: FormProblems, classrooms: [Classroom],
        content: ContentLibrary, others: UsableQuestions, at now: Instant
    ) {
        let chosen = classrooms.first { "\($0.id.rawValue)" == draft.classroom }
        let grade = chosen?.grade ?? Typed.number(draft.grade, in: 6...12) ?? 10
        self.init(
            frame: frame, crumbs: [Crumb(title: "Đố vui", href: "/live-quizzes"), Crumb(title: "Mở phòng", href: nil)],
            errors: problems.errors("Chưa mở được phòng"), title: problems.field("title", draft.title),
            classroom: problems.field("classroom", draft.classroom),
            classrooms: classrooms.map {
                Choice(value: "\($0.id.rawValue)", title: "Lớp \($0.name)", isChosen: $0.id == chosen?.id)
            }, hasClassrooms: !classrooms.isEmpty,
            grade: problems.field("grade", draft.grade),
            grades: (6...12).map { Choice(value: "\($0)", title: "Lớp \($0)", isChosen: $0 == grade) },
            source: problems.field("source", draft.source),
            sources: content.blueprints.sorted { $0.questionCount < $1.questionCount }.map {
                Choice(
                    value: $0.code, title: "\($0.title) (\($0.questionCount) câu)", isChosen: $0.code == draft.source)
            } + [Choice(value: "own", title: "Tự chọn câu hỏi", isChosen: draft.source == "own")],
            isOwn: draft.source == "own",
            picker: QuestionPicker(
                content.questions, others, grade: grade, chosen: draft.questions, draft.search,
                action: "/live-quizzes", button: "Tìm câu hỏi của lớp vừa chọn", at: now
            ) { field in
                problems.field(field, draft.seconds(in: field))
            },
            groupsTitle: "Câu hỏi dùng được cho lớp \(grade)", seconds: problems.field("seconds", draft.seconds),
            paces: [
                Choice(
                    value: "teacher", title: "Cả lớp cùng một câu, thầy cô chuyển câu", isChosen: draft.pace != "pupil"),
                Choice(value: "pupil", title: "Mỗi em theo nhịp của mình", isChosen: draft.pace == "pupil"),
            ],
            entrance: problems.field("entrance", draft.entrance), entrances: Self.entrances(draft.entrance),
            rewardsSpeed: draft.rewardsSpeed, rewardsStreaks: draft.rewardsStreaks,
            allowsLateJoin: draft.allowsLateJoin, shufflesOptions: draft.shufflesOptions,
            teams: problems.field("teams", draft.teams), forbiddenNames: Field(draft.forbiddenNames))
    }

    private static func entrances(_ chosen: String) -> [Choice] {
        [
            Choice(
                value: "listAndGuests", title: "Học sinh trong danh sách và khách", isChosen: chosen == "listAndGuests"),
            Choice(value: "list", title: "Chỉ học sinh trong danh sách lớp", isChosen: chosen == "list"),
            Choice(value: "guests", title: "Ai có mã PIN cũng vào, dùng tên tự đặt", isChosen: chosen == "guests"),
        ]
    }
}
