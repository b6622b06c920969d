/// What pupils answered to a question, counted; for the teacher, who may see the key.
package struct AnswerTally: Hashable, Sendable {
    /// An option, a statement, or a wording that was typed.
    package struct Line: Hashable, Sendable {
        /// "A" or "a)"; empty where lines have no letter.
        package let letter: String
        package let text: String
        /// How many chose it; of a statement, how many judged it right.
        package let count: Int
        /// How many judged a statement wrong; `nil` for what is no statement.
        package let deniedCount: Int?
        /// True when it belongs to the key: a right option, a right statement, an accepted wording.
        package let isRight: Bool
    }

    /// Wordings of a short answer beyond these are not listed.
    package static let wordingLimit = 8

    /// In the author's order; wordings with the most frequent first; empty for orders and pairs, of which there are too
    /// many to list.
    package let lines: [Line]
    package let rightCount: Int
    /// Earned a part of the points.
    package let partlyCount: Int
    package let wrongCount: Int
    package let blankCount: Int

    package init(_ kind: some QuestionKind, _ responses: [Response]) {
        let answered = responses.filter { !$0.isBlank }
        let marks = answered.map(kind.mark)
        blankCount = responses.count - answered.count
        rightCount = marks.count(where: \.isRight)
        partlyCount = marks.count { !$0.isRight && $0.percent > 0 }
        wrongCount = marks.count { $0.percent == 0 }
        let sheet = kind.sheet(arrangement: kind.authorOrder)
        lines =
            switch Swift.type(of: kind).form {
            case .oneOf, .severalOf: Self.options(kind, sheet, answered)
            case .judgements: Self.statements(kind, sheet, answered)
            case .typed: Self.wordings(kind, answered)
            case .ranks, .pairs: []
            }
    }

    private static func options(_ kind: some QuestionKind, _ sheet: Sheet, _ answered: [Response]) -> [Line] {
        let key = (kind as? any KeyedKind)?.rightResponse.choices ?? []
        return zip(letters, sheet.options).map { letter, option in
            Line(
                letter: letter.uppercased(), text: option.text,
                count: answered.count { $0.choices.contains(option.index) }, deniedCount: nil,
                isRight: key.contains(option.index))
        }
    }

    private static func statements(_ kind: some QuestionKind, _ sheet: Sheet, _ answered: [Response]) -> [Line] {
        func count(_ index: Int, _ judgement: Bool) -> Int {
            answered.count { response in
                guard case .judgements(let all) = response, all.indices.contains(index) else { return false }
                return all[index] == judgement
            }
        }
        var key: [Bool?] = []
        if case .judgements(let right)? = (kind as? any KeyedKind)?.rightResponse { key = right }
        return zip(letters, sheet.options).map { letter, statement in
            Line(
                letter: "\(letter))", text: statement.text, count: count(statement.index, true),
                deniedCount: count(statement.index, false),
                isRight: key.indices.contains(statement.index) && key[statement.index] == true)
        }
    }

    /// Wordings that differ only in case and blanks count as one.
    private static func wordings(_ kind: some QuestionKind, _ answered: [Response]) -> [Line] {
        var counts: [String: (text: String, count: Int)] = [:]
        for case .text(let typed) in answered {
            let text = VietnameseText.tidy(typed)
            counts[text.lowercased(), default: (text, 0)].count += 1
        }
        let sorted = counts.values.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
        return sorted.prefix(wordingLimit).map { text, count in
            Line(
                letter: "", text: text, count: count, deniedCount: nil, isRight: kind.mark(.text(text)).isRight)
        }
    }

    private static let letters = "abcdefghijkl".map(String.init)
}

extension QuestionKind {
    /// The arrangement in which everything stands as the author wrote it: for teachers, who may see the key.
    package var authorOrder: [Int] {
        var generator = SplitMix64(seed: 0)
        return arrangement(using: &generator).sorted()
    }
}

extension Response {
    /// The options that a choice names.
    fileprivate var choices: [Int] {
        switch self {
        case .choice(let index): [index]
        case .indexes(let indexes): indexes
        case .judgements, .text, .texts, .blank: []
        }
    }
}
