/// Questions as the rows of the sheet that teachers fill in (ASSESSMENT.md §5). Every cell is text; the sheet writes it as
/// text, so that "=1+1" stays what a teacher wrote.
package struct QuestionTable: Hashable, Sendable {
    /// The header.
    package let columns: [String]
    /// One row a question, one cell a column.
    package let rows: [[String]]
    /// What the sheet does not hold.
    package let remarks: [ExportRemark]

    /// The rows of the questions, in their order. E to H are there only when a question has so many options.
    package init(_ questions: [Question]) {
        var forms: [(question: Question, form: WrittenForm)] = []
        var remarks: [ExportRemark] = []
        for question in questions {
            do throws(WrittenForm.Gap) {
                let form = try WrittenForm(question.kind)
                remarks += form.losses.map { .lost(question, $0) }
                if !question.pictures.isEmpty { remarks.append(.lost(question, "hình không có trong tệp, chỉ có lời")) }
                forms.append((question, form))
            } catch {
                remarks.append(.leftOut(question, error.reason))
            }
        }
        let width = max(4, forms.map(\.form.entries.count).max() ?? 4)
        columns = Self.before + WrittenForm.letters.prefix(width).map { String($0) } + Self.after
        rows = forms.enumerated().map { Self.row($1.question, $1.form, ordinal: $0 + 1, width: width) }
        self.remarks = remarks
    }

    private static func row(_ question: Question, _ form: WrittenForm, ordinal: Int, width: Int) -> [String] {
        let options = form.entries + Array(repeating: "", count: max(0, width - form.entries.count))
        return [String(ordinal), form.part?.rawValue ?? "", question.wholeStem] + options + [
            form.key, question.level.rawValue, question.contentArea.rawValue, "", question.isSafety ? "x" : "",
            question.explanation, question.source, "", question.validUntil?.text ?? "",
        ]
    }

    private static let before = ["STT", "Phần", "Nội dung câu hỏi"]
    private static let after = [
        "Đáp án", "Mức độ", "Nội dung (ND)", "Năng lực số", "An toàn (x)", "Lời giải", "Nguồn", "Hiệu lực từ",
        "Hiệu lực đến",
    ]
}
