/// Reads a line that is all answers: "1-A 2-C", "1.A 2.B", "1A 2C", "Câu 1: ĐSĐS", "1 | A".
enum AnswerPairs {
    typealias Pair = (number: Int, value: String)

    /// `nil` when anything else stands in the line.
    static func read(_ line: MarkedText) -> [Pair]? {
        var cursor = TextCursor(line)
        var pairs: [Pair] = []
        while true {
            skipGap(&cursor)
            if cursor.isAtEnd { return pairs.isEmpty ? nil : pairs }
            guard let pair = pair(&cursor) else { return nil }
            pairs.append(pair)
        }
    }

    /// True for a line that can be nothing but answers, wherever it stands: two letters or more, numbers rising.
    static func isTable(_ pairs: [Pair]) -> Bool {
        pairs.count >= 2 && zip(pairs, pairs.dropFirst()).allSatisfy { $0.number < $1.number }
            && pairs.allSatisfy { $0.value.allSatisfy { $0.isLetter || $0 == "," } }
    }

    private static func skipGap(_ cursor: inout TextCursor) {
        while cursor.take(anyOf: " \t,;|") != nil {}
    }

    private static func pair(_ cursor: inout TextCursor) -> Pair? {
        if cursor.take(word: ["câu", "cau"]) { cursor.skipBlanks() }
        guard let number = cursor.takeNumber() else { return nil }
        let end = cursor.position
        cursor.skipBlanks()
        let hasMark = cursor.take(anyOf: "-.:)–—=|/") != nil
        cursor.skipBlanks()
        while cursor.take(anyOf: "|") != nil { cursor.skipBlanks() }
        let isApart = hasMark || cursor.position > end
        if let letters = letters(&cursor) { return (number, letters) }
        guard isApart, let value = token(&cursor) else { return nil }
        return (number, value)
    }

    /// One letter A to H, several with commas, or Đ and S in a row.
    private static func letters(_ start: inout TextCursor) -> String? {
        var cursor = start
        var found = string(cursor.takeLetters())
        guard !found.isEmpty else { return nil }
        let isJudgement = found.count >= 2 && found.allSatisfy { "ĐSđs".contains($0) }
        guard isJudgement || isOption(found) else { return nil }
        while !isJudgement {
            var ahead = cursor
            guard ahead.take(",") else { break }
            ahead.skipBlanks()
            let more = string(ahead.takeLetters())
            guard isOption(more) else { break }
            found += "," + more
            cursor = ahead
        }
        if let next = cursor.next, next.isDigit || ".)".unicodeScalars.contains(next) { return nil }
        start = cursor
        return found
    }

    private static func isOption(_ letters: String) -> Bool {
        letters.count == 1 && letters.allSatisfy { "ABCDEFGHabcdefgh".contains($0) }
    }

    /// A number of Part III: digits, comma, dot, minus sign.
    private static func token(_ cursor: inout TextCursor) -> String? {
        let start = cursor.position
        while let next = cursor.next, next.isDigit || ",.-−".unicodeScalars.contains(next) { cursor.skip() }
        let value = string(Array(cursor.text.scalars[start..<cursor.position]))
        let bare = value.last.map { ",.".contains($0) } == true ? String(value.dropLast()) : value
        guard bare.contains(where: \.isNumber), bare.count <= 20 else { return nil }
        if let next = cursor.next, !next.isBlank, next != ";", next != "|" { return nil }
        return bare
    }

    private static func string(_ scalars: [Unicode.Scalar]) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
