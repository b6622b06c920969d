/// Trắc nghiệm trả lời ngắn: a number or a few words, typed. All of the points or none (ASSESSMENT.md §1.2).
///
/// Numbers are compared as exact decimals. Texts are compared without regard to case, spaces, Unicode spelling and the
/// place of the tone ("hoà", "hòa"); the diacritics count unless the author says otherwise.
package struct ShortAnswer: QuestionKind {
    package static let key = "short_answer"
    package static let usualPart = Paper.Part.three
    package static let usualPoints = Points(hundredths: 25)
    package static let form = AnswerForm.typed

    /// Every wording that is right.
    package let accepted: [String]
    package let isNumeric: Bool
    /// How far a number may be from an accepted one; zero unless the item says so.
    package let tolerance: ExactDecimal
    /// Printed after the field, such as "tuổi"; it is not typed.
    package let unit: String?
    /// True when "can cuoc" is as good as "căn cước" (`boDau`).
    package let ignoresDiacritics: Bool

    package init(
        accepted: [String], isNumeric: Bool, tolerance: ExactDecimal = .zero, unit: String? = nil,
        ignoresDiacritics: Bool = false
    ) {
        self.accepted = accepted
        self.isNumeric = isNumeric
        self.tolerance = tolerance
        self.unit = unit
        self.ignoresDiacritics = ignoresDiacritics
    }

    package enum CodingKeys: String, CodingKey {
        case accepted
        case isNumeric = "numeric"
        case tolerance
        case unit
        case ignoresDiacritics = "ignore_diacritics"
    }

    /// Only `accepted` must be there.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        accepted = try values.decode([String].self, forKey: .accepted)
        isNumeric = try values.decodeIfPresent(Bool.self, forKey: .isNumeric) ?? false
        tolerance = try values.decodeIfPresent(ExactDecimal.self, forKey: .tolerance) ?? .zero
        unit = try values.decodeIfPresent(String.self, forKey: .unit)
        ignoresDiacritics = try values.decodeIfPresent(Bool.self, forKey: .ignoresDiacritics) ?? false
    }

    package func problems() -> [String] {
        var found: [String] = []
        if accepted.isEmpty { found.append("accepted: cần ít nhất một đáp án") }
        for text in accepted where VietnameseText.tidy(text).isEmpty { found.append("accepted: có đáp án còn trống") }
        if isNumeric {
            for text in accepted where NumberReading(text).value == nil {
                found.append("accepted: “\(text)” không phải là số rõ ràng; viết như 1000 hoặc 0,5")
            }
        }
        if tolerance.units < 0 { found.append("tolerance: không được âm") }
        if tolerance.units > 0, !isNumeric { found.append("tolerance: chỉ dùng khi numeric: true") }
        return found
    }

    package func arrangement(using generator: inout SplitMix64) -> [Int] {
        []
    }

    package func sheet(arrangement: [Int]) -> Sheet {
        Sheet(kind: Self.key, options: [], isNumeric: isNumeric, unit: unit)
    }

    package func response(fields: FormFields) -> Response {
        let typed = VietnameseText.tidy(fields("").first ?? "")
        return typed.isEmpty ? .blank : .text(typed)
    }

    package func mark(_ response: Response) -> Mark {
        guard case .text(let typed) = response else { return .none }
        return isNumeric ? markNumber(typed) : markText(typed)
    }

    package func objection(to response: Response) -> String? {
        if response.isBlank { return nil }
        guard case .text(let typed) = response else { return "Em hãy gõ câu trả lời vào ô." }
        guard isNumeric else { return nil }
        switch NumberReading(typed) {
        case .number, .dotted: return nil
        case .ambiguous:
            return "“\(VietnameseText.tidy(typed))” có thể hiểu theo hai cách. Em viết số liền nhau, ví dụ 1000, "
                + "và dùng dấu phẩy cho phần thập phân, ví dụ 1,5."
        case .unreadable:
            return "Ô này cần một số. Em chỉ gõ chữ số, dấu phẩy và dấu trừ, ví dụ 12 hoặc 0,5."
        }
    }

    package func notice(on response: Response) -> String? {
        guard isNumeric, case .text(let typed) = response, case .dotted(let number) = NumberReading(typed) else {
            return nil
        }
        let text = String(number.text.map { $0 == "." ? "," : $0 })
        return "Hệ thống hiểu là \(text). Em nên dùng dấu phẩy cho phần thập phân."
    }

    package func keyText() -> [String] {
        accepted.map { text in unit.map { "\(text) \($0)" } ?? text }
    }

    /// The accepted numbers; those that are no clear number are left out.
    package var acceptedNumbers: [ExactDecimal] {
        accepted.compactMap { NumberReading($0).value }
    }

    private func markNumber(_ typed: String) -> Mark {
        guard let number = NumberReading(typed).value else { return .none }
        let isRight = acceptedNumbers.contains { number.isWithin(tolerance, of: $0) }
        return isRight ? .full : .none
    }

    private func markText(_ typed: String) -> Mark {
        let answer = comparable(typed)
        return !answer.isEmpty && accepted.contains { comparable($0) == answer } ? .full : .none
    }

    private func comparable(_ text: String) -> String {
        guard ignoresDiacritics else { return VietnameseName(text).matchKey }
        return VietnameseText.tidy(text).map { VietnameseLetter($0).map { String($0.latin) } ?? $0.lowercased() }
            .joined()
    }
}
