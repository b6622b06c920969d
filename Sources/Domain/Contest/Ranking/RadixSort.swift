/// Sorting by packed keys, least significant digit first: the cost grows as the number of results.
enum RadixSort {
    private static let digitBits = 11

    /// The places 0..<count ordered by the keys, then by `then` where all are equal.
    static func order(by keys: PackedKeys, then: PackedKeys, count: Int) -> [Int32] {
        var order = [Int32](0..<Int32(count))
        for packed in [then, keys] {
            for (word, width) in zip(packed.words, packed.widths).reversed() {
                sort(&order, by: word, width: width)
            }
        }
        return order
    }

    /// Stable; what is in order already costs one look.
    private static func sort(_ order: inout [Int32], by word: [UInt64], width: Int) {
        var keys = order.map { word[Int($0)] }
        guard !isAscending(keys) else { return }
        var keysBeside = [UInt64](repeating: 0, count: keys.count)
        var orderBeside = [Int32](repeating: 0, count: order.count)
        for shift in stride(from: 0, to: width, by: digitBits) {
            var starts = starts(of: keys, shift: UInt64(shift))
            guard !starts.isEmpty else { continue }
            for place in keys.indices {
                let digit = digit(keys[place], UInt64(shift))
                let target = starts[digit]
                starts[digit] += 1
                keysBeside[target] = keys[place]
                orderBeside[target] = order[place]
            }
            swap(&keys, &keysBeside)
            swap(&order, &orderBeside)
        }
    }

    /// Where the keys of each digit begin; empty when all share one digit.
    private static func starts(of keys: [UInt64], shift: UInt64) -> [Int] {
        var counts = [Int](repeating: 0, count: 1 << digitBits)
        for key in keys { counts[digit(key, shift)] += 1 }
        guard !counts.contains(keys.count) else { return [] }
        var start = 0
        for digit in counts.indices { (counts[digit], start) = (start, start + counts[digit]) }
        return counts
    }

    private static func digit(_ key: UInt64, _ shift: UInt64) -> Int {
        Int(key >> shift & (1 << UInt64(digitBits) - 1))
    }

    private static func isAscending(_ keys: [UInt64]) -> Bool {
        for place in keys.indices.dropFirst() where keys[place - 1] > keys[place] { return false }
        return true
    }
}
