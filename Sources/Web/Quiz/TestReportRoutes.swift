import Domain
import HTTPTypes
import Hummingbird
import Store

/// The questions of an assigned test: how they worked, and what was decided about them.
enum TestReportRoutes {
    static func add(to routes: inout RouteTable) {
        routes.get("/assignments/:assignment/questions", .act(.viewClassroom, at: .assignment), show)
    }

    private static func show(_ visit: Visit) async throws -> Response {
        try await visit.testReportPage(visit.testReport, FormProblems())
    }
}

/// An assigned test with every attempt and the questions in the versions in which they were asked.
struct TestReportFolder: Sendable {
    let record: AssignmentAttempts
    let classroom: Classroom
    let wordings: QuestionWordings
    let report: TestReport

    var assignmentHref: String {
        "/assignments/\(record.assignment.id.rawValue)"
    }

    /// The page of the questions.
    var href: String {
        "\(assignmentHref)/questions"
    }

    /// The page on which a decision about a question is made; versions of one question are told apart.
    func href(of question: Question) -> String {
        let isAlone = report.lines.count { $0.question.id == question.id } == 1
        return "\(href)/\(question.id)\(isAlone ? "" : "?version=\(question.contentHash)")"
    }

    /// The way to a page below the assignment's.
    func crumbs(to title: String, through middle: [Crumb] = []) -> [Crumb] {
        Crumb.path(to: record.assignment.title, in: classroom).dropLast()
            + [Crumb(title: record.assignment.title, href: assignmentHref)] + middle + [Crumb(title: title, href: nil)]
    }
}

extension Visit {
    /// The test that the path names; lessons and practice have no such page.
    var testReport: TestReportFolder {
        get async throws {
            guard let record = try await store.sittings(of: id("assignment")), record.assignment.isTest,
                let classroom = try await store.classroom(record.assignment.classroom, on: now.day)
            else { throw HTTPError(.notFound) }
            let shelf = QuestionShelf(content: app.content, store: store)
            let wordings = try await shelf.wordings(of: record.attempts)
            return TestReportFolder(
                record: record, classroom: classroom.classroom, wordings: wordings,
                report: TestReport(record.attempts, wordings: wordings, regrades: record.ledger.holding))
        }
    }

    func testReportPage(_ folder: TestReportFolder, _ problems: FormProblems) async throws -> Response {
        let page = TestReportPage(try await frame("Câu hỏi và thống kê", js: ["js/form.js"]), folder, problems)
        return try self.page(
            page, "Quiz/TestReportPage", status: problems.isEmpty ? .ok : .unprocessableContent)
    }
}

extension QuestionShelf {
    /// The questions that attempts ask, each in every version that was asked.
    ///
    /// - Throws: as for one paper.
    func wordings(of attempts: [Attempt]) async throws -> QuestionWordings {
        var found: [Question] = []
        var seen: Set<[String]> = []
        for item in attempts.flatMap(\.paper.items) where seen.insert([item.question, item.contentHash]).inserted {
            found += try await questions([(item.question, item.contentHash)]).values
        }
        return QuestionWordings(found)
    }
}
