import Domain
import Testing

@Suite("Shuffle")
struct ShuffleTests {
    @Test("the vectors of the specification", arguments: QuizVectors.all.shuffle)
    func vectors(_ vector: QuizVectors.Shuffle) {
        #expect(FNV1a.hash64(vector.seedString) == UInt64(vector.fnv1a64, radix: 16))
        var numbers = SplitMix64(text: vector.seedString)
        #expect((0..<3).map { _ in String(numbers.next()) } == vector.first3)
        var shuffler = SplitMix64(text: vector.seedString)
        #expect(shuffler.permutation(of: 10).map { $0 + 1 } == vector.perm10)
        #expect(String(shuffler.shuffled(Array("ABCD"))) == vector.perm4)
    }

    @Test("a printed paper is the vector: questions first, then options", arguments: QuizVectors.all.shuffle)
    func printedPaper(_ vector: QuizVectors.Shuffle) {
        let questions = (1...10).map { Question.demo("q\($0)", SingleChoice.demo()) }
        let parts = vector.seedString.split(separator: "|").map(String.init)
        let paper = PrintedPaper(exam: parts[0], code: parts[1], questions: questions)
        #expect(paper.entries.map(\.question) == vector.perm10.map { "q\($0)" })
        #expect(paper.entries.first?.options.map { Array("ABCD")[$0] } == Array(vector.perm4))
    }

    @Test("a permutation is a bijection", arguments: 0..<200)
    func bijection(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        let count = seed % 41
        #expect(generator.permutation(of: count).sorted() == Array(0..<count))
    }

    @Test("a draw stays below its bound", arguments: 0..<200)
    func bound(seed: Int) {
        var generator = SplitMix64(seed: UInt64(seed))
        #expect((0..<50).allSatisfy { _ in (0...seed).contains(generator.below(seed + 1)) })
    }

    @Test("each place is as likely as the others")
    func uniform() {
        var generator = SplitMix64(seed: 7)
        var counts = [Int](repeating: 0, count: 6)
        for _ in 0..<6000 { counts[generator.below(6)] += 1 }
        #expect(counts.allSatisfy { (850...1150).contains($0) })
    }

    @Test("a printed paper keeps its parts apart and every option once", arguments: 0..<200)
    func parts(seed: Int) {
        let kinds: [any QuestionKind] = [
            ShortAnswer(accepted: ["1"], isNumeric: true), SingleChoice.demo(), TrueFalseCluster(key: "ĐSĐS"),
            SingleChoice.demo(), Ordering(items: ["x", "y", "z"]), TrueFalseCluster(key: "SSSĐ"),
        ]
        let questions = kinds.enumerated().map { Question.demo("q\($0)", $1) }
        let paper = PrintedPaper(exam: "THI", code: String(seed), questions: questions)
        #expect(paper.entries.map(\.part) == [.one, .one, .two, .two, .three, .three])
        #expect(Set(paper.entries.map(\.question)) == Set(questions.map(\.id)))
        for entry in paper.entries where entry.part == .two { #expect(entry.options == [0, 1, 2, 3]) }
        for entry in paper.entries where entry.part == .one { #expect(entry.options.sorted() == [0, 1, 2, 3]) }
        #expect(paper == PrintedPaper(exam: "THI", code: String(seed), questions: questions))
    }

    @Test(
        "questions about one text stay together, on paper and on the screen, in the author's order", arguments: 0..<100)
    func passages(seed: Int) throws {
        let bank = (0..<9).map { at in
            Question.demo("q\(at)", SingleChoice.demo(), passage: [2, 5, 7].contains(at) ? Self.text : nil)
        }
        let printed = PrintedPaper(exam: "NL", code: "\(seed)", questions: bank).entries.map(\.question)
        let blueprint = Blueprint(
            code: "T", title: "T", timeLimitMs: 60_000,
            parts: [.init(part: .one, kind: SingleChoice.key, count: 9, points: Points(hundredths: 25))],
            cells: [.init(contentArea: .nd2, level: .recognise, kind: SingleChoice.key, count: 9)], minimumSafety: 0)
        let drawn = try blueprint.draw(from: bank, grade: 10, on: Day(number: 20_001), seed: UInt64(seed))
            .items.map(\.question)
        for ids in [printed, drawn] {
            let found = ["q2", "q5", "q7"].compactMap(ids.firstIndex)
            #expect(found == Array(found[0]...(found[0] + 2)), "\(ids)")
            #expect(Set(ids).count == 9)
        }
    }

    private static let text = Passage(id: "t", text: "Một đoạn văn.")
}
