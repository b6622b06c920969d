package import Domain

/// The sheet of questions that teachers fill in, with the questions of a list in it: one header row, one row a question,
/// every cell text. What is written here is read again by the import.
package enum QuestionWorkbook {
    /// - Parameters:
    ///   - author: the school, or whoever issues the file.
    ///   - day: today; stands in the file name.
    package static func make(_ table: QuestionTable, author: String, on day: Day) -> Workbook {
        let page = SheetPage(
            name: SheetName("Câu hỏi"), heading: nil,
            columns: table.columns.map { Column($0, $0, width: widths[$0] ?? 24, .text) },
            rows: table.rows.map { row in row.map { $0.isEmpty ? .blank : .text($0) } }, frozenColumns: 3)
        return Workbook(
            fileName: "Cau_hoi_\(day.isoText).xlsx", title: "Câu hỏi", author: author, asOf: day, sheets: [page])
    }

    /// In characters; options are as wide as the rest.
    private static let widths: [String: Double] = [
        "STT": 6, "Phần": 7, "Nội dung câu hỏi": 60, "Đáp án": 12, "Mức độ": 9, "Nội dung (ND)": 10,
        "Năng lực số": 12, "An toàn (x)": 8, "Lời giải": 40, "Hiệu lực từ": 12, "Hiệu lực đến": 12,
    ]
}
