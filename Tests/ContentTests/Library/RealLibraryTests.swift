import Domain
import Foundation
import Testing

@testable import Content

@Suite("The library of this repository")
struct RealLibraryTests {
    private static let root = (0..<4).reduce(URL(filePath: #filePath).resolvingSymlinksInPath()) { url, _ in
        url.deletingLastPathComponent()
    }

    private static let library = ContentLibrary.load(
        lessons: root.appending(path: "lessons"), quizzes: root.appending(path: "quizzes"), on: LibraryFixture.today)

    @Test("it has lessons, facts, questions and matrices, and no problems")
    func sound() {
        #expect(Self.library.errors.map(\.description) == [])
        #expect(!Self.library.lessons.isEmpty)
        #expect(!Self.library.facts.isEmpty)
        #expect(!Self.library.questions.isEmpty)
        #expect(!Self.library.blueprints.isEmpty)
    }

    @Test("a knowledge test can be drawn for every grade of upper secondary school", arguments: 10...12)
    func drawable(_ grade: Int) throws {
        let blueprint = try #require(Self.library.blueprint("PC"))
        let paper = try blueprint.draw(from: Self.library.questions, grade: grade, on: LibraryFixture.today, seed: 7)
        #expect(paper.maximum == Points(hundredths: 1000))
    }
}
