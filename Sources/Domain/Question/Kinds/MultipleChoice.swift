/// Several options are right; all of the points when exactly these are chosen, else none (ASSESSMENT.md §1 gives no
/// share for it, and a share would reward choosing everything).
package struct MultipleChoice: QuestionKind {
    package static let key = "multiple_choice"
    package static let usualPart = Paper.Part.one
    package static let usualPoints = Points(hundredths: 25)
    package static let form = AnswerForm.severalOf

    package let options: [String]
    /// The author's 0-based indexes of the right options, in any order.
    package let correct: [Int]
    /// The author's 0-based indexes that keep their place.
    package let pinned: [Int]

    package init(options: [String], correct: [Int], pinned: [Int] = []) {
        self.options = options
        self.correct = correct
        self.pinned = pinned
    }

    /// `pinned` may be left out.
    package init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        options = try values.decode([String].self, forKey: .options)
        correct = try values.decode([Int].self, forKey: .correct)
        pinned = try values.decodeIfPresent([Int].self, forKey: .pinned) ?? []
    }

    package func problems() -> [String] {
        var found = ChoiceProblems.all(options: options, pinned: pinned)
        if correct.isEmpty { found.append("correct: cần ít nhất một phương án đúng") }
        if Set(correct).count != correct.count { found.append("correct: một phương án được ghi hai lần") }
        for index in correct where !options.indices.contains(index) {
            found.append("correct: \(index) không phải là một phương án; các phương án đánh số từ 0")
        }
        return found
    }

    package func arrangement(using generator: inout SplitMix64) -> [Int] {
        OptionOrder(texts: options, pinned: pinned).arrangement(using: &generator)
    }

    package func sheet(arrangement: [Int]) -> Sheet {
        Sheet(kind: Self.key, options: arrangement.map { Sheet.Option(index: $0, text: options[$0]) })
    }

    package func response(fields: FormFields) -> Response {
        let chosen = fields("").compactMap { Int($0) }
        return chosen.isEmpty ? .blank : .indexes(chosen)
    }

    package func mark(_ response: Response) -> Mark {
        guard case .indexes(let chosen) = response, !chosen.isEmpty else { return .none }
        return Set(chosen) == Set(correct) ? .full : .none
    }

    package func objection(to response: Response) -> String? {
        switch response {
        case .blank: nil
        case .indexes(let chosen) where chosen.allSatisfy(options.indices.contains): nil
        default: "Em hãy chọn trong các phương án của câu hỏi."
        }
    }

    package func keyText() -> [String] {
        correct.sorted().filter(options.indices.contains).map { options[$0] }
    }
}
