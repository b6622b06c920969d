import Domain
import TestKit
import Testing

@Suite("Awards")
struct AwardTests {
    /// a 19,5; b c 19,0; d 18,5; e f g 18,0; h 17,5; i 17,0; k 16,0
    private let ranks = ContestDemo.ranks(groups: [1, 2, 1, 3, 1, 1, 1])

    private func text(_ plan: AwardPlan, _ ranks: [Int32], contestants: Int = 10) -> String {
        plan.awards(ranks: ranks, contestants: contestants).map { award in
            award.map { String($0.level) } ?? "-"
        }.joined()
    }

    @Test("the vectors of RANK_WINDOW and EXTEND")
    func vectors() {
        #expect(text(AwardPlan([1, 2, 3, 2], policy: .rankWindow), ranks) == "1223333" + "4--")
        #expect(text(AwardPlan([2, 2, 3, 2], policy: .rankWindow), ranks) == "1112333" + "44-")
        #expect(text(AwardPlan([1, 2, 3, 2], policy: .extend), ranks) == "1223333" + "44-")
    }

    @Test("a group that would pass a number falls whole, and nobody behind rises above it")
    func notExceed() {
        #expect(text(AwardPlan([1, 2, 3, 2], policy: .notExceed), ranks) == "1223---" + "---")
        #expect(text(AwardPlan([1, 2, 1, 4], policy: .notExceed), ranks) == "1223444" + "4--")
    }

    @Test(
        "the vector of NOT_EXCEED with caps: 40 contestants, Nhì 4, ties at the top, at 13-15 and at 23-26",
        arguments: [(true, [0, 4, 8, 10]), (false, [1, 4, 7, 10])])
    func capped(isTiedAtTop: Bool, expected: [Int]) {
        let top = isTiedAtTop ? [2] : [1, 1]
        let ones = { [Int](repeating: 1, count: $0) }
        let ranks = ContestDemo.ranks(groups: top + ones(10) + [3] + ones(7) + [4] + ones(14))
        #expect(ranks.count == 40)
        let levels: [AwardLevel] = [
            AwardLevel(award: .first, count: nil), AwardLevel(award: .second, count: 4),
            AwardLevel(award: .third, count: nil), AwardLevel(award: .consolation, count: nil),
        ]
        let capped = AwardPlan(levels: levels, policy: .notExceed, isCapped: true)
        let given = capped.awards(ranks: ranks, contestants: 40)
        #expect(Award.allCases.dropFirst().map { award in given.count { $0 == award } } == expected)
        #expect(given == AwardPlan([1, 4, 9, 10], policy: .notExceed).awards(ranks: ranks, contestants: 40))
    }

    @Test("the caps of TT 17/2023", arguments: ContestVectors.all.prizeCapsTT17)
    func caps(_ vector: ContestVectors.Caps) {
        let caps = PrizeCaps(contestants: vector.contestants)
        #expect([caps.total, caps.topThree, caps.first] == [vector.total, vector.top3, vector.first])
        var plan = AwardPlan([1, 1, 1, 1], policy: .notExceed)
        #expect(plan.warnings(contestants: vector.contestants).isEmpty)
        plan.isCapped = true
        #expect(plan.warnings(contestants: vector.contestants).isEmpty == (vector.contestants >= 34))
    }

    private func random(_ seed: Int) -> (plan: AwardPlan, ranks: [Int32]) {
        var chance = Seeded(seed: seed)
        let groups = (0..<Int.random(in: 0...12, using: &chance)).map { _ in Int.random(in: 1...4, using: &chance) }
        let counts = (0..<4).map { _ in Int.random(in: 0...4, using: &chance) }
        return (AwardPlan(counts, policy: AwardPolicy.all[seed % 3]), ContestDemo.ranks(groups: groups))
    }

    @Test("equals get the same prize and a better rank never a lesser one", arguments: 0..<200)
    func fair(seed: Int) {
        let (plan, ranks) = random(seed)
        let awards = plan.awards(ranks: ranks, contestants: ranks.count)
        #expect(awards.count == ranks.count)
        let levels = awards.map { $0?.level ?? 9 }
        #expect(zip(levels, levels.dropFirst()).allSatisfy { $0 <= $1 })
        for place in ranks.indices.dropFirst() where ranks[place] == ranks[place - 1] {
            #expect(awards[place] == awards[place - 1])
        }
    }

    @Test("NOT_EXCEED keeps every number, EXTEND gives at least every number", arguments: 0..<200)
    func numbers(seed: Int) {
        let (plan, ranks) = random(seed)
        let awards = plan.awards(ranks: ranks, contestants: ranks.count)
        var left = ranks.count
        for level in plan.levels {
            let given = awards.count { $0 == level.award }
            if plan.policy == .notExceed { #expect(given <= level.count ?? 0) }
            if plan.policy == .extend { #expect(given >= min(level.count ?? 0, left)) }
            left -= given
        }
    }

    @Test("without equals all policies give the same", arguments: 0..<200)
    func distinct(seed: Int) {
        var plan = random(seed).plan
        let ranks = ContestDemo.ranks(groups: [Int](repeating: 1, count: seed % 20))
        let all = AwardPolicy.all.map { policy in
            plan.policy = policy
            return plan.awards(ranks: ranks, contestants: ranks.count)
        }
        #expect(all.allSatisfy { $0 == all[0] })
    }

    @Test("a prize is lowered with a reason, one level at a time, never without")
    func lowered() {
        let plan = AwardPlan([1, 2, 3, 2], policy: .rankWindow)
        let awards = plan.awards(ranks: ranks, contestants: 10)
        #expect(AwardLowering(.first, reason: "  ") == nil)
        let noFirst = [AwardLowering(.first, reason: "Không bài nào đạt 19,8 điểm")].compactMap { $0 }
        #expect(plan.lowered(awards, by: noFirst).prefix(3) == [.second, .second, .second])
        let both = noFirst + [AwardLowering(.second, reason: "như trên")].compactMap { $0 }
        #expect(plan.lowered(awards, by: both.reversed()).prefix(3) == [.third, .third, .third])
        let last = [AwardLowering(.consolation, reason: "thiếu kinh phí")].compactMap { $0 }
        #expect(plan.lowered(awards, by: last)[7] == nil)
    }

    @Test("a structure that cannot be given is told")
    func problems() {
        #expect(AwardPlan([1, 2, 3, 2], policy: .rankWindow).problems.isEmpty)
        #expect(AwardPlan([1, -2], policy: .rankWindow).problems.count == 1)
        let open = AwardLevel(award: .first, count: nil)
        #expect(AwardPlan(levels: [open], policy: .notExceed).problems.count == 1)
        #expect(AwardPlan(levels: [open], policy: .notExceed, isCapped: true).problems.isEmpty)
        #expect(AwardPlan(levels: [open], policy: .extend, isCapped: true).problems.count == 1)
        #expect(AwardPlan(levels: [open, open], policy: .notExceed, isCapped: true).problems.count == 1)
    }
}
