/// A short text, judged by checks that an author wrote down. Case and diacritics do not matter.
package struct Writing: ScreenKind {
    /// Words that must or must not stand in the text.
    package struct Check: Hashable, Sendable {
        package let any: [String]
        /// Said when the check fails.
        package let why: String
        /// For words that must not stand there: having them is this error.
        package let critical: CriticalError?

        package init(any: [String], why: String, critical: CriticalError? = nil) {
            self.any = any
            self.why = why
            self.critical = critical
        }

        func isMet(by text: String) -> Bool {
            let padded = " \(VietnameseText.folded(text)) "
            return any.contains { padded.contains(" \(VietnameseText.folded($0)) ") }
        }
    }

    package static let key = "write"

    package let question: String
    /// Characters, from…to.
    package let length: ClosedRange<Int>
    package let isPolite: Bool
    package let must: [Check]
    package let never: [Check]
    /// Passes every check.
    package let example: String

    package init(
        question: String, length: ClosedRange<Int>, isPolite: Bool, must: [Check], never: [Check], example: String
    ) {
        self.question = question
        self.length = length
        self.isPolite = isPolite
        self.must = must
        self.never = never
        self.example = example
    }

    package func problems() -> [String] {
        let judgement = judge(rightAnswer())
        var found = judgement.isRight ? [] : judgement.faults.map { "example: bài mẫu chưa đạt: \($0.reason)" }
        for check in must + never where check.any.contains(where: { VietnameseText.folded($0).isEmpty }) {
            found.append("must: có từ trống trong “any” của “\(check.why)”")
        }
        for answer in criticalAnswers() where judge(answer).criticals.isEmpty {
            found.append("max: bài quá ngắn để thêm được từ cấm; hãy tăng max")
        }
        return found
    }

    package func sheet(seed: UInt64, given: ScreenAnswer) -> ScreenSheet {
        var field = SheetField(name: "text", label: question, control: .multiline, values: given["text"] ?? [])
        field.maximumLength = length.upperBound
        field.help = "Từ \(length.lowerBound) đến \(length.upperBound) ký tự."
        return ScreenSheet(kind: Self.key, fields: [field])
    }

    package func judge(_ answer: ScreenAnswer) -> Judgement {
        let text = answer.text("text")
        let criticals = never.filter { $0.isMet(by: text) }.compactMap(\.critical)
        if criticals.isEmpty, text.count < length.lowerBound {
            return .missing("text", "Em viết dài thêm một chút, ít nhất \(length.lowerBound) ký tự.")
        }
        if criticals.isEmpty, text.count > length.upperBound {
            return .missing("text", "Em viết gọn lại, nhiều nhất \(length.upperBound) ký tự.")
        }
        var verdicts = must.map { FieldVerdict(field: "text", share: $0.isMet(by: text) ? 1000 : 0, reason: $0.why) }
        verdicts += never.map { check in
            let isMet = check.isMet(by: text)
            return FieldVerdict(
                field: "text", share: isMet ? 0 : 1000, reason: check.why,
                criticals: isMet ? [check.critical].compactMap { $0 } : [])
        }
        if isPolite {
            let reason = "Thêm lời lịch sự, như “Kính gửi”, “Em xin cảm ơn”."
            verdicts.append(
                FieldVerdict(field: "text", share: Self.politeness.isMet(by: text) ? 1000 : 0, reason: reason))
        }
        let whole = Judgement(verdicts.isEmpty ? [FieldVerdict(field: "text", share: 1000)] : verdicts)
        return Judgement(share: whole.share, faults: whole.faults, criticals: whole.criticals)
    }

    package func rightAnswer() -> ScreenAnswer {
        ["text": [example]]
    }

    package func criticalAnswers() -> [ScreenAnswer] {
        never.filter { $0.critical != nil }.flatMap { check in check.any.map { ["text": ["\(example) \($0)"]] } }
    }

    package func keyText() -> [String] {
        ["Ví dụ: \(example)"]
    }

    private static let politeness = Check(
        any: ["kính gửi", "kính mong", "kính thưa", "xin", "mong", "nhờ", "cảm ơn", "ạ", "vui lòng"], why: "")
}
