import Domain
import Testing

@testable import Content

@Suite("What could be read of a question that did not enter")
struct UnreadQuestionTests {
    private func unread(_ text: String) throws -> QuestionWriting {
        let result = imported(text)
        #expect(result.questions.isEmpty)
        return try #require(result.problems.first?.unread?.writing)
    }

    @Test("a question without a key keeps everything but the key")
    func noKey() throws {
        let writing = try unread("Câu 1. [TH][ND3][AT] x\nA. m\nB. n\nC. p\nD. q\nLời giải: vì thế")
        #expect(writing.form == .oneOf && writing.lines.map(\.text) == ["m", "n", "p", "q"])
        #expect(writing.lacksKey && writing.level == .understand && writing.contentArea == .nd3 && writing.isSafety)
        #expect(writing.explanation == "vì thế")
    }

    @Test("what is missing can be typed beside what is there")
    func missingOption() throws {
        let writing = try unread("Câu 1. x\nA. m\nB. n\nC. p\nĐáp án: B")
        #expect(writing.lines.map(\.text) == ["m", "n", "p"] && writing.keyText == "B")
    }

    @Test(
        "a key that two places say differently is left to the teacher",
        arguments: [
            "Câu 1. x\n*A. m\nB. n\nC. p\nD. q\nĐáp án: B", "PHẦN III\nCâu 1. x\nĐáp án: 5\n<key=6>",
        ])
    func doubt(text: String) throws {
        #expect(try unread(text).lacksKey)
    }

    @Test("a cluster keeps the judgements that were written")
    func cluster() throws {
        let writing = try unread("PHẦN II\nCâu 1. x\na) m (Đ)\nb) n\nc) p (S)\nd) q (S)")
        #expect(writing.form == .judgements && writing.lines.map(\.isRight) == [true, nil, false, false])
        #expect(writing.lines.map(\.text) == ["m", "n", "p", "q"])
    }

    @Test("every question of a file is read or can be mended", arguments: 0..<50)
    func counted(seed: Int) {
        let good = "Câu 1. x\nA. m\nB. n\nC. p\nD. q\nĐáp án: A\n"
        let bad = (0..<(seed % 5)).map { "Câu \($0 + 2). y\($0)\nA. m\nB. n\nC. p\nD. q\n" }.joined()
        let result = imported(good + bad)
        #expect(result.questions.count + result.problems.compactMap(\.unread).count == 1 + seed % 5)
    }

    @Test("a line of the stem that looks like a key is read as the stem's when a question follows it")
    func quoted() throws {
        let result = imported(
            "PHẦN III\nCâu 1. Phiếu của An ghi:\nĐáp án: 12 lượt\nHỏi thực tế có bao nhiêu lượt?\nĐáp án: 15")
        let question = try #require(result.questions.first)
        #expect(result.problems.isEmpty)
        #expect(question.stem == "Phiếu của An ghi:\nĐáp án: 12 lượt\nHỏi thực tế có bao nhiêu lượt?")
        #expect((question.kind as? ShortAnswer)?.accepted == ["15"])
        #expect(result.notices.contains { $0.message.contains("được hiểu là lời của đề") })
    }

    @Test(
        "two keys after the question are still two keys",
        arguments: [
            "PHẦN III\nCâu 1. Bao nhiêu?\nĐáp án: 5\nĐáp án: 6", "PHẦN III\nCâu 1. y\nĐáp án: 5\nvì vậy\nĐS: 6",
        ])
    func twoKeys(text: String) {
        #expect(imported(text).problems.count == 1)
    }
}
