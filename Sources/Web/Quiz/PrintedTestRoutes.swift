import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// Tests on paper: those of a class, a new one, and the page of one with its results.
enum PrintedTestRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/classrooms/:classroom/printed-tests", .act(.assignWork, at: .classroom), showAll)
        routes.post("/classrooms/:classroom/printed-tests", .act(.assignWork, at: .classroom), create)
        routes.get("/printed-tests/:test", .act(.viewClassroom, at: .printedTest), show)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let draft = PrintedTestDraft(grade: record.classroom.grade, content: visit.app.content)
        return try await page(visit, record, draft, FormProblems(), status: .ok)
    }

    private static func create(_ visit: Visit) async throws -> Response {
        let record = try await visit.classroomInPath
        let draft = PrintedTestDraft(visit.form)
        let (order, problems) = draft.order(try await sources(visit, record.classroom))
        guard let order else { return try await page(visit, record, draft, problems, status: .unprocessableContent) }
        let id = try await visit.store.createPrintedTest(
            classroom: record.classroom.id, title: order.title, blueprint: order.source.value,
            timeLimitMs: order.timeLimitMs, codes: PaperVariants.codes(count: order.codeCount),
            items: try items(visit, order.source, record.classroom),
            by: visit.actor.account.id, at: visit.now)
        return .seeOther("/printed-tests/\(id.rawValue)", done: .printed)
    }

    /// The blueprints that the bank of a grade can fill, then the papers that the teacher put together.
    private static func sources(_ visit: Visit, _ classroom: Classroom) async throws -> [PrintedTestDraft.Source] {
        let papers = try await visit.store.fixedPapers(by: visit.actor.account.id)
        return PrintedTestDraft.blueprints(grade: classroom.grade, visit.app.content).map { .blueprint($0) }
            + papers.map { .paper($0) }
    }

    private static func items(
        _ visit: Visit, _ source: PrintedTestDraft.Source, _ classroom: Classroom
    ) throws -> [PrintedTest.Item] {
        switch source {
        case .paper(let paper): return paper.printedItems
        case .blueprint(let blueprint):
            return try blueprint.printedItems(
                from: visit.app.content.questions, grade: classroom.grade, on: visit.now.day,
                seed: FNV1a.hash64(hexadecimal(visit.app.randomBytes(16))))
        }
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        let results = try await visit.store.printedResults(of: folder.test.id)
        let page = PrintedTestPage(try await visit.frame(folder.test.title), folder, results)
        return try visit.page(page, "Quiz/PrintedTestPage")
    }

    private static func page(
        _ visit: Visit, _ record: ClassroomRecord, _ draft: PrintedTestDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = PrintedTestsPage(
            try await visit.frame("Đề in", js: ["js/form.js"]), record,
            try await visit.store.printedTests(of: record.classroom.id), draft, problems,
            try await sources(visit, record.classroom))
        return try visit.page(page, "Quiz/PrintedTestsPage", status: status)
    }
}
