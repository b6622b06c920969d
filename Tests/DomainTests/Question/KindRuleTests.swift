import Domain
import Foundation
import Testing

@Suite("Kinds of questions")
struct KindRuleTests {
    @Test("true/false clusters earn 0,1, 0,25, 0,5 and 1", arguments: QuizVectors.all.trueFalse)
    func trueFalse(_ vector: QuizVectors.TrueFalse) {
        let mark = TrueFalseCluster(key: vector.key).mark(.judgements(vector.answer))
        #expect(mark.points(of: Points(hundredths: 100)).hundredths == vector.hundredths)
    }

    @Test(
        "multiple choice is all or nothing",
        arguments: [([0, 2], 100), ([2, 0], 100), ([0], 0), ([0, 1, 2], 0), ([], 0), ([0, 1, 2, 3], 0)])
    func multiple(chosen: [Int], percent: Int) {
        #expect(
            MultipleChoice(options: ["a", "b", "c", "d"], correct: [0, 2]).mark(.indexes(chosen)).percent == percent)
    }

    @Test("ordering is all or nothing", arguments: [([0, 1, 2], 100), ([0, 2, 1], 0), ([1, 2, 0], 0), ([0, 1], 0)])
    func ordering(order: [Int], percent: Int) {
        #expect(Ordering(items: ["a", "b", "c"]).mark(.indexes(order)).percent == percent)
    }

    @Test(
        "matching earns a share for every pair, rounded down",
        arguments: [
            ([2, 0, 1], 100), ([2, 0, 0], 66), ([2, 1, 0], 33), ([0, 1, 2], 0), ([2, 0], 0), ([2, -1, -1], 33),
        ])
    func matching(chosen: [Int], percent: Int) {
        let kind = Matching(lefts: ["a", "b", "c"], rights: ["x", "y", "z"], correct: [2, 0, 1])
        #expect(kind.mark(.indexes(chosen)).percent == percent)
    }

    @Test("a list with more judgements than statements is no answer")
    func tooManyJudgements() {
        #expect(TrueFalseCluster(key: "ĐSĐS").mark(.judgements("ĐSĐSĐ")) == .none)
        #expect(TrueFalseCluster(key: "ĐSĐS").mark(.judgements("ĐSĐ")).percent == 50)
    }

    @Test("an open line of a matching is no objection, a line that is not there is")
    func openLine() {
        let kind = Matching(lefts: ["a", "b"], rights: ["x", "y"], correct: [1, 0])
        #expect(kind.objection(to: .indexes([-1, 0])) == nil)
        #expect(kind.objection(to: .indexes([2, 0])) != nil && kind.objection(to: .indexes([1])) != nil)
    }

    @Test("pinned options keep their place and options about all come last", arguments: 0..<200)
    func pinned(seed: Int) {
        let kind = SingleChoice(
            options: ["Một", "Tất cả các phương án trên", "Hai", "Ba", "Bốn"], correct: 0, pinned: [0])
        let printed = kind.sheet(seed: UInt64(seed)).options.map(\.index)
        #expect(printed.first == 0 && printed.last == 1)
        #expect(printed.sorted() == [0, 1, 2, 3, 4])
    }

    @Test(
        "an option that names others by letter keeps the whole question in order",
        arguments: ["Cả A và B", "Cả A, B và C", "A và C đều đúng", "Chỉ A, B.", "Cả a và b"])
    func letters(option: String) {
        let kind = SingleChoice(options: ["Một", "Hai", "Ba", option], correct: 3)
        for seed in 0..<50 { #expect(kind.sheet(seed: UInt64(seed)).options.map(\.index) == [0, 1, 2, 3]) }
    }

    @Test(
        "common wordings for all or none of the others come last",
        arguments: ["Tất cả các đáp án trên.", "Cả ba phương án trên", "Không có phương án nào đúng", "Tất cả đều sai"])
    func coversOthers(option: String) {
        let kind = SingleChoice(options: [option, "Một", "Hai", "Ba"], correct: 0)
        for seed in 0..<50 { #expect(kind.sheet(seed: UInt64(seed)).options.last?.index == 0) }
    }

    @Test("ordinary options are shuffled though they hold a letter or “yêu cầu trên”")
    func shuffled() {
        for option in ["Nối máy A với máy B", "Vitamin A và D trong sữa", "Làm theo yêu cầu trên"] {
            let kind = SingleChoice(options: ["Một", "Hai", option, "Bốn"], correct: 0)
            #expect(Set((0..<100).map { kind.sheet(seed: $0).options.firstIndex { $0.index == 2 } }).count == 4)
        }
    }

    @Test("the keys in YAML are the author's words")
    func yamlKeys() throws {
        let decoder = JSONDecoder()
        let short = try decoder.decode(
            ShortAnswer.self,
            from: Data(#"{"accepted":["0,5"],"numeric":true,"tolerance":"0.05","ignore_diacritics":true}"#.utf8))
        #expect(short.isNumeric && short.ignoresDiacritics && short.tolerance == ExactDecimal(units: 5, scale: 2))
        let whole = try decoder.decode(ShortAnswer.self, from: Data(#"{"accepted":["x"],"tolerance":0}"#.utf8))
        #expect(whole == ShortAnswer(accepted: ["x"], isNumeric: false))
        for correct in ["1", "[1]"] {
            let json = Data(#"{"options":["a","b"],"correct":\#(correct)}"#.utf8)
            #expect(try decoder.decode(SingleChoice.self, from: json).correct == 1)
        }
    }

    @Test("what an author must mend is said, all of it")
    func problems() {
        #expect(
            SingleChoice(options: ["a", "a", " "], correct: 3, pinned: [7]).problems() == [
                "options: phương án “a” bị trùng; hãy sửa hoặc bỏ bớt", "options: phương án thứ 3 còn trống",
                "pinned: 7 không phải là một phương án; các phương án đánh số từ 0",
                "correct: 3 không phải là một phương án; các phương án đánh số từ 0",
            ])
        #expect(MultipleChoice(options: ["a", "b"], correct: []).problems().count == 1)
        #expect(TrueFalseCluster(statements: ["a", "b", "c"], correct: [true]).problems().count == 2)
        #expect(ShortAnswer(accepted: ["1.000"], isNumeric: true).problems().count == 1)
        #expect(ShortAnswer(accepted: [], isNumeric: false).problems().count == 1)
        #expect(Ordering(items: ["a", "b"]).problems().count == 1)
        #expect(Matching(lefts: ["a", "b"], rights: ["c", "d"], correct: [0, 2]).problems().count == 1)
    }
}
