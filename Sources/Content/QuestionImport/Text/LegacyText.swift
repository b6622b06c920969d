import Domain

/// Finds text typed in an encoding from before Unicode. Signs that questions hold for good reason ("25 °C", "m²",
/// «…») are not counted, and one strange word proves nothing.
enum LegacyText {
    static func suspected(in text: String) -> LegacyEncoding? {
        var checked = 0
        var strange: [LegacyEncoding] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            checked += 1
            guard word.utf8.count <= 60, word.utf8.contains(where: { $0 >= 0x80 }) else { continue }
            if let found = LegacyEncoding.suspected(in: bare(word)) { strange.append(found) }
            if checked == 200 { break }
        }
        return strange.count >= 2 && strange.count * 6 >= checked ? strange.first : nil
    }

    /// Without the signs that stand where no letter would.
    private static func bare(_ word: Substring) -> String {
        let characters = Array(word)
        var kept = ""
        for (at, character) in characters.enumerated() {
            if signs.contains(character) {
                let isAfter = at > 0 && characters[at - 1].isLetter
                let isBefore = at + 1 < characters.count && characters[at + 1].isLetter
                let mayEnd = character == "µ" || character == "·"
                let mayBegin = character == "®"
                guard isAfter && (isBefore || mayEnd) || mayBegin && isBefore else { continue }
            }
            if !always.contains(character) { kept.append(character) }
        }
        return kept
    }

    private static let signs: Set<Character> = Set("¡¢£¤¥¦§¨©ª«¬®¯´µ¶·¸¹»¼½¾")
    private static let always: Set<Character> = Set("°±²³×÷")
}
