import Domain

/// What stands between the braces of a GIFT question.
struct GIFTAnswers {
    let body: GIFTText
    private let general: GIFTText?
    private let format: GIFTFormat
    var rightFeedback: [GIFTText] = []
    var notices: [String] = []

    init(_ body: GIFTText, format: GIFTFormat) {
        let mark = body.first("####")
        general = mark.map { body[($0 + 4)..<body.count] }
        self.body = (mark.map { body[0..<$0] } ?? body).trimmed
        self.format = format
    }

    /// Which kind of question this is follows from its signs alone.
    mutating func kind() throws(ExchangeFault) -> any QuestionKind {
        guard let first = body.scalars.first else { throw .unsupported("tự luận (essay)") }
        if first == "#", !body.isEscaped[0] { return try number(body[1..<body.count].trimmed) }
        if first == ">" { return try ordering() }
        if let isTrue = judgement() { return ExchangeKind.judgement(isTrue) }
        let hasRight = body.first("=") != nil
        if body.first("~") != nil {
            let options = try answers(body).map { answer throws(ExchangeFault) in try weighted(answer) }
            noteLostFeedback()
            return try hasRight ? ExchangeKind.single(options) : ExchangeKind.multiple(options)
        }
        guard hasRight else { throw .noKey }
        let answers = try answers(body)
        if answers.contains(where: { $0.text.first("->") != nil }) { return try matching(answers) }
        return try ExchangeKind.words(answers.map { answer throws(ExchangeFault) in try weighted(answer) })
    }

    /// General feedback, then that of the right answers.
    func explanation() throws(ExchangeFault) -> String {
        var texts: [String] = []
        for part in [general].compactMap({ $0 }) + rightFeedback {
            let (format, rest) = GIFTFormat.take(part, inherited: format)
            let text = ExchangeText.trimmed(try format.plain(rest.string))
            if !text.isEmpty, !texts.contains(text) { texts.append(text) }
        }
        return texts.joined(separator: "\n")
    }

    // MARK: Answers

    /// One answer of a list.
    struct Answer {
        let isRight: Bool
        let text: GIFTText
        /// `nil` where the sign alone says it.
        let percent: Double?
    }

    var lostFeedback = false

    /// The answers of a list, each behind its `=` or `~`.
    mutating func answers(_ list: GIFTText) throws(ExchangeFault) -> [Answer] {
        let starts = list.scalars.indices.filter {
            (list.scalars[$0] == "=" || list.scalars[$0] == "~") && !list.isEscaped[$0]
        }
        guard let first = starts.first, list[0..<first].isBlank else {
            throw ExchangeFault("các đáp án phải bắt đầu bằng dấu = (đúng) hoặc ~ (sai)")
        }
        var found: [Answer] = []
        for (place, start) in starts.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1] : list.count
            found.append(answer(list[(start + 1)..<end].trimmed, isRight: list.scalars[start] == "="))
        }
        return found
    }

    mutating func answer(_ written: GIFTText, isRight: Bool) -> Answer {
        var text = written
        var percent: Double?
        if text.scalars.first == "%", let close = text.scalars.dropFirst().prefix(12).firstIndex(of: "%"),
            let value = Percent.read(text[1..<close].string)
        {
            percent = value
            text = text[(close + 1)..<text.count]
        }
        if let mark = text.first("#") {
            let feedback = text[(mark + 1)..<text.count]
            if percent.map({ $0 > 99.9 }) ?? isRight { rightFeedback.append(feedback) } else { lostFeedback = true }
            text = text[0..<mark]
        }
        return Answer(isRight: isRight, text: text.trimmed, percent: percent)
    }

    mutating func noteLostFeedback() {
        if lostFeedback { notices.append("phản hồi riêng cho phương án sai không được giữ lại") }
    }

    private func weighted(_ answer: Answer) throws(ExchangeFault) -> WeightedText {
        WeightedText(text: try plain(answer.text), percent: answer.percent ?? (answer.isRight ? 100 : 0))
    }

    func plain(_ text: GIFTText) throws(ExchangeFault) -> String {
        let (format, rest) = GIFTFormat.take(text, inherited: format)
        return ExchangeText.trimmed(try format.plain(rest.string))
    }
}
