/// The letter in front of an option or statement: "A.", "*B.", "c)".
struct OptionLabel {
    /// 0 for A or a.
    let index: Int
    let isLower: Bool
    let isStarred: Bool
    let marks: TextMarks
    /// Where the text of the option begins.
    let end: Int

    /// The label that begins exactly at a position; blanks in front of it are allowed.
    static func read(_ text: MarkedText, at position: Int) -> OptionLabel? {
        var cursor = TextCursor(text, at: position)
        cursor.skipBlanks()
        var isStarred = cursor.take("*")
        cursor.skipBlanks()
        guard let letter = cursor.next, let place = index(letter) else { return nil }
        let marks = text.marks[cursor.position]
        cursor.skip()
        if cursor.take("*") { isStarred = true }
        cursor.skipBlanks()
        guard cursor.take(anyOf: ".)") != nil else { return nil }
        cursor.skipBlanks()
        return OptionLabel(
            index: place.index, isLower: place.isLower, isStarred: isStarred, marks: marks, end: cursor.position)
    }

    /// A to H, a to h.
    private static func index(_ letter: Unicode.Scalar) -> (index: Int, isLower: Bool)? {
        switch letter.value {
        case 0x41...0x48: (Int(letter.value - 0x41), false)
        case 0x61...0x68: (Int(letter.value - 0x61), true)
        default: nil
        }
    }

    /// "A", "a" … by index.
    static func letter(_ index: Int, isLower: Bool = false) -> String {
        let first: UInt32 = isLower ? 0x61 : 0x41
        return Unicode.Scalar(first + UInt32(index)).map { String(Character($0)) } ?? "?"
    }
}
