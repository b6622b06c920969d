/// How the options of a choice question are shuffled, and which stay where they are (ASSESSMENT.md §4, "Pin rules").
struct OptionOrder {
    let texts: [String]
    /// The author's `pinned:` indexes, kept in place.
    let pinned: [Int]

    /// The author's indexes in printed order.
    ///
    /// Pinned options keep their place; options about all the others ("Tất cả các phương án trên") come last; when an
    /// option names others by letter ("Cả A và B") the letters must stay true, so nothing is shuffled.
    func arrangement(using generator: inout SplitMix64) -> [Int] {
        if texts.contains(where: Self.namesLetters) { return Array(texts.indices) }
        var printed = [Int?](repeating: nil, count: texts.count)
        for index in pinned where texts.indices.contains(index) { printed[index] = index }
        let loose = texts.indices.filter { printed[$0] == nil }
        let last = loose.filter { Self.coversOthers(texts[$0]) }
        for (place, index) in zip(loose.suffix(last.count), last) { printed[place] = index }
        var others = generator.shuffled(loose.filter { !last.contains($0) })[...]
        return printed.compactMap { $0 ?? others.popFirst() }
    }

    /// "Tất cả các phương án trên", "Cả ba đáp án trên", "Không có phương án nào đúng", "Tất cả đều đúng".
    static func coversOthers(_ text: String) -> Bool {
        let folded = VietnameseText.folded(text)
        return starts.contains { folded.hasPrefix($0) } || ends.contains { folded.hasSuffix($0) }
    }

    /// "Cả A và B", "A và C đều đúng", "Chỉ B, D": two letters or more, and no word but those that join them.
    static func namesLetters(_ text: String) -> Bool {
        guard mayNameLetters(text) else { return false }
        let words = text.split { !$0.isLetter }
        let letters = words.filter { ["A", "B", "C", "D", "E", "F"].contains($0.uppercased()) }
        let others = words.filter { !letters.contains($0) }.map { VietnameseText.folded(String($0)) }
        return letters.count >= 2 && others.allSatisfy(joiningWords.contains)
    }

    /// False for nearly every option, at a hundredth of the cost: no two signs A to F stand without a letter of ASCII on
    /// either side. Every start of a test asks this of a hundred options.
    private static func mayNameLetters(_ text: String) -> Bool {
        var found = 0
        var before: UInt8 = 0
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if isAtoF(previous), !isASCIILetter(before), !isASCIILetter(byte) { found += 1 }
            (before, previous) = (previous, byte)
        }
        if isAtoF(previous), !isASCIILetter(before) { found += 1 }
        return found >= 2
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isAtoF(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
    }

    private static let starts = [
        "tat ca cac phuong an", "tat ca cac dap an", "tat ca cac y ", "tat ca cac cau ", "tat ca phuong an",
        "tat ca dap an", "tat ca deu ", "khong co phuong an", "khong co dap an", "khong phuong an", "khong dap an",
    ]
    private static let ends = [
        "phuong an tren", "dap an tren", "cac y tren", "ba y tren", "cac cau tren", "ba cau tren", "phuong an con lai",
        "dap an con lai",
    ]
    private static let joiningWords: Set<String> = [
        "ca", "chi", "va", "hoac", "deu", "dung", "sai", "phuong", "an", "dap", "cau", "y", "khong", "phai", "hai",
        "ba", "lan",
    ]
}
