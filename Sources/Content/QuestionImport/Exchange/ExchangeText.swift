import Foundation

/// Text of other programs as it is kept here.
enum ExchangeText {
    /// Composed, one kind of line end and of space, without invisible signs; no space at the end of a line, no empty line
    /// at either end and never two in a row.
    static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            if scalar == "\n", wasReturn { continue }
            if let kept = kept(scalar) { scalars.append(kept) }
        }
        var lines: [Substring] = []
        for line in String(scalars).split(separator: "\n", omittingEmptySubsequences: false) {
            let end = line.lastIndex { $0 != " " && $0 != "\t" }.map { line.index(after: $0) } ?? line.startIndex
            if end == line.startIndex, lines.last?.isEmpty != false { continue }
            lines.append(line[..<end])
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        let text = lines.joined(separator: "\n")
        return scalars.contains(where: mayNeedComposing) ? text.precomposedStringWithCanonicalMapping : text
    }

    /// Combining marks, and blocks in which a letter may have another spelling.
    private static func mayNeedComposing(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && !(0x1E00...0x1EFF).contains(scalar.value) && !(0x2010...0x2122).contains(scalar.value)
    }

    /// The same without space in front: an option, a name.
    static func trimmed(_ text: String) -> String {
        String(clean(text).drop { $0 == " " || $0 == "\t" })
    }

    private static func kept(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: "\n"
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0x09: scalar
        case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFC, 0xFFFE, 0xFFFF:
            nil
        default: scalar
        }
    }
}
