import Domain
import Foundation
import TestKit
import Testing

@testable import Content

@Suite("The form that teachers write")
struct WrittenFormTests {
    private func question(_ kind: any QuestionKind, _ stem: String = "Mã OTP là gì?", explanation: String = "")
        -> Question
    {
        Question(
            id: "q", contentHash: "", stem: stem, kind: kind, contentArea: .nd3, level: .recognise, isSafety: true,
            grades: 6...9, explanation: explanation, source: "SGK", checkedOn: Day(year: 2026, month: 11, day: 20)!,
            validUntil: Day(year: 2027, month: 6, day: 30)!, isApproved: true)
    }

    private let four = SingleChoice(options: ["=1+1", "b", "c", "d"], correct: 1)
    private let cluster = TrueFalseCluster(statements: ["m", "n", "p", "q"], correct: [true, false, false, true])
    private let number = ShortAnswer(
        accepted: ["3,14"], isNumeric: true, tolerance: ExactDecimal(units: 1, scale: 2))

    @Test("a text by part, with key, tags and explanation")
    func text() {
        let several = MultipleChoice(options: ["a", "b", "c", "d"], correct: [2, 0])
        let file = TextFormWriter.write([
            question(number), question(four, explanation: "Vì an toàn."), question(cluster), question(several),
        ])
        #expect(file.remarks == [])
        #expect(
            String(decoding: file.bytes, as: UTF8.self) == """
                TRẮC NGHIỆM NHIỀU ĐÁP ÁN ĐÚNG

                Câu 1. [NB][ND3][AT] Mã OTP là gì?
                A. a
                B. b
                C. c
                D. d
                Đáp án: A, C

                PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn.

                Câu 1. [NB][ND3][AT] Mã OTP là gì?
                A. =1+1
                B. b
                C. c
                D. d
                Đáp án: B
                Lời giải: Vì an toàn.

                PHẦN II. Câu trắc nghiệm đúng sai.

                Câu 1. [NB][ND3][AT] Mã OTP là gì?
                a) m
                b) n
                c) p
                d) q
                Đáp án: ĐSSĐ

                PHẦN III. Câu trắc nghiệm trả lời ngắn.

                Câu 1. [NB][ND3][AT] Mã OTP là gì?
                Đáp án: 3,14 ± 0,01

                """)
    }

    @Test("what the form cannot hold is left out and named")
    func leftOut() {
        let kinds: [any QuestionKind] = [
            Ordering(items: ["a", "b", "c"]), Matching(lefts: ["a", "b"], rights: ["c", "d"], correct: [0, 1]),
            SingleChoice(options: ["a", "b", "c"], correct: 0),
            SingleChoice(options: ["*a", "b", "c", "d"], correct: 0),
            ShortAnswer(accepted: ["a; b"], isNumeric: false),
            ShortAnswer(accepted: ["1", "2"], isNumeric: true, tolerance: ExactDecimal(units: 1, scale: 0)),
        ]
        for kind in kinds {
            let file = TextFormWriter.write([question(kind)])
            #expect(file.bytes.isEmpty && file.remarks.map(\.isLeftOut) == [true])
            #expect(QuestionTable([question(kind)]).remarks.map(\.isLeftOut) == [true])
        }
    }

    @Test(
        "a stem that would be read as something else is left out of the text",
        arguments: [
            "Xem hình\nCâu 2. Gì?", "Mức [NB] nào", "Hỏi\nĐáp án: B", "A. Một B. Hai", "Hỏi\nLời giải: x",
            "Gõ <key=1>",
            "Hỏi **đậm**", "Hỏi\nPHẦN II. x",
        ])
    func mistakable(stem: String) {
        #expect(TextFormWriter.write([question(four, stem)]).remarks.map(\.isLeftOut) == [true])
    }

    @Test(
        "usual stems are written",
        arguments: ["Chọn đáp án đúng nhất.", "Câu nào đúng?\nCho bảng sau", "Bài làm (nháp)", "Hỏi?\nGõ mã C của em"])
    func usual(stem: String) {
        #expect(TextFormWriter.write([question(four, stem)]).remarks == [])
    }

    @Test("rows of the sheet")
    func table() {
        let wide = SingleChoice(options: ["a", "b", "c", "d", "e"], correct: 4)
        let table = QuestionTable([question(four), question(cluster), question(number), question(wide)])
        #expect(table.remarks == [])
        #expect(
            table.columns == [
                "STT", "Phần", "Nội dung câu hỏi", "A", "B", "C", "D", "E", "Đáp án", "Mức độ", "Nội dung (ND)",
                "Năng lực số", "An toàn (x)", "Lời giải", "Nguồn", "Hiệu lực từ", "Hiệu lực đến",
            ])
        let end = ["NB", "ND3", "", "x", "", "SGK", "", "30/06/2027"]
        #expect(table.rows[0] == ["1", "I", "Mã OTP là gì?", "=1+1", "b", "c", "d", "", "B"] + end)
        #expect(table.rows[1] == ["2", "II", "Mã OTP là gì?", "m", "n", "p", "q", "", "ĐSSĐ"] + end)
        #expect(table.rows[2] == ["3", "III", "Mã OTP là gì?", "", "", "", "", "", "3,14 ± 0,01"] + end)
        #expect(table.rows[3][7...8] == ["e", "E"])
    }
}
