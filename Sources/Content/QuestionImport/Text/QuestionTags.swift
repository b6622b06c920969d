import Domain

/// The bookkeeping that teachers write into a stem: [NB] [ND2] [AT] [2.3.TC1a] (ASSESSMENT.md §5).
struct QuestionTags: Hashable {
    var level: Question.Level?
    var contentArea: ContentArea?
    var isSafety = false
    var competences: [String] = []
    /// How a tag was understood, or why it was not.
    var notices: [String] = []

    /// Takes the tags out of a line of the stem; brackets that hold anything else stay.
    mutating func take(from text: MarkedText) -> MarkedText {
        guard text.scalars.contains(where: { $0 == "[" || $0 == "(" }) else { return text }
        var kept = MarkedText()
        var cursor = TextCursor(text)
        while let next = cursor.next {
            let start = cursor.position
            if next == "[" || next == "(", let content = Self.content(&cursor) {
                if next == "(" && !kept.isBlank || !take(content, isSquare: next == "[") {
                    kept.append(text[start..<cursor.position])
                } else if kept.scalars.last?.isBlank != false {
                    cursor.skipBlanks()
                }
            } else {
                kept.append(next, text.marks[start])
                cursor.skip()
            }
        }
        return Self.withoutLeadingSigns(kept, wasTagged: kept.count < text.count)
    }

    /// Reads what stands in one pair of brackets, or in a cell: true when all of it is tags.
    mutating func take(_ content: String, isSquare: Bool = true) -> Bool {
        let words = content.split { ",;/|".contains($0) }.map { VietnameseText.tidy(String($0)) }
        if !isSquare, Self.isPoints(content) { return true }
        var tags = self
        var isKnown = false
        for word in words {
            if tags.takeWord(word) {
                isKnown = true
            } else if !word.allSatisfy(\.isNumber) || word.count > 2 {
                return false
            }
        }
        if isKnown { self = tags }
        return isKnown
    }

    /// "NB", "Vận dụng cao"; a level that is there already stays.
    mutating func takeLevel(_ word: String) -> Bool {
        guard let found = Self.levels[VietnameseText.folded(word)] else { return false }
        if found.isHigh { notices.append("mức “\(word)” được ghi là VD, vì hệ thống có ba mức NB, TH, VD") }
        if let level, level != found.level {
            notices.append("có hai mức độ, lấy mức ghi trước là \(level.rawValue)")
        } else {
            level = found.level
        }
        return true
    }

    private mutating func takeWord(_ word: String) -> Bool {
        if takeLevel(word) { return true }
        let capitals = word.uppercased()
        if capitals == "AT" || VietnameseText.folded(word) == "an toan" {
            isSafety = true
            return true
        }
        if capitals.hasPrefix("ND"), let number = Int(capitals.dropFirst(2)), capitals.count <= 4 {
            takeArea(number)
            return true
        }
        return takeCompetence(word)
    }

    /// 1...6; any other number is told of.
    mutating func takeArea(_ number: Int) {
        guard let area = ContentArea(rawValue: "ND\(number)") else {
            return notices.append("không có nội dung ND\(number); chỉ có ND1 đến ND6")
        }
        if let contentArea, contentArea != area {
            notices.append("có hai mã nội dung, lấy mã ghi trước là \(contentArea.rawValue)")
        } else {
            contentArea = area
        }
    }

    /// "2.3.TC1a".
    mutating func takeCompetence(_ word: String) -> Bool {
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 1, parts[1].count == 1, parts[2].count == 4,
            parts[0].allSatisfy(\.isNumber), parts[1].allSatisfy(\.isNumber), parts[2].allSatisfy(\.isASCII)
        else { return false }
        let code = "\(parts[0]).\(parts[1]).\(parts[2].dropLast().uppercased())\(parts[2].suffix(1).lowercased())"
        if DigitalCompetence(code: code) == nil {
            notices.append("mã năng lực số “\(word)” không có trong khung năng lực nên được bỏ qua")
        } else if !competences.contains(code) {
            competences.append(code)
        }
        return true
    }

    /// Moves behind the closing bracket; `nil` when it is too far or missing.
    private static func content(_ cursor: inout TextCursor) -> String? {
        var ahead = cursor
        guard let open = ahead.next else { return nil }
        ahead.skip()
        let start = ahead.position
        let close: Unicode.Scalar = open == "[" ? "]" : ")"
        while let next = ahead.next, next != close, ahead.position - start < 60 { ahead.skip() }
        guard ahead.take(close) else { return nil }
        cursor = ahead
        return ahead.text[start..<(ahead.position - 1)].string
    }

    /// "Câu 1 (NB). Thủ đô" leaves ". Thủ đô".
    private static func withoutLeadingSigns(_ text: MarkedText, wasTagged: Bool) -> MarkedText {
        guard wasTagged else { return text }
        var cursor = TextCursor(text)
        while cursor.take(anyOf: " \t.:") != nil {}
        return cursor.rest.trimmedEnd
    }

    /// "0,25 điểm" behind the number of a question.
    private static func isPoints(_ content: String) -> Bool {
        let folded = VietnameseText.folded(content)
        return folded.hasSuffix("diem") && folded.first?.isNumber == true && folded.count < 14
    }

    private static let levels: [String: (level: Question.Level, isHigh: Bool)] = [
        "nb": (.recognise, false), "nhan biet": (.recognise, false), "biet": (.recognise, false),
        "th": (.understand, false), "thong hieu": (.understand, false), "hieu": (.understand, false),
        "vd": (.apply, false), "van dung": (.apply, false), "vdt": (.apply, false), "van dung thap": (.apply, false),
        "vdc": (.apply, true), "van dung cao": (.apply, true),
    ]
}
