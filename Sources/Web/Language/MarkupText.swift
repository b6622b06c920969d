/// Text as it stands in HTML: entities, and blanks that mean nothing.
enum MarkupText {
    /// The words with one blank between them and entities resolved; `nil` when an entity is not one of those we write.
    static func words(_ bytes: ArraySlice<UInt8>) -> String? {
        var words: [UInt8] = []
        var at = bytes.startIndex
        while at < bytes.endIndex {
            if bytes[at] == UInt8(ascii: "&") {
                guard let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")),
                    let sign = entities[String(decoding: bytes[at...end], as: UTF8.self)]
                else { return nil }
                words += sign.utf8
                at = end + 1
            } else if let width = blank(bytes, at) {
                if words.last != UInt8(ascii: " ") { words.append(UInt8(ascii: " ")) }
                at += width
            } else {
                words.append(bytes[at])
                at += 1
            }
        }
        return String(decoding: words, as: UTF8.self)
    }

    /// Where the words begin and end, without the blanks around them; empty when there are only blanks.
    static func core(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
        else { return bytes.prefix(0) }
        return bytes[first...last]
    }

    /// Safe inside an element and inside an attribute with either quote.
    static func escaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes += "&amp;".utf8
            case UInt8(ascii: "<"): bytes += "&lt;".utf8
            case UInt8(ascii: ">"): bytes += "&gt;".utf8
            case UInt8(ascii: "\""): bytes += "&quot;".utf8
            case UInt8(ascii: "'"): bytes += "&#39;".utf8
            default: bytes.append(byte)
            }
        }
        return bytes
    }

    static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (9...13).contains(byte)
    }

    /// A blank, or the two bytes of one that does not break the line.
    private static func blank(_ bytes: ArraySlice<UInt8>, _ at: Int) -> Int? {
        if isBlank(bytes[at]) { return 1 }
        return bytes[at] == 0xC2 && at + 1 < bytes.endIndex && bytes[at + 1] == 0xA0 ? 2 : nil
    }

    private static let entities = [
        "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#x27;": "'", "&nbsp;": " ",
    ]
}
