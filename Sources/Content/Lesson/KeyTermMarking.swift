import Domain

/// Makes the first mention of each key term on a screen a link to its meaning, which stands hidden at the end of the
/// screen until it is the target: works without a script, by keyboard, and in every browser.
struct KeyTermMarking {
    private struct Term {
        /// 1-based within the lesson.
        let number: Int
        let html: String
        let meaning: String
        /// Lower case, to be searched for.
        let needle: [Character]
    }

    private let terms: [Term]
    private let words: (note: String, close: String)

    init(_ terms: [Lesson.KeyTerm], language: String) {
        let all = terms.enumerated().map { index, term in
            let html = HTMLEntity.escape(term.term)
            return Term(
                number: index + 1, html: html, meaning: HTMLEntity.escape(term.meaning),
                needle: Array(html.lowercased()))
        }
        // The longest first, so that "dịch vụ công" does not take a part of "dịch vụ công trực tuyến".
        self.terms = all.filter { !$0.needle.isEmpty }.sorted { $0.needle.count > $1.needle.count }
        words = language == LessonFileName.main ? ("Giải nghĩa", "Đóng") : ("Meaning", "Close")
    }

    /// - Parameter html: as `Markdown.render` writes it.
    func marked(_ html: String) -> String {
        guard !terms.isEmpty else { return html }
        var open = terms
        var found: [Term] = []
        var result = ""
        var barred = 0
        var rest = Substring(html)
        while !rest.isEmpty {
            let text = rest.prefix { $0 != "<" }
            result += barred > 0 ? String(text) : linked(text, &open, &found)
            rest = rest[text.endIndex...]
            guard let end = rest.firstIndex(of: ">") else { break }
            let tag = rest[...end]
            barred += Self.bar(of: tag)
            result += tag
            rest = rest[rest.index(after: end)...]
        }
        return result + rest + found.map(note).joined()
    }

    /// A stretch of text between two tags, in which each open term is looked for once.
    private func linked(_ text: Substring, _ open: inout [Term], _ found: inout [Term]) -> String {
        for (place, term) in open.enumerated() {
            guard let range = Self.find(term.needle, in: text) else { continue }
            open.remove(at: place)
            found.append(term)
            let before = linked(text[..<range.lowerBound], &open, &found)
            let after = linked(text[range.upperBound...], &open, &found)
            return before + "<a class=\"keyterm\" id=\"w\(term.number)\" href=\"#t\(term.number)\">"
                + "\(text[range])</a>" + after
        }
        return String(text)
    }

    private func note(_ term: Term) -> String {
        "<aside class=\"gloss\" id=\"t\(term.number)\" tabindex=\"-1\" aria-label=\"\(words.note): \(term.html)\">"
            + "<p><strong>\(term.html)</strong> \(term.meaning)</p>"
            + "<a class=\"btn btn--plain btn--sm\" href=\"#w\(term.number)\">\(words.close)</a></aside>\n"
    }

    /// Whole words only, in any case.
    private static func find(_ needle: [Character], in text: Substring) -> Range<String.Index>? {
        var start = text.startIndex
        var previous: Character = " "
        while start < text.endIndex {
            if !isWord(previous), let end = match(needle, at: start, in: text) { return start..<end }
            previous = text[start]
            start = text.index(after: start)
        }
        return nil
    }

    private static func match(_ needle: [Character], at start: String.Index, in text: Substring) -> String.Index? {
        var index = start
        for wanted in needle {
            guard index < text.endIndex else { return nil }
            let here = text[index]
            // A line of the file may end inside a term.
            let isSame = here == wanted || here.lowercased() == String(wanted) || (wanted == " " && here.isNewline)
            guard isSame else { return nil }
            index = text.index(after: index)
        }
        return index < text.endIndex && isWord(text[index]) ? nil : index
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    /// +1 for a tag inside which nothing is linked, -1 for its end.
    private static func bar(of tag: Substring) -> Int {
        let isEnd = tag.hasPrefix("</")
        let name = tag.dropFirst(isEnd ? 2 : 1).prefix { $0.isLetter || $0.isNumber }
        guard ["a", "code", "pre", "h2", "h3", "h4", "h5", "h6", "th"].contains(name) else { return 0 }
        return isEnd ? -1 : 1
    }
}

/// HTML of ours as one line of text, for searching.
enum PlainText {
    static func of(_ html: String) -> String {
        var text = ""
        var rest = Substring(html)
        while !rest.isEmpty {
            text += rest.prefix { $0 != "<" }
            guard let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") else { break }
            let name = rest[start...].dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
            if !["a", "strong", "em", "code", "del"].contains(name) { text += " " }
            rest = rest[rest.index(after: end)...]
        }
        for (entity, sign) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")] {
            text = text.replacing(entity, with: sign)
        }
        return VietnameseText.tidy(text)
    }
}
