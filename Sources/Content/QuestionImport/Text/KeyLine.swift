import Domain

/// Lines that say what is right and why: "Đáp án: B", "ĐS: 0,5", "<key=B>", "Chọn C", "Lời giải: …".
enum KeyLine {
    /// The key that a line gives; empty when it follows on the next line.
    static func key(_ line: MarkedText) -> String? {
        var cursor = TextCursor(line)
        while cursor.take(anyOf: "-–→=>•+*([ \t") != nil {}
        if cursor.position > 0, line.scalars[..<cursor.position].contains("<") { return nil }
        var bracket = TextCursor(line)
        if bracket.take("<") { return bracketKey(&bracket)?.value }
        if let chosen = chosen(cursor) { return chosen }
        guard let name = takeName(&cursor) else { return nil }
        cursor.skipBlanks()
        let isMarked = cursor.take(anyOf: ":=") != nil || cursor.take(word: ["là"])
        while cursor.take(anyOf: ":=.") != nil {}
        let value = bare(cursor.rest)
        if isMarked { return value }
        let mayStandAlone = name == .answer && (value.isEmpty || isShortKey(value))
        return mayStandAlone || (name == .short && isLetters(value)) ? value : nil
    }

    /// True for "Đáp án" alone on its line: a table or the key follows.
    static func isLoneName(_ line: MarkedText) -> Bool {
        key(line) == "" && !line.isBlank
    }

    /// What follows "Lời giải:"; `nil` for any other line.
    static func explanation(_ line: MarkedText) -> MarkedText? {
        var cursor = TextCursor(line)
        while cursor.take(anyOf: "-–→=>•+*# ") != nil {}
        guard cursor.take(word: explanationNames) else { return nil }
        cursor.skipBlanks()
        guard cursor.isAtEnd || cursor.take(anyOf: ":.") != nil else { return nil }
        cursor.skipBlanks()
        return cursor.rest
    }

    /// Cuts a line before a key that stands in it: "D. Vinh   Đáp án: B", "… là số nào? <key=18001096>".
    static func pieces(_ line: MarkedText) -> [MarkedText] {
        var pieces: [MarkedText] = []
        var start = 0
        var at = 0
        while at < line.count {
            var cursor = TextCursor(line, at: at)
            if cursor.take("<"), let found = bracketKey(&cursor) {
                pieces += [line[start..<at].trimmedEnd, line[at..<found.end]]
                (start, at) = (found.end, found.end)
            } else {
                at += 1
            }
        }
        let rest = start == 0 ? line : line[start..<line.count]
        return (pieces + spokenPieces(rest)).filter { !$0.isBlank || line.isBlank }
    }

    /// A key in words stands at the end of a line and is short.
    private static func spokenPieces(_ line: MarkedText) -> [MarkedText] {
        for at in max(1, line.count - longestKey)..<max(1, line.count) {
            let before = line.scalars[at - 1]
            let isBracketed = before == "(" || before == "["
            guard before.isBlank || isBracketed, "đc".unicodeScalars.contains(line.scalars[at].lowered) else {
                continue
            }
            let rest = line[at..<line.count]
            guard let value = key(rest), isShortKey(value), isSigned(rest) else { continue }
            let head = line[0..<(isBracketed ? at - 1 : at)].trimmedEnd
            return head.isBlank ? [line] : [head, rest]
        }
        return [line]
    }

    private static let longestKey = 80

    /// "ĐSĐS" or "Đ S Đ S" with nothing else in the line.
    static func isBareJudgements(_ line: MarkedText) -> Bool {
        let letters = line.scalars.filter { !$0.isBlank && !",;-".unicodeScalars.contains($0) }
        return (2...8).contains(letters.count) && letters.allSatisfy { "ĐS".unicodeScalars.contains($0) }
    }

    private enum Name {
        case answer
        case short
        case spoken
    }

    private static func takeName(_ cursor: inout TextCursor) -> Name? {
        if cursor.take(word: answerNames) { return .answer }
        if cursor.take(word: ["đa", "đs", "đ/a", "đ/s"]) { return .short }
        return cursor.take(word: ["trả lời", "key", "answer"]) ? .spoken : nil
    }

    /// "key=…>" behind the "<".
    private static func bracketKey(_ cursor: inout TextCursor) -> (value: String, end: Int)? {
        cursor.skipBlanks()
        guard cursor.take(word: ["key"]) else { return nil }
        cursor.skipBlanks()
        guard cursor.take(anyOf: ":=") != nil else { return nil }
        let start = cursor.position
        while let next = cursor.next, next != ">" { cursor.skip() }
        let value = cursor.text[start..<cursor.position].trimmed.string
        _ = cursor.take(">")
        return (value, cursor.position)
    }

    /// "Chọn B", "Chọn đáp án B." and nothing more.
    private static func chosen(_ start: TextCursor) -> String? {
        var cursor = start
        guard cursor.take(word: ["chọn "]) else { return nil }
        if cursor.take(word: ["đáp án ", "phương án ", "câu ", "ý "]) { cursor.skipBlanks() }
        let value = bare(cursor.rest)
        return isLetters(value) ? value : nil
    }

    /// Without the brackets and the dot around it.
    private static func bare(_ text: MarkedText) -> String {
        var value = text.trimmed.string
        let opens = value.contains("(")
        while let last = value.last, ")].>;* ".contains(last) {
            if last == ")", opens { break }
            value.removeLast()
        }
        return value
    }

    private static func isSigned(_ text: MarkedText) -> Bool {
        text.scalars.contains(":") || text.scalars.contains("=") || text.scalars.first?.lowered == "c"
    }

    private static func isLetters(_ value: String) -> Bool {
        LetterKey.read(value)?.rest == ""
    }

    /// A letter, letters, judgements or a number.
    private static func isShortKey(_ value: String) -> Bool {
        guard value.utf8.count <= longestKey * 3 else { return false }
        return isLetters(value) || JudgementKey.read(value) != nil || isBareJudgements(MarkedText(value))
            || (!value.isEmpty && value.allSatisfy { $0.isNumber || ",.-− ".contains($0) })
    }

    private static let answerNames = [
        "đáp án đúng là", "đáp án đúng", "đáp án chính xác", "đáp án", "đáp số", "dap an", "dap so",
    ]
    private static let explanationNames = [
        "lời giải chi tiết", "lời giải", "loi giai", "hướng dẫn giải", "hướng dẫn trả lời", "hướng dẫn chấm",
        "hướng dẫn", "giải thích", "giai thich", "giải chi tiết", "giải", "hd",
    ]
}
