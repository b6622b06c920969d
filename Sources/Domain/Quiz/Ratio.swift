/// A fraction of whole numbers, so that statistics are exact until they are printed.
package struct Ratio: Hashable, Sendable {
    package let numerator: Int128
    /// Above 0.
    package let denominator: Int128

    /// `nil` when there is nothing to divide by.
    package init?(_ numerator: Int128, _ denominator: Int128) {
        guard denominator != 0 else { return nil }
        let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
        self.numerator = (denominator < 0 ? -numerator : numerator) / Int128(divisor)
        self.denominator = Int128(denominator.magnitude / divisor)
    }

    /// The value times `unit`, rounded half away from zero: 3/4 at 100 is 75.
    package func rounded(unit: Int) -> Int {
        let scaled = numerator.magnitude * UInt128(unit) * 2
        let bottom = denominator.magnitude
        let value = Int((scaled + bottom) / (bottom * 2))
        return numerator < 0 ? -value : value
    }

    package func isBelow(percent: Int) -> Bool {
        numerator * 100 < denominator * Int128(percent)
    }

    /// With a dot and so many decimals: "0.7292".
    package func text(decimals: Int) -> String {
        let unit = (0..<decimals).reduce(1) { value, _ in value * 10 }
        let value = rounded(unit: unit)
        let digits = String(value.magnitude % UInt(unit))
        let padding = String(repeating: "0", count: decimals - digits.count)
        return (value < 0 ? "-" : "") + "\(value.magnitude / UInt(unit)).\(padding)\(digits)"
    }

    private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
        var (a, b) = (a, b)
        while b != 0 { (a, b) = (b, a % b) }
        return max(1, a)
    }
}
