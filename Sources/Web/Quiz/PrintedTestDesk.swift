import Content
import Domain
import HTTPTypes
import Hummingbird
import Store

/// A test on paper with everything that its pages need.
struct PrintedTestFolder: Sendable {
    let test: PrintedTest
    let classroom: ClassroomRecord
    let questions: [Question.ID: Question]

    /// The paper of one code; `nil` when the test has no such code.
    func paper(_ code: String) -> PrintedPaper? {
        test.paper(code: code, questions: questions)
    }

    /// The papers of all codes, in the order of the codes.
    var papers: [PrintedPaper] {
        test.codes.compactMap(paper)
    }

    /// The first code stands for the parts that all of them have.
    var parts: [PrintedSheet.Part] {
        papers.first.map { PrintedSheet($0, questions: questions).parts } ?? []
    }

    /// Below this address stands everything of the test.
    var href: String {
        "/printed-tests/\(test.id.rawValue)"
    }
}

extension Visit {
    /// The test that the path names.
    var printedTest: PrintedTestFolder {
        get async throws {
            guard let test = try await store.printedTest(id("test")),
                let classroom = try await store.classroom(test.classroom, on: now.day)
            else { throw HTTPError(.notFound) }
            let questions = try await QuestionShelf(content: app.content, store: store).questions(of: test)
            let missing = test.items.map(\.question).filter { questions[$0] == nil }
            guard missing.isEmpty else { throw MarkingRefusal.missingQuestions(missing) }
            return PrintedTestFolder(test: test, classroom: classroom, questions: questions)
        }
    }
}
