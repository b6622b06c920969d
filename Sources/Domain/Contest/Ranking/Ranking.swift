/// Results in their order, with competition ranks 1-2-2-4. It depends on the results and never on the order in which
/// they came: equals stand in the order of their contestants' numbers.
package struct Ranking: Sendable {
    package let profile: RankingProfile
    /// The points of a paper without a mistake.
    package let fullMarks: Points
    /// As they were given.
    package let results: [ContestResult]
    /// Indexes into `results`, best first; who gets no place is not among them.
    package let order: [Int32]
    /// The rank of each place of `order`, from 1.
    package let ranks: [Int32]

    /// A place of the ranking.
    package struct Place: Hashable, Sendable {
        package let rank: Int
        package let result: ContestResult
    }

    /// Ranks at most 2³¹ results, one for each contestant.
    package init(_ results: [ContestResult], by profile: RankingProfile, fullMarks: Points) {
        let placed = (0..<Int32(results.count)).filter {
            !profile.onlyFullMarks || results[Int($0)].points >= fullMarks
        }
        let keys = PackedKeys(results, at: placed, by: profile.criteria)
        let numbers = PackedKeys(contestantsOf: results, at: placed)
        let sorted = RadixSort.order(by: keys, then: numbers, count: placed.count)
        self.profile = profile
        self.fullMarks = fullMarks
        self.results = results
        ranks = Self.ranks(sorted, keys)
        order = sorted.map { placed[Int($0)] }
    }

    /// How many have a place.
    package var count: Int {
        order.count
    }

    /// The place at an index of `order`.
    package func place(at index: Int) -> Place {
        Place(rank: Int(ranks[index]), result: results[Int(order[index])])
    }

    /// All places, best first.
    package var places: [Place] {
        order.indices.map(place)
    }

    /// Places with equals in the order of a text such as a name's sort key, then of the contestants' numbers.
    package func places(equalsBy key: (Contestant.ID) -> String) -> [Place] {
        var places = places
        var first = 0
        while first < places.count {
            var end = first + 1
            while end < places.count, places[end].rank == places[first].rank { end += 1 }
            if end - first > 1 {
                let equals = places[first..<end].map { (key: key($0.result.contestant), place: $0) }
                places.replaceSubrange(
                    first..<end,
                    with: equals.sorted {
                        ($0.key, $0.place.result.contestant) < ($1.key, $1.place.result.contestant)
                    }.map(\.place))
            }
            first = end
        }
        return places
    }

    private static func ranks(_ sorted: [Int32], _ keys: PackedKeys) -> [Int32] {
        var ranks = [Int32](repeating: 1, count: sorted.count)
        for place in sorted.indices.dropFirst() {
            let isEqual = keys.areEqual(Int(sorted[place - 1]), Int(sorted[place]))
            ranks[place] = isEqual ? ranks[place - 1] : Int32(place) + 1
        }
        return ranks
    }
}

extension Ranking {
    /// The rank of each place inside its part (school, group …), from the one order of all.
    ///
    /// - Parameters:
    ///   - parts: for each of `results`, the number of its part, 0..<partCount.
    package func ranks(within parts: [Int32], partCount: Int) -> [Int32] {
        var seen = [Int32](repeating: 0, count: partCount)
        var lastRank = [Int32](repeating: 0, count: partCount)
        var lastOverall = [Int32](repeating: 0, count: partCount)
        var inside = [Int32](repeating: 0, count: order.count)
        for place in order.indices {
            let part = Int(parts[Int(order[place])])
            seen[part] += 1
            if lastOverall[part] != ranks[place] { lastRank[part] = seen[part] }
            lastOverall[part] = ranks[place]
            inside[place] = lastRank[part]
        }
        return inside
    }
}
