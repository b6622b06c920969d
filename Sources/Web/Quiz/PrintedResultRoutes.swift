import Content
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Reports
import Store

/// What came back of a test on paper: typed in, or read from a workbook into the same form, where it is looked at
/// before it is saved.
enum PrintedResultRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/printed-tests/:test/results", .act(.manageAttempt, at: .printedTest), show)
        routes.post("/printed-tests/:test/results", .act(.manageAttempt, at: .printedTest), save)
        routes.get("/printed-tests/:test/results/workbook", .act(.manageAttempt, at: .printedTest), download)
        routes.post(
            "/printed-tests/:test/results/workbook", .act(.manageAttempt, at: .printedTest), bodyLimit: 9 << 20, read)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        let draft = PrintedResultDraft(folder, try await visit.store.printedResults(of: folder.test.id))
        return try await page(visit, folder, draft, FormProblems())
    }

    private static func save(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        let draft = PrintedResultDraft(visit.form, pupils: folder.classroom.pupils)
        let (entries, problems) = try draft.entries(folder)
        guard problems.isEmpty else { return try await page(visit, folder, draft, problems) }
        _ = try await visit.store.enterPrintedResults(
            entries, of: folder.test, by: visit.actor.account.id, at: visit.now)
        return .seeOther(folder.href, done: .results)
    }

    /// The list of the class with the columns that the reader wants.
    private static func download(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        let workbook = PrintedResultWorkbook.make(
            folder.test, folder.classroom, questions: folder.parts.map { ($0.part, $0.count) }, on: visit.now.day)
        return try await visit.export(workbook, of: "printed-test:\(folder.test.id.rawValue)")
    }

    /// Shows what a workbook says in the form; nothing is saved.
    private static func read(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        var draft = PrintedResultDraft(folder, try await visit.store.printedResults(of: folder.test.id))
        guard let file = visit.form.file("file") else {
            return try await refuse(visit, folder, draft, "Chọn tệp kết quả đã điền theo mẫu")
        }
        let rows: [PrintedResultRow]
        do {
            rows = try PrintedResultFile.rows(Data(file.bytes))
        } catch let refusal as FileRefusal {
            return try await refuse(visit, folder, draft, refusal.message)
        }
        var problems = FormProblems()
        let count = draft.take(rows, folder, &problems)
        let readable = try draft.entries(folder).problems
        for message in readable.all { problems.add(message.anchor, message.message) }
        let text = "Đã đọc \(count) em từ tệp \(file.name). Chưa lưu gì: thầy cô xem lại rồi bấm Lưu kết quả."
        return try await page(visit, folder, draft, problems, fileText: text)
    }

    private static func refuse(
        _ visit: Visit, _ folder: PrintedTestFolder, _ draft: PrintedResultDraft, _ message: String
    ) async throws -> Response {
        var problems = FormProblems()
        problems.add("file", message)
        return try await page(visit, folder, draft, problems)
    }

    private static func page(
        _ visit: Visit, _ folder: PrintedTestFolder, _ draft: PrintedResultDraft, _ problems: FormProblems,
        fileText: String? = nil
    ) async throws -> Response {
        let page = PrintedResultsPage(
            try await visit.frame("Nhập kết quả", js: ["js/form.js"]), folder, draft, problems, fileText: fileText)
        return try visit.page(
            page, "Quiz/PrintedResultsPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }
}
