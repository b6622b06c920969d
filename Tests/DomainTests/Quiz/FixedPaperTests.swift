import Domain
import TestKit
import Testing

@Suite("Papers of chosen questions")
struct FixedPaperTests {
    private static let questions: [Question] =
        (1...6).map { .demo("a\($0)", SingleChoice.demo()) }
        + [.demo("b1", TrueFalseCluster(key: "ĐSĐS")), .demo("c1", ShortAnswer(accepted: ["5"], isNumeric: true))]
        + [.demo("d1", Ordering(items: ["Một", "Hai", "Ba", "Bốn"]))]
    private let paper = FixedPaper(id: FixedPaper.ID(5), title: "Ôn tập", items: FixedPaper.items(questions))

    @Test("everybody is asked the same questions, each once, part by part", arguments: 0..<200)
    func same(seed: Int) {
        let made = paper.paper(rules: .standard, seed: UInt64(seed))
        #expect(Set(made.items.map(\.question)) == Set(Self.questions.map(\.id)))
        #expect(made.items.count == Self.questions.count && made.items.map(\.position) == Array(1...made.items.count))
        #expect(made.items.map(\.part.rawValue) == made.items.map(\.part.rawValue).sorted())
        #expect(made.maximum == Points(hundredths: 900))
        #expect(made == paper.paper(rules: .standard, seed: UInt64(seed)))
    }

    @Test("without shuffling it stands as it was written, but for questions whose order is the key", arguments: 0..<50)
    func asWritten(seed: Int) throws {
        var rules = TestRules()
        rules.shufflesQuestions = false
        rules.shufflesOptions = false
        let made = paper.paper(rules: rules, seed: UInt64(seed))
        let first = made.items.filter { $0.part == .one }.map(\.question).prefix(6)
        #expect(first == ["a1", "a2", "a3", "a4", "a5", "a6"])
        #expect(made == paper.paper(rules: rules, seed: UInt64(seed + 1)))
        for item in made.items {
            let question = try #require(Self.questions.first { $0.id == item.question })
            let printed = question.kind.sheet(seed: item.sheetSeed).options.map(\.index)
            if question.id == "d1" {
                #expect(item.sheetSeed != Sheet.asWritten)
            } else {
                #expect(printed == printed.sorted())
            }
        }
    }

    @Test("the order of questions and that of options are shuffled one without the other")
    func apart() {
        var rules = TestRules()
        rules.shufflesOptions = false
        let orders = (0..<20).map { paper.paper(rules: rules, seed: $0).items.map(\.question) }
        #expect(Set(orders).count > 10)
        let choices = paper.paper(rules: rules, seed: 3).items.filter { $0.question.hasPrefix("a") }
        #expect(choices.allSatisfy { $0.sheetSeed == Sheet.asWritten })
        rules.shufflesOptions = true
        rules.shufflesQuestions = false
        let seeds = (0..<20).map { paper.paper(rules: rules, seed: $0).items[0].sheetSeed }
        #expect(Set(seeds).count == 20)
    }

    @Test("on paper its questions share ten points as evenly as can be", arguments: 1...60)
    func printed(count: Int) {
        let items = (1...count).map { FixedPaper.Item(question: "q\($0)", contentHash: "h", kind: SingleChoice.key) }
        let points = FixedPaper(id: FixedPaper.ID(1), title: "x", items: items).printedItems.map(\.points.hundredths)
        #expect(points.reduce(0, +) == 1000 && points.count == count)
        #expect((points.max() ?? 0) - (points.min() ?? 0) <= 1)
    }

    @Test("questions about one text stand together in their order, wherever chance puts them", arguments: 0..<100)
    func groups(seed: Int) throws {
        let text = Passage(id: "p", text: "Đọc đoạn sau.")
        let about = (1...3).map { Question.demo("p\($0)", SingleChoice.demo(), passage: text) }
        let mixed = [Self.questions[0], about[0], Self.questions[1], about[1], Self.questions[2], about[2]]
        let paper = FixedPaper(id: FixedPaper.ID(6), title: "Ôn tập", items: FixedPaper.items(mixed))
        let order = paper.paper(rules: .standard, seed: UInt64(seed)).items.map(\.question)
        let first = try #require(order.firstIndex(of: "p1"))
        #expect(Array(order[first...].prefix(3)) == ["p1", "p2", "p3"] && order.count == 6)
    }

    @Test("a drawn paper keeps the order of the bank when questions are not shuffled", arguments: 0..<50)
    func drawn(seed: Int) throws {
        var rules = TestRules()
        rules.shufflesQuestions = false
        rules.shufflesOptions = false
        let bank = Blueprint.pc.demoBank
        let made = try Blueprint.pc.draw(
            from: bank, grade: 10, on: Day(number: 20_780), seed: UInt64(seed), rules: rules)
        let places = Dictionary(uniqueKeysWithValues: bank.enumerated().map { ($1.id, $0) })
        for part in Paper.Part.allCases {
            let order = made.items.filter { $0.part == part }.compactMap { places[$0.question] }
            #expect(order == order.sorted() && !order.isEmpty)
        }
        let shuffled = try Blueprint.pc.draw(from: bank, grade: 10, on: Day(number: 20_780), seed: UInt64(seed))
        #expect(Set(made.items.map(\.question)) == Set(shuffled.items.map(\.question)))
    }
}
