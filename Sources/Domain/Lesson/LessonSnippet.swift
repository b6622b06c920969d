/// A few words of a lesson around what was looked for.
package struct LessonSnippet: Hashable, Sendable {
    /// A stretch of text that was looked for, or one that stands between.
    package struct Piece: Hashable, Sendable {
        package let text: String
        package let isHit: Bool

        package init(text: String, isHit: Bool) {
            self.text = text
            self.isHit = isHit
        }
    }

    /// Joined, they are the stretch; an ellipsis stands where the text goes on.
    package let pieces: [Piece]

    /// The stretch of the text that holds the most of the words; its beginning when it holds none.
    ///
    /// - Parameter length: words that are shown.
    package init(of text: String, for query: LessonQuery, length: Int = 26) {
        let words = SearchWord.words(of: text)
        let wanted = query.searched
        var hits = words.map { word in wanted.firstIndex { query.agrees(word, with: $0) } }
        if hits.allSatisfy({ $0 == nil }) {
            // Typed with other diacritics than the text has: then the bare letters count.
            hits = words.map { word in wanted.firstIndex { $0.folded == word.folded } }
        }
        let start = Self.bestStart(hits, length)
        let end = min(words.count, start + length)
        guard start < end else {
            pieces = []
            return
        }
        pieces = Self.pieces(text, words, hits, start..<end)
    }

    /// The stretch that holds the most different words, then the most neighbours; a little before its first one.
    private static func bestStart(_ hits: [Int?], _ length: Int) -> Int {
        var best = (score: 0, start: 0)
        for (index, hit) in hits.enumerated() where hit != nil {
            let window = hits[index..<min(hits.count, index + length)]
            let kinds = Set(window.compactMap { $0 }).count
            let neighbours = zip(window, window.dropFirst()).count { a, b in
                if let a, let b { b == a + 1 } else { false }
            }
            let score = kinds * 100 + min(neighbours, 20)
            if score > best.score { best = (score, index) }
        }
        return max(0, min(best.start - 4, hits.count - length))
    }

    private static func pieces(
        _ text: String, _ words: [SearchWord], _ hits: [Int?], _ shown: Range<Int>
    ) -> [Piece] {
        var pieces: [Piece] = []
        func add(_ part: some StringProtocol, isHit: Bool) {
            if !part.isEmpty { pieces.append(Piece(text: String(part), isHit: isHit)) }
        }
        var plain = shown.lowerBound == 0 ? text.startIndex : words[shown.lowerBound].range.lowerBound
        if shown.lowerBound > 0 { add("… ", isHit: false) }
        var index = shown.lowerBound
        while index < shown.upperBound {
            guard let hit = hits[index] else {
                index += 1
                continue
            }
            // Neighbours that were typed side by side are one stretch.
            var last = index
            while last + 1 < shown.upperBound, hits[last + 1] == hit + (last + 1 - index) { last += 1 }
            add(text[plain..<words[index].range.lowerBound], isHit: false)
            add(text[words[index].range.lowerBound..<words[last].range.upperBound], isHit: true)
            plain = words[last].range.upperBound
            index = last + 1
        }
        let isWhole = shown.upperBound == words.count
        add(text[plain..<(isWhole ? text.endIndex : words[shown.upperBound - 1].range.upperBound)], isHit: false)
        if !isWhole { add(" …", isHit: false) }
        return pieces
    }
}
