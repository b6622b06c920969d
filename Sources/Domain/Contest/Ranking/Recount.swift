/// A second ranking that shares no code with `Ranking` but the criteria's names: results are compared field by field and
/// every rank is one more than the number of better results. It is how a published result is checked.
package enum Recount {
    /// The rank of every contestant who gets a place.
    package static func ranks(
        of results: [ContestResult], by profile: RankingProfile, fullMarks: Points
    ) -> [Contestant.ID: Int] {
        let keys = profile.criteria.map(\.key)
        let placed = results.filter { !profile.onlyFullMarks || $0.points.hundredths >= fullMarks.hundredths }
        let sorted = placed.sorted { compare($0, $1, keys) < 0 }
        var ranks: [Contestant.ID: Int] = [:]
        var better = 0
        for (index, result) in sorted.enumerated() {
            if index > 0, compare(sorted[index - 1], result, keys) < 0 { better = index }
            ranks[result.contestant] = better + 1
        }
        return ranks
    }

    /// Below 0 when the first is better, 0 when they are equal.
    private static func compare(_ a: ContestResult, _ b: ContestResult, _ keys: [String]) -> Int {
        for key in keys {
            let difference =
                switch key {
                case "points": sign(b.points.hundredths, a.points.hundredths)
                case "duration": sign(a.durationMs, b.durationMs)
                case "submittedAt": sign(a.submittedAt, b.submittedAt)
                case "predictionDelta": sign(a.predictionDelta ?? .max, b.predictionDelta ?? .max)
                case "wholeClusters": sign(b.wholeClusters, a.wholeClusters)
                default: 0
                }
            if difference != 0 { return difference }
        }
        return 0
    }

    private static func sign<Value: Comparable>(_ a: Value, _ b: Value) -> Int {
        a < b ? -1 : a == b ? 0 : 1
    }
}
