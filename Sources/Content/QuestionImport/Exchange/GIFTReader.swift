package import Foundation

/// Reads GIFT, the text form of Moodle: a question, then its answers in braces. Comments and categories are passed
/// over; what this system has no kind for becomes a problem that names the question.
package enum GIFTReader {
    /// Reads a file as it came, in UTF-8 or UTF-16.
    package static func read(_ data: Data) -> QuestionImport {
        do {
            return read(text: try ExchangeRefusal.text(data))
        } catch {
            var report = ExchangeReport()
            report.refuse(ExchangeRefusal.message(error, format: "GIFT"))
            return report.finish()
        }
    }

    /// Reads a text that somebody pasted.
    package static func read(text: String) -> QuestionImport {
        var report = ExchangeReport()
        for block in GIFTBlock.split(text) {
            let question = GIFTQuestion(block)
            report.add(line: block.line, name: question.name, remains: { question.remains }) {
                () throws(ExchangeFault) in try question.draft()
            }
        }
        return report.finish()
    }
}

/// One block of a GIFT file, taken apart at its braces.
struct GIFTQuestion {
    let block: GIFTBlock
    private let title: String
    /// The text before the braces.
    let stem: GIFTText
    /// Between the braces; `nil` without them.
    let body: GIFTText?
    /// Behind them: the missing word stands in the middle.
    let tail: GIFTText
    let format: GIFTFormat

    init(_ block: GIFTBlock) {
        self.block = block
        var text = GIFTText(source: block.source).trimmed
        var title = ""
        if text.first("::") == 0, let end = text.first("::", from: 2) {
            title = text[2..<end].string
            text = text[(end + 2)..<text.count]
        }
        self.title = title
        let open = text.first("{")
        let close = open.flatMap { text.first("}", from: $0) }
        (format, stem) = GIFTFormat.take(text[0..<(open ?? text.count)], inherited: .moodle)
        body = open.map { text[($0 + 1)..<(close ?? text.count)] }
        tail = close.map { text[($0 + 1)..<text.count] } ?? text[0..<0]
        isClosed = open == nil || close != nil
    }

    private let isClosed: Bool

    /// What a teacher finds it by.
    var name: String {
        title.isEmpty ? stem.string : title
    }

    func draft() throws(ExchangeFault) -> ExchangeDraft {
        guard let body else {
            throw ExchangeFault(
                "không có đáp án trong ngoặc nhọn { } (thêm đáp án; nếu đây chỉ là lời dẫn thì bỏ khỏi tệp)")
        }
        guard isClosed else { throw ExchangeFault("thiếu dấu đóng ngoặc nhọn } sau các đáp án") }
        guard tail.first("{") == nil else { throw .unsupported("có nhiều chỗ trống trong một câu") }
        guard body.first("{") == nil else {
            throw ExchangeFault("có hai dấu { trong một câu (thiếu dấu } ở câu trước)")
        }
        var answers = GIFTAnswers(body, format: format)
        var draft = ExchangeDraft(stem: try stemText(), kind: try answers.kind())
        draft.tags = block.tags
        draft.explanation = try answers.explanation()
        draft.notices = answers.notices
        return draft
    }

    private func stemText() throws(ExchangeFault) -> String {
        guard !tail.isBlank else { return try format.plain(stem.string) }
        return try format.plain(stem.string + "_____" + tail.string)
    }
}
