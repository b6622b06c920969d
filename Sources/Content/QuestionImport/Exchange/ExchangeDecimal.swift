import Domain

extension ExactDecimal {
    /// Reads a number as programs write it: "12", "-0.5", ".5", "+3", "1.0E-5"; `nil` for anything else.
    init?(exchanged text: String) {
        var text = VietnameseText.tidy(text)
        if text.hasPrefix("+") { text.removeFirst() }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }.map(String.init)
        guard parts.count <= 2, let digits = parts.first, let mantissa = Self.loose(digits) else { return nil }
        guard parts.count == 2 else {
            self = mantissa
            return
        }
        let exponentText = parts[1].hasPrefix("+") ? String(parts[1].dropFirst()) : parts[1]
        guard let exponent = Int(exponentText), (-18...18).contains(exponent) else { return nil }
        let scale = mantissa.scale - exponent
        guard scale < 0 else {
            guard scale <= 18 else { return nil }
            self.init(units: mantissa.units, scale: scale)
            return
        }
        var units = mantissa.units
        for _ in 0..<(-scale) {
            let (product, overflows) = units.multipliedReportingOverflow(by: 10)
            guard !overflows, product.magnitude < 1_000_000_000_000_000_000 else { return nil }
            units = product
        }
        self.init(units: units, scale: 0)
    }

    /// ".5", "5." and "-.5" too.
    private static func loose(_ text: String) -> ExactDecimal? {
        let isNegative = text.hasPrefix("-")
        var digits = isNegative ? String(text.dropFirst()) : text
        if digits.hasPrefix(".") { digits = "0" + digits }
        if digits.hasSuffix(".") { digits.removeLast() }
        return ExactDecimal(text: (isNegative ? "-" : "") + digits)
    }

    /// With a decimal comma, as an accepted answer is written.
    var commaText: String {
        String(text.map { $0 == "." ? "," : $0 })
    }

    /// The middle and half the length of an interval; `nil` when it is too long to be exact.
    static func interval(_ low: ExactDecimal, _ high: ExactDecimal) -> (middle: ExactDecimal, half: ExactDecimal)? {
        let scale = max(low.scale, high.scale) + 1
        guard scale <= 9, low.units.magnitude < 100_000_000, high.units.magnitude < 100_000_000 else { return nil }
        // Five halves of a tenth are a half: (a + b) / 2 = 5 (a + b) / 10.
        func units(_ number: ExactDecimal) -> Int64 {
            (number.scale..<(scale - 1)).reduce(number.units) { value, _ in value * 10 }
        }
        let (from, to) = (units(low), units(high))
        guard from <= to else { return nil }
        return (
            ExactDecimal(units: (from + to) * 5, scale: scale), ExactDecimal(units: (to - from) * 5, scale: scale)
        )
    }
}
