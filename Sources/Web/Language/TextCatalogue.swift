/// The English of the sentences of the site. The Vietnamese sentence itself is the key.
struct TextCatalogue: Sendable {
    /// A text in English, and what of it was not known.
    struct Translation: Sendable {
        let text: String
        /// Pieces that stayed as they were: names, or sentences that the catalogue lacks.
        let unknown: [String]
    }

    private var whole: [String: String] = [:]
    private var numbered: [[UInt8]: FilledText] = [:]
    /// The surest first.
    private var patterns: [TextPattern] = []
    /// Names within names are not looked into any further.
    private static let deepest = 6

    init(_ pairs: [(vi: String, en: String)]) {
        for (vi, en) in pairs {
            if vi.contains("{*}") {
                patterns.append(TextPattern(vi: vi, english: FilledText(en)))
            } else if vi.contains("{}") {
                numbered[FilledText.shape(vi)] = FilledText(en)
            } else {
                whole[vi] = en
            }
        }
        patterns.sort { $0.weight > $1.weight }
    }

    /// - Parameter text: without surrounding blanks, one blank between words, no markup.
    func translation(of text: String) -> Translation {
        translation(of: text, depth: 0)
    }

    private func translation(of text: String, depth: Int) -> Translation {
        if let english = whole[text] { return Translation(text: english, unknown: []) }
        let shape = NumberedText(text)
        if let english = numbered[shape.shape] {
            return Translation(text: english.filled(with: shape.numbers.map { .number($0) }) { $0 }, unknown: [])
        }
        if !shape.hasWords { return Translation(text: shape.english, unknown: []) }
        return parts(of: text, by: " · ", depth) ?? named(shape, depth) ?? sentences(of: text, depth)
            ?? parts(of: text, by: "; ", depth) ?? parts(of: text, by: ", ", depth)
            ?? Translation(text: text, unknown: [text])
    }

    /// "10A1 · 35 em": each part for itself.
    private func parts(of text: String, by separator: String, _ depth: Int) -> Translation? {
        guard depth < Self.deepest, text.contains(separator) else { return nil }
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        return joined(parts.map(String.init), by: separator, depth)
    }

    private func named(_ text: NumberedText, _ depth: Int) -> Translation? {
        guard depth < Self.deepest else { return nil }
        for pattern in patterns {
            guard let values = pattern.captures(text) else { continue }
            var unknown: [String] = []
            let english = pattern.english.filled(with: values) { words in
                let inner = translation(of: words, depth: depth + 1)
                unknown += inner.unknown
                return inner.text
            }
            return Translation(text: english, unknown: unknown)
        }
        return nil
    }

    /// Sentences that a page put one after another.
    private func sentences(of text: String, _ depth: Int) -> Translation? {
        guard depth < Self.deepest else { return nil }
        var sentences: [String] = []
        var sentence = ""
        for word in text.split(separator: " ") {
            sentence += (sentence.isEmpty ? "" : " ") + word
            if ".?!".contains(word.last ?? " ") {
                sentences.append(sentence)
                sentence = ""
            }
        }
        if !sentence.isEmpty { sentences.append(sentence) }
        return sentences.count > 1 ? joined(sentences, by: " ", depth) : nil
    }

    /// `nil` when nothing of it is known.
    private func joined(_ texts: [String], by separator: String, _ depth: Int) -> Translation? {
        let parts = texts.map { translation(of: $0, depth: depth + 1) }
        if zip(parts, texts).allSatisfy({ $0.unknown == [$1] }) { return nil }
        return Translation(text: parts.map(\.text).joined(separator: separator), unknown: parts.flatMap(\.unknown))
    }
}
