/// The English of a sentence with its open places: `{}` for a number and `{*}` for words, taken in the order of the
/// Vietnamese, or `{2}` for the second of them where English wants another order.
struct FilledText: Sendable {
    /// What stood in a place of the Vietnamese sentence.
    enum Value: Sendable {
        case number(String)
        case words(String)
    }

    private enum Part: Sendable {
        case words(String)
        /// Counted from 0.
        case place(Int)
    }

    /// Stands for `{*}` in a shape; no text has this sign.
    static let anything: UInt8 = 1

    private let parts: [Part]

    init(_ text: String) {
        var parts: [Part] = []
        var next = 0
        for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
            guard index > 0, let close = piece.firstIndex(of: "}"), let place = Self.place(piece[..<close], next)
            else {
                parts.append(.words((index > 0 ? "{" : "") + piece))
                continue
            }
            next += 1
            parts += [.place(place), .words(String(piece[piece.index(after: close)...]))]
        }
        self.parts = parts
    }

    /// The sentence with its places filled; words are given to `translate` first.
    func filled(with values: [Value], _ translate: (String) -> String) -> String {
        parts.map { part in
            switch part {
            case .words(let words): words
            case .place(let place) where place < values.count:
                switch values[place] {
                case .number(let number): NumberedText.english(number)
                case .words(let words): translate(words)
                }
            case .place: ""
            }
        }.joined()
    }

    /// How many places are open.
    var count: Int {
        parts.count { if case .place = $0 { true } else { false } }
    }

    /// A key of the catalogue as bytes to compare with.
    static func shape(_ key: String) -> [UInt8] {
        let places = key.replacing("{}", with: "\u{0}").replacing("{*}", with: "\u{1}")
        return Array(places.utf8)
    }

    private static func place(_ text: Substring, _ next: Int) -> Int? {
        if text.isEmpty || text == "*" { return next }
        return Int(text).map { $0 - 1 }
    }
}
