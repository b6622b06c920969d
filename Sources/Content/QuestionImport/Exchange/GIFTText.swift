/// A stretch of GIFT in which every sign knows whether a backslash took its meaning away.
struct GIFTText {
    private(set) var scalars: [Unicode.Scalar] = []
    private(set) var isEscaped: [Bool] = []

    private init() {}

    /// `\n` is a line break; `\: \~ \= \# \{ \} \\` are the signs themselves; before anything else a backslash is one.
    init(source: String) {
        var pending = false
        for scalar in source.unicodeScalars {
            if pending {
                pending = false
                if Self.special.contains(scalar) {
                    append(scalar, true)
                } else if scalar == "n" {
                    append("\n", true)
                } else {
                    append("\\", true)
                    append(scalar, false)
                }
            } else if scalar == "\\" {
                pending = true
            } else {
                append(scalar, false)
            }
        }
        if pending { append("\\", true) }
    }

    var count: Int {
        scalars.count
    }

    var isBlank: Bool {
        scalars.allSatisfy(\.isHTMLSpace)
    }

    /// As written between its signs.
    var string: String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    subscript(range: Range<Int>) -> GIFTText {
        var part = GIFTText()
        part.scalars = Array(scalars[range])
        part.isEscaped = Array(isEscaped[range])
        return part
    }

    /// Where a sign or word stands with its special meaning, from a place on.
    func first(_ word: String, from start: Int = 0) -> Int? {
        let wanted = Array(word.unicodeScalars)
        guard let lead = wanted.first, count >= wanted.count else { return nil }
        for at in start..<max(start, count - wanted.count + 1) where scalars[at] == lead && !isEscaped[at] {
            if wanted.indices.allSatisfy({ scalars[at + $0] == wanted[$0] && !isEscaped[at + $0] }) { return at }
        }
        return nil
    }

    /// Without white space at both ends.
    var trimmed: GIFTText {
        guard let start = scalars.firstIndex(where: { !$0.isHTMLSpace }),
            let end = scalars.lastIndex(where: { !$0.isHTMLSpace })
        else { return GIFTText() }
        return self[start..<(end + 1)]
    }

    /// The parts between lines; an escaped line break is no border.
    var lines: [GIFTText] {
        var found: [GIFTText] = []
        var start = 0
        for at in scalars.indices where scalars[at] == "\n" && !isEscaped[at] {
            found.append(self[start..<at])
            start = at + 1
        }
        return found + [self[start..<count]]
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ escaped: Bool) {
        scalars.append(scalar)
        isEscaped.append(escaped)
    }

    private static let special: Set<Unicode.Scalar> = [":", "~", "=", "#", "{", "}", "\\"]
}

/// How a text of a GIFT file is written: `[html]`, `[moodle]`, `[plain]` or `[markdown]` before it.
enum GIFTFormat: String, CaseIterable {
    case html
    case moodle
    case plain
    case markdown

    /// The format that a text names, and the text behind it.
    static func take(_ text: GIFTText, inherited: GIFTFormat) -> (format: GIFTFormat, rest: GIFTText) {
        let trimmed = text.trimmed
        guard trimmed.scalars.first == "[", let close = trimmed.scalars.prefix(12).firstIndex(of: "]"),
            let format = GIFTFormat(rawValue: trimmed[1..<close].string.lowercased())
        else { return (inherited, text) }
        return (format, trimmed[(close + 1)..<trimmed.count])
    }

    /// True for a text that would be taken for one that names its format.
    static func isNamed(_ text: String) -> Bool {
        allCases.contains { text.lowercased().hasPrefix("[\($0.rawValue)]") }
    }

    /// The text without its markup.
    ///
    /// - Throws: `ExchangeFault` for what plain text cannot hold.
    func plain(_ text: String) throws(ExchangeFault) -> String {
        switch self {
        case .plain: return ExchangeText.clean(text)
        case .html: return try MarkedUpText.html(text).withoutPictures()
        case .markdown: return try MarkedUpText.markdown(text).withoutPictures()
        case .moodle: return try MarkedUpText.automatic(text).withoutPictures()
        }
    }
}
