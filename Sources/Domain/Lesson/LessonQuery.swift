/// What somebody looks for in the lessons: typed with or without diacritics, in any case, with any signs.
package struct LessonQuery: Hashable, Sendable {
    /// As it goes back into the field: one line, composed.
    package let text: String
    /// At most eight words of lower-case ASCII letters and digits, so that none can be taken for a command of the index.
    package var words: [String] { searched.map(\.folded) }

    let searched: [SearchWord]

    /// Reads what was typed; what is beyond a hundred characters or eight words is not looked for.
    package init(_ typed: String) {
        let text = VietnameseText.tidy(String(typed.prefix(100)))
        self.text = text
        searched = Array(SearchWord.words(of: text).prefix(8))
    }

    /// True when no word is left to look for.
    package var isEmpty: Bool { searched.isEmpty }

    /// True when the text holds every word that was typed with diacritics with these very diacritics.
    package func isWritten(in text: String) -> Bool {
        let marked = searched.filter(\.hasMarks)
        guard !marked.isEmpty else { return true }
        let found = SearchWord.words(of: text)
        return marked.allSatisfy { mark in found.contains { agrees($0, with: mark) } }
    }

    /// True when a word of a text is what was looked for; the last word may have been typed only in part.
    func agrees(_ word: SearchWord, with wanted: SearchWord) -> Bool {
        if wanted.folded == word.folded { return !wanted.hasMarks || wanted.isSame(as: word) }
        guard wanted == searched.last, word.folded.hasPrefix(wanted.folded) else { return false }
        return !wanted.hasMarks || word.written.hasPrefix(wanted.written)
    }
}

/// A word of a text, with its place in it.
struct SearchWord: Hashable, Sendable {
    let range: Range<String.Index>
    /// Lower-case ASCII.
    private(set) var folded = ""
    /// Lower case with its diacritics.
    private(set) var written = ""
    /// Its letters with one tone for the whole word: equal for both places of it, "hoà" and "hòa".
    private(set) var letters = ""
    private(set) var tone = 0

    var hasMarks: Bool { folded != written }

    /// True when letter for letter and in the tone it is the same word.
    func isSame(as other: SearchWord) -> Bool {
        letters == other.letters && tone == other.tone
    }

    /// Runs of Vietnamese letters and ASCII digits, in order.
    static func words(of text: String) -> [SearchWord] {
        var words: [SearchWord] = []
        var open: SearchWord?
        for index in text.indices {
            let letter = VietnameseLetter(text[index])
            let digit = text[index].isASCIIDigit ? text[index] : nil
            guard letter != nil || digit != nil else {
                if let done = open { words.append(done) }
                open = nil
                continue
            }
            let end = text.index(after: index)
            var word = SearchWord(range: (open?.range.lowerBound ?? index)..<end, continuing: open)
            word.add(letter, digit ?? " ")
            open = word
        }
        if let done = open { words.append(done) }
        return words
    }

    private init(range: Range<String.Index>, continuing word: SearchWord?) {
        self.range = range
        guard let word else { return }
        (folded, written, letters, tone) = (word.folded, word.written, word.letters, word.tone)
    }

    private mutating func add(_ letter: VietnameseLetter?, _ digit: Character) {
        folded.append(letter?.latin ?? digit)
        letters.append(letter?.letter ?? digit)
        tone = max(tone, letter?.tone ?? 0)
        guard let letter, letter.isUppercase else {
            written.append(letter?.composed ?? digit)
            return
        }
        written += letter.composed.lowercased()
    }
}
