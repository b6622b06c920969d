/// "Câu 7. …", "[Câu 7]", "Bài 7:", "Question 7)", "Q7"; "1. …" where a file has none of these.
struct QuestionHeading {
    /// `nil` for the word alone ("Câu: …").
    let number: Int?
    /// What follows on the line.
    let rest: MarkedText

    static func read(_ line: MarkedText, isNumbered: Bool) -> QuestionHeading? {
        var cursor = TextCursor(line)
        while cursor.take(anyOf: "#*") != nil {}
        cursor.skipBlanks()
        guard let first = cursor.next?.lowered, "cbq[(".unicodeScalars.contains(first) || first.isDigit else {
            return nil
        }
        if let found = word(cursor) { return found }
        if let found = tagged(cursor) { return found }
        return isNumbered ? numbered(cursor) : nil
    }

    private static func word(_ start: TextCursor) -> QuestionHeading? {
        var cursor = start
        if cursor.take(anyOf: "[(") != nil { cursor.skipBlanks() }
        let isShort = cursor.next == "Q"
        guard cursor.take(word: words) || isShort && cursor.take("Q") else { return nil }
        let end = cursor
        cursor.skipBlanks()
        guard let number = cursor.takeNumber() else { return isShort ? nil : unnumbered(end) }
        if isRange(cursor, from: number) { return nil }
        cursor.skipBlanks()
        if cursor.take(anyOf: "])") != nil { cursor.skipBlanks() }
        _ = cursor.take(anyOf: ".:)-/–")
        return QuestionHeading(number: number, rest: cursor.rest.trimmed)
    }

    /// "Câu: …", "Câu …: …" with the number forgotten.
    private static func unnumbered(_ end: TextCursor) -> QuestionHeading? {
        var cursor = end
        cursor.skipBlanks()
        while cursor.take(anyOf: ".…_") != nil {}
        cursor.skipBlanks()
        let isBroken = cursor.position > end.position && cursor.text.scalars[..<cursor.position].last != " "
        guard cursor.take(anyOf: ":)") != nil || isBroken, !cursor.rest.isBlank else { return nil }
        return QuestionHeading(number: nil, rest: cursor.rest.trimmed)
    }

    /// "[NB] Câu 7. …": the tags go with the question.
    private static func tagged(_ start: TextCursor) -> QuestionHeading? {
        var cursor = start
        while cursor.take("[") {
            while let next = cursor.next, next != "]" { cursor.skip() }
            guard cursor.take("]") else { return nil }
            cursor.skipBlanks()
        }
        guard cursor.position > start.position, let found = word(cursor) else { return nil }
        var rest = start.text[start.position..<cursor.position]
        rest.append(found.rest)
        return QuestionHeading(number: found.number, rest: rest)
    }

    private static func numbered(_ start: TextCursor) -> QuestionHeading? {
        var cursor = start
        guard let number = cursor.takeNumber(), number < 1000 else { return nil }
        cursor.skipBlanks()
        guard cursor.take(anyOf: ".)/:") != nil, let next = cursor.next, !next.isDigit, !cursor.rest.isBlank else {
            return nil
        }
        return QuestionHeading(number: number, rest: cursor.rest.trimmed)
    }

    /// "Câu 1 đến câu 4", "Câu 1, 2 và 3", "Câu 1-4:" speak of questions and begin none.
    private static func isRange(_ start: TextCursor, from number: Int) -> Bool {
        var cursor = start
        cursor.skipBlanks()
        let isJoined = cursor.take(word: ["đến", "tới", "và", ","])
        let isDashed = !isJoined && cursor.take(anyOf: "-–") != nil
        guard isJoined || isDashed else { return false }
        cursor.skipBlanks()
        if cursor.take(word: ["câu"]) { cursor.skipBlanks() }
        guard let last = cursor.takeNumber() else { return false }
        if isJoined { return true }
        cursor.skipBlanks()
        return last > number && (cursor.isAtEnd || cursor.take(anyOf: ":.") != nil)
    }

    /// The last four are "Câu" and "Bài" typed in TCVN3 and VNI: such a question is seen, and told of.
    private static let words = [
        "câu hỏi", "câu", "cau", "bài", "bai", "question", "c©u", "caâu", "bµi", "baøi",
    ]
}
