/// What a correction, an exclusion or its undoing does to a ranking and its prizes; shown before anybody confirms it.
package struct RankingChange: Hashable, Sendable {
    /// A contestant for whom something differs.
    package struct Row: Hashable, Sendable {
        package let contestant: Contestant.ID
        package let before: Standing
        package let after: Standing
    }

    /// Where a contestant stands; all `nil` for one who is not in the ranking.
    package struct Standing: Hashable, Sendable {
        package var points: Points?
        package var rank: Int?
        package var award: Award?
    }

    /// Ordered by the new rank, then by the old; those without a rank last; then by number.
    package let rows: [Row]

    /// - Parameters:
    ///   - before: the ranking with its prizes, one for each place.
    package init(before: (ranking: Ranking, awards: [Award?]), after: (ranking: Ranking, awards: [Award?])) {
        let old = Self.standings(before.ranking, before.awards)
        let new = Self.standings(after.ranking, after.awards)
        rows = Set(old.keys).union(new.keys)
            .map { Row(contestant: $0, before: old[$0] ?? Standing(), after: new[$0] ?? Standing()) }
            .filter { $0.before != $0.after }
            .sorted { Self.sortKey($0) < Self.sortKey($1) }
    }

    /// Those who get a prize, or a better one.
    package var awardsGained: [Row] {
        rows.filter { Self.level($0.after) < Self.level($0.before) }
    }

    /// Those who lose a prize, or get a lesser one.
    package var awardsLost: [Row] {
        rows.filter { Self.level($0.after) > Self.level($0.before) }
    }

    /// In one sentence: "Đổi điểm 12 thí sinh, đổi hạng 30 thí sinh; 1 em lên giải, 1 em xuống hoặc mất giải."
    package var summary: String {
        guard !rows.isEmpty else { return "Không thay đổi điểm, hạng và giải của thí sinh nào." }
        let points = rows.count { $0.before.points != $0.after.points }
        let ranks = rows.count { $0.before.rank != $0.after.rank }
        return "Đổi điểm \(VietnameseFormat.whole(points)) thí sinh, đổi hạng \(VietnameseFormat.whole(ranks)) thí "
            + "sinh; "
            + "\(awardsGained.count) em lên giải, \(awardsLost.count) em xuống hoặc mất giải."
    }

    private static func standings(_ ranking: Ranking, _ awards: [Award?]) -> [Contestant.ID: Standing] {
        var standings: [Contestant.ID: Standing] = [:]
        for result in ranking.results { standings[result.contestant] = Standing(points: result.points) }
        for (index, place) in ranking.places.enumerated() {
            standings[place.result.contestant] = Standing(
                points: place.result.points, rank: place.rank,
                award: awards.indices.contains(index) ? awards[index] : nil)
        }
        return standings
    }

    private static func level(_ standing: Standing) -> Int {
        standing.award?.level ?? Award.allCases.count
    }

    private static func sortKey(_ row: Row) -> (Int, Int, Contestant.ID) {
        (row.after.rank ?? .max, row.before.rank ?? .max, row.contestant)
    }
}
