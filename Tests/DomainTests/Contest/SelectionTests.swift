import Domain
import Testing

@Suite("Selection")
struct SelectionTests {
    /// Ranks 1, 2, 2, 4, 5, 5, 5, 8
    private let ranking = ContestDemo.ranking(points: [900, 800, 800, 700, 600, 600, 600, 500])

    private func numbers(_ entries: [Selection.Entry]) -> [Int64] {
        entries.map(\.contestant.rawValue)
    }

    @Test("equals at the border go together, in or out")
    func border() {
        let all = SelectionRule(pass: .best(2), border: .takeAll, reserves: 1).select(from: ranking)
        #expect(numbers(all.selected) == [1, 2, 3] && numbers(all.reserves) == [4])
        let none = SelectionRule(pass: .best(2), border: .takeNone, reserves: 1).select(from: ranking)
        #expect(numbers(none.selected) == [1] && numbers(none.reserves) == [2, 3])
        let points = SelectionRule(pass: .points(atLeast: Points(hundredths: 600)), reserves: 5).select(from: ranking)
        #expect(numbers(points.selected) == [1, 2, 3, 4, 5, 6, 7] && numbers(points.reserves) == [8])
    }

    @Test("nobody is parted from an equal", arguments: 0..<200)
    func whole(seed: Int) {
        let ranking = Ranking(
            ContestDemo.results(seed: seed), by: ContestDemo.profile(seed: seed), fullMarks: ContestDemo.fullMarks)
        let count = seed % 12
        for border in SelectionRule.Border.allCases {
            let rule = SelectionRule(pass: .best(count), border: border, reserves: seed % 4)
            let selection = rule.select(from: ranking)
            let ready = selection.selected + selection.reserves
            #expect(ready.map(\.rank) == ranking.ranks.prefix(ready.count).map(Int.init))
            #expect(Set(selection.selected.map(\.rank)).isDisjoint(with: selection.reserves.map(\.rank)))
            if border == .takeNone { #expect(selection.selected.count <= count) }
            if border == .takeAll { #expect(selection.selected.count >= min(count, ranking.count)) }
        }
    }

    @Test("the best reserve steps up; equals need a decision")
    func reserves() throws {
        var selection = SelectionRule(pass: .best(3), reserves: 4).select(from: ranking)
        #expect(numbers(selection.reserves) == [4, 5, 6, 7])
        #expect(try selection.withdraw(Contestant.ID(1))?.contestant == Contestant.ID(4))
        #expect(numbers(selection.selected) == [2, 3, 4])
        #expect(throws: SelectionRefusal.reservesAreEqual(count: 3)) { try selection.withdraw(Contestant.ID(2)) }
        #expect(throws: SelectionRefusal.notNextReserve) {
            try selection.withdraw(Contestant.ID(2), replacedBy: Contestant.ID(8))
        }
        #expect(try selection.withdraw(Contestant.ID(2), replacedBy: Contestant.ID(6))?.contestant == Contestant.ID(6))
        #expect(numbers(selection.selected) == [3, 4, 6] && numbers(selection.reserves) == [5, 7])
        #expect(throws: SelectionRefusal.notSelected) { try selection.withdraw(Contestant.ID(1)) }
    }

    @Test("without a reserve the place stays free")
    func noReserve() throws {
        var selection = SelectionRule(pass: .best(1)).select(from: ranking)
        #expect(try selection.withdraw(Contestant.ID(1)) == nil)
        #expect(selection.selected.isEmpty)
    }
}
