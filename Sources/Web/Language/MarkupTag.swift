/// One tag of a page, with the places of its parts in the bytes of the page.
struct MarkupTag {
    struct Attribute {
        let name: String
        /// Between the quotes.
        let value: Range<Int>
    }

    /// Without the slash of an end tag.
    let name: String
    let isEnd: Bool
    /// `<path/>` and the like, and elements that have no end tag.
    let isAlone: Bool
    private(set) var attributes: [Attribute] = []
    /// After the `>`.
    let end: Int

    /// Reads the tag that begins at `start`; `nil` when it is none: a comment, the doctype, or a tag that never ends.
    init?(_ bytes: [UInt8], at start: Int) {
        var at = start + 1
        isEnd = at < bytes.count && bytes[at] == UInt8(ascii: "/")
        if isEnd { at += 1 }
        guard at < bytes.count, (65...90).contains(bytes[at] & 0xDF) else { return nil }
        name = Self.word(bytes, &at)
        var hasSlash = false
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") {
            hasSlash = bytes[at] == UInt8(ascii: "/")
            if MarkupText.isBlank(bytes[at]) || hasSlash {
                at += 1
            } else if let attribute = Self.attribute(bytes, &at) {
                attributes.append(attribute)
            }
        }
        guard at < bytes.count else { return nil }
        isAlone = hasSlash || Self.endless.contains(name)
        end = at + 1
    }

    func text(_ wanted: String, _ bytes: [UInt8]) -> String? {
        attributes.first { $0.name == wanted }.map { String(decoding: bytes[$0.value], as: UTF8.self) }
    }

    /// A name and, when one is given, a value in quotes; `nil` for a name alone and for a value without quotes.
    private static func attribute(_ bytes: [UInt8], _ at: inout Int) -> Attribute? {
        let name = word(bytes, &at)
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            if name.isEmpty { at += 1 }
            return nil
        }
        at += 1
        let quote = bytes[at]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            while at < bytes.count, bytes[at] != UInt8(ascii: ">"), !MarkupText.isBlank(bytes[at]) { at += 1 }
            return nil
        }
        guard let close = bytes[(at + 1)...].firstIndex(of: quote) else {
            at = bytes.count
            return nil
        }
        defer { at = close + 1 }
        return Attribute(name: name, value: (at + 1)..<close)
    }

    private static func word(_ bytes: [UInt8], _ at: inout Int) -> String {
        let start = at
        while at < bytes.count, !MarkupText.isBlank(bytes[at]), !"=/>".utf8.contains(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private static let endless: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
}
