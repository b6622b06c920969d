/// How two results compare under a profile: what they share, and the first criterion that parts them.
package struct RankingComparison: Hashable, Sendable {
    /// Criteria on which both are equal, before the deciding one.
    package let shared: [RankingCriterion]
    /// `nil` when the results are equal on every criterion.
    package let deciding: RankingCriterion?
    /// Why the better stands above: "cùng 10/10; nhanh hơn 14,340 giây".
    package let aheadText: String
    /// Why the other stands below: "cùng 10/10; chậm hơn 14,340 giây".
    package let behindText: String

    /// - Parameters:
    ///   - better: the one with the better or an equal rank.
    package init(_ better: ContestResult, _ other: ContestResult, by profile: RankingProfile, fullMarks: Points) {
        let deciding = profile.criteria.firstIndex { $0.sortKey(better) != $0.sortKey(other) }
        shared = Array(profile.criteria[..<(deciding ?? profile.criteria.count)])
        self.deciding = deciding.map { profile.criteria[$0] }
        let sharedTexts = (profile.onlyFullMarks ? ["đúng tất cả"] : []) + shared.map { $0.shared(better, fullMarks) }
        let opening = sharedTexts.isEmpty ? [] : ["cùng " + sharedTexts.joined(separator: ", ")]
        let parting = self.deciding.map { Self.parting($0, better, other) }
        aheadText = (opening + [parting?.ahead].compactMap { $0 }).joined(separator: "; ")
        behindText = (opening + [parting?.behind].compactMap { $0 }).joined(separator: "; ")
    }

    private static func parting(
        _ criterion: RankingCriterion, _ better: ContestResult, _ other: ContestResult
    ) -> (ahead: String, behind: String) {
        guard let better = criterion.sortKey(better), let other = criterion.sortKey(other) else {
            return (criterion.aheadOfNone, criterion.behindAny)
        }
        let gap = other.subtractingReportingOverflow(better)
        let size = gap.overflow ? Int64.max : gap.partialValue
        return (criterion.ahead(size), criterion.behind(size))
    }
}

/// Why a contestant has this place, to be shown to the contestant and to anybody who asks.
package struct PlaceExplanation: Hashable, Sendable {
    /// Compared with the nearest better place; `nil` at the top.
    package let above: RankingComparison?
    /// Compared with the nearest worse place; `nil` at the bottom.
    package let below: RankingComparison?
    /// How many others share the rank.
    package let sharedWith: Int

    /// One line: "cùng 10/10; nhanh hơn 14,340 giây" against the next place, or against the one above at the bottom.
    package var text: String {
        var parts: [String] = []
        if sharedWith > 0 { parts.append("đồng hạng với \(VietnameseFormat.whole(sharedWith)) thí sinh khác") }
        if let below {
            parts.append(sharedWith > 0 ? "so với hạng sau: \(below.aheadText)" : below.aheadText)
        } else if let above {
            parts.append("so với hạng trên: \(above.behindText)")
        }
        return parts.isEmpty ? "thí sinh duy nhất được xếp hạng" : parts.joined(separator: "; ")
    }
}

extension Ranking {
    /// Why the place at an index of `order` is where it is.
    package func explanation(at index: Int) -> PlaceExplanation {
        var first = index
        while first > 0, ranks[first - 1] == ranks[index] { first -= 1 }
        var last = index
        while last + 1 < count, ranks[last + 1] == ranks[index] { last += 1 }
        return PlaceExplanation(
            above: first > 0 ? comparison(first - 1, index) : nil,
            below: last + 1 < count ? comparison(index, last + 1) : nil,
            sharedWith: last - first)
    }

    private func comparison(_ better: Int, _ other: Int) -> RankingComparison {
        RankingComparison(
            place(at: better).result, place(at: other).result, by: profile, fullMarks: fullMarks)
    }
}
