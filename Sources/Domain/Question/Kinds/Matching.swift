/// Ghép nối: each text on the left gets one on the right. Every right pair earns its share of the points, rounded down
/// to whole percent; all pairs right earn all. A response names -1 for a line that is still open.
package struct Matching: QuestionKind {
    package static let key = "matching"
    package static let usualPart = Paper.Part.three
    package static let usualPoints = Points(hundredths: 100)
    package static let form = AnswerForm.pairs

    package let lefts: [String]
    /// May hold more texts than the left, so that the last pair is no gift.
    package let rights: [String]
    /// For each left, the author's 0-based index of its right.
    package let correct: [Int]

    package init(lefts: [String], rights: [String], correct: [Int]) {
        self.lefts = lefts
        self.rights = rights
        self.correct = correct
    }

    package func problems() -> [String] {
        var found = ChoiceProblems.texts(lefts, named: "lefts", thing: "ý bên trái")
        found += ChoiceProblems.texts(rights, named: "rights", thing: "ý bên phải")
        if correct.count != lefts.count {
            found.append("correct: cần một số cho mỗi ý bên trái (\(lefts.count)), đang có \(correct.count)")
        }
        for index in correct where !rights.indices.contains(index) {
            found.append("correct: \(index) không phải là một ý bên phải; các ý đánh số từ 0")
        }
        return found
    }

    /// The right column only; the left keeps the author's order.
    package func arrangement(using generator: inout SplitMix64) -> [Int] {
        generator.permutation(of: rights.count)
    }

    package func sheet(arrangement: [Int]) -> Sheet {
        Sheet(
            kind: Self.key, options: lefts.indices.map { Sheet.Option(index: $0, text: lefts[$0]) },
            targets: arrangement.map { Sheet.Option(index: $0, text: rights[$0]) })
    }

    /// -1 for a line that is still open.
    package func response(fields: FormFields) -> Response {
        let places = lefts.indices.map { place in fields(String(place)).first.flatMap { Int($0) } ?? -1 }
        return places.allSatisfy { $0 < 0 } ? .blank : .indexes(places)
    }

    package func mark(_ response: Response) -> Mark {
        guard case .indexes(let chosen) = response, chosen.count == correct.count, !correct.isEmpty else {
            return .none
        }
        let right = zip(chosen, correct).count { $0 == $1 }
        return Mark(percent: 100 * right / correct.count, rightParts: right)
    }

    package func objection(to response: Response) -> String? {
        if response.isBlank { return nil }
        guard case .indexes(let chosen) = response, chosen.count == lefts.count,
            chosen.allSatisfy({ $0 == -1 || rights.indices.contains($0) })
        else { return "Em hãy ghép mỗi ý bên trái với một ý bên phải." }
        return nil
    }

    package func keyText() -> [String] {
        zip(lefts, correct).filter { rights.indices.contains($1) }.map { "\($0) → \(rights[$1])" }
    }
}
