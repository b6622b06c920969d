/// A person's name, split and ordered as Vietnamese class lists are (ASSESSMENT.md §8).
package struct VietnameseName: Hashable, Comparable, Sendable {
    /// Composed, single spaces, as printed.
    package let text: String

    /// Tidies the spelling; the words themselves are kept.
    package init(_ text: String) {
        self.text = VietnameseText.tidy(text)
    }

    /// Tên: the last word.
    package var givenName: String {
        words.last.map(String.init) ?? ""
    }

    /// Họ và tên đệm: all words but the last; empty for a name of one word.
    package var familyAndMiddleName: String {
        words.dropLast().joined(separator: " ")
    }

    /// For boards that anyone may see: initials and the given name, "N. V. An" (FACTS.md §8).
    package var shortText: String {
        (words.dropLast().compactMap(\.first).map { "\(String($0).uppercased())." } + [givenName])
            .joined(separator: " ")
    }

    /// A text whose binary order is the order of a class list: letters of the tên, its tones, letters of the họ đệm,
    /// its tones, then case. Names that differ in none of them share a key; then birth date and code decide.
    package var sortKey: String {
        let given = CollationKey(givenName)
        let family = CollationKey(familyAndMiddleName)
        return [given.letters, given.tones, family.letters, family.tones, given.cases, family.cases]
            .joined(separator: "!")
    }

    /// Equal for spellings of one name: case, spaces and the place of the tone do not count ("Hoà", "Hòa"). For
    /// matching only, never shown.
    package var matchKey: String {
        words.map { word in
            let letters = word.map { VietnameseLetter($0)?.letter ?? Character($0.lowercased()) }
            let tone = word.compactMap { VietnameseLetter($0)?.tone }.max() ?? 0
            return String(letters) + (tone == 0 ? "" : String(tone))
        }
        .joined(separator: " ")
    }

    package static func < (a: Self, b: Self) -> Bool {
        a.sortKey < b.sortKey
    }

    private var words: [Substring] {
        text.split(separator: " ")
    }
}

/// The three levels of Vietnamese collation of a text, each as ASCII that compares bytewise (other scripts follow it).
struct CollationKey {
    /// Primary weights: space, signs, digits, the 33 letters "A"..."a", then anything else.
    private(set) var letters = ""
    /// One digit a character, trailing noughts cut.
    private(set) var tones = ""
    /// "0" lower, "1" upper, trailing noughts cut.
    private(set) var cases = ""

    init(_ text: String) {
        for character in text {
            let letter = VietnameseLetter(character)
            letters += letter.map(Self.weight) ?? Self.weight(other: character)
            tones += String(letter?.tone ?? 0)
            cases += letter?.isUppercase == true ? "1" : "0"
        }
        tones = Self.trimmed(tones)
        cases = Self.trimmed(cases)
    }

    private static func weight(_ letter: VietnameseLetter) -> String {
        String(UnicodeScalar(UInt8(65 + letter.rank)))
    }

    private static func weight(other character: Character) -> String {
        if character.isASCIIDigit { return String(character) }
        if character == " " { return "-" }
        return character.isASCII ? "." : character.lowercased()
    }

    private static func trimmed(_ levels: String) -> String {
        var levels = levels
        while levels.hasSuffix("0") { levels.removeLast() }
        return levels
    }
}
