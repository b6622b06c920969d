import Domain

/// A number or a few words.
struct ShortVerdict {
    private let draft: QuestionDraft

    init(_ draft: QuestionDraft) {
        self.draft = draft
    }

    func verdict() -> Verdict {
        if holdsOptions {
            return .fault("có các phương án A, B, C, D nhưng đứng ở phần trả lời ngắn (chuyển câu sang PHẦN I)")
        }
        guard let key = draft.keys.first else {
            return .fault("không có đáp án (thêm dòng “Đáp án: …” hoặc “<key=…>” sau câu hỏi)")
        }
        if let other = draft.keys.first(where: { VietnameseText.tidy($0.text) != VietnameseText.tidy(key.text) }) {
            return .fault(
                "nhiều đáp án: \(key.place) là “\(key.text.prefix(40))”, còn \(other.place) là "
                    + "“\(other.text.prefix(40))” (thầy cô giữ lại một)")
        }
        return Self.read(key.text)
    }

    /// A choice question that stands under the wrong heading.
    private var holdsOptions: Bool {
        let splitter = OptionSplitter(isLower: false)
        var expected = 0
        for line in draft.stem.split(separator: "\n") {
            expected += splitter.split(MarkedText(String(line)), expected: expected).entries.count
        }
        return expected >= 4
    }

    /// "0,5", "18001096", "thẻ căn cước; căn cước", "3,14 ± 0,01".
    static func read(_ text: String) -> Verdict {
        let parts = text.split { ";|".contains($0) }.map { VietnameseText.tidy(String($0)) }.filter { !$0.isEmpty }
        guard !parts.isEmpty else { return .fault("đáp án còn trống (ghi số hoặc từ cần trả lời)") }
        if let long = parts.first(where: { $0.count > ImportLimit.answerCharacters }) {
            return .fault("đáp án dài \(long.count) ký tự, quá dài cho câu trả lời ngắn (rút gọn đáp án)")
        }
        if parts.count == 1, let measured = measured(parts[0]) { return measured }
        guard parts.allSatisfy(isNumberLike) else { return checked(ShortAnswer(accepted: parts, isNumeric: false)) }
        var verdict = checked(ShortAnswer(accepted: parts, isNumeric: true))
        if parts.contains(where: { $0.contains(".") }), verdict.faults.isEmpty {
            verdict.notices.append("dấu chấm trong đáp án “\(text)” được hiểu là dấu phẩy thập phân")
        }
        return verdict
    }

    /// With a tolerance that the item says itself.
    private static func measured(_ text: String) -> Verdict? {
        let parts = text.split(separator: "±").map { VietnameseText.tidy(String($0)) }
        guard parts.count == 2, let tolerance = ExactDecimal(text: parts[1]), isNumberLike(parts[0]) else { return nil }
        return checked(ShortAnswer(accepted: [parts[0]], isNumeric: true, tolerance: tolerance))
    }

    private static func checked(_ kind: ShortAnswer) -> Verdict {
        guard let problem = kind.problems().first else { return Verdict(kind: kind) }
        return .fault(problem.drop { $0 != " " }.dropFirst() + " (viết số liền nhau, dùng dấu phẩy thập phân)")
    }

    /// Digits with a sign and marks; but "0123" is a code, whose nought counts.
    private static func isNumberLike(_ text: String) -> Bool {
        let digits = text.filter { !"-−– ".contains($0) }
        guard digits.first?.isNumber == true, digits.allSatisfy({ $0.isASCII && ($0.isNumber || ",.".contains($0)) })
        else { return false }
        return !digits.hasPrefix("0") || digits.count == 1 || digits.dropFirst().first.map { ",.".contains($0) } == true
    }
}
