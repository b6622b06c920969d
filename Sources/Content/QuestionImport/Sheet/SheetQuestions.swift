import Foundation

/// Reads questions from Excel or CSV, one row a question.
enum SheetQuestions {
    /// - Throws: `FileRefusal`, or `QuestionFileRefusal` when there is no header.
    static func read(_ data: Data) throws -> QuestionImport {
        try read(rows: SheetFile.rows(data))
    }

    static func read(rows: [SheetRow]) throws -> QuestionImport {
        guard let columns = QuestionColumns(rows) else { throw QuestionFileRefusal.noHeader }
        guard columns[.key] != nil else {
            let message = "Dòng \(columns.headerRow): bảng không có cột “Đáp án” (thêm cột rồi ghi A, B, C hoặc D)"
            return QuestionImport(problems: [ImportRemark(line: columns.headerRow, message: message)])
        }
        let reader = QuestionRowReader(columns: columns)
        let drafts = rows.filter { $0.number > columns.headerRow }.compactMap(reader.draft)
        guard !drafts.isEmpty else {
            let message = "Bảng chưa có câu hỏi nào dưới dòng tiêu đề. Thầy cô ghi mỗi câu một dòng."
            return QuestionImport(problems: [ImportRemark(line: columns.headerRow, message: message)])
        }
        return ImportAssembly.assemble(drafts)
    }
}
