import Domain
import TestKit
import Testing

@Suite("Codes of a paper")
struct AnswerKeyTableTests {
    private static let kinds = QuestionKindsDemo.all.enumerated().map { Question.demo("k\($0)", $1) }
    private static let choices = (0..<12).map { Question.demo("c\($0)", SingleChoice.demo(correct: $0 % 4)) }

    @Test("the table has a column a code and a row a number, as the codes print them")
    func table() throws {
        let variants = PaperVariants(exam: "KT", codes: PaperVariants.codes(count: 4), questions: Self.kinds)
        #expect(variants.keys.codes == ["101", "102", "103", "104"])
        #expect(variants.keys.rows.map(\.number) == [1, 2, 1, 1, 2, 3])
        #expect(variants.keys.rows.map(\.part) == [.one, .one, .two, .three, .three, .three])
        #expect(variants.keys.rows[2].keys == ["ĐSĐS", "ĐSĐS", "ĐSĐS", "ĐSĐS"])
        for (column, paper) in variants.papers.enumerated() {
            let keys = variants.keys.rows.map { $0.keys[column] }
            for (key, entry) in zip(keys, paper.entries) {
                let question = try #require(Self.kinds.first { $0.id == entry.question })
                #expect(key == PrintedKey(question, entry).text && !key.isEmpty)
            }
        }
    }

    @Test("numbers are printed with a comma, and every accepted wording is shown")
    func shortAnswers() {
        func key(_ kind: ShortAnswer) -> String {
            PrintedKey(.demo("s", kind), .init(part: .three, question: "s", options: [])).text
        }
        #expect(key(ShortAnswer(accepted: ["0.5"], isNumeric: true)) == "0,5")
        #expect(key(ShortAnswer(accepted: ["VNeID", "vneid.gov.vn"], isNumeric: false)) == "VNeID / vneid.gov.vn")
    }

    @Test("the printed letters of every kind", arguments: zip(0..<6, ["C", "BD", "ĐSĐS", "14", "B-C-A", "1-B 2-C"]))
    func letters(at: Int, key: String) {
        let orders = [[3, 0, 1, 2], [1, 0, 3, 2], [0, 1, 2, 3], [], [2, 0, 1], [2, 0, 1]]
        let printed = PrintedKey(Self.kinds[at], .init(part: .one, question: "k\(at)", options: orders[at]))
        #expect(printed.text == key)
    }

    @Test("what is typed from the table of keys earns everything, on every code", arguments: 0..<200)
    func roundTrip(seed: Int) throws {
        let paper = PrintedPaper(exam: "KT\(seed)", code: "101", questions: Self.kinds + Self.choices)
        for entry in paper.entries {
            let question = try #require((Self.kinds + Self.choices).first { $0.id == entry.question })
            let key = PrintedKey(question, entry)
            let response = try #require(key.response(typed: " \(key.text.lowercased()) "))
            #expect(question.kind.mark(response).isRight, "\(key.text)")
            #expect(key.text(of: response)?.lowercased() == key.text.lowercased())
        }
    }

    @Test("what cannot be read from a paper is not guessed")
    func unreadable() throws {
        func key(_ at: Int) throws -> PrintedKey {
            let paper = PrintedPaper(exam: "KT", code: "101", questions: Self.kinds)
            let entry = try #require(paper.entries.first { $0.question == "k\(at)" })
            return PrintedKey(Self.kinds[at], entry)
        }
        for typed in ["E", "AB", "1", "?"] { #expect(try key(0).response(typed: typed) == nil) }
        for typed in ["ĐSĐ", "ĐSĐSĐ", "ĐXĐS"] { #expect(try key(2).response(typed: typed) == nil) }
        #expect(try key(3).response(typed: "1.000") == nil)
        for typed in ["A-B", "A-B-B"] { #expect(try key(4).response(typed: typed) == nil) }
        for typed in ["1-A 1-B", "3-A", "1-D", "A-1"] { #expect(try key(5).response(typed: typed) == nil) }
        #expect(try key(2).response(typed: "Đ-ĐS") == .judgements("Đ-ĐS"))
        #expect(try key(2).response(typed: "dsds") == .judgements("ĐSĐS"))
        for at in 0..<6 { #expect(try key(at).response(typed: "  ") == .blank) }
    }

    @Test("groups stay together in the author's order and fixed questions keep their place", arguments: 0..<200)
    func groups(seed: Int) throws {
        let fixed: Set = ["c0", "c11"]
        let paper = PrintedPaper(
            exam: "NL", code: String(seed), questions: Self.choices,
            groups: [["c2", "c3", "c4"], ["c7", "c9"], ["x"]],
            fixed: fixed)
        let ids = paper.entries.map(\.question)
        #expect(ids.sorted() == Self.choices.map(\.id).sorted())
        for group in [["c2", "c3", "c4"], ["c7", "c9"]] {
            let first = try #require(ids.firstIndex(of: group[0]))
            #expect(Array(ids[first...].prefix(group.count)) == group)
        }
        #expect(ids.first == "c0" && ids.last == "c11")
    }

    @Test("a group moves as a whole: it is found at every place over many codes")
    func movement() {
        let places = (0..<300).compactMap { code in
            PrintedPaper(
                exam: "NL", code: String(code), questions: Array(Self.choices.prefix(5)), groups: [["c1", "c2"]]
            ).entries.firstIndex { $0.question == "c1" }
        }
        #expect(Set(places) == [0, 1, 2, 3])
    }

    @Test("neighbours in four codes never have the same one")
    func desks() {
        let variants = PaperVariants(exam: "KT", codes: PaperVariants.codes(count: 4), questions: Self.choices)
        for row in 0..<6 {
            for seat in 0..<8 {
                let own = variants.code(row: row, seat: seat)
                #expect(own != nil && own != variants.code(row: row, seat: seat + 1))
                #expect(own != variants.code(row: row + 1, seat: seat))
                #expect(own != variants.code(row: row + 1, seat: seat + 1))
            }
        }
        #expect(PaperVariants.codes(count: 0) == [] && PaperVariants.codes(count: 2_000).count == 899)
    }
}
