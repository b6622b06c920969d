import Domain

/// What a test asks, before it is begun: the parts with what their questions are worth.
struct TestContents {
    struct Part {
        let part: Paper.Part
        /// `nil` when the questions of the part are answered in several ways.
        let form: AnswerForm?
        let count: Int
        /// Of one question.
        let points: Points
    }

    let parts: [Part]

    var questionCount: Int { parts.map(\.count).reduce(0, +) }

    init(_ blueprint: Blueprint) {
        parts = blueprint.parts.compactMap { part in
            QuestionKinds.kind(forKey: part.kind).map {
                Part(part: part.part, form: $0.form, count: part.count, points: part.points)
            }
        }
    }

    init(_ paper: FixedPaper) {
        parts = Paper.Part.allCases.compactMap { part in
            let items = paper.items(of: part)
            let forms = Set(items.compactMap { QuestionKinds.kind(forKey: $0.kind)?.form })
            guard !items.isEmpty else { return nil }
            return Part(
                part: part, form: forms.count == 1 ? forms.first : nil, count: items.count,
                points: FixedPaper.pointsEach)
        }
    }
}

extension AnswerForm? {
    /// The heading of a part: "Phần I. Chọn một đáp án".
    func title(of part: Paper.Part) -> String {
        "\(part.title). \(self?.title ?? "Mỗi câu có cách trả lời riêng")"
    }

    /// What the questions of a part are worth.
    func note(count: Int, points: Points) -> String {
        (self ?? .oneOf).note(count: count, points: points)
    }
}
