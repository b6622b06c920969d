import Domain

/// Chance of the demo: the same seed gives the same province.
struct DemoChance {
    private var generator: SplitMix64

    /// - Parameter label: what the chance is for, so that a change in one part leaves the others as they were.
    init(seed: UInt64, label: String) {
        generator = SplitMix64(text: "\(seed)|\(label)")
    }

    /// A whole number of 0..<n.
    mutating func below(_ n: Int) -> Int {
        generator.below(n)
    }

    mutating func number(in range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// True in so many cases of a hundred.
    mutating func happens(percent: Int) -> Bool {
        below(100) < percent
    }

    mutating func pick<Value>(_ values: [Value]) -> Value {
        values[below(values.count)]
    }

    /// Around the middle of 0...100, as abilities are: the mean of three throws.
    mutating func ability() -> Int {
        (below(101) + below(101) + below(101)) / 3
    }
}
