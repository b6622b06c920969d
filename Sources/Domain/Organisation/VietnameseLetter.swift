/// A letter taken apart: its place in the Vietnamese alphabet, its tone, and its Latin base. Characters compare by
/// canonical equivalence, so the same table reads precomposed and combining spelling.
struct VietnameseLetter: Hashable, Sendable {
    /// a ă â b c d đ e ê f g h i j k l m n o ô ơ p q r s t u ư v w x y z
    let letter: Character
    /// 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng, 6 a mark of another language.
    let tone: Int
    let isUppercase: Bool
    /// The precomposed spelling.
    let composed: Character

    /// The place of `letter` in the alphabet, 0...32.
    var rank: Int {
        Self.ranks[letter] ?? 0
    }

    /// The letter without any mark, a...z.
    var latin: Character {
        Self.latinBases[letter] ?? letter
    }

    /// `nil` for what is no letter of the Vietnamese alphabet.
    init?(_ character: Character) {
        guard let found = Self.table[character] else { return nil }
        self = found
    }

    private init(letter: Character, tone: Int, isUppercase: Bool, composed: Character) {
        self.letter = letter
        self.tone = tone
        self.isUppercase = isUppercase
        self.composed = composed
    }

    private static let alphabet: [Character] = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")
    private static let ranks = Dictionary(uniqueKeysWithValues: zip(alphabet, 0...))
    private static let latinBases: [Character: Character] = [
        "ă": "a", "â": "a", "đ": "d", "ê": "e", "ô": "o", "ơ": "o", "ư": "u",
    ]

    /// Each row: a vowel with the six tones in order.
    private static let vowels = [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ",
        "ưừửữứự", "yỳỷỹýỵ",
    ]

    /// Letters of other languages of the country (Ede, Jrai, Chơ Ro), sorted beside their base.
    private static let others: [Character: Character] = ["ĕ": "e", "ĭ": "i", "ŏ": "o", "ŭ": "u", "č": "c", "ñ": "n"]

    static let table: [Character: VietnameseLetter] = {
        var table: [Character: VietnameseLetter] = [:]
        func add(_ lower: Character, letter: Character, tone: Int) {
            table[lower] = VietnameseLetter(letter: letter, tone: tone, isUppercase: false, composed: lower)
            guard let upper = lower.uppercased().first else { return }
            table[upper] = VietnameseLetter(letter: letter, tone: tone, isUppercase: true, composed: upper)
        }
        for letter in alphabet { add(letter, letter: letter, tone: 0) }
        for row in vowels {
            guard let vowel = row.first else { continue }
            for (tone, toned) in row.enumerated() { add(toned, letter: vowel, tone: tone) }
        }
        for (other, base) in others { add(other, letter: base, tone: 6) }
        // Eth looks like Đ and is what some keyboards type.
        table["Ð"] = VietnameseLetter(letter: "đ", tone: 0, isUppercase: true, composed: "Đ")
        table["ð"] = VietnameseLetter(letter: "đ", tone: 0, isUppercase: false, composed: "đ")
        return table
    }()
}
