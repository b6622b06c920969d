import CXlsxWriter

/// The table itself: header, numbered line, rows, total.
extension XlsxSheetWriter {
    mutating func writeHeader() throws {
        guard page.heading != nil else {
            for (index, column) in page.columns.enumerated() {
                let format = formats.format(.header)
                try cells.write(.text(column.id), row: row, column: index, format: format)
            }
            skip(to: row + 1)
            return
        }
        let isGrouped = !page.groups.isEmpty
        try writeTitles(isGrouped: isGrouped)
        skip(to: row + (isGrouped ? 2 : 1))
        let format = formats.format(.columnNumber)
        for index in page.columns.indices {
            try cells.write(.text("(\(index + 1))"), row: row, column: index, format: format)
        }
        skip(to: row + 1)
    }

    mutating func writeBody(_ body: [Cell]) throws {
        worksheet_set_row(sheet, lxw_row_t(row), height(of: body, isBold: false), nil)
        for (index, cell) in body.enumerated() {
            try cells.write(cell, row: row, column: index, format: format(cell, page.columns[index].kind))
        }
        skip(to: row + 1)
    }

    /// - Parameters:
    ///   - isBold: false for a line below the total.
    ///   - sums: the rows that the total adds up; then what can be a formula is one, with its value beside it.
    mutating func writeTotal(_ total: Total, isBold: Bool = true, sums: ClosedRange<Int>? = nil) throws {
        worksheet_set_row(sheet, lxw_row_t(row), height(of: total.cells, isBold: isBold) + 2, nil)
        var label = XlsxLook.header
        label.isShaded = false
        label.isBold = isBold
        try cells.merge(total.label, rows: row...row, columns: 0...(total.span - 1), format: formats.format(label))
        for index in total.span..<page.columns.count {
            var look = look(total.cells[index], page.columns[index].kind)
            look.isBold = isBold
            if let sums, let formula = TotalFormula(page, total, column: index, rows: sums, totalRow: row) {
                try cells.write(formula, row: row, column: index, format: formats.format(look))
            } else {
                try cells.write(total.cells[index], row: row, column: index, format: formats.format(look))
            }
        }
        skip(to: row + 1)
    }

    /// Enough for the longest text of a row.
    private func height(of cells: [Cell], isBold: Bool) -> Double {
        var lines = 1
        for (column, cell) in zip(page.columns, cells) {
            guard case .text(let text) = cell else { continue }
            lines = max(lines, TextFit.lines(text, width: column.width, isBold: isBold))
        }
        return TextFit.height(lines: lines)
    }

    /// One line of titles, or two: titles over groups above, the others through both.
    private mutating func writeTitles(isGrouped: Bool) throws {
        let format = formats.format(.header)
        let grouped = Set(page.groups.flatMap(\.columns))
        let lines = page.columns.indices.map { index in
            TextFit.lines(page.columns[index].title, width: page.columns[index].width, isBold: true)
        }
        let single = page.columns.indices.filter { !grouped.contains($0) }.map { lines[$0] }.max() ?? 1
        let lower = isGrouped ? max(grouped.map { lines[$0] }.max() ?? 1, single - 1) : single
        if isGrouped {
            worksheet_set_row(sheet, lxw_row_t(row), TextFit.height(lines: 1) + 2, nil)
            for (index, column) in page.columns.enumerated() {
                let group = page.groups.first { $0.columns.lowerBound == index }
                let title = group?.title ?? (grouped.contains(index) ? "" : column.title)
                try cells.write(.text(title), row: row, column: index, format: format)
            }
            for group in page.groups where group.columns.count > 1 {
                try cells.merge(group.title, rows: row...row, columns: group.columns, format: format)
            }
        }
        let last = isGrouped ? row + 1 : row
        worksheet_set_row(sheet, lxw_row_t(last), TextFit.height(lines: lower) + 4, nil)
        for (index, column) in page.columns.enumerated() {
            let isSpanned = isGrouped && !grouped.contains(index)
            try cells.write(isSpanned ? .blank : .text(column.title), row: last, column: index, format: format)
        }
        guard isGrouped else { return }
        for (index, column) in page.columns.enumerated() where !grouped.contains(index) {
            worksheet_merge_range(
                sheet, lxw_row_t(row), lxw_col_t(index), lxw_row_t(last), lxw_col_t(index), column.title, format)
        }
    }

    private mutating func format(_ cell: Cell, _ kind: Column.Kind) -> UnsafeMutablePointer<lxw_format>? {
        formats.format(look(cell, kind))
    }

    /// "-" and words in a column of numbers stand in the middle.
    private func look(_ cell: Cell, _ kind: Column.Kind) -> XlsxLook {
        var look = XlsxLook.body(kind)
        switch cell {
        case .notApplicable: look.side = .centre
        case .text where kind != .text: look.side = .centre
        default: break
        }
        if case .text = cell { look.numberFormat = nil }
        return look
    }
}
