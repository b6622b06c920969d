/// FNV-1a with 64 bits: turns a text into a seed that is the same on every machine (ASSESSMENT.md §4).
package enum FNV1a {
    /// The hash of the text's UTF-8 bytes.
    package static func hash64(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}

/// The generator of every shuffle of papers and sheets (ASSESSMENT.md §4): the same seed gives the same paper for ever.
package struct SplitMix64: Hashable, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    /// Seeded by the hash of a text such as `KTHK1|101`.
    package init(text: String) {
        self.init(seed: FNV1a.hash64(text))
    }

    /// The next 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A whole number from 0 to `count - 1`, each as likely as the others; `count` is at least 1.
    package mutating func below(_ count: Int) -> Int {
        let n = UInt64(max(1, count))
        let refused = (0 &- n) % n
        var drawn = next()
        while drawn > UInt64.max - refused { drawn = next() }
        return Int(drawn % n)
    }

    /// The numbers 0 to `count - 1` in Fisher-Yates order, drawn from the last place to the second.
    package mutating func permutation(of count: Int) -> [Int] {
        var order = Array(0..<max(0, count))
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(last, below(last + 1))
        }
        return order
    }

    /// The same elements in the order of a fresh permutation.
    package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
        permutation(of: elements.count).map { elements[$0] }
    }
}
