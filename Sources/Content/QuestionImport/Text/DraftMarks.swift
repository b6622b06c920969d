/// Which entries a teacher marked as right, by stars or by how they stand out.
struct DraftMarks {
    /// Marked by a star, an underline or a colour.
    var chosen: Set<Int> = []
    /// The only bold one, where nothing else is marked.
    var onlyBold: Int?
    /// Every letter is starred or underlined: all true in a cluster, and only a habit among options.
    var isEveryLetter = false
    /// Italic letters keep their place.
    var pinned: [Int] = []

    init(_ entries: [DraftEntry]) {
        let starred = Set(entries.indices.filter { entries[$0].isStarred })
        chosen = starred.union(Self.marked(entries, .underline)).union(Self.marked(entries, .colour))
        let bold = Self.marked(entries, .bold)
        if chosen.isEmpty, bold.count == 1 { onlyBold = bold.first }
        isEveryLetter = !entries.isEmpty && entries.allSatisfy { $0.isStarred || $0.letterMarks.contains(.underline) }
        let italic = entries.indices.filter { entries[$0].letterMarks.contains(.italic) }
        if italic.count < entries.count { pinned = italic }
    }

    /// Entries whose letter has the mark, or else whose whole text has it; a mark that all of them have says nothing.
    private static func marked(_ entries: [DraftEntry], _ mark: TextMarks) -> Set<Int> {
        let letters = Set(entries.indices.filter { entries[$0].letterMarks.contains(mark) })
        if !letters.isEmpty, letters.count < entries.count { return letters }
        let texts = Set(entries.indices.filter { entries[$0].text.commonMarks.contains(mark) })
        return texts.count < entries.count ? texts : []
    }
}
