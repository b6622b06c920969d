/// Reads a text from left to right; every `take…` moves only when it finds what it wants.
struct TextCursor {
    let text: MarkedText
    private(set) var position: Int

    init(_ text: MarkedText, at position: Int = 0) {
        self.text = text
        self.position = position
    }

    var isAtEnd: Bool {
        position >= text.count
    }

    var next: Unicode.Scalar? {
        isAtEnd ? nil : text.scalars[position]
    }

    /// What is left.
    var rest: MarkedText {
        text[min(position, text.count)..<text.count]
    }

    mutating func skipBlanks() {
        while next?.isBlank == true { position += 1 }
    }

    mutating func skip(_ count: Int = 1) {
        position = min(position + count, text.count)
    }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == scalar else { return false }
        position += 1
        return true
    }

    mutating func take(anyOf scalars: String) -> Unicode.Scalar? {
        guard let found = next, scalars.unicodeScalars.contains(found) else { return nil }
        position += 1
        return found
    }

    /// One of the words, in capitals or not; the first that fits. Words are written in lower case, spaces between them
    /// stand for one space or more.
    mutating func take(word words: [String]) -> Bool {
        for word in words {
            if let end = end(of: word) {
                position = end
                return true
            }
        }
        return false
    }

    /// A whole number of at most six digits.
    mutating func takeNumber() -> Int? {
        var digits = 0
        var value = 0
        while digits < 7, position + digits < text.count, text.scalars[position + digits].isDigit {
            value = value * 10 + Int(text.scalars[position + digits].value - 0x30)
            digits += 1
        }
        guard (1...6).contains(digits) else { return nil }
        position += digits
        return value
    }

    /// Letters up to the next sign, space or digit.
    mutating func takeLetters() -> [Unicode.Scalar] {
        let start = position
        while let scalar = next, scalar.isLetter { position += 1 }
        return Array(text.scalars[start..<position])
    }

    private func end(of word: String) -> Int? {
        var at = position
        for wanted in word.unicodeScalars {
            if wanted == " " {
                let start = at
                while at < text.count, text.scalars[at].isBlank { at += 1 }
                if at == start { return nil }
            } else {
                guard at < text.count, text.scalars[at].lowered == wanted else { return nil }
                at += 1
            }
        }
        return at
    }
}

extension Unicode.Scalar {
    /// The small letter of a Latin letter; any other sign as it is.
    var lowered: Unicode.Scalar {
        if value < 0x80 { return (0x41...0x5A).contains(value) ? Self.small(value + 0x20, self) : self }
        let index = Int(value)
        return index < Self.smallLetters.count ? Self.smallLetters[index] : self
    }

    /// A letter of any script.
    var isLetter: Bool {
        value < 0x80 ? (0x61...0x7A).contains(lowered.value) : properties.isAlphabetic
    }

    private static func small(_ value: UInt32, _ other: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(value) ?? other
    }

    /// Up to the Vietnamese letters.
    private static let smallLetters: [Unicode.Scalar] = (0..<UInt32(0x1F00)).map { value in
        guard let scalar = Unicode.Scalar(value) else { return " " }
        let small = scalar.properties.lowercaseMapping.unicodeScalars
        return small.count == 1 ? small.first ?? scalar : scalar
    }
}
