/// An encoding from before Unicode in which a text seems to have been typed; its letters read wrong, as "NguyÔn" for
/// "Nguyễn" (ASSESSMENT.md §8).
package enum LegacyEncoding: String, CaseIterable, Codable, Sendable {
    case tcvn3
    case vni

    package var title: String {
        switch self {
        case .tcvn3: "TCVN3 (ABC)"
        case .vni: "VNI"
        }
    }

    /// The encoding that a text seems to be in; `nil` for plain Unicode. A hint for a warning, not a proof.
    package static func suspected(in text: String) -> LegacyEncoding? {
        let characters = Array(VietnameseText.tidy(text))
        for (index, character) in characters.enumerated() {
            let before = index > 0 ? characters[index - 1] : " "
            if vniAfterVowel[Character(before.lowercased())]?.contains(Character(character.lowercased())) == true {
                return .vni
            }
            if vniOnly.contains(character) { return .vni }
            if tcvn3Signs.contains(character) { return .tcvn3 }
            let isToned = !character.isASCII && VietnameseLetter(character)?.isUppercase == true
            if isToned && before.isLowercase { return .tcvn3 }
        }
        return nil
    }

    /// VNI writes the mark as a second letter after the vowel; none of these pairs is Vietnamese.
    private static let vniAfterVowel: [Character: Set<Character>] = [
        "a": ["â", "ã", "õ", "ù", "à", "á", "è", "é", "ê", "ø", "û", "ï", "ä", "å", "ë", "ü"],
        "e": ["â", "ã", "õ", "ù", "à", "á", "ø", "û", "ï", "ä", "å"],
        "o": ["â", "õ", "ù", "ø", "û", "ï", "ä", "å"],
        "u": ["õ", "ù", "ø", "û", "ï"],
        "ô": ["ø", "ù", "û", "õ", "ï"],
        "ö": ["ø", "ù", "û", "õ", "ï"],
        "y": ["õ", "ù", "ø", "û"],
    ]

    /// Letters that only VNI puts for đ, ơ with marks and ư.
    private static let vniOnly: Set<Character> = ["Ñ", "ñ", "Ö"]

    /// Signs and letters that TCVN3 uses for Vietnamese letters and that no Vietnamese name holds.
    private static let tcvn3Signs: Set<Character> = Set("¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹»¼½¾¿ÆÇËÎÏÜÞßäåæçëîïñö÷øûüþ×Ø")
}
