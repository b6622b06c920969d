import Content
import Domain
import Foundation
import Store
import Testing

@testable import Web

/// The pupil's copy holds no key, however one looks at its bytes.
@Suite("A printed paper gives nothing away")
struct PrintedLeakTests {
    @Test("its bytes are the same when only the keys and explanations change")
    func sameBytes() async throws {
        let province = try await SmallProvince()
        for blueprint in ["PC", "CT", "Q15"] where province.content.blueprint(blueprint) != nil {
            let test = try await province.printTest(blueprint: blueprint)
            let questions = try await province.questions(of: test)
            let other = questions.mapValues(Self.withAnotherKey)
            let first = try await pages(province, test, questions)
            let second = try await pages(province, test, other)
            #expect(first == second)
            let keys = test.variants(questions: questions).keys
            #expect(keys != test.variants(questions: other).keys, "the keys must differ, or nothing is proved")
        }
    }

    @Test("explanations, sources and marks of a key stand nowhere on it")
    func noWord() async throws {
        let province = try await SmallProvince()
        let test = try await province.printTest()
        let questions = try await province.questions(of: test)
        let client = try await province.client(SmallProvince.teacher)
        for path in ["papers", "papers/101", "papers/103", "answer-sheet"] {
            let html = try await client.get("/printed-tests/1/\(path)").body
            for question in questions.values {
                #expect(!html.contains(question.id), "\(path): \(question.id)")
                #expect(!html.contains(question.contentHash), "\(path): \(question.id)")
                #expect(!html.contains(question.explanation), "\(path): \(question.id)")
                if let short = question.kind as? ShortAnswer, short.accepted.joined().count > 5 {
                    for text in short.accepted where !question.stem.contains(text) {
                        #expect(!html.contains(text), "\(path): \(text)")
                    }
                }
            }
            for word in ["đáp án đúng", "Lời giải", "is-right", "is-wrong", "checked", "correct", "<u>", "data-key"] {
                #expect(!html.contains(word), "\(path): \(word)")
            }
        }
    }

    @Test("every option and every statement is printed once, whichever is right")
    func whole() async throws {
        let province = try await SmallProvince()
        let test = try await province.printTest()
        let questions = try await province.questions(of: test)
        let pages = try await pages(province, test, questions)
        let html = try #require(pages.first)
        for question in questions.values {
            let texts = question.kind.sheet(seed: 1).options.map(\.text)
            for text in texts + [question.stem] { #expect(html.contains(Self.escaped(text)), "\(question.id)") }
        }
        #expect(html.components(separatedBy: "class=\"ex__q\"").count == 4 * test.items.count + 1)
    }

    /// The papers of all codes, and the answer sheet.
    private func pages(
        _ province: SmallProvince, _ test: PrintedTest, _ questions: [Domain.Question.ID: Domain.Question]
    ) async throws -> [String] {
        let record = try #require(try await province.store.classroom(test.classroom, on: SmallProvince.today))
        let folder = PrintedTestFolder(test: test, classroom: record, questions: questions)
        let renderer = try PageRenderer(folder: Templates.folder, texts: Templates.texts)
        let frame = Samples.teacherFrame("Đề in")
        return [
            try renderer.html(
                PrintedPaperPage(frame, folder, folder.papers, superior: "Sở"), "Quiz/PrintedPaperPage"),
            try renderer.html(AnswerSheetPage(frame, folder), "Quiz/AnswerSheetPage"),
        ]
    }

    /// The same wording with another right answer, another explanation and another source.
    private static func withAnotherKey(_ question: Domain.Question) -> Domain.Question {
        Domain.Question(
            id: question.id, contentHash: question.contentHash, stem: question.stem, kind: other(question.kind),
            contentArea: question.contentArea, level: question.level, isSafety: !question.isSafety,
            grades: question.grades, explanation: "Khác.", source: "Nguồn khác", checkedOn: question.checkedOn,
            validUntil: nil, isApproved: true, passage: question.passage)
    }

    private static func other(_ kind: any QuestionKind) -> any QuestionKind {
        switch kind {
        case let kind as SingleChoice:
            SingleChoice(
                options: kind.options, correct: (kind.correct + 1) % kind.options.count, pinned: kind.pinned)
        case let kind as TrueFalseCluster:
            TrueFalseCluster(statements: kind.statements, correct: kind.correct.map { !$0 })
        case let kind as ShortAnswer:
            ShortAnswer(
                accepted: kind.isNumeric ? ["987654321"] : ["khác hẳn"], isNumeric: kind.isNumeric, unit: kind.unit)
        case let kind as MultipleChoice:
            MultipleChoice(
                options: kind.options, correct: kind.correct.map { ($0 + 1) % kind.options.count }, pinned: kind.pinned)
        default: kind
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\"", with: "&quot;").replacing("'", with: "&#39;")
    }
}
