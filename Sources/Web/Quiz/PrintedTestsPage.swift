import Content
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
    let codeCount: Field
    /// Minutes.
    let timeLimit: Field
}

extension PrintedTestsPage {
    init(
        _ frame: Frame, _ record: ClassroomRecord, _ tests: [PrintedTestRecord], _ draft: PrintedTestDraft,
        _ problems: FormProblems, content: ContentLibrary
    ) {
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Đề in", in: record.classroom),
            classroomID: "\(record.classroom.id.rawValue)", className: record.classroom.name,
            errors: problems.errors("Chưa tạo được đề"),
            rows: tests.map { Row($0, pupils: record.pupils.count) }, title: problems.field("title", draft.title),
            blueprint: problems.field("blueprint", draft.blueprint),
            blueprints: PrintedTestDraft.blueprints(grade: record.classroom.grade, content).map {
                Choice(value: $0.code, title: $0.title, isChosen: $0.code == draft.blueprint)
            },
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
