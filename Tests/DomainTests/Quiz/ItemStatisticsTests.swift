import Domain
import TestKit
import Testing

@Suite("Item statistics")
struct ItemStatisticsTests {
    /// ASSESSMENT.md §7
    private static let vector = ["11111", "11110", "11100", "11010", "11000", "10100", "10000", "00000"]

    private func table(_ rows: [String]) -> ScoreTable {
        let scores = rows.map { $0.map { $0 == "1" ? 100 : $0 == "-" ? nil : 0 } as [Int?] }
        return ScoreTable(
            questions: (1...rows[0].count).map { "q\($0)" }, maxima: rows[0].map { _ in 100 }, rows: scores)
    }

    @Test("the published vector: p, D, mean, variance and KR-20")
    func published() {
        let statistics = TestStatistics(table(Self.vector))
        #expect(statistics.items.map { $0.difficulty?.rounded(unit: 1000) } == [875, 625, 500, 375, 125])
        #expect(statistics.items.map { $0.discrimination?.rounded(unit: 10) } == [5, 10, 10, 10, 5])
        #expect(statistics.mean == Ratio(250, 1) && statistics.variance == Ratio(22_500, 1))
        #expect(statistics.alpha?.text(decimals: 4) == "0.7292" && statistics.isDichotomous)
        #expect(statistics.items.map(\.rightCount) == [7, 5, 4, 3, 1])
    }

    @Test("below thirty answers nothing is shown")
    func enough() {
        let statistics = TestStatistics(table(Array(repeating: "10", count: 29) + ["-1"]))
        #expect(statistics.isEnough && statistics.items.map(\.isEnough) == [false, true])
        #expect(!TestStatistics(table(Self.vector)).isEnough)
    }

    @Test("what cannot be computed is absent")
    func absent() {
        let nobody = TestStatistics(ScoreTable(questions: ["a"], maxima: [1], rows: []))
        #expect(nobody.mean == nil && nobody.variance == nil && nobody.alpha == nil)
        #expect(nobody.items[0].difficulty == nil && nobody.items[0].discrimination == nil)
        let equal = TestStatistics(table(["10", "01"]))
        #expect(equal.alpha == nil && equal.items.map(\.discrimination) == [Ratio(0, 1), Ratio(0, 1)])
        #expect(TestStatistics(table(["-", "1"])).items[0].difficulty == Ratio(1, 1))
    }

    @Test("equals at the border of a group count in part, so the order of the list decides nothing")
    func ties() {
        // Four learners, groups of one: two share the top, and half of each is in the upper group.
        let statistics = TestStatistics(table(["110", "011", "100", "000"]))
        #expect(statistics.items.map(\.discrimination) == [Ratio(1, 2), Ratio(1, 1), Ratio(1, 2)])
    }

    @Test("fractions are exact, reduced and rounded half away from zero")
    func ratios() {
        #expect(Ratio(2, -4) == Ratio(-1, 2) && Ratio(0, 7) == Ratio(0, 1) && Ratio(1, 0) == nil)
        #expect(Ratio(-1, 2)?.rounded(unit: 1) == -1 && Ratio(1, 3)?.rounded(unit: 10_000) == 3333)
        #expect(Ratio(-7, 200)?.text(decimals: 2) == "-0.04" && Ratio(5, 2)?.text(decimals: 4) == "2.5000")
        #expect(Ratio(1, 20_000)?.text(decimals: 3) == "0.000" && Ratio(19_999, 10_000)?.text(decimals: 2) == "2.00")
    }

    @Test(
        "p and D stay in their bounds, alpha is that of binary fractions, and rows may change places",
        arguments: 0..<200)
    func laws(seed: Int) {
        var chance = Seeded(seed: seed)
        let count = Int.random(in: 2...8, using: &chance)
        let maxima = (0..<count).map { _ in [25, 50, 100].randomElement(using: &chance)! }
        let rows = (0..<Int.random(in: 2...60, using: &chance)).map { _ in
            maxima.map { most in [nil, 0, most / 4, most].randomElement(using: &chance)! }
        }
        let ids = (0..<count).map(String.init)
        let table = ScoreTable(questions: ids, maxima: maxima, rows: rows)
        let statistics = TestStatistics(table)
        for item in statistics.items {
            #expect((0...1000).contains(item.difficulty?.rounded(unit: 1000) ?? 0))
            #expect((-1000...1000).contains(item.discrimination?.rounded(unit: 1000) ?? 0))
        }
        let shuffled = ScoreTable(questions: ids, maxima: maxima, rows: rows.shuffled(using: &chance))
        #expect(TestStatistics(shuffled) == statistics)
        guard let alpha = statistics.alpha else { return }
        #expect(abs(Double(alpha.rounded(unit: 1_000_000)) / 1e6 - Self.alpha(rows, count)) < 1e-5)
    }

    private static func alpha(_ rows: [[Int?]], _ count: Int) -> Double {
        func variance(_ values: [Double]) -> Double {
            let mean = values.reduce(0, +) / Double(values.count)
            return values.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(values.count)
        }
        let parts = (0..<count).map { at in variance(rows.map { Double($0[at] ?? 0) }) }.reduce(0, +)
        let whole = variance(rows.map { row in Double(row.map { $0 ?? 0 }.reduce(0, +)) })
        return Double(count) / Double(count - 1) * (1 - parts / whole)
    }

    @Test("marked papers with the questions in any order make one table")
    func papers() throws {
        let questions = ["a", "b", "c"].map { Question.demo($0, SingleChoice.demo()) }
        let byID = Dictionary(uniqueKeysWithValues: questions.map { ($0.id, $0) })
        let at = Instant(ms: 0)
        let papers = try [questions, questions.reversed()].map { list in
            let entries = [1, 2].map { JournalEntry(position: $0, sequence: $0, response: .choice(1), acceptedAt: at) }
            return try Paper.demo(list) { _ in 25 }.marked(Answers(entries), questions: byID)
        }
        let table = ScoreTable(papers)
        #expect(table.questions == ["a", "b", "c"] && table.maxima == [25, 25, 25])
        #expect(table.rows == [[25, 25, nil], [nil, 25, 25]])
    }
}
