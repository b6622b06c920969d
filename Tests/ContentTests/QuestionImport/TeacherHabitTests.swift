import Domain
import Foundation
import Testing

@testable import Content

@Suite("Habits of teachers")
struct TeacherHabitTests {
    static let options = "A. m\nB. n\nC. p\nD. q"

    @Test(
        "a question begins in many ways",
        arguments: [
            "Câu 7. x", "Câu 7: x", "CÂU 7) x", "câu 7 x", "Bài 7. x", "Question 7: x", "Q7. x", "[Câu 7] x",
            "(Câu 7). x",
            "Câu 7/ x", "Câu 7 - x", "  Câu  7.x", "Câu 7 (NB): x", "[TH] Câu 7. x", "Câu 7 (0,25 điểm). x", "Cau 7. x",
            "**Câu 7:** x", "Câu hỏi 7: x", "7. x", "7) x", "Câu\u{A0}7.\u{A0}x", "### Câu 7. x",
        ])
    func headings(_ heading: String) {
        #expect(imported("\(heading)\n\(Self.options)\nĐáp án: C").summaries == ["x ? m / n / p / q = 2"])
    }

    @Test(
        "the key is written in many ways",
        arguments: [
            "Đáp án: C", "Đáp án C", "ĐÁP ÁN: C", "Đáp án đúng là C", "ĐA: C", "đáp án: c", "Đáp án: C.", "<key=C>",
            "<Key = C>",
            "Chọn C", "Chọn đáp án C.", "→ Đáp án: C", "(Đáp án: C)", "[Đáp án: C]", "Đáp án:\nC", "Đáp án: C. p",
            "Đáp án: p", "Lời giải: vì thế\nChọn C.", "Lời giải\nĐáp án: C", "**Đáp án: C**", "Trả lời: C", "Dap an: C",
            "Bảng đáp án\n1-C", "BẢNG ĐÁP ÁN: 1C", "Đáp án\n1. C", "Bảng đáp án\nCâu 1: C", "Bảng đáp án\n1\tC",
            "Bảng đáp án\nCâu | 1\nĐáp án | C", "ĐÁP ÁN PHẦN I\n1.C", "Bảng đáp án\nCâu\tĐáp án\n1\tC",
        ])
    func keys(_ written: String) {
        #expect(key("Câu 1. x\n\(Self.options)\n\(written)") == "2")
    }

    @Test(
        "options stand one a line, two a line or all in one",
        arguments: [
            "A. m\nB. n\nC. p\nD. q", "A. m\tB. n\nC. p\tD. q", "A. m   B. n   C. p   D. q", "A) m\nB) n\nC) p\nD) q",
            "A.m\nB.n\nC.p\nD.q", "A. m B. n C. p D. q", "A. m B. n\nC. p D. q", "A . m\n B . n\n\n\nC. p\nD. q",
            "A. m | B. n | C. p | D. q", "a. m\nb. n\nc. p\nd. q", "A. m\n\tB. n\n\t\tC. p\n D. q",
        ])
    func options(_ written: String) {
        #expect(imported("Câu 1. x\n\(written)\nĐáp án: C").summaries == ["x ? m / n / p / q = 2"])
    }

    @Test("stems, options and explanations go on over lines")
    func manyLines() {
        let text = "Câu 1. x\n  for i in y:\n    z\nA. m\nm2\nB. n\nC. p\nD. q\nq2\nĐáp án: A\nLời giải: r\ns"
        let result = imported(text)
        #expect(result.summaries == ["x\n  for i in y:\n    z ? m m2 / n / p / q q2 = 0"])
        #expect(result.questions.first?.explanation == "r\ns")
    }

    @Test(
        "a cluster is judged in many ways",
        arguments: [
            "Đáp án: ĐSSĐ", "Đáp án: Đ S S Đ", "Đ S S Đ", "ĐSSĐ", "Đáp án: a-Đ, b-S, c-S, d-Đ",
            "Đáp án: a) Đ b) S c) S d) Đ",
            "Đáp án: Đúng, Sai, Sai, Đúng", "ĐA: Đ-S-S-Đ", "Đáp án: aĐ bS cS dĐ", "<key=ĐSSĐ>",
            "Bảng đáp án\nCâu 1: ĐSSĐ",
            "Bảng đáp án\n1. a) Đ, b) S, c) S, d) Đ", "Đáp án: DSSD",
            "Bảng đáp án\nCâu | 1\na | Đ\nb | S\nc | S\nd | Đ",
        ])
    func clusters(_ written: String) {
        #expect(key("PHẦN II\nCâu 1. x\na) m\nb) n\nc) p\nd) q\n\(written)") == "ĐSSĐ")
    }

    @Test(
        "statements carry their judgement",
        arguments: [
            "*a) m\nb) n\nc) p\n*d) q", "a) m (Đ)\nb) n (S)\nc) p [Sai]\nd) q [Đúng].",
            "a) m - Đúng\nb) n - Sai\nc) p (S)\nd) q (Đ)",
        ])
    func statements(_ written: String) {
        #expect(imported("PHẦN II\nCâu 1. x\n\(written)").summaries == ["x ? m / n / p / q = ĐSSĐ"])
        #expect(imported("PHẦN II\nCâu 1. x\n*a) m\n*b) n\n*c) p\n*d) q").summaries == ["x ? m / n / p / q = ĐĐĐĐ"])
    }

