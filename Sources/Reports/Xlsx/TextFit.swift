/// How many lines a text takes in a column, so that rows of merged cells, which no program fits by itself, are high
/// enough.
enum TextFit {
    /// - Parameters:
    ///   - width: of the column, in characters of the table's font at 11 points.
    ///   - size: in points.
    static func lines(_ text: String, width: Double, size: Double = 11, isBold: Bool = false) -> Int {
        let room = max(1, (width - 0.6) * 11 / size / (isBold ? 1.08 : 1))
        return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + wrapped($1, room: room) }
    }

    /// The height of so many lines, in points.
    static func height(lines: Int, size: Double = 11) -> Double {
        Double(lines) * (size * 1.28).rounded(.up) + 2
    }

    private static func wrapped(_ text: Substring, room: Double) -> Int {
        var (lines, used) = (1, 0.0)
        for word in text.split(separator: " ") {
            let length = word.reduce(0) { $0 + breadth($1) }
            if used > 0, used + 0.5 + length > room {
                lines += 1
                used = 0
            }
            if length > room * 1.2 { lines += Int(length / room) }
            used += (used > 0 ? 0.5 : 0) + length
        }
        return lines
    }

    /// In widths of a digit: capitals are broader, i and l narrower.
    private static func breadth(_ character: Character) -> Double {
        if "ijlítìỉĩị.,;:()-1/'".contains(character) { return 0.65 }
        if "mwMWĐ%".contains(character) { return 1.55 }
        return character.isUppercase ? 1.3 : 0.93
    }
}
