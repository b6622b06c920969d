/// A key that names options by letter: "B", "b.", "A, C", "A và C", "AC", "B. Hà Nội".
struct LetterKey: Hashable {
    /// 0-based, rising, none twice.
    let indexes: [Int]
    /// What follows the letter of a single option, as in "B. Hà Nội"; empty where nothing does.
    let rest: String

    static func read(_ text: String) -> LetterKey? {
        var cursor = TextCursor(MarkedText(text).trimmed)
        var found: [Int] = []
        while true {
            let letters = cursor.takeLetters()
            guard let indexes = indexes(letters) else { return nil }
            found += indexes
            let end = cursor
            cursor.skipBlanks()
            if cursor.isAtEnd { return LetterKey(indexes: Set(found).sorted(), rest: "") }
            let isJoined = cursor.take(anyOf: ",;/&+-") != nil || cursor.take(word: ["và ", "hoặc "])
            if isJoined {
                cursor.skipBlanks()
                continue
            }
            if end.position < cursor.position, cursor.next.map(isOption) == true { continue }
            guard found.count == 1, cursor.take(anyOf: ".):") != nil else { return nil }
            return LetterKey(indexes: found, rest: cursor.rest.trimmed.string)
        }
    }

    /// One letter, or several capitals in a row that rise: "AC" is two options and "CAD" is a word.
    private static func indexes(_ letters: [Unicode.Scalar]) -> [Int]? {
        guard (1...8).contains(letters.count), letters.allSatisfy(isOption) else { return nil }
        let indexes = letters.map { Int($0.lowered.value) - 0x61 }
        if letters.count == 1 { return indexes }
        let isRising = zip(indexes, indexes.dropFirst()).allSatisfy { $0 < $1 }
        return isRising && letters.allSatisfy { $0.lowered != $0 } ? indexes : nil
    }

    private static func isOption(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 && ("a"..."h").contains(scalar.lowered)
    }
}