    @Test(
        "a short answer is a number or words",
        arguments: [
            ("<key=0,5>", "0,5 #"), ("Đáp án: 18001096", "18001096 #"), ("ĐS: -3", "-3 #"),
            ("Đáp số: 1800 1096", "1800 1096 #"),
            ("Đáp án: 0123", "0123"), ("Trả lời: thẻ căn cước; căn cước", "thẻ căn cước / căn cước"),
            ("Đáp án: B", "B"),
            ("Bảng đáp án\nCâu 1: căn cước", "căn cước"), ("Bảng đáp án\n1. 0,5", "0,5 #"),
            ("Đáp án: 3,14 ± 0,01", "3,14 #"),
        ])
    func shortAnswers(_ written: String, _ expected: String) {
        #expect(key("PHẦN III\nCâu 1. x\n\(written)") == expected)
        #expect(key("PHẦN III\nCâu 1. x <key=7>") == "7 #")
    }

    @Test("answer tables go by part, number and form")
    func tables() {
        let questions = """
            PHẦN I
            Câu 1. x
            \(Self.options)
            Câu 2. y
            \(Self.options)
            PHẦN II
            Câu 1. z
            a) m
            b) n
            c) p
            d) q
            PHẦN III
            Câu 1. t
            """
        let expected = ["x ? m / n / p / q = 0", "y ? m / n / p / q = 2", "z ? m / n / p / q = ĐSĐS", "t = 12 #"]
        for table in [
            "BẢNG ĐÁP ÁN\nPHẦN I\n1-A 2-C\nPHẦN II\n1-ĐSĐS\nPHẦN III\n1-12",
            "Bảng đáp án 1A 2C\n1. ĐSĐS\nPHẦN III\n1. 12",
            "Đáp án\nPhần I: \nCâu\t1\t2\nĐáp án\tA\tC\nPhần II:\nCâu 1: ĐSĐS\nPhần III:\nCâu 1: 12",
        ] {
            #expect(imported("\(questions)\n--- HẾT ---\n\(table)").summaries == expected, "\(table)")
        }
        #expect(
            imported("Bảng đáp án\nPHẦN I\n1-A 2-C\nPHẦN II\n1-ĐSĐS\nPHẦN III\n1-12\n\(questions)").summaries
                == expected)
        #expect(imported("Câu 1. x\n\(Self.options)\nCâu 2. y\n\(Self.options)\n1-A 2-C").problems.isEmpty)
    }

    @Test(
        "tags are taken out of the stem",
        arguments: [
            "[NB][ND2][AT][2.3.TC1a] x", "[0, NB] x [ND2] [AT][2.3.TC1a]", "[NB] [ND2]: x [AT] [2.3.tc1A]",
            "[NB, ND2, AT, 2.3.TC1a] x",
        ])
    func tags(_ stem: String) throws {
        let result = imported("Câu 1. \(stem)\n\(Self.options)\nĐáp án: A")
        let question = try #require(result.questions.first)
        #expect(question.stem == "x")
        #expect(question.level == .recognise && question.contentArea == .nd2 && question.isSafety)
        #expect(question.competences == ["2.3.TC1a"] && result.notices.isEmpty)
    }

    @Test("brackets that are no tags stay")
    func otherBrackets() {
        let stem = "a[0] = [1, 2] (NB) [AB]"
        #expect(imported("Câu 1. \(stem)\n\(Self.options)\nĐáp án: A").questions.first?.stem == stem)
    }

    @Test("decomposed letters and the eth that looks like Đ are read")
    func decomposed() {
        let text = "PHẦN II\nCâu 1. Thủ đô nước Việt\na) m\nb) n\nc) p\nd) q\nĐáp án: ĐSĐS"
        let loose = text.decomposedStringWithCanonicalMapping
        #expect(loose.unicodeScalars.count > text.unicodeScalars.count)
        let question = imported(loose).questions.first
        #expect(question?.stem.unicodeScalars.elementsEqual("Thủ đô nước Việt".unicodeScalars) == true)
        #expect(key("PHẦN II\nCâu 1. x\na) m\nb) n\nc) p\nd) q\nÐáp án: ÐSÐS") == "ĐSĐS")
    }

    @Test("material that questions share stands before each of them")
    func shared() {
        let text =
            "Đọc đoạn sau và trả lời câu 1 đến câu 2:\nMột đoạn.\nCâu 1. x\n\(Self.options)\nĐáp án: A\n"
            + "Câu 2. y\n\(Self.options)\nĐáp án: B\nCâu 3. z\n\(Self.options)\nĐáp án: C"
        let stems = imported(text).questions.map(\.stem)
        #expect(stems.map { $0.hasPrefix("Đọc đoạn sau") } == [true, true, false])
        #expect(stems.first?.hasSuffix("Một đoạn.\nx") == true)
    }

    @Test("several right options outside any part are taken with a notice")
    func several() {
        let result = imported("Câu 1. x\n\(Self.options)\nĐáp án: A, C")
        let kind = result.questions.first?.kind as? MultipleChoice
        #expect(kind == MultipleChoice(options: ["m", "n", "p", "q"], correct: [0, 2]))
        #expect(result.notices.count == 1)
        #expect(imported("Câu 1. x\n*A. m\nB. n\n*C. p\nD. q").questions.first?.kind is MultipleChoice)
    }

    @Test("a part goes on counting or begins at 1; instructions are no questions")
    func parts() {
        let text =
            "ĐỀ THI\nPHẦN I. Thí sinh trả lời từ câu 1 đến câu 2.\nCâu 1. x\n\(Self.options)\nĐáp án: A\n"
            + "PHẦN III. Thí sinh trả lời từ câu 2 đến câu 4.\nCâu 2. y\nĐáp án: 5\nCâu 3. z\nĐáp án: 6\nTrang 1/2\nHẾT"
        #expect(imported(text).summaries == ["x ? m / n / p / q = 0", "y = 5 #", "z = 6 #"])
    }
}
