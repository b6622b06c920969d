/// The upper and the lower 27 % of the learners by their totals (ASSESSMENT.md §7).
///
/// Where equals stand on both sides of a border, each of them belongs to the group in part, so that the order of a list
/// decides nothing.
struct ScoreGroups {
    /// Equal learners of whom `taken` places go to a group.
    private struct Share {
        let members: [Int]
        let taken: Int

        var isTorn: Bool { taken < members.count }
    }

    /// 27 % rounded half up, one at least.
    let size: Int
    private let upper: [Share]
    private let lower: [Share]

    init(_ totals: [Int]) {
        size = totals.count < 2 ? 0 : max(1, (totals.count * ItemStatistics.groupPercent + 50) / 100)
        let levels = Dictionary(grouping: totals.indices) { totals[$0] }.sorted { $0.key > $1.key }.map(\.value)
        upper = Self.shares(levels, size)
        lower = Self.shares(levels.reversed(), size)
    }

    /// What the upper group earned less what the lower earned, as a part of what the group could earn; `nil` for less
    /// than two learners.
    func difference(_ scores: [Int], maximum: Int) -> Ratio? {
        let parts = upper.map { (share: $0, sign: Int128(1)) } + lower.map { (share: $0, sign: Int128(-1)) }
        // At most one share a group is torn, so there are two denominators other than 1.
        let common = parts.reduce(Int128(1)) { $1.share.isTorn ? $0 * Int128($1.share.members.count) : $0 }
        let sum = parts.reduce(Int128(0)) { sum, part in
            let earned = part.share.members.reduce(Int128(0)) { $0 + Int128(scores[$1]) }
            let weight =
                part.share.isTorn ? common / Int128(part.share.members.count) * Int128(part.share.taken) : common
            return sum + part.sign * earned * weight
        }
        return Ratio(sum, common * Int128(size) * Int128(maximum))
    }

    private static func shares(_ levels: [[Int]], _ size: Int) -> [Share] {
        var left = size
        return levels.compactMap { members in
            let taken = min(left, members.count)
            left -= taken
            return taken > 0 ? Share(members: members, taken: taken) : nil
        }
    }
}
