/// A question as teachers write it in Word and Excel (ASSESSMENT.md §5): its part, its lettered lines and its key.
package struct WrittenForm: Hashable, Sendable {
    /// Part I holds one right option, II four statements, III something typed; `nil` for several right options, which
    /// no part of the examination has.
    package enum Part: String, CaseIterable, Sendable {
        case one = "I"
        case two = "II"
        case three = "III"
    }

    package let part: Part?
    /// Options A, B, C … or statements a, b, c, d; empty for something typed.
    package let entries: [String]
    /// "B", "A, C", "ĐSĐS", "3,14 ± 0,01", "căn cước; thẻ căn cước".
    package let key: String
    /// Vietnamese: what of the question the form has no place for.
    package let losses: [String]

    /// Why a question cannot be written in this form.
    package struct Gap: Error, Hashable {
        /// Vietnamese, without the question's name.
        package let reason: String

        package init(reason: String) {
            self.reason = reason
        }
    }

    /// - Throws: `Gap`
    package init(_ kind: any QuestionKind) throws(Gap) {
        switch kind {
        case let kind as SingleChoice:
            try self.init(.one, kind.options, [kind.correct], kind.pinned)
        case let kind as MultipleChoice:
            try self.init(nil, kind.options, kind.correct.sorted(), kind.pinned)
        case let kind as TrueFalseCluster:
            try Self.check(kind.statements)
            let key = kind.correct.map { $0 ? "Đ" : "S" }.joined()
            self.init(part: .two, entries: kind.statements, key: key, losses: [])
        case let kind as ShortAnswer: try self.init(kind)
        default: throw Gap(reason: "mẫu đề không có dạng câu hỏi này")
        }
    }

    private init(part: Part?, entries: [String], key: String, losses: [String]) {
        self.part = part
        self.entries = entries
        self.key = key
        self.losses = losses
    }

    private init(_ part: Part?, _ options: [String], _ correct: [Int], _ pinned: [Int]) throws(Gap) {
        guard options.count >= 4 else { throw Gap(reason: "mẫu đề cần từ 4 phương án, câu này có \(options.count)") }
        try Self.check(options)
        let losses =
            (pinned.isEmpty ? [] : ["không ghi được phương án nào phải giữ nguyên vị trí khi đảo"])
            + (part == nil && correct.count == 1 ? ["sẽ được đọc lại là câu chọn một phương án"] : [])
        let letters = correct.filter(Self.letters.indices.contains).map { String(Self.letters[$0]) }
        self.init(part: part, entries: options, key: letters.joined(separator: ", "), losses: losses)
    }

    private init(_ kind: ShortAnswer) throws(Gap) {
        let hasTolerance = kind.tolerance != .zero
        guard !hasTolerance || kind.accepted.count == 1 else {
            throw Gap(reason: "mẫu đề không ghi được nhiều đáp án số cùng với sai số")
        }
        for text in kind.accepted where !Self.isPlain(text) {
            throw Gap(reason: "đáp án “\(text)” có dấu mà mẫu đề hiểu theo nghĩa khác")
        }
        let tolerance = String(kind.tolerance.text.map { $0 == "." ? "," : $0 })
        let key = kind.accepted.joined(separator: "; ") + (hasTolerance ? " ± \(tolerance)" : "")
        var losses: [String] = []
        if let unit = kind.unit { losses.append("không ghi được đơn vị “\(unit)”") }
        if kind.ignoresDiacritics { losses.append("không ghi được việc bỏ qua dấu khi chấm") }
        let looksNumeric = kind.accepted.allSatisfy { text in
            !text.isEmpty && text.allSatisfy { $0.isASCIIDigit || "-,. ".contains($0) }
        }
        if looksNumeric, !kind.isNumeric { losses.append("sẽ được đọc lại là câu trả lời bằng số") }
        self.init(part: .three, entries: [], key: key, losses: losses)
    }

    /// Signs that part accepted answers or that end a key.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.first, let last = text.last else { return false }
        return !text.contains { ";|±\n".contains($0) } && !".:=*".contains(first) && !")].>*".contains(last)
    }

    /// A star in front of a line marks it as right; a line break ends it.
    private static func check(_ entries: [String]) throws(Gap) {
        for entry in entries where entry.hasPrefix("*") || entry.hasPrefix("#") {
            throw Gap(reason: "“\(entry.prefix(40))” bắt đầu bằng dấu mà mẫu đề dùng để đánh dấu đáp án")
        }
        for entry in entries where entry.contains(where: \.isNewline) {
            throw Gap(reason: "có phương án dài nhiều dòng")
        }
    }

    /// Of the options, in order.
    package static let letters = Array("ABCDEFGH")
}
