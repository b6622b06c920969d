import Domain

/// The version of what was written: 16 hexadecimal digits, the same on every machine.
enum ContentHash {
    /// Each text is followed by a sign that no text holds, so that "ab" + "c" differs from "a" + "bc".
    static func text(_ texts: [String]) -> String {
        let digits = String(FNV1a.hash64(texts.map { $0 + "\u{0}" }.joined()), radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
