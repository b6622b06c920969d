/// A paragraph while it is read.
struct DocumentParagraph {
    let number: Int
    var list: String?
    var level = 0
    var style: String?
    /// Looks of the paragraph's own mark: an automatic number looks like it.
    var markFormat = RunFormat()
    var pictures: [PictureReference] = []
    /// Finished lines, parted by line breaks.
    private var lines: [MarkedText] = []
    /// The line that is written; above it, parts of a formula that are still open.
    private var open: [MarkedText] = [MarkedText()]

    init(number: Int) {
        self.number = number
    }

    mutating func append(_ text: String, _ format: RunFormat) {
        let shown =
            switch format.height {
            case .raised: ScriptText.raised(text)
            case .lowered: ScriptText.lowered(text)
            case nil: text
            }
        open[open.count - 1].append(shown, format.marks)
    }

    mutating func breakLine() {
        guard open.count == 1 else { return }
        lines.append(open[0])
        open[0] = MarkedText()
    }

    /// Begins a part of a formula.
    mutating func openPart() {
        if open.count < 64 { open.append(MarkedText()) }
    }

    /// Ends a part of a formula; brackets keep together what is longer than a sign.
    mutating func closePart(before: String, after: String) {
        guard open.count > 1, let part = open.popLast(), !part.isBlank else { return }
        let isSingle = part.count == 1 || part.scalars.allSatisfy(\.isDigit)
        open[open.count - 1].append(before + (isSingle ? "" : "("), [])
        open[open.count - 1].append(part)
        open[open.count - 1].append((isSingle ? "" : ")") + after, [])
    }

    /// The lines with the number of an automatic list in front; the pictures stand with the first.
    func finished(label: String?) -> [DocumentLine] {
        var texts = lines + [open.reduce(into: MarkedText()) { $0.append($1) }]
        if let label {
            var first = MarkedText(label + " ", markFormat.marks)
            first.append(texts[0])
            texts[0] = first
        }
        return texts.enumerated().map { place, text in
            var text = text
            text.compose()
            return DocumentLine(number: number, text: text, pictures: place == 0 ? pictures : [])
        }
    }
}
