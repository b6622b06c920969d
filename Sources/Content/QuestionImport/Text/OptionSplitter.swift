/// An option or statement as it stands in the file.
struct DraftEntry: Hashable {
    /// 0 for A or a.
    let index: Int
    let isStarred: Bool
    /// How its letter stands out.
    let letterMarks: TextMarks
    var text: MarkedText
}

/// Finds the options of a line. Several stand on one line between tabs, wide gaps or the bars of a table, and a line is
/// split only at the letter that is next: "Theo mục A. của luật" stays whole.
struct OptionSplitter {
    let isLower: Bool

    struct Line {
        /// Belongs to what stands above; `nil` when the line begins with an option.
        var before: MarkedText?
        var entries: [DraftEntry] = []
    }

    /// - Parameters:
    ///   - expected: the index of the next option.
    ///   - isFollowed: whether the next line begins with B; then A may end the line of the stem.
    func split(_ text: MarkedText, expected: Int, isFollowed: Bool = false) -> Line {
        var line = Line()
        var label = startLabel(text, expected)
        var start = 0
        if label == nil {
            guard let found = nextLabel(text, from: 0, index: expected) else { return Line(before: text) }
            let isLone = nextLabel(text, from: found.label.end, index: expected + 1) == nil
            if expected == 0, isLone, !isFollowed { return Line(before: text) }
            line.before = text[0..<found.start].trimmedEnd
            label = found.label
        }
        while let current = label {
            let next = nextLabel(text, from: current.end, index: current.index + 1)
            start = next?.start ?? text.count
            line.entries.append(entry(current, text[min(current.end, start)..<start]))
            label = next?.label
        }
        return line
    }

    /// The label at the start of a line: A to D always, a later one when it is next.
    func startLabel(_ text: MarkedText, _ expected: Int) -> OptionLabel? {
        guard let label = OptionLabel.read(text, at: 0), label.isLower == isLower,
            label.index < 4 || label.index == expected
        else { return nil }
        return label
    }

    func entry(_ label: OptionLabel, _ text: MarkedText) -> DraftEntry {
        DraftEntry(
            index: label.index, isStarred: label.isStarred, letterMarks: label.marks, text: text.trimmed)
    }

    /// The next place where a gap is followed by the label of this index.
    private func nextLabel(_ text: MarkedText, from start: Int, index: Int) -> (start: Int, label: OptionLabel)? {
        guard index < 8 else { return nil }
        var at = start
        while at < text.count {
            guard isGap(text, at) else {
                at += 1
                continue
            }
            let gap = at
            while at < text.count, text.scalars[at].isBlank || text.scalars[at] == "|" { at += 1 }
            if let label = OptionLabel.read(text, at: at), label.index == index, label.isLower == isLower {
                return (gap, label)
            }
        }
        return nil
    }

    private func isGap(_ text: MarkedText, _ at: Int) -> Bool {
        let scalar = text.scalars[at]
        if scalar == "\t" { return true }
        guard scalar == " ", at + 1 < text.count else { return false }
        return text.scalars[at + 1].isBlank || text.scalars[at + 1] == "|"
    }
}

/// Options with single spaces between them ("A. Huế B. Hà Nội C. Vinh D. Cần Thơ"): split only when all of A to D are
/// found in order that way.
enum TightOptions {
    /// - Parameter entries: what was found with gaps; empty when the options stand in the stem.
    /// - Returns: what remains of the stem, and four entries; `nil` when they do not come out whole.
    static func split(_ entries: [DraftEntry], stem: MarkedText, isLower: Bool) -> (MarkedText, [DraftEntry])? {
        guard entries.count < 4, zip(entries, entries.dropFirst()).allSatisfy({ $0.index < $1.index }) else {
            return nil
        }
        var stem = stem
        var result: [DraftEntry] = []
        var waiting = entries[...]
        let splitter = OptionSplitter(isLower: isLower)
        for index in 0..<4 {
            if let next = waiting.first, next.index == index {
                result.append(next)
                waiting = waiting.dropFirst()
                continue
            }
            let holder = result.last?.text ?? stem
            guard let found = label(index, isLower, in: holder) else { return nil }
            let head = holder[0..<found.start].trimmedEnd
            if result.isEmpty { stem = head } else { result[result.count - 1].text = head }
            result.append(splitter.entry(found.label, holder[found.label.end..<holder.count]))
        }
        return waiting.isEmpty ? (stem, result) : nil
    }

    /// The last place for A, so that a stem may name other letters; the first for the others.
    private static func label(_ index: Int, _ isLower: Bool, in text: MarkedText) -> (start: Int, label: OptionLabel)? {
        let places = text.scalars.indices.filter { at in
            text.scalars[at].isBlank && at + 1 < text.count && !text.scalars[at + 1].isBlank
        }
        let found = (index == 0 ? places.reversed() : places).lazy.compactMap { at -> (Int, OptionLabel)? in
            guard let label = OptionLabel.read(text, at: at + 1), label.index == index, label.isLower == isLower else {
                return nil
            }
            return (at, label)
        }
        return found.first.map { (start: $0.0, label: $0.1) }
    }
}
