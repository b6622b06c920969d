/// Trắc nghiệm đúng/sai: four statements a) to d), each true or false. One right judgement earns 0,1 of the point, two
/// 0,25, three 0,5 and four 1; a blank is not right (Quyết định 764/QĐ-BGDĐT; ASSESSMENT.md §1, Phần II).
package struct TrueFalseCluster: QuestionKind {
    package static let key = "true_false_cluster"
    package static let usualPart = Paper.Part.two
    package static let usualPoints = Points(hundredths: 100)
    package static let form = AnswerForm.judgements

    /// a) to d), never shuffled (ASSESSMENT.md §4).
    package let statements: [String]
    /// Whether each statement is true.
    package let correct: [Bool]

    package init(statements: [String], correct: [Bool]) {
        self.statements = statements
        self.correct = correct
    }

    package func problems() -> [String] {
        var found = ChoiceProblems.texts(statements, named: "statements", thing: "ý")
        if statements.count != 4 { found.append("statements: cần đúng 4 ý a) đến d), đang có \(statements.count)") }
        if correct.count != statements.count {
            found.append("correct: cần một true hoặc false cho mỗi ý, đang có \(correct.count)")
        }
        return found
    }

    package func arrangement(using generator: inout SplitMix64) -> [Int] {
        Array(statements.indices)
    }

    package func sheet(arrangement: [Int]) -> Sheet {
        Sheet(kind: Self.key, options: arrangement.map { Sheet.Option(index: $0, text: statements[$0]) })
    }

    package func response(fields: FormFields) -> Response {
        let judgements = statements.indices.map { place in fields(String(place)).first.flatMap { Bool($0) } }
        return judgements.allSatisfy { $0 == nil } ? .blank : .judgements(judgements)
    }

    package func mark(_ response: Response) -> Mark {
        guard case .judgements(let judgements) = response, judgements.count <= correct.count else { return .none }
        let right = zip(correct, judgements).count { $0 == $1 }
        return Self.mark(right: right)
    }

    /// What so many right judgements earn, as a printed paper tells its pupils.
    package static func mark(right: Int) -> Mark {
        scale.indices.contains(right) ? Mark(percent: scale[right], rightParts: right) : .none
    }

    package func objection(to response: Response) -> String? {
        switch response {
        case .blank: nil
        case .judgements(let judgements) where judgements.count == statements.count: nil
        default: "Em hãy chọn Đúng hoặc Sai cho từng ý của câu hỏi."
        }
    }

    package func keyText() -> [String] {
        zip("abcdefgh", correct).map { "\($0)) \($1 ? "Đúng" : "Sai")" }
    }

    /// Percent of the point by the number of right judgements.
    private static let scale = [0, 10, 25, 50, 100]
}
