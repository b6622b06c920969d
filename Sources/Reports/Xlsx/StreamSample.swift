import Domain

/// Made-up rows of a province's size, to measure the writer (PERFORMANCE.md §6).
package enum StreamSample {
    /// 20 columns: 7 of text, 1 of dates, 12 of numbers.
    package static let columns: [Column] =
        (0..<7).map { Column("text_\($0)", "Nội dung \($0 + 1)", width: 24, .text) }
        + [Column("day", "Ngày", width: 12, .date)]
        + (8..<20).map { Column("number_\($0)", "Số \($0 - 7)", width: 12, .hundredths) }

    /// Writes so many rows through the streaming writer.
    ///
    /// - Throws: `ExportError`.
    package static func write(rows: Int, to path: String) throws {
        let firstDay = Day(number: 20_454)
        var index = 0
        try XlsxWriter.stream(
            name: SheetName("DuLieu"), columns: columns, title: "Đo tốc độ", author: "Thạo", asOf: firstDay, to: path
        ) {
            guard index < rows else { return nil }
            defer { index += 1 }
            return row(index, from: firstDay)
        }
    }

    /// Numbers are quarters, exact in hundredths: (13 × row + column) / 4.
    private static func row(_ row: Int, from firstDay: Day) -> [Cell] {
        var cells: [Cell] = []
        cells.reserveCapacity(20)
        for column in 0..<7 { cells.append(.text("Nguyễn Văn An \(row * 7 + column)")) }
        cells.append(.day(firstDay + row % 300))
        for column in 8..<20 { cells.append(.hundredths((row * 13 + column) * 25)) }
        return cells
    }
}
