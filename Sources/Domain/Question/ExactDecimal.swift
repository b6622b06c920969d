/// A decimal number without binary fractions: `units` times ten to the minus `scale`, at most 18 digits. Equal numbers
/// are equal values: 0,50 is 0,5.
package struct ExactDecimal: Hashable, Sendable {
    package let units: Int64
    package let scale: Int

    package static let zero = ExactDecimal(units: 0, scale: 0)

    package init(units: Int64, scale: Int) {
        var (units, scale) = (units, scale)
        while scale > 0, units % 10 == 0 {
            units /= 10
            scale -= 1
        }
        self.units = units
        self.scale = scale
    }

    /// Reads digits with one minus sign before and one dot or comma inside, such as "-12.50"; `nil` for anything else.
    package init?(text: String) {
        let isNegative = text.first == "-"
        let parts = text.dropFirst(isNegative ? 1 : 0)
            .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }) else { return nil }
        let digits = parts.joined().drop { $0 == "0" }
        let scale = parts.count == 2 ? parts[1].count : 0
        guard digits.count <= 18, scale <= 18, let units = Int64(digits.isEmpty ? "0" : digits) else { return nil }
        self.init(units: isNegative ? -units : units, scale: scale)
    }

    /// With a dot: "-12.5".
    package var text: String {
        let digits = String(units.magnitude)
        let padded = String(repeating: "0", count: max(0, scale + 1 - digits.count)) + digits
        let fraction = scale == 0 ? "" : "." + padded.suffix(scale)
        return (units < 0 ? "-" : "") + padded.dropLast(scale) + fraction
    }

    /// True when the two numbers differ by no more than the tolerance, exactly.
    package func isWithin(_ tolerance: ExactDecimal, of other: ExactDecimal) -> Bool {
        let common = max(scale, other.scale, tolerance.scale)
        let difference = units(at: common) - other.units(at: common)
        return difference.magnitude <= tolerance.units(at: common).magnitude
    }

    /// 18 digits and a scale of at most 18 fit in 128 bits.
    private func units(at common: Int) -> Int128 {
        (scale..<common).reduce(Int128(units)) { value, _ in value * 10 }
    }
}

extension ExactDecimal: Codable {
    /// Reads a text such as `"0.05"` or `"0,05"`, or a whole number.
    package init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if let whole = try? value.decode(Int64.self), whole.magnitude < 1_000_000_000_000_000_000 {
            self.init(units: whole, scale: 0)
        } else if let number = ExactDecimal(text: try value.decode(String.self)) {
            self = number
        } else {
            throw DecodingError.dataCorruptedError(in: value, debugDescription: "no decimal number")
        }
    }

    /// Writes the text with a dot.
    package func encode(to encoder: any Encoder) throws {
        var value = encoder.singleValueContainer()
        try value.encode(text)
    }
}
