package import Domain
package import Foundation

/// One pupil's row in a workbook of results.
package struct PrintedResultRow: Hashable, Sendable {
    /// 1-based, as the program that made the sheet shows it.
    package let number: Int
    package let studentCode: String
    /// A mã đề, or "vắng".
    package let code: String
    /// By the columns of the questions; only what is filled in.
    package let answers: [PrintedResultColumn: String]

    /// True when only the name stands there.
    package var isEmpty: Bool {
        code.isEmpty && answers.isEmpty
    }
}

/// Reads the workbook in which results of a test on paper were typed.
package enum PrintedResultFile {
    /// - Throws: `FileRefusal` when the file cannot be read as a table with these columns.
    package static func rows(_ data: Data) throws -> [PrintedResultRow] {
        try rows(SheetFile.rows(data))
    }

    static func rows(_ rows: [SheetRow]) throws -> [PrintedResultRow] {
        for header in rows.prefix(lastHeaderRow) {
            let columns = Dictionary(
                header.cells.compactMap { position in
                    PrintedResultColumn(title: RosterCell.text(position.cell)).map { ($0, position.column) }
                }
            ) { first, _ in first }
            guard columns[.studentCode] != nil, columns[.code] != nil else { continue }
            return rows.filter { $0.number > header.number }.compactMap { read($0, columns) }
        }
        throw FileRefusal.noResultHeader
    }

    /// The last row in which a header is looked for.
    private static let lastHeaderRow = 20

    private static func read(_ row: SheetRow, _ columns: [PrintedResultColumn: Int]) -> PrintedResultRow? {
        var texts = columns.mapValues { RosterCell.text(row[column: $0]) }.filter { !$0.value.isEmpty }
        guard let studentCode = texts.removeValue(forKey: .studentCode) else { return nil }
        let code = texts.removeValue(forKey: .code) ?? ""
        texts[.fullName] = nil
        return PrintedResultRow(number: row.number, studentCode: studentCode, code: code, answers: texts)
    }
}
