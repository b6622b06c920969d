/// Tables of a text: those with lines, and those that only set things side by side.
enum DocxTable {
    /// A table with lines, a shaded header that repeats on every page, and 12-point text.
    static func xml(_ table: TextTable) -> String {
        let whole = max(1, table.widths.reduce(0, +))
        let widths = table.widths.map { $0 * DocxBody.width / whole }
        let header = row(table.header, widths, left: nil, isBold: true)
        let rows = table.rows.enumerated().map { index, cells in
            row(cells, widths, left: table.leftColumn, isBold: table.hasTotal && index == table.rows.count - 1)
        }
        let borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
            "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>"
        }.joined()
        return DocxBody.paragraph([], spacing: (60, 60), side: "left")
            + "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblBorders>\(borders)</w:tblBorders>"
            + "<w:tblLayout w:type=\"fixed\"/></w:tblPr>" + grid(widths) + header + rows.joined() + "</w:tbl>"
            + DocxBody.paragraph([], spacing: (0, 0), side: "left")
    }

    /// A table without lines; each cell is paragraphs already.
    static func plain(widths: [Int], rows: [[String]]) -> String {
        let lines = rows.map { cells in
            "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                + zip(widths, cells).map { cell($1, $0, isShaded: false) }.joined() + "</w:tr>"
        }
        return
            "<w:tbl><w:tblPr><w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>" + grid(widths) + lines.joined()
            + "</w:tbl>"
    }

    private static func grid(_ widths: [Int]) -> String {
        "<w:tblGrid>" + widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined() + "</w:tblGrid>"
    }

    /// - Parameter left: the column that is not in the middle; `nil` for the header.
    private static func row(_ cells: [String], _ widths: [Int], left: Int?, isBold: Bool) -> String {
        let isHeader = left == nil
        let made = zip(widths, cells).enumerated().map { index, pair in
            let side = index == left ? "left" : "center"
            let text = DocxBody.paragraph(
                [DocxBody.run(pair.1, size: 24, isBold: isBold)], spacing: (40, 40), side: side)
            return cell(text, pair.0, isShaded: isHeader)
        }
        let properties = "<w:cantSplit/>" + (isHeader ? "<w:tblHeader/>" : "")
        return "<w:tr><w:trPr>\(properties)</w:trPr>\(made.joined())</w:tr>"
    }

    private static func cell(_ content: String, _ width: Int, isShaded: Bool) -> String {
        let shade = isShaded ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"D9F0E7\"/>" : ""
        return
            "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>\(shade)<w:vAlign w:val=\"\(isShaded ? "center" : "top")\"/>"
            + "</w:tcPr>\(content)</w:tc>"
    }
}
