import Domain

/// What a line says of the lines below it.
enum LineHeading {
    /// `nil` for a heading after which questions of every form may stand ("A. TRẮC NGHIỆM").
    case part(WrittenPart?)
    /// "Câu 7. …"; no number when there is only the word.
    case question(number: Int?, rest: MarkedText)
    /// "Bảng đáp án …"
    case answerTable(rest: MarkedText)
    /// "Đọc đoạn sau và trả lời câu 3 đến câu 5"
    case shared(ClosedRange<Int>)
    /// "--- HẾT ---", "Trang 1/4"
    case end

    /// - Parameter isNumbered: the file has no "Câu 1."; then "1. …" begins a question.
    static func read(_ line: MarkedText, isNumbered: Bool) -> LineHeading? {
        if let part = PartHeading.read(line) { return .part(part.part) }
        if let heading = QuestionHeading.read(line, isNumbered: isNumbered) {
            return .question(number: heading.number, rest: heading.rest)
        }
        if let rest = tableRest(line) { return .answerTable(rest: rest) }
        if isEnd(line) { return .end }
        return SharedHeading.range(line).map { .shared($0) }
    }

    private static func tableRest(_ line: MarkedText) -> MarkedText? {
        var cursor = TextCursor(line)
        guard cursor.take(word: ["bảng đáp án", "bang dap an", "bảng trả lời", "bảng đáp số"]) || takeKeys(&cursor)
        else { return nil }
        cursor.skipBlanks()
        while cursor.take(anyOf: ":.-") != nil { cursor.skipBlanks() }
        return cursor.rest
    }

    /// "ĐÁP ÁN PHẦN I", "Đáp án trắc nghiệm".
    private static func takeKeys(_ cursor: inout TextCursor) -> Bool {
        var ahead = cursor
        guard ahead.take(word: ["đáp án"]) else { return false }
        ahead.skipBlanks()
        var word = ahead
        guard word.take(word: ["phần", "trắc nghiệm", "mã đề", "tham khảo"]) else { return false }
        if ahead.take(word: ["phần"]) { cursor.skip(cursor.text.count) } else { cursor = word }
        return true
    }

    private static func isEnd(_ line: MarkedText) -> Bool {
        guard line.count < 60, let first = line.scalars.first(where: \.isLetter)?.lowered, first == "h" || first == "t"
        else { return false }
        let text = VietnameseText.folded(line.string)
        if text == "het" || text == "the end" { return true }
        let words = text.split(separator: " ")
        return words.count >= 3 && words[0] == "trang" && Int(words[1]) != nil && Int(words[2]) != nil
    }
}

/// "PHẦN II. Câu trắc nghiệm đúng sai", "B. TỰ LUẬN (3 điểm)".
enum PartHeading {
    static func read(_ line: MarkedText) -> (part: WrittenPart?, rest: MarkedText)? {
        var cursor = TextCursor(line)
        while cursor.take(anyOf: "#*- ") != nil {}
        let isCapital = cursor.text.scalars.dropFirst(cursor.position).prefix(4).elementsEqual("PHẦN".unicodeScalars)
        guard cursor.take(word: ["phần ", "phan "]) else { return section(line) }
        let start = cursor.position
        while let next = cursor.next, next.isLetter || next.isDigit { cursor.skip() }
        guard let part = WrittenPart(numeral: line[start..<cursor.position].string) else { return section(line) }
        let rest = cursor.rest.trimmed
        guard isCapital || opensHeading(rest) else { return nil }
        return (named(rest) ?? part, rest)
    }

    /// "Phần 2 của luật" is no heading; "Phần 2: Đúng sai" and "Phần 2 (4 điểm)" are.
    private static func opensHeading(_ rest: MarkedText) -> Bool {
        guard let first = rest.scalars.first else { return true }
        if ".:-–—)(/,".unicodeScalars.contains(first) { return true }
        var cursor = TextCursor(rest)
        return cursor.take(word: ["câu", "trắc", "tự luận", "trả lời", "đúng", "thí sinh", "gồm", "nhiều", "các câu"])
    }

    /// What the heading calls its questions counts more than its number: older tests have "PHẦN II. TỰ LUẬN".
    private static func named(_ rest: MarkedText) -> WrittenPart? {
        let text = VietnameseText.folded(rest[0..<min(rest.count, 80)].string)
        if text.contains("tu luan") { return .essay }
        if text.contains("tra loi ngan") { return .three }
        if text.contains("trac nghiem dung sai") || text.hasPrefix("dung sai") { return .two }
        return text.contains("nhieu phuong an") || text.contains("nhieu lua chon") ? .one : nil
    }

    /// "I. TRẮC NGHIỆM", "B. PHẦN TỰ LUẬN": in capitals, for the same words also stand in sentences.
    private static func section(_ line: MarkedText) -> (part: WrittenPart?, rest: MarkedText)? {
        guard line.count < 100, line.scalars.contains(where: { $0 == "Ậ" || $0 == "Ệ" }) else { return nil }
        var text = line.string
        if let dot = text.prefix(6).firstIndex(where: { ".):/".contains($0) }),
            text[..<dot].allSatisfy({ "ABCDIV123* #".contains($0) })
        {
            text = String(text[text.index(after: dot)...])
        }
        let words = text.split(separator: " ").joined(separator: " ")
        let bare = words.hasPrefix("PHẦN ") ? String(words.dropFirst(5)) : words
        if bare.hasPrefix("TỰ LUẬN") { return (.essay, MarkedText()) }
        return bare.hasPrefix("TRẮC NGHIỆM") ? (nil, MarkedText()) : nil
    }
}

/// "Dựa vào đoạn văn sau, trả lời các câu hỏi từ 3 đến 5."
private enum SharedHeading {
    static func range(_ line: MarkedText) -> ClosedRange<Int>? {
        guard let first = line.scalars.first?.lowered, "đdscqx".unicodeScalars.contains(first), line.count < 400 else {
            return nil
        }
        let words = VietnameseText.folded(line.string).split(separator: " ").map(String.init)
        let starts = ["doc", "dua", "su", "cho", "quan", "xem"]
        guard starts.contains(words.first ?? ""), words.contains("cau") else { return nil }
        for (at, word) in words.enumerated() {
            guard let from = Int(word), words[max(0, at - 3)..<at].contains("cau") else { continue }
            let after = words[(at + 1)...].drop { ["den", "toi", "va", "cau", "hoi"].contains($0) }
            guard let to = after.first.flatMap({ Int($0) }), to > from, to <= from + 20 else { continue }
            return from...to
        }
        return nil
    }
}
