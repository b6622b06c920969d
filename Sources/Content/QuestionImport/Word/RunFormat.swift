/// How the characters of a run look.
struct RunFormat {
    enum Height {
        case raised
        case lowered
    }

    var marks: TextMarks = []
    var height: Height?
    /// Pupils would not see it.
    var isHidden = false

    mutating func take(_ element: String, _ attributes: XMLAttributes) {
        let value = attributes["val"]
        switch element {
        case "u": set(.underline, value != "none")
        case "b": set(.bold, Self.isOn(value))
        case "i": set(.italic, Self.isOn(value))
        case "highlight": if value != "none" { marks.insert(.colour) }
        case "color": if value.map(Self.isRed) == true { marks.insert(.colour) }
        case "shd": if Self.isMarker(attributes["fill"]) { marks.insert(.colour) }
        case "vertAlign": height = value == "superscript" ? .raised : value == "subscript" ? .lowered : nil
        case "vanish": isHidden = Self.isOn(value)
        default: break
        }
    }

    private mutating func set(_ mark: TextMarks, _ isOn: Bool) {
        if isOn { marks.insert(mark) } else { marks.remove(mark) }
    }

    private static func isOn(_ value: String?) -> Bool {
        !["0", "false", "off", "none"].contains(value)
    }

    /// Clearly red: FF0000, C00000 and their neighbours.
    private static func isRed(_ code: String) -> Bool {
        guard code.utf8.count == 6, let value = Int(code, radix: 16) else { return code.lowercased() == "red" }
        return value >> 16 >= 0xB0 && (value >> 8) & 0xFF <= 0x50 && value & 0xFF <= 0x50
    }

    /// Yellow behind the letters, as a highlighter; white and grey are only background.
    private static func isMarker(_ fill: String?) -> Bool {
        guard let fill, fill.utf8.count == 6, let value = Int(fill, radix: 16) else { return false }
        let parts = [value >> 16, (value >> 8) & 0xFF, value & 0xFF]
        return (parts.max() ?? 0) - (parts.min() ?? 0) > 0x60
    }
}

/// Raised and lowered characters as Unicode has them, for text has no other way: x², H₂O, 2^(n+1).
enum ScriptText {
    static func raised(_ text: String) -> String {
        written(text, superscripts, sign: "^")
    }

    static func lowered(_ text: String) -> String {
        written(text, subscripts, sign: "_")
    }

    private static func written(_ text: String, _ table: [Character: Character], sign: String) -> String {
        let mapped = text.compactMap { table[$0] }
        if mapped.count == text.count { return String(mapped) }
        return text.count == 1 ? sign + text : "\(sign)(\(text))"
    }

    private static let superscripts = Dictionary(uniqueKeysWithValues: zip("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ"))
    private static let subscripts = Dictionary(uniqueKeysWithValues: zip("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"))
}
