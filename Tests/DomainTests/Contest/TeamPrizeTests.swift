import Domain
import TestKit
import Testing

@Suite("Team prizes")
struct TeamPrizeTests {
    /// A school of which every participant has the mean mark.
    private func team(_ unit: Int64, _ eligible: Int, _ participants: Int, tenths: Int) -> TeamResult {
        TeamResult(
            unit: Unit.ID(unit), eligible: eligible,
            points: [Points](repeating: Points(hundredths: tenths * 10), count: participants))
    }

    @Test(
        "participation to the hundredth of a percent",
        arguments: [(620, 820, 7561), (390, 415, 9398), (90, 90, 10_000)])
    func participation(part: Int, whole: Int, hundredths: Int) {
        #expect(Rate(part: part, whole: whole).percentHundredths == hundredths)
    }

    @Test(
        "the composite vectors",
        arguments: [(820, 620, 81, 7884), (415, 390, 76, 8319), (90, 90, 79, 8740), (25, 25, 94, 9640)])
    func composite(eligible: Int, participants: Int, tenths: Int, score: Int) {
        #expect(TeamPrizeRule().score(of: team(1, eligible, participants, tenths: tenths)) == score)
    }

    @Test("a minimum keeps small schools out, and sizes are compared apart")
    func sizes() {
        let teams = [
            team(1, 820, 620, tenths: 81), team(2, 415, 390, tenths: 76), team(3, 90, 90, tenths: 79),
            team(4, 25, 25, tenths: 94), team(5, 90, 90, tenths: 79),
        ]
        #expect(TeamPrizeRule().places(teams).map(\.unit.rawValue) == [3, 5, 2, 1])
        #expect(TeamPrizeRule().places(teams).map(\.rank) == [1, 1, 3, 4])
        let sizes = [
            TeamPrizeRule.SizeGroup(title: "Nhóm nhỏ", atLeast: 0), TeamPrizeRule.SizeGroup(title: "Lớn", atLeast: 400),
        ]
        let apart = TeamPrizeRule(minimumParticipants: 0, sizeGroups: sizes).places(teams)
        #expect(apart.map(\.unit.rawValue) == [4, 3, 5, 2, 1])
        #expect(apart.map(\.award) == [.first, .second, .second, .first, .second])
    }

    @Test("only the best count when the rule says so")
    func best() {
        var rule = TeamPrizeRule(participationPercent: 0, bestCount: 2)
        let marks = [100, 1000, 800].map { Points(hundredths: $0) }
        #expect(rule.score(of: TeamResult(unit: Unit.ID(1), eligible: 3, points: marks)) == 9000)
        rule.bestCount = nil
        #expect(rule.score(of: TeamResult(unit: Unit.ID(1), eligible: 3, points: marks)) == 6333)
        #expect(rule.score(of: TeamResult(unit: Unit.ID(1), eligible: 0, points: [])) == 0)
    }

    @Test("a score stays within 0 to 100 and does not depend on the order of marks", arguments: 0..<200)
    func range(seed: Int) {
        var chance = Seeded(seed: seed)
        let marks = (0..<Int.random(in: 1...30, using: &chance)).map { _ in
            Points(hundredths: Int.random(in: 0...1000, using: &chance))
        }
        let rule = TeamPrizeRule(
            participationPercent: Int.random(in: 0...100, using: &chance),
            bestCount: Bool.random(using: &chance) ? nil : Int.random(in: 1...10, using: &chance))
        let eligible = Int.random(in: 1...40, using: &chance)
        let score = rule.score(of: TeamResult(unit: Unit.ID(1), eligible: eligible, points: marks))
        #expect((0...10_000).contains(score))
        let mixed = marks.shuffled(using: &chance)
        #expect(rule.score(of: TeamResult(unit: Unit.ID(1), eligible: eligible, points: mixed)) == score)
    }
}
