/// Counts the paragraphs of automatic lists, as Word does when it shows them.
struct ListCounter {
    private let patterns: [String: [Int: NumberingPart.Level]]
    private let lists: [String: NumberingPart.List]
    /// By pattern: lists of one pattern go on from one another unless they begin anew.
    private var counts: [String: [Int: Int]] = [:]
    private var begun: Set<String> = []

    init(_ part: NumberingPart) {
        patterns = part.patterns
        lists = part.lists
    }

    /// What stands in front of the next paragraph of a list, such as "Câu 3." or "B."; `nil` when nothing does.
    mutating func label(list name: String, level: Int) -> String? {
        guard let list = lists[name], let pattern = patterns[list.pattern], let shown = pattern[level] else {
            return nil
        }
        var numbers = counts[list.pattern] ?? [:]
        let isFirst = begun.insert("\(name)/\(level)").inserted
        if isFirst, let start = list.starts[level] {
            numbers[level] = start
        } else {
            numbers[level] = numbers[level].map { $0 + 1 } ?? list.starts[level] ?? shown.start
        }
        for deeper in numbers.keys where deeper > level { numbers[deeper] = nil }
        counts[list.pattern] = numbers
        if shown.format == "bullet" { return "-" }
        if shown.format == "none" { return nil }
        var text = shown.text
        for place in 0...8 where text.contains("%\(place + 1)") {
            let number = numbers[place] ?? pattern[place]?.start ?? 1
            let parts = text.split(separator: "%\(place + 1)", omittingEmptySubsequences: false)
            text = parts.joined(separator: Self.written(number, pattern[place]?.format ?? "decimal"))
        }
        return text.isEmpty ? nil : text
    }

    static func written(_ number: Int, _ format: String) -> String {
        switch format {
        case "lowerLetter": letters(number, first: 0x61)
        case "upperLetter": letters(number, first: 0x41)
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        case "decimalZero": number < 10 ? "0\(number)" : String(number)
        default: String(number)
        }
    }

    /// a … z, aa, bb …
    private static func letters(_ number: Int, first: UInt32) -> String {
        guard number > 0, let letter = Unicode.Scalar(first + UInt32((number - 1) % 26)) else { return String(number) }
        return String(repeating: Character(letter), count: min((number - 1) / 26 + 1, 10))
    }

    private static func roman(_ number: Int) -> String {
        guard (1..<4000).contains(number) else { return String(number) }
        let signs = [
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
        ]
        var rest = number
        var text = ""
        for (value, sign) in signs {
            while rest >= value {
                text += sign
                rest -= value
            }
        }
        return text
    }
}
