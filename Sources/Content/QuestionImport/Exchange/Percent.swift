/// A share of the points as other programs write it.
enum Percent {
    /// Percent, within -100...100; `nil` for what is no number.
    static func read(_ text: String) -> Double? {
        guard let value = Double(text.filter { !$0.isWhitespace }), value.isFinite, abs(value) <= 100.5 else {
            return nil
        }
        return value
    }
}
