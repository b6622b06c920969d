import Domain
import TestKit

/// Results, rankings and settings for tests.
enum ContestDemo {
    static let fullMarks = Points(hundredths: 1000)

    /// Random results with many equals; one for each contestant.
    static func results(seed: Int, count: Int? = nil) -> [ContestResult] {
        var chance = Seeded(seed: seed)
        let count = count ?? Int.random(in: 0...40, using: &chance)
        // With a small spread nearly everybody is tied, with a large one nobody, and the keys need several words.
        let spread = [1, 2, 3, 1000, 1 << 31, 1 << 40].randomElement(using: &chance) ?? 1
        return (0..<count).map { number in
            ContestResult(
                contestant: Contestant.ID(Int64(number * 7 - 20)),
                points: Points(hundredths: 1000 - 25 * Int.random(in: 0..<4, using: &chance)),
                durationMs: 100_000 + Int64.random(in: 0..<Int64(spread), using: &chance),
                submittedAt: Instant(ms: 1_790_000_000_000 - Int64.random(in: 0..<Int64(spread), using: &chance)),
                predictionDelta: Bool.random(using: &chance) ? nil : Int.random(in: 0..<spread, using: &chance),
                wholeClusters: Int.random(in: 0...3, using: &chance))
        }
    }

    /// A profile for each seed: the named ones and chains in any order.
    static func profile(seed: Int) -> RankingProfile {
        var chance = Seeded(seed: seed &+ 1_000)
        let named = RankingProfile.named
        if seed % 5 < named.count { return named[seed % 5] }
        let chain = RankingCriterion.all.shuffled(using: &chance).prefix(Int.random(in: 1...5, using: &chance))
        return .custom(Array(chain), onlyFullMarks: Bool.random(using: &chance))
    }

    /// A result that differs from others in its points only.
    static func result(_ number: Int64, points: Int) -> ContestResult {
        ContestResult(
            contestant: Contestant.ID(number), points: Points(hundredths: points), durationMs: 1,
            submittedAt: Instant(ms: 1))
    }

    /// A ranking by points alone, of results numbered from 1 in the order given.
    static func ranking(points: [Int]) -> Ranking {
        Ranking(
            points.enumerated().map { result(Int64($0 + 1), points: $1) }, by: .custom([.points]), fullMarks: fullMarks)
    }

    /// Competition ranks of groups of equals.
    static func ranks(groups: [Int]) -> [Int32] {
        var ranks: [Int32] = []
        for size in groups { ranks += [Int32](repeating: Int32(ranks.count) + 1, count: size) }
        return ranks
    }

    static let settings = ContestSettings.digitalDay(year: 2026, organiser: "Sở GD&ĐT tỉnh Sông Lam")!

    static func day(_ text: String) -> Day {
        Day(text: text)!
    }
}
