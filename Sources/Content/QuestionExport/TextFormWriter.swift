package import Domain
import Foundation

/// Writes the text that teachers write themselves (ASSESSMENT.md §5): parts, "Câu 1.", options, "Đáp án:", "Lời giải:".
package enum TextFormWriter {
    /// The file, and what it does not hold. Questions stand by part, within a part in their order.
    package static func write(_ questions: [Question]) -> ExportedFile {
        var remarks = ExportRemarks()
        var parts: [WrittenForm.Part?: [String]] = [:]
        for question in questions {
            do throws(WrittenForm.Gap) {
                let form = try WrittenForm(question.kind)
                try TextFormCheck.check(question, form)
                for loss in form.losses { remarks.lose(question, loss) }
                if !question.pictures.isEmpty { remarks.losePictures(question) }
                let number = parts[form.part, default: []].count + 1
                parts[form.part, default: []].append(text(question, form, number: number))
            } catch {
                remarks.leaveOut(question, error.reason)
            }
        }
        let sections = headings.compactMap { part, heading in
            parts[part].map { "\(heading)\n\n" + $0.joined(separator: "\n") }
        }
        return ExportedFile(bytes: Data(sections.joined(separator: "\n").utf8), remarks: remarks.all)
    }

    private static func text(_ question: Question, _ form: WrittenForm, number: Int) -> String {
        let tags = ExchangeTags(of: question).words.map { "[\($0)]" }.joined()
        var lines = ["Câu \(number). \(tags) \(ExchangeText.clean(question.wholeStem))"]
        for (letter, entry) in zip(WrittenForm.letters, form.entries) {
            let label = form.part == .two ? "\(letter.lowercased()))" : "\(letter)."
            lines.append("\(label) \(VietnameseText.tidy(entry))")
        }
        lines.append("Đáp án: \(form.key)")
        if !question.explanation.isEmpty { lines.append("Lời giải: \(ExchangeText.clean(question.explanation))") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Questions with several right options stand before the parts, for no part has them.
    private static let headings: [(WrittenForm.Part?, String)] = [
        (nil, "TRẮC NGHIỆM NHIỀU ĐÁP ÁN ĐÚNG"),
        (.one, "PHẦN I. Câu trắc nghiệm nhiều phương án lựa chọn."),
        (.two, "PHẦN II. Câu trắc nghiệm đúng sai."),
        (.three, "PHẦN III. Câu trắc nghiệm trả lời ngắn."),
    ]
}
