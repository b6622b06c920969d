import Domain
import HTTPTypes
import Hummingbird
import Store

/// What is printed of a test: the papers of its codes, the sheet for the answers, and the table of keys.
enum PrintedPaperRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/printed-tests/:test/papers", .act(.assignWork, at: .printedTest), showAll)
        routes.get("/printed-tests/:test/papers/:code", .act(.assignWork, at: .printedTest), showOne)
        routes.get("/printed-tests/:test/answer-sheet", .act(.assignWork, at: .printedTest), showSheet)
        routes.get("/printed-tests/:test/answer-key", .act(.assignWork, at: .printedTest), showKey)
    }

    private static func showAll(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        return try await page(visit, folder, folder.papers)
    }

    private static func showOne(_ visit: Visit) async throws -> Response {
        let folder = try await visit.printedTest
        guard let paper = folder.paper(try visit.text("code")) else { throw HTTPError(.notFound) }
        return try await page(visit, folder, [paper])
    }

    private static func page(
        _ visit: Visit, _ folder: PrintedTestFolder, _ papers: [PrintedPaper]
    ) async throws -> Response {
        let body = folder.classroom.school.managingBody
        let superior =
            if let body { try await visit.app.directory.unit(body, at: visit.now) } else { nil as Domain.Unit? }
        let page = PrintedPaperPage(
            try await visit.frame(folder.test.title, css: ["paper.css"], js: ["js/print.js"]), folder, papers,
            superior: superior?.name ?? "")
        return try visit.page(page, "Quiz/PrintedPaperPage")
    }

    private static func showSheet(_ visit: Visit) async throws -> Response {
        let page = AnswerSheetPage(
            try await visit.frame("Phiếu trả lời", css: ["paper.css"], js: ["js/print.js"]), try await visit.printedTest
        )
        return try visit.page(page, "Quiz/AnswerSheetPage")
    }

    private static func showKey(_ visit: Visit) async throws -> Response {
        let page = AnswerKeyPage(
            try await visit.frame("Bảng đáp án", js: ["js/print.js"]), try await visit.printedTest)
        return try visit.page(page, "Quiz/AnswerKeyPage")
    }
}
