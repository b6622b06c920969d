/// The sort keys of many results, packed side by side into as few machine words as they need: points, a duration and an
/// instant of a round fit in one. A smaller key is the better result, and equal keys are equal results.
struct PackedKeys {
    /// One array for each word, the most significant first; each as long as there are results.
    private(set) var words: [[UInt64]] = []
    /// How many low bits of each word are used, 1...64.
    private(set) var widths: [Int] = []

    private let count: Int

    init(_ results: [ContestResult], at places: [Int32], by criteria: [RankingCriterion]) {
        count = places.count
        for criterion in criteria {
            append(KeyColumn(results, at: places, key: criterion.sortKey))
        }
    }

    /// The contestants' numbers, for a fixed order among equals.
    init(contestantsOf results: [ContestResult], at places: [Int32]) {
        count = places.count
        append(KeyColumn(results, at: places) { $0.contestant.rawValue })
    }

    /// Whether two places hold equal results.
    func areEqual(_ a: Int, _ b: Int) -> Bool {
        for word in words where word[a] != word[b] { return false }
        return true
    }

    private mutating func append(_ column: KeyColumn) {
        guard column.width > 0 else { return }
        guard let last = widths.indices.last, widths[last] + column.width <= 64 else {
            words.append(column.keys)
            widths.append(column.width)
            return
        }
        for place in 0..<count {
            words[last][place] = words[last][place] << UInt64(column.width) | column.keys[place]
        }
        widths[last] += column.width
    }
}

/// The keys of one criterion, counted from the best: 0 is the best, and a missing value is one more than the worst.
private struct KeyColumn {
    private(set) var keys: [UInt64]
    /// Bits that the keys need; 0 when all are equal.
    let width: Int

    /// Keys beyond it are cut, so that a missing value always has a key of its own.
    private static let bound: Int64 = 1 << 62

    init(_ results: [ContestResult], at places: [Int32], key: (ContestResult) -> Int64?) {
        var low = Int64.max
        var high = Int64.min
        var isMissing = false
        keys = [UInt64](repeating: 0, count: places.count)
        for (place, index) in places.enumerated() {
            guard let value = key(results[Int(index)]) else {
                isMissing = true
                keys[place] = .max
                continue
            }
            let cut = min(Self.bound, max(-Self.bound, value))
            low = min(low, cut)
            high = max(high, cut)
            keys[place] = UInt64(bitPattern: cut)
        }
        // No cut value has this pattern: it is -1 as a number, so places that lack a value are told by asking again.
        let span = low <= high ? UInt64(bitPattern: high &- low) : 0
        let worst = isMissing && low <= high ? span + 1 : span
        for (place, index) in places.enumerated() {
            let isNone = isMissing && keys[place] == .max && key(results[Int(index)]) == nil
            keys[place] = isNone ? worst : keys[place] &- UInt64(bitPattern: low)
        }
        width = UInt64.bitWidth - worst.leadingZeroBitCount
    }
}
