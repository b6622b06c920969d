import Domain
import Foundation
import Testing

@testable import Content

@Suite("Aiken")
struct AikenReaderTests {
    @Test("a question, its options and its answer")
    func plain() throws {
        let text = """
            Thủ đô của Việt Nam là gì?
            A. Huế
            B) Hà Nội
            C. Đà Nẵng
            ANSWER: B

            Câu hỏi
            hai dòng
            A. một
            B. hai
            answer : a
            """
        let read = AikenReader.read(text: text)
        #expect(read.problemTexts == [])
        #expect(read.questions.map(\.stem) == ["Thủ đô của Việt Nam là gì?", "Câu hỏi\nhai dòng"])
        #expect(read.questions.map(\.line) == [1, 7])
        let kinds = read.questions.map { AnyHashable($0.kind) }
        #expect(
            kinds == [
                AnyHashable(SingleChoice(options: ["Huế", "Hà Nội", "Đà Nẵng"], correct: 1)),
                AnyHashable(SingleChoice(options: ["một", "hai"], correct: 0)),
            ])
    }

    @Test(
        "what is wrong is said with the question",
        arguments: [
            ("Hỏi\nA. một\nB. hai", "không có đáp án"),
            ("Hỏi\nA. một\nB. hai\nANSWER:", "không có đáp án"),
            ("Hỏi\nA. một\nB. hai\nANSWER: C", "không phải là một phương án"),
            ("Hỏi\nANSWER: A", "thiếu các phương án"),
            ("Hỏi\nA. một\nANSWER: A", "từ 2 đến 8"),
            ("Hỏi\nA. một\nB. một\nANSWER: A", "bị trùng"),
            ("Hỏi\nA. một\nB. hai\nB. ba\nANSWER: A", "cùng chữ cái"),
        ])
    func problems(text: String, reason: String) {
        let read = AikenReader.read(text: text)
        #expect(read.questions.isEmpty)
        #expect(read.problems.count == 1)
        #expect(read.problems.first?.message.hasPrefix("Câu 1 (“Hỏi”): ") == true, "\(read.problemTexts)")
        #expect(read.problems.first?.message.contains(reason) == true, "\(read.problemTexts)")
    }

    @Test("a question without its answer does not take the next one with it", arguments: ["", "\n"])
    func missingAnswer(gap: String) {
        let read = AikenReader.read(text: "Một\nA. x\nB. y\n\(gap)Hai\nA. z\nB. t\nANSWER: A\n")
        #expect(read.problems.count == 1)
        #expect(read.questions.map(\.stem) == ["Hai"])
    }

    @Test("a long option may go on below, several answers are several right options")
    func more() throws {
        let read = AikenReader.read(text: "Hỏi\nA. dài\ntiếp\nB. hai\nC. ba\nANSWER: A, C")
        let kind = try #require(read.questions.first?.kind as? MultipleChoice)
        #expect(kind == MultipleChoice(options: ["dài\ntiếp", "hai", "ba"], correct: [0, 2]))
        #expect(read.notices.count == 1)
    }
}
