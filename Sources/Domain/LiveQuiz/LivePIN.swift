/// The number that brings pupils into a room: six digits, never beginning with 0 so that nobody loses it in a cell.
package struct LivePIN: Hashable, Codable, Sendable {
    /// 100000...999999
    package let number: Int

    /// Reads what was typed, with or without spaces between the digits; `nil` when it is no PIN.
    package init?(text: String) {
        let digits = text.filter { !$0.isWhitespace }
        guard digits.count == 6, digits.allSatisfy(\.isASCIIDigit), let number = Int(digits), number >= 100_000 else {
            return nil
        }
        self.number = number
    }

    /// Draws a PIN that no open room has; `nil` when chance found none, which needs hundreds of thousands of open rooms.
    ///
    /// - Parameter bits: random and secret, so that nobody can tell the next PIN from the last one.
    package static func free(bits: UInt64, taken: Set<LivePIN>) -> LivePIN? {
        var generator = SplitMix64(seed: bits)
        for _ in 0..<64 {
            let pin = LivePIN(number: 100_000 + generator.below(900_000))
            if !taken.contains(pin) { return pin }
        }
        return nil
    }

    private init(number: Int) {
        self.number = number
    }

    /// "482 916"
    package var text: String {
        "\(number / 1000) \(String(1000 + number % 1000).dropFirst())"
    }
}
