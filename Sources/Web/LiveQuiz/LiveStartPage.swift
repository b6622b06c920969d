import Content
import Domain

/// Opens a live quiz: the class, the questions, the rules of the game.
struct LiveStartPage: Sendable {
    /// Questions of one content area.
    struct QuestionGroup: Sendable {
        let title: String
        let choices: [QuestionChoice]
    }

    /// A question to tick, with its own time.
    struct QuestionChoice: Sendable {
        let value: String
        let title: String
        let isChosen: Bool
        let secondsField: String
        let seconds: Field
    }

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
    let groups: [QuestionGroup]
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
            groups: Self.groups(content.singleQuestions, others, grade: grade, draft.questions, at: now) { field in
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

    /// The questions that a class of that grade may be asked: the teacher's own, shared ones, the bank by content area.
    ///
    /// - Parameter seconds: the time typed for a question.
    static func groups(
        _ bank: [Question], _ others: UsableQuestions, grade: Int, _ chosen: [String], at now: Instant,
        seconds: (String) -> Field = { _ in Field() }
    ) -> [QuestionGroup] {
        let wanted = Set(chosen)
        func group(_ title: String, _ questions: [Question]) -> [QuestionGroup] {
            let choices = questions.filter { $0.isDrawable(grade: grade, on: now.day) }.map { question in
                let field = LiveStartDraft.secondsField(question.id)
                return QuestionChoice(
                    value: question.id, title: question.listTitle, isChosen: wanted.contains(question.id),
                    secondsField: field, seconds: seconds(field))
            }
            return choices.isEmpty ? [] : [QuestionGroup(title: title, choices: choices)]
        }
        let areas = Dictionary(grouping: bank, by: \.contentArea)
        return group("Câu hỏi của tôi", others.own) + group("Câu hỏi được chia sẻ", others.shared)
            + ContentArea.allCases.flatMap { group("\($0.rawValue). \($0.title)", areas[$0] ?? []) }
    }
}
