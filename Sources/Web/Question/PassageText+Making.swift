import Domain

extension PassageText {
    /// Beside one question, where each shows it.
    init(_ passage: Passage) {
        self.init(lead: "Đọc đoạn sau rồi trả lời câu hỏi.", paragraphs: passage.paragraphs)
    }

    /// Once before all questions about it.
    ///
    /// - Parameter numbers: of those questions, as printed.
    init(_ passage: Passage, before numbers: ClosedRange<Int>) {
        let reach =
            numbers.count == 1
            ? "câu \(numbers.lowerBound)" : "từ câu \(numbers.lowerBound) đến câu \(numbers.upperBound)"
        self.init(lead: "Đọc đoạn sau và trả lời \(reach).", paragraphs: passage.paragraphs)
    }

    /// Before each of some printed questions: the text once, before the first of those that stand together.
    static func texts(before questions: [Question]) -> [PassageText?] {
        questions.indices.map { at in
            guard let passage = questions[at].passage, at == 0 || questions[at - 1].passage != passage
            else { return nil }
            let count = questions[at...].prefix { $0.passage == passage }.count
            return PassageText(passage, before: (at + 1)...(at + count))
        }
    }
}
