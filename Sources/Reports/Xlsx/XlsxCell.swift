import CXlsxWriter
import Domain

/// Writes one cell with its own type: a number is a number, a date is a date, and text is a string even when it begins
/// with `=`, `+`, `-` or `@` (REPORTS.md §5).
struct XlsxCellWriter {
    let sheet: UnsafeMutablePointer<lxw_worksheet>
    let sheetName: String

    func write(_ cell: Cell, row: Int, column: Int, format: UnsafeMutablePointer<lxw_format>?) throws {
        let (r, c) = (lxw_row_t(row), lxw_col_t(column))
        let code =
            switch cell {
            case .text(""), .blank: worksheet_write_blank(sheet, r, c, format)
            case .text(let text): worksheet_write_string(sheet, r, c, text, format)
            case .integer(let number): worksheet_write_number(sheet, r, c, Double(number), format)
            case .tenths(let tenths): worksheet_write_number(sheet, r, c, Double(tenths) / 10, format)
            case .hundredths(let hundredths): worksheet_write_number(sheet, r, c, Double(hundredths) / 100, format)
            case .day(let day): worksheet_write_number(sheet, r, c, Double(day.number + Self.serialOf1970), format)
            case .notApplicable: worksheet_write_string(sheet, r, c, "-", format)
            }
        switch code {
        case LXW_NO_ERROR: return
        case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED:
            throw ExportError.textTooLong(sheet: sheetName, row: row + 1, column: column + 1)
        default: throw ExportError.tooLarge(sheet: sheetName)
        }
    }

    /// A text over several cells of one or more rows. Its rows must be the newest ones: the library has written out
    /// what came before.
    func merge(
        _ text: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>, format: UnsafeMutablePointer<lxw_format>?
    ) throws {
        try write(.text(text), row: rows.lowerBound, column: columns.lowerBound, format: format)
        guard rows.count > 1 || columns.count > 1 else { return }
        worksheet_merge_range(
            sheet, lxw_row_t(rows.lowerBound), lxw_col_t(columns.lowerBound), lxw_row_t(rows.upperBound),
            lxw_col_t(columns.upperBound), text, format)
    }

    /// 1970-01-01 in the spreadsheet's calendar, in which 1 is 1900-01-01.
    private static let serialOf1970 = 25_569
}
