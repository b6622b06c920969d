/// Reads the lines of one question: stem, options, key and explanation.
struct BodyReader {
    private enum Zone {
        case stem
        case entries
        /// Behind a key line.
        case key
        case explanation
    }

    private var draft: QuestionDraft
    private let splitter: OptionSplitter
    /// Part III and essays have no options.
    private let hasEntries: Bool
    private var zone = Zone.stem
    private var stem: [MarkedText] = []
    private var isKeyWanted = false
    /// The next line begins with B.
    private var isFollowed = false

    static func draft(_ block: RawBlock) -> QuestionDraft {
        let lines = pieces(block.lines)
        var reader = BodyReader(block, EntryForm.found(in: lines.map(\.text), part: block.part))
        for line in block.shared { reader.takeStem(line.text, pictures: line.pictures) }
        let quoted = reader.hasEntries ? [] : QuotedKey.positions(in: lines.map(\.text.trimmed))
        for (position, line) in lines.enumerated() {
            if quoted.contains(position) {
                reader.takeQuoted(line)
                continue
            }
            let next = position + 1 < lines.count ? lines[position + 1].text : MarkedText()
            reader.isFollowed = reader.splitter.startLabel(next, 1)?.index == 1
            reader.take(line)
        }
        return reader.finished()
    }

    private init(_ block: RawBlock, _ form: EntryForm) {
        draft = QuestionDraft(number: block.number, line: block.line, part: block.part)
        splitter = OptionSplitter(isLower: form == .lower)
        hasEntries = form != .none
        draft.isLower = form == .lower
    }

    /// Lines cut before keys that stand in them; pictures stay with the first piece.
    private static func pieces(_ lines: [MarkedLine]) -> [MarkedLine] {
        lines.flatMap { line in
            KeyLine.pieces(line.text).enumerated().map { position, text in
                MarkedLine(number: line.number, text: text, pictures: position == 0 ? line.pictures : [])
            }
        }
    }

    private mutating func take(_ line: MarkedLine) {
        let text = line.text.trimmed
        if zone == .explanation { return takeExplanation(text, line) }
        if let rest = KeyLine.explanation(text) {
            zone = .explanation
            return takeExplanation(rest, line)
        }
        if let key = key(text) {
            isKeyWanted = key.isEmpty
            if !key.isEmpty { draft.keys.append(DraftKey(text: key, place: "dòng \(line.number)")) }
            zone = .key
            return takePictures(line.pictures)
        }
        if isKeyWanted, !text.isBlank, splitter.startLabel(text, draft.entries.count) == nil || !hasEntries {
            isKeyWanted = false
            draft.keys.append(DraftKey(text: text.string, place: "dòng \(line.number)"))
            return
        }
        takeBody(line, text)
    }

    private mutating func takeQuoted(_ line: MarkedLine) {
        draft.notices.append("“\(line.text.trimmed.string.prefix(40))” ở dòng \(line.number) được hiểu là lời của đề")
        takeStem(line.text, pictures: line.pictures)
    }

    private func key(_ text: MarkedText) -> String? {
        if draft.isLower, !draft.entries.isEmpty, KeyLine.isBareJudgements(text) { return text.string }
        return KeyLine.key(text)
    }

    private mutating func takeBody(_ line: MarkedLine, _ text: MarkedText) {
        let isClosed = zone == .key && draft.entries.count >= 4
        guard hasEntries, !isClosed else { return takeProse(line) }
        let found = splitter.split(text, expected: draft.entries.count, isFollowed: isFollowed)
        guard !found.entries.isEmpty else { return takeProse(line) }
        if let before = found.before, !before.isBlank {
            takeProse(MarkedLine(number: line.number, text: before))
        }
        draft.entries += found.entries
        zone = .entries
        takePictures(line.pictures)
    }

    private mutating func takeProse(_ line: MarkedLine) {
        switch zone {
        case .stem: takeStem(line.text, pictures: line.pictures)
        case .key where draft.entries.count >= 4 || !hasEntries: takeExplanation(line.text.trimmed, line)
        case .entries, .key, .explanation:
            guard !draft.entries.isEmpty else { return takeStem(line.text, pictures: line.pictures) }
            if !line.text.isBlank {
                draft.entries[draft.entries.count - 1].text.append(" ", [])
                draft.entries[draft.entries.count - 1].text.append(line.text.trimmed)
            }
            takePictures(line.pictures)
        }
    }

    private mutating func takeStem(_ text: MarkedText, pictures: [LinePicture]) {
        let bare = draft.tags.take(from: text).trimmedEnd
        if !bare.isBlank { stem.append(stem.isEmpty ? bare.trimmed : bare) }
        takePictures(pictures)
    }

    /// A key may also be the last word of an explanation: "… Chọn B."
    private mutating func takeExplanation(_ text: MarkedText, _ line: MarkedLine) {
        if let key = KeyLine.key(text), !key.isEmpty, draft.keys.isEmpty {
            draft.keys.append(DraftKey(text: key, place: "dòng \(line.number)"))
        } else if !text.isBlank {
            draft.explanation.append(text.string)
        }
        if !line.pictures.isEmpty {
            draft.notices.append("hình trong lời giải ở dòng \(line.number) chưa được nhập")
        }
    }

    /// A picture that floats may hang on the line of an option; it belongs to the question.
    private mutating func takePictures(_ pictures: [LinePicture]) {
        draft.pictures += pictures
        if !pictures.isEmpty, let last = draft.entries.last, !last.text.isBlank {
            draft.notices.append("hình nằm ở dòng của phương án được hiểu là hình của câu hỏi")
        }
    }

    private func finished() -> QuestionDraft {
        var draft = draft
        var stem = stem
        if hasEntries, draft.entries.count < 4,
            let tight = TightOptions.split(draft.entries, stem: stem.last ?? MarkedText(), isLower: draft.isLower)
        {
            draft.entries = tight.1
            if !stem.isEmpty { stem[stem.count - 1] = tight.0 }
            draft.notices.append("các phương án chỉ cách nhau một dấu cách, đã tách theo chữ A, B, C, D")
        }
        draft.stem = stem.map(\.string).joined(separator: "\n")
        return draft
    }
}
