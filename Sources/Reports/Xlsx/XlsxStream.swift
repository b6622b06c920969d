import CXlsxWriter

/// A sheet that is written row by row and forgets each row at once.
struct XlsxStream {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let cells: XlsxCellWriter
    /// By column: the format of its numbers or dates, and the one of words in their place.
    private let formats: [(own: UnsafeMutablePointer<lxw_format>?, word: UnsafeMutablePointer<lxw_format>?)]
    private var row = 1

    init(name: SheetName, columns: [Column], file: XlsxFile) throws {
        sheet = try file.addSheet(name)
        cells = XlsxCellWriter(sheet: sheet, sheetName: name.text)
        var made = XlsxFormats(book: file.book)
        formats = columns.map { column in
            var (own, word) = (XlsxLook.body(column.kind), XlsxLook.body(column.kind))
            own.isWrapped = false
            word.isWrapped = false
            word.numberFormat = nil
            return (made.format(own), made.format(word))
        }
        worksheet_set_landscape(sheet)
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, 1, 0)
        worksheet_repeat_rows(sheet, 0, 0)
        worksheet_freeze_panes(sheet, 1, 0)
        for (index, column) in columns.enumerated() {
            worksheet_set_column(sheet, lxw_col_t(index), lxw_col_t(index), column.width, nil)
            try cells.write(.text(column.title), row: 0, column: index, format: made.format(.header))
        }
    }

    /// - Throws: `ExportError.tooLarge` after 1.048.576 rows, `.diskFull` soon after the disk is full.
    mutating func write(_ row: [Cell], into file: XlsxFile) throws {
        for (index, cell) in row.enumerated() {
            let isWord =
                switch cell {
                case .text, .notApplicable: true
                default: false
                }
            let format = isWord ? formats[index].word : formats[index].own
            try cells.write(cell, row: self.row, column: index, format: format)
        }
        self.row += 1
        if self.row % 4096 == 0 { try file.checkSpace(of: sheet) }
    }
}
