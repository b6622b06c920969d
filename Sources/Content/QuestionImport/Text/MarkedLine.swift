/// A line of pasted text, or a paragraph or table row of a document.
struct MarkedLine: Hashable, Sendable {
    /// 1-based line of the text or paragraph of the document.
    let number: Int
    var text: MarkedText
    var pictures: [LinePicture] = []

    /// True when nothing stands in it.
    var isEmpty: Bool {
        text.isBlank && pictures.isEmpty
    }

    /// The lines of a pasted text. A line that Markdown sets in bold ("**Câu 1.**") is read as bold.
    static func lines(of text: String) -> [MarkedLine] {
        var lines: [MarkedLine] = []
        for part in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            lines.append(MarkedLine(number: lines.count + 1, text: MarkdownBold.read(MarkedText(String(part)))))
        }
        return lines
    }
}

/// A picture that stands in a line.
enum LinePicture: Hashable, Sendable {
    case readable(bytes: [UInt8], alternative: String)
    /// What it is and why it cannot be taken, for a teacher.
    case unreadable(String)
}

/// `**bold**` at word borders, as texts from chat programs have it; "2**3" is left alone.
private enum MarkdownBold {
    static func read(_ text: MarkedText) -> MarkedText {
        let marks = positions(in: text.scalars)
        if marks.isEmpty { return text }
        var result = MarkedText()
        var isBold = false
        var position = 0
        while position < text.count {
            if marks.contains(position) {
                isBold.toggle()
                position += 2
            } else {
                result.append(text.scalars[position], isBold ? .bold : [])
                position += 1
            }
        }
        return result
    }

    /// Where the two stars of an opening or closing mark begin, in pairs.
    private static func positions(in scalars: [Unicode.Scalar]) -> Set<Int> {
        var found: [Int] = []
        var position = 0
        while position + 1 < scalars.count {
            guard scalars[position] == "*", scalars[position + 1] == "*" else {
                position += 1
                continue
            }
            let before = position == 0 ? " " : scalars[position - 1]
            let after = position + 2 < scalars.count ? scalars[position + 2] : " "
            let opens = found.count.isMultiple(of: 2)
            if opens ? before.isBlank && !after.isBlank && after != "*" : !before.isBlank && !isWord(after) {
                found.append(position)
            }
            position += 2
        }
        return found.count.isMultiple(of: 2) ? Set(found) : Set(found.dropLast())
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "*" || scalar.isDigit || scalar.properties.isAlphabetic
    }
}
