import Domain

/// Reads questions written as teachers write them in Word or in a message (ASSESSMENT.md §5).
enum TextQuestions {
    /// - Throws: `QuestionFileRefusal` when there is too much of it.
    static func read(_ text: String) throws -> QuestionImport {
        guard text.utf8.count <= ImportLimit.textBytes else { throw QuestionFileRefusal.tooLong }
        return try read(MarkedLine.lines(of: text))
    }

    /// - Throws: `QuestionFileRefusal` when there is too much of it.
    static func read(_ lines: [MarkedLine]) throws -> QuestionImport {
        guard lines.count <= ImportLimit.lines else { throw QuestionFileRefusal.tooLong }
        let split = BlockSplitter.split(lines)
        guard !split.blocks.isEmpty else {
            return QuestionImport(problems: split.problems + [nothing(lines)])
        }
        var drafts = split.blocks.map(BodyReader.draft)
        NumberOrder.check(&drafts)
        let problems = split.problems + AnswerMatching.apply(split.answers, to: &drafts)
        return ImportAssembly.assemble(drafts, problems: problems)
    }

    private static func nothing(_ lines: [MarkedLine]) -> ImportRemark {
        let start = lines.lazy.filter { !$0.isEmpty }.prefix(100).map(\.text.string).joined(separator: " ")
        if let encoding = LegacyText.suspected(in: start) {
            return ImportRemark(
                line: 0,
                message: "Chữ có vẻ gõ bằng bảng mã cũ \(encoding.title). Thầy cô chuyển sang Unicode, ví dụ bằng "
                    + "Công cụ của UniKey, rồi nhập lại.")
        }
        return ImportRemark(
            line: 0,
            message: "Không tìm thấy câu hỏi nào. Thầy cô bắt đầu mỗi câu bằng “Câu 1.”, viết các phương án A, B, C, "
                + "D và đánh dấu đáp án.")
    }
}
