import Domain

/// The tests on paper of a class, and the form for a new one.
struct PrintedTestsPage: Sendable {
    struct Row: Sendable {
        let title: String
        let href: String
        /// "4 mã đề · 45 phút · tạo ngày 23/11/2026"
        let detail: String
        /// "12/36 em"
        let count: String
    }

    let frame: Frame
    let crumbs: [Crumb]
    let classroomID: String
    let className: String
    let errors: FormErrors?
    let rows: [Row]
    let title: Field
    let blueprint: Field
    let blueprints: [Choice]
    /// Papers of questions that the teacher chose.
    let papers: [Choice]
    let hasPapers: Bool
    let codeCount: Field
    /// Minutes.
    let timeLimit: Field
}

extension PrintedTestsPage {
    init(
        _ frame: Frame, _ record: ClassroomRecord, _ tests: [PrintedTestRecord], _ draft: PrintedTestDraft,
        _ problems: FormProblems, _ sources: [PrintedTestDraft.Source]
    ) {
        func choices(_ isWanted: (PrintedTestDraft.Source) -> Bool) -> [Choice] {
            sources.filter(isWanted).map {
                Choice(value: $0.value, title: $0.title, isChosen: $0.value == draft.blueprint)
            }
        }
        let papers = choices { if case .paper = $0 { true } else { false } }
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Đề in", in: record.classroom),
            classroomID: "\(record.classroom.id.rawValue)", className: record.classroom.name,
            errors: problems.errors("Chưa tạo được đề"),
            rows: tests.map { Row($0, pupils: record.pupils.count) }, title: problems.field("title", draft.title),
            blueprint: problems.field("blueprint", draft.blueprint),
            blueprints: choices { if case .blueprint = $0 { true } else { false } }, papers: papers,
            hasPapers: !papers.isEmpty,
            codeCount: problems.field("codeCount", draft.codeCount),
            timeLimit: problems.field("timeLimit", draft.timeLimit))
    }
}

extension PrintedTestsPage.Row {
    fileprivate init(_ record: PrintedTestRecord, pupils: Int) {
        let test = record.test
        self.init(
            title: test.title, href: "/printed-tests/\(test.id.rawValue)",
            detail: "\(test.codes.count) mã đề · \(test.timeLimitMs / 60_000) phút · tạo ngày "
                + record.createdAt.day.text,
            count: "\(record.enteredCount)/\(pupils) em")
    }
}
