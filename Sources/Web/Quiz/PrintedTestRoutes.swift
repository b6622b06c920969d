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
        let record = try await record(visit)
        let draft = PrintedTestDraft(grade: record.classroom.grade, content: visit.app.content)
        return try await page(visit, record, draft, FormProblems(), status: .ok)
    }

    private static func create(_ visit: Visit) async throws -> Response {
        let record = try await record(visit)
        let draft = PrintedTestDraft(visit.form)
        let (order, problems) = draft.order(grade: record.classroom.grade, content: visit.app.content)
        guard let order else { return try await page(visit, record, draft, problems, status: .unprocessableContent) }
        let items = try order.blueprint.printedItems(
            from: visit.app.content.questions, grade: record.classroom.grade, on: visit.now.day,
            seed: FNV1a.hash64(hexadecimal(visit.app.randomBytes(16))))
        let id = try await visit.store.createPrintedTest(
            classroom: record.classroom.id, title: order.title, blueprint: order.blueprint.code,
            timeLimitMs: order.timeLimitMs, codes: PaperVariants.codes(count: order.codeCount), items: items,
            by: visit.actor.account.id, at: visit.now)
        return .seeOther("/printed-tests/\(id.rawValue)", done: .printed)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        let results = try await visit.store.printedResults(of: folder.test.id)
        let page = PrintedTestPage(try await visit.frame(folder.test.title), folder, results)
        return try visit.page(page, "Quiz/PrintedTestPage")
    }

    private static func record(_ visit: Visit) async throws -> ClassroomRecord {
        guard let record = try await visit.store.classroom(visit.id("classroom"), on: visit.now.day) else {
            throw HTTPError(.notFound)
        }
        return record
    }

    private static func page(
        _ visit: Visit, _ record: ClassroomRecord, _ draft: PrintedTestDraft, _ problems: FormProblems,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let page = PrintedTestsPage(
            try await visit.frame("Đề in", js: ["js/form.js"]), record,
            try await visit.store.printedTests(of: record.classroom.id), draft, problems, content: visit.app.content)
        return try visit.page(page, "Quiz/PrintedTestsPage", status: status)
    }
}
