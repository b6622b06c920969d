/// What is different between two versions of a question.
package struct QuestionChange: Hashable, Sendable {
    /// "Đáp án"
    package let title: String
    /// Empty when there was nothing.
    package let before: String
    package let after: String

    package init(title: String, before: String, after: String) {
        self.title = title
        self.before = before
        self.after = after
    }

    /// Everything that differs, in the order of the editor; for the first version there is nothing before.
    package static func all(from old: QuestionWriting?, to new: QuestionWriting) -> [QuestionChange] {
        let before = old.map(parts) ?? []
        return parts(new).enumerated().compactMap { index, part in
            let old = before.indices.contains(index) ? before[index].text : ""
            return old == part.text ? nil : QuestionChange(title: part.title, before: old, after: part.text)
        }
    }

    /// Always the same number of parts in the same order.
    private static func parts(_ writing: QuestionWriting) -> [(title: String, text: String)] {
        let tidy = writing.tidied()
        return [
            ("Dạng câu hỏi", tidy.form.name),
            ("Câu hỏi", tidy.stem),
            ("Hình", tidy.pictures.map(\.alternative).joined(separator: "; ")),
            ("Các phương án", entries(tidy)),
            ("Đáp án", tidy.keyText),
            ("Mức độ", tidy.level?.title ?? ""),
            ("Nội dung", tidy.contentArea?.rawValue ?? ""),
            ("Câu về an toàn", tidy.isSafety ? "Có" : ""),
            ("Khối lớp", "\(tidy.firstGrade) đến \(tidy.lastGrade)"),
            ("Lời giải", tidy.explanation),
            ("Nguồn", tidy.source),
            ("Dùng đến hết ngày", tidy.validUntil?.text ?? ""),
        ]
    }

    private static func entries(_ writing: QuestionWriting) -> String {
        writing.lines.enumerated().map { index, line in
            let pair = line.target.isEmpty ? "" : " → \(line.target)"
            return "\(writing.letter(index)). \(line.text)\(pair)\(line.isPinned ? " (giữ chỗ)" : "")"
        }.joined(separator: "\n")
    }
}

extension QuestionWriting {
    /// What is right, in few words: "B", "ĐSĐS", "12; mười hai"; empty while nobody has said it.
    package var keyText: String {
        let tidy = tidied()
        let right = tidy.lines.indices.filter { tidy.lines[$0].isRight == true }
        return switch form {
        case .oneOf, .severalOf: right.map(letter).joined(separator: ", ")
        case .judgements: tidy.lines.map { $0.isRight.map { $0 ? "Đ" : "S" } ?? "–" }.joined()
        case .ranks: tidy.lines.isEmpty ? "" : "Theo thứ tự đã ghi"
        case .pairs: (tidy.lines.isEmpty ? "" : "Theo các cặp đã ghi") + extraText(tidy.extras)
        case .typed: tidy.accepted.joined(separator: "; ") + answerNotes(tidy)
        }
    }

    private func extraText(_ extras: [String]) -> String {
        extras.isEmpty ? "" : "; thừa: \(extras.joined(separator: ", "))"
    }

    private func answerNotes(_ tidy: QuestionWriting) -> String {
        (tidy.tolerance.isEmpty ? "" : " ± \(tidy.tolerance)") + (tidy.unit.isEmpty ? "" : " \(tidy.unit)")
            + (isNumeric ? " (số)" : "") + (ignoresDiacritics ? " (không xét dấu)" : "")
    }
}

extension AnswerForm {
    /// The kind as a teacher picks it.
    package var name: String {
        switch self {
        case .oneOf: "Chọn một đáp án"
        case .severalOf: "Chọn nhiều đáp án"
        case .judgements: "Đúng/sai bốn ý"
        case .typed: "Trả lời ngắn"
        case .ranks: "Sắp xếp"
        case .pairs: "Ghép nối"
        }
    }
}

extension Question.Level {
    /// As CV 7991 names it.
    package var title: String {
        switch self {
        case .recognise: "Biết"
        case .understand: "Hiểu"
        case .apply: "Vận dụng"
        }
    }
}
