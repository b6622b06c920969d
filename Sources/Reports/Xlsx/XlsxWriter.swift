import CXlsxWriter
package import Domain
import Foundation

/// Makes `.xlsx` files. Blocking work of the processor: call it on a thread of its own, one export at a time
/// (PERFORMANCE.md §6).
package enum XlsxWriter {
    /// Writes a workbook; the file appears whole or not at all.
    ///
    /// - Throws: `ExportError`, a sentence in Vietnamese; an older file at `path` is then untouched.
    package static func write(_ workbook: Workbook, to path: String) throws {
        let hasChart = workbook.sheets.contains { $0.chart != nil }
        try XlsxFile.make(at: path, keepsRows: hasChart) { file in
            file.setProperties(title: workbook.title, author: workbook.author, created: workbook.asOf)
            for page in workbook.sheets {
                var writer = try XlsxSheetWriter(page: page, file: file)
                try writer.write(into: file)
                try file.expect(writer.sheet, page: page)
            }
        }
    }

    /// Writes one plain table whose rows are asked for one at a time, so that memory does not grow with them: a header
    /// of column titles, frozen and repeated in print, then the rows.
    ///
    /// - Parameters:
    ///   - asOf: the file's creation date.
    ///   - next: the next row, one cell a column; `nil` after the last one. What it throws is thrown on.
    /// - Throws: `ExportError`; an older file at `path` is then untouched.
    package static func stream(
        name: SheetName, columns: [Column], title: String, author: String, asOf: Day, to path: String,
        next: () throws -> [Cell]?
    ) throws {
        try XlsxFile.make(at: path, keepsRows: false) { file in
            file.setProperties(title: title, author: author, created: asOf)
            var writer = try XlsxStream(name: name, columns: columns, file: file)
            while let row = try next() { try writer.write(row, into: file) }
            try file.expect(writer.sheet)
        }
    }
}
