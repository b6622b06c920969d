/// How a number that a pupil typed is understood (ASSESSMENT.md §1.2).
enum NumberReading: Hashable, Sendable {
    case number(ExactDecimal)
    /// Written with a dot before one or two digits: understood, with a notice.
    case dotted(ExactDecimal)
    /// "1.000": a thousand or one?
    case ambiguous
    /// ".5", "5 kg", "1/2": no number.
    case unreadable

    /// The number, when there is one.
    var value: ExactDecimal? {
        switch self {
        case .number(let value), .dotted(let value): value
        case .ambiguous, .unreadable: nil
        }
    }

    /// The comma is the decimal mark, and so is a dot before one or two digits. Single spaces may part groups of digits
    /// ("1800 1096"); every kind of minus sign will do.
    init(_ typed: String) {
        let text = Self.compact(typed)
        let mark = text.lastIndex { $0 == "." || $0 == "," }
        guard let mark, text[mark] == "." else {
            self = ExactDecimal(text: text).map(Self.number) ?? .unreadable
            return
        }
        let decimals = text[mark...].dropFirst()
        let isNumberLike = text.allSatisfy { $0.isASCIIDigit || $0 == "." || $0 == "-" } && !decimals.isEmpty
        if isNumberLike, text.first?.isASCIIDigit == true || text.first == "-", decimals.count > 2 {
            self = .ambiguous
        } else {
            self = ExactDecimal(text: text).map(Self.dotted) ?? .unreadable
        }
    }

    /// Without invisible characters, with one kind of minus sign, without the spaces between digits and after the sign.
    private static func compact(_ typed: String) -> String {
        let words = VietnameseText.tidy(String(typed.map { minusSigns.contains($0) ? "-" : $0 })).split(separator: " ")
        let isGrouped = words.enumerated().dropLast().allSatisfy { offset, word in
            word.dropFirst(offset == 0 && word.first == "-" ? 1 : 0).allSatisfy(\.isASCIIDigit)
        }
        let endsInDigits = words.last?.first?.isASCIIDigit == true
        return words.joined(separator: isGrouped && endsInDigits ? "" : " ")
    }

    /// Minus, en dash, hyphen, non-breaking hyphen, em dash, full-width and small hyphen-minus.
    private static let minusSigns: Set<Character> = [
        "\u{2212}", "\u{2013}", "\u{2010}", "\u{2011}", "\u{2014}", "\u{FF0D}", "\u{FE63}",
    ]
}
