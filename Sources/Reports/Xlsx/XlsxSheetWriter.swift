import CXlsxWriter

/// Writes one `SheetPage` from its first row to its last, never going back to a row that is already out.
struct XlsxSheetWriter {
    let page: SheetPage
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    var formats: XlsxFormats
    private(set) var row = 0

    init(page: SheetPage, file: XlsxFile) throws {
        self.page = page
        sheet = try file.addSheet(page.name)
        formats = XlsxFormats(book: file.book)
    }

    mutating func write(into file: XlsxFile) throws {
        setUpPaper()
        if let heading = page.heading { try writeHeading(heading) }
        let chartRow = row
        if page.chart != nil {
            for _ in 0..<XlsxChart.rows { gap(15) }
        }
        let headerRow = row
        try writeHeader()
        worksheet_repeat_rows(sheet, lxw_row_t(headerRow), lxw_row_t(row - 1))
        if page.chart == nil {
            worksheet_freeze_panes(sheet, lxw_row_t(row), lxw_col_t(page.frozenColumns))
        }
        let firstRow = row
        for cells in page.rows { try writeBody(cells) }
        if page.heading == nil, row > firstRow {
            worksheet_autofilter(
                sheet, lxw_row_t(headerRow), 0, lxw_row_t(row - 1), lxw_col_t(page.columns.count - 1))
        }
        if let chart = page.chart, row > firstRow {
            try XlsxChart(spec: chart, page: page, rows: firstRow...(row - 1)).insert(in: file, sheet, at: chartRow)
        }
        let body = row > firstRow ? firstRow...(row - 1) : nil
        if let body { page.marks.forEach { mark($0, body, file) } }
        if let total = page.total { try writeTotal(total, sums: body) }
        if let apart = page.apart {
            try writeTotal(apart.line, isBold: false)
            for cells in apart.rows { try writeBody(cells) }
        }
        try writeNotes()
        if let signature = page.signature { try writeSignature(signature) }
    }

    /// The whole width of the table.
    var all: ClosedRange<Int> {
        0...(page.columns.count - 1)
    }

    /// The first column of the right half, for blocks that stand side by side.
    var middle: Int {
        let half = page.columns.reduce(0) { $0 + $1.width } / 2
        var (used, index) = (0.0, 0)
        while index < page.columns.count - 1, used + page.columns[index].width / 2 < half {
            used += page.columns[index].width
            index += 1
        }
        return max(index, 1)
    }

    /// One row of merged blocks, high enough for its longest text.
    mutating func line(_ blocks: [(text: String, columns: ClosedRange<Int>, look: XlsxLook)]) throws {
        let fitted = blocks.map { block in
            let lines = TextFit.lines(
                block.text, width: page.columns[block.columns].reduce(0) { $0 + $1.width }, size: block.look.size,
                isBold: block.look.isBold)
            return TextFit.height(lines: lines, size: block.look.size)
        }
        worksheet_set_row(sheet, lxw_row_t(row), fitted.max() ?? 15, nil)
        for block in blocks {
            try cells.merge(block.text, rows: row...row, columns: block.columns, format: formats.format(block.look))
        }
        row += 1
    }

    /// Leaves a row of so many points empty.
    mutating func gap(_ points: Double) {
        worksheet_set_row(sheet, lxw_row_t(row), points, nil)
        row += 1
    }

    mutating func skip(to next: Int) {
        row = next
    }

    var cells: XlsxCellWriter {
        XlsxCellWriter(sheet: sheet, sheetName: page.name.text)
    }

    /// A4 landscape, margins 2,0/2,0/3,0/1,5 cm, one page wide (REPORTS.md §5).
    private func setUpPaper() {
        let inch = 2.54
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_set_margins(sheet, 3.0 / inch, 1.5 / inch, 2.0 / inch, 2.0 / inch)
        let isShort = page.chart != nil && page.rows.count <= 14
        worksheet_fit_to_pages(sheet, 1, isShort ? 1 : 0)
        worksheet_center_horizontally(sheet)
        let label = page.heading?.number ?? page.name.text
        let escaped = label.split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
        worksheet_set_footer(
            sheet, "&L&\"\(XlsxLook.font),Italic\"&10\(escaped)&R&\"\(XlsxLook.font),Regular\"&10Trang &P/&N")
        for (index, column) in page.columns.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(index), lxw_col_t(index), column.width, nil)
        }
        worksheet_gridlines(sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }
}
