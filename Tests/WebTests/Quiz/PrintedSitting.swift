import Content
import Domain
import Store
import Testing

@testable import Web

extension SmallProvince {
    /// A test on paper for a class, drawn from the real bank; the first is number 1.
    @discardableResult
    func printTest(
        for classroom: Classroom = Self.class1, blueprint: String = "PC", by account: Account = Self.teacher
    ) async throws -> PrintedTest {
        let blueprint = try #require(content.blueprint(blueprint))
        let items = try blueprint.printedItems(
            from: content.questions, grade: classroom.grade, on: Self.today, seed: 7)
        let id = try await store.createPrintedTest(
            classroom: classroom.id, title: "Kiểm tra cuối kỳ", blueprint: blueprint.code,
            timeLimitMs: blueprint.timeLimitMs, codes: PaperVariants.codes(count: 4), items: items, by: account.id,
            at: Self.now)
        return try #require(try await store.printedTest(id))
    }

    /// The questions of a test by id.
    func questions(of test: PrintedTest) async throws -> [Question.ID: Question] {
        try await QuestionShelf(content: content, store: store).questions(of: test)
    }

    /// The fields of a pupil's sheet with every answer right.
    func rightSheet(_ test: PrintedTest, code: String, of learner: Learner) async throws -> [String: String] {
        let questions = try await questions(of: test)
        let paper = try #require(test.paper(code: code, questions: questions))
        let right = paper.entries.map { (questions[$0.question]?.kind as? any KeyedKind)?.rightResponse ?? .blank }
        let fields = PrintedSheet(paper, questions: questions).typed(right)
        var form = [PrintedResultDraft.codeField(learner.id): code]
        for (part, text) in fields { form[PrintedResultDraft.field(learner.id, part)] = text }
        return form
    }
}
