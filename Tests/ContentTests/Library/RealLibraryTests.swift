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

    @Test("every grade has its five lessons in order, four of them core", arguments: 6...12)
    func lessons(_ grade: Int) {
        let lessons = Self.library.lessons.filter { $0.outline.grade == grade }
        #expect(lessons.map(\.outline.order) == [1, 2, 3, 4, 5])
        #expect(lessons.count(where: \.outline.isCore) == 4)
        #expect(lessons.allSatisfy { (2...8).contains($0.checkpoints.count) })
        #expect(lessons.allSatisfy { $0.handout.remember.count >= 3 && !$0.teacher.board.isEmpty })
        #expect(lessons.allSatisfy { $0.screens.contains { $0.html.contains("<img") } })
    }

    @Test("every grade has eighty questions and more of its own, a third of them on safety", arguments: 6...12)
    func questions(_ grade: Int) {
        let questions = Self.library.questions.filter { $0.isApproved && $0.grades.lowerBound == grade }
        #expect(questions.count >= 80)
        #expect(questions.count(where: \.isSafety) * 100 >= questions.count * 30)
        for (level, share) in [(Question.Level.recognise, 40), (.understand, 30), (.apply, 30)] {
            let percent = questions.count { $0.level == level } * 100 / questions.count
            #expect(abs(percent - share) <= 10, "\(level): \(percent) %")
        }
        let kinds = Set(questions.map { type(of: $0.kind).key })
        #expect(kinds.isSuperset(of: ["single_choice", "true_false_cluster", "short_answer", "ordering", "matching"]))
        #expect(
            questions.allSatisfy { $0.expectedRightPercent != nil && $0.reviewBy != nil && !$0.explanation.isEmpty })
    }

    @Test("all six content areas are taught and asked")
    func areas() {
        #expect(Set(Self.library.lessons.flatMap(\.outline.contentAreas)) == Set(ContentArea.allCases))
        #expect(Set(Self.library.questions.map(\.contentArea)) == Set(ContentArea.allCases))
        #expect(Self.library.questions.count >= 600)
    }

    @Test("a knowledge test can be drawn for every grade, with fifty seeds", arguments: 6...12)
    func drawable(_ grade: Int) throws {
        let blueprint = try #require(Self.library.blueprint(grade < 10 ? "PC-THCS" : "PC"))
        #expect(blueprint.grades.contains(grade))
        for seed in 0..<50 as Range<UInt64> {
            let paper = try blueprint.draw(
                from: Self.library.questions, grade: grade, on: LibraryFixture.today, seed: seed)
            #expect(paper.maximum == Points(hundredths: 1000))
            #expect(Set(paper.items.map(\.question)).count == paper.items.count)
        }
    }
}
