import CXlsxWriter

/// A formula under a table with the value that we computed: people who change a row see the total follow, and previews that
/// do not compute see the number.
struct TotalFormula {
    let text: String
    let value: Double

    /// `nil` where the total is no sum of the rows above it and no rate of two totals beside it.
    init?(_ page: SheetPage, _ total: Total, column: Int, rows: ClosedRange<Int>, totalRow: Int) {
        switch total.cells[column] {
        case .integer(let number):
            guard page.columns[column].kind == .integer, Self.sum(page, column) == number else { return nil }
            let name = Self.name(column)
            text = "=SUM(\(name)\(rows.lowerBound + 1):\(name)\(rows.upperBound + 1))"
            value = Double(number)
        case .tenths(let tenths):
            let id = page.columns[column].id
            guard page.columns[column].kind == .percentTenths, id.hasSuffix("rate") else { return nil }
            let prefix = id.dropLast("rate".count)
            guard let part = Self.number("\(prefix)reached", page, total),
                let whole = Self.number("\(prefix)population", page, total), whole.value > 0,
                (part.value * 2000 + whole.value) / (2 * whole.value) == tenths
            else { return nil }
            let (a, b) = ("\(Self.name(part.column))\(totalRow + 1)", "\(Self.name(whole.column))\(totalRow + 1)")
            // Whole numbers only, so that every program rounds half up as we do.
            text = "=INT((\(a)*2000+\(b))/(2*\(b)))/10"
            value = Double(tenths) / 10
        default: return nil
        }
    }

    /// `nil` when a cell of the column is neither a whole number nor one that stands for none.
    private static func sum(_ page: SheetPage, _ column: Int) -> Int? {
        var sum = 0
        for row in page.rows {
            switch row[column] {
            case .integer(let number): sum += number
            case .notApplicable, .blank: continue
            default: return nil
            }
        }
        return sum
    }

    private static func number(_ id: String, _ page: SheetPage, _ total: Total) -> (column: Int, value: Int)? {
        guard let column = page.columns.firstIndex(where: { $0.id == id }),
            case .integer(let value) = total.cells[column]
        else { return nil }
        return (column, value)
    }

    /// "A", "Z", "AA"
    static func name(_ column: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        var (rest, name) = (column, "")
        repeat {
            name = String(letters[rest % 26]) + name
            rest = rest / 26 - 1
        } while rest >= 0
        return name
    }
}

extension XlsxCellWriter {
    func write(_ formula: TotalFormula, row: Int, column: Int, format: UnsafeMutablePointer<lxw_format>?) throws {
        let code = worksheet_write_formula_num(
            sheet, lxw_row_t(row), lxw_col_t(column), formula.text, format, formula.value)
        guard code == LXW_NO_ERROR else { throw ExportError.tooLarge(sheet: sheetName) }
    }
}

extension XlsxSheetWriter {
    /// A rule of the spreadsheet program over the rows of a column; text and empty cells never match.
    func mark(_ mark: Mark, _ rows: ClosedRange<Int>, _ file: XlsxFile) {
        guard let column = page.columns.firstIndex(where: { $0.id == mark.column }),
            let format = workbook_add_format(file.book)
        else { return }
        format_set_bold(format)
        format_set_font_color(format, 0x9C2A10)
        format_set_bg_color(format, 0xFBE3DC)
        let first = "\(TotalFormula.name(column))\(rows.lowerBound + 1)"
        let limit = "\(mark.belowTenths / 10).\(mark.belowTenths % 10)"
        "=AND(ISNUMBER(\(first)),\(first)<\(limit))".withCString { rule in
            var condition = lxw_conditional_format()
            condition.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
            condition.value_string = UnsafeMutablePointer(mutating: rule)
            condition.format = format
            let column = lxw_col_t(column)
            worksheet_conditional_format_range(
                sheet, lxw_row_t(rows.lowerBound), column, lxw_row_t(rows.upperBound), column, &condition)
        }
    }
}
