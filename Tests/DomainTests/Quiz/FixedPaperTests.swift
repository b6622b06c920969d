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
