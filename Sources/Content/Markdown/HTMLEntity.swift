/// Entities of HTML: read where Markdown allows them, written wherever a character could be taken for markup.
enum HTMLEntity {
    /// The text with `&`, `<`, `>` and both quotes made harmless, for text and for attributes in double quotes.
    static func escape(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count + 16)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// The character that one entity (`&nbsp;`, `&#39;`, `&#x3A;`) stands for; the entity itself when it is unknown,
    /// which is harmless because its `&` is escaped when written.
    static func decode(_ entity: String) -> String {
        let name = entity.dropFirst().dropLast()
        guard name.first == "#" else { return named[String(name)] ?? latin[String(name)] ?? entity }
        let digits = name.dropFirst()
        let code = digits.first == "x" || digits.first == "X" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let code, code != 0, let scalar = Unicode.Scalar(code) else { return "\u{FFFD}" }
        return String(Character(scalar))
    }

    /// Those that authors use, and those with which an address could hide its scheme.
    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–", "mdash": "—",
        "hellip": "…", "copy": "©", "rarr": "→", "larr": "←", "times": "×", "deg": "°", "le": "≤", "ge": "≥",
        "colon": ":", "Tab": "\t", "NewLine": "\n", "sol": "/", "bsol": "\\", "lpar": "(", "rpar": ")",
        "period": ".", "shy": "\u{AD}", "zwj": "\u{200D}", "zwnj": "\u{200C}",
    ]
}
