/// A paragraph or table row of a document, or a part of it between line breaks.
struct DocumentLine {
    /// 1-based number of the paragraph, those of tables counted.
    let number: Int
    var text = MarkedText()
    var pictures: [PictureReference] = []

    var isEmpty: Bool {
        text.isBlank && pictures.isEmpty
    }
}

/// Where a document says that a picture stands.
enum PictureReference: Hashable {
    /// A relation of the document.
    case embedded(relation: String, alternative: String)
    /// Only its address is in the file.
    case linked
    /// A chart or diagram that only Word can draw.
    case drawn
}

/// Rows of a table as lines.
enum TableRow {
    /// Cells of one paragraph each are joined with bars; a cell of several paragraphs holds whole questions, so all
    /// paragraphs of the row stay lines of their own.
    static func lines(_ cells: [[DocumentLine]]) -> [DocumentLine] {
        let filled = cells.map { $0.filter { !$0.isEmpty } }
        guard filled.count > 1, filled.allSatisfy({ $0.count <= 1 }) else { return filled.flatMap(\.self) }
        guard let number = filled.first(where: { !$0.isEmpty })?.first?.number else { return [] }
        var row = DocumentLine(number: number)
        for (place, cell) in filled.enumerated() {
            if place > 0 { row.text.append(" | ", []) }
            row.text.append((cell.first?.text ?? MarkedText()).trimmed)
            row.pictures += cell.first?.pictures ?? []
        }
        let isOnlyBars = row.text.scalars.allSatisfy { $0.isBlank || $0 == "|" }
        if isOnlyBars { row.text = MarkedText() }
        return [row]
    }
}
