import Foundation

/// How a stretch of text stands out. A pasted text has none of it.
struct TextMarks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let underline = TextMarks(rawValue: 1)
    static let bold = TextMarks(rawValue: 2)
    static let italic = TextMarks(rawValue: 4)
    /// Red letters or a highlighter: teachers use both for the right option.
    static let colour = TextMarks(rawValue: 8)
}

/// Text in which every character knows how it stands out: the same grammar reads pasted text and Word.
struct MarkedText: Hashable, Sendable {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var marks: [TextMarks] = []

    init() {}

    init(_ text: String, _ marks: TextMarks = []) {
        append(text, marks)
        compose()
    }

    var count: Int {
        scalars.count
    }

    subscript(range: Range<Int>) -> MarkedText {
        var part = MarkedText()
        part.scalars = Array(scalars[range])
        part.marks = Array(marks[range])
        return part
    }

    mutating func append(_ text: String, _ marks: TextMarks) {
        for scalar in text.unicodeScalars { append(scalar, marks) }
    }

    mutating func append(_ scalar: Unicode.Scalar, _ marks: TextMarks) {
        guard let kept = Self.kept(scalar) else { return }
        scalars.append(kept)
        self.marks.append(marks)
    }

    mutating func append(_ other: MarkedText) {
        scalars += other.scalars
        marks += other.marks
    }

    /// Without white space at both ends.
    var trimmed: MarkedText {
        let start = scalars.firstIndex { !$0.isBlank } ?? scalars.endIndex
        let end = (scalars.lastIndex { !$0.isBlank } ?? start - 1) + 1
        return start == 0 && end == count ? self : self[start..<max(start, end)]
    }

    /// Without white space at the end: the spaces in front of a line of code mean something.
    var trimmedEnd: MarkedText {
        let end = (scalars.lastIndex { !$0.isBlank } ?? -1) + 1
        return end == count ? self : self[0..<end]
    }

    var isBlank: Bool {
        scalars.allSatisfy(\.isBlank)
    }

    /// The characters as text.
    var string: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The marks that every visible character has; none for blank text.
    var commonMarks: TextMarks {
        let visible = zip(scalars, marks).filter { !$0.0.isBlank }.map(\.1)
        return visible.dropFirst().reduce(visible.first ?? []) { $0.intersection($1) }
    }

    /// The text with other marks.
    func marked(_ marks: TextMarks) -> MarkedText {
        var text = self
        text.marks = Array(repeating: marks, count: count)
        return text
    }

    /// Brings every character into its precomposed spelling, each with the marks of its base.
    mutating func compose() {
        guard scalars.contains(where: \.mayNeedComposing) else { return }
        var composed = MarkedText()
        var position = 0
        for character in string {
            let pieces = character.unicodeScalars
            let whole = pieces.contains(where: \.mayNeedComposing) ? Self.composed(character) : String(character)
            composed.append(whole, marks[position])
            position += pieces.count
        }
        self = composed
    }

    private static func composed(_ character: Character) -> String {
        String(character).precomposedStringWithCanonicalMapping
    }

    /// One kind of space, no invisible characters, Đ for the eth that looks like it.
    private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x20...0x7E, 0x09: scalar
        case 0x0A, 0x0D, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0xD0: "Đ"
        case 0xF0: "đ"
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFC:
            nil
        default: scalar
        }
    }
}

extension Unicode.Scalar {
    /// A space or a tab: `MarkedText` keeps no other white space.
    var isBlank: Bool {
        value == 0x20 || value == 0x09
    }

    var isDigit: Bool {
        (0x30...0x39).contains(value)
    }

    /// Combining marks, and blocks in which a letter may have another spelling.
    fileprivate var mayNeedComposing: Bool {
        value >= 0x300 && !(0x1E00...0x1EFF).contains(value) && !(0x2010...0x2122).contains(value)
            && !(0x2190...0x22FF).contains(value)
    }
}
