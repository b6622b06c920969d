import Domain
import TestKit
import Testing

@Suite("Key corrections")
struct KeyCorrectionTests {
    private let item = Points(hundredths: 50)

    /// 20 questions of 0,50 points: before, whether the void item was right, AWARD_ALL, RESCALE.
    @Test(
        "the vectors",
        arguments: [(750, true, 750, 737), (750, false, 800, 789), (1000, true, 1000, 1000), (0, false, 50, 0)])
    func vectors(before: Int, wasRight: Bool, awarded: Int, rescaled: Int) throws {
        let item = KeyCorrection.Item(maximum: item, earned: wasRight ? item : .zero)
        #expect(try points(.awardAll, before, item) == awarded)
        #expect(try points(.rescale, before, item) == rescaled)
    }

    @Test("a second key helps those who chose it and harms nobody")
    func acceptAlso() throws {
        let chose = KeyCorrection.Item(maximum: item, earned: .zero, earnedWithSecondKey: item)
        #expect(try points(.acceptAlso, 700, chose) == 750)
        let hadFirst = KeyCorrection.Item(maximum: item, earned: item, earnedWithSecondKey: .zero)
        #expect(try points(.acceptAlso, 700, hadFirst) == 700)
    }

    @Test("points stay within the paper, and only RESCALE may take any", arguments: 0..<200)
    func range(seed: Int) throws {
        var chance = Seeded(seed: seed)
        let maximum = Int.random(in: 1...100, using: &chance)
        let earned = Int.random(in: 0...maximum, using: &chance)
        let rest = Int.random(in: 0...(1000 - maximum), using: &chance)
        let item = KeyCorrection.Item(maximum: Points(hundredths: maximum), earned: Points(hundredths: earned))
        for policy in KeyCorrection.allCases {
            let after = try points(policy, rest + earned, item)
            #expect((0...1000).contains(after))
            if policy != .rescale { #expect(after >= rest + earned) }
        }
    }

    @Test("a paper of one question is not rescaled")
    func onlyQuestion() {
        let whole = KeyCorrection.Item(maximum: ContestDemo.fullMarks, earned: .zero)
        #expect(throws: CorrectionRefusal.onlyQuestion) { try points(.rescale, 0, whole) }
    }

    @Test("the preview says who rises, who falls and whose prize changes")
    func preview() {
        let plan = AwardPlan([1, 1, 0, 0], policy: .rankWindow)
        let before = ContestDemo.ranking(points: [900, 800, 700])
        let after = ContestDemo.ranking(points: [900, 950, 700])
        let change = RankingChange(
            before: (before, plan.awards(ranks: before.ranks, contestants: 3)),
            after: (after, plan.awards(ranks: after.ranks, contestants: 3)))
        #expect(change.rows.map(\.contestant.rawValue) == [2, 1])
        #expect(change.awardsGained.map(\.contestant.rawValue) == [2])
        #expect(change.awardsLost.map(\.contestant.rawValue) == [1])
        #expect(change.summary == "Đổi điểm 1 thí sinh, đổi hạng 2 thí sinh; 1 em lên giải, 1 em xuống hoặc mất giải.")
    }

    @Test("an exclusion moves those behind up and undoing it changes nothing", arguments: 0..<200)
    func exclusion(seed: Int) {
        let results = ContestDemo.results(seed: seed, count: 12)
        let profile = ContestDemo.profile(seed: seed)
        let all = Ranking(results, by: profile, fullMarks: ContestDemo.fullMarks)
        let without = Ranking(Array(results.dropLast()), by: profile, fullMarks: ContestDemo.fullMarks)
        #expect(RankingChange(before: (all, []), after: (all, [])).rows.isEmpty)
        let out = RankingChange(before: (all, []), after: (without, []))
        let back = RankingChange(before: (without, []), after: (all, []))
        #expect(Set(out.rows.map(\.contestant)) == Set(back.rows.map(\.contestant)))
        #expect(out.rows.contains { $0.contestant == results[11].contestant && $0.after.rank == nil })
        for row in out.rows where row.contestant != results[11].contestant {
            #expect(row.after.rank == row.before.rank.map { $0 - 1 })
        }
    }

    private func points(_ policy: KeyCorrection, _ before: Int, _ item: KeyCorrection.Item) throws -> Int {
        try policy.points(Points(hundredths: before), item: item, fullMarks: ContestDemo.fullMarks).hundredths
    }
}
