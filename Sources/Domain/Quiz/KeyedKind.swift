/// A kind of question whose key is itself an answer: it can be printed in a table of keys, and another key can be set in
/// its place when the first was wrong. An essay is none.
package protocol KeyedKind: QuestionKind {
    /// The answer that earns everything, in the author's indexes.
    var rightResponse: Response { get }

    /// The same question with another right answer; `nil` when that cannot be an answer to it.
    func rekeyed(_ right: Response) -> Self?
}

extension SingleChoice: KeyedKind {
    package var rightResponse: Response {
        .choice(correct)
    }

    package func rekeyed(_ right: Response) -> SingleChoice? {
        guard case .choice(let index) = right, options.indices.contains(index) else { return nil }
        return SingleChoice(options: options, correct: index, pinned: pinned)
    }
}

extension MultipleChoice: KeyedKind {
    package var rightResponse: Response {
        .indexes(correct.sorted())
    }

    package func rekeyed(_ right: Response) -> MultipleChoice? {
        guard case .indexes(let indexes) = right, !indexes.isEmpty, indexes.allSatisfy(options.indices.contains) else {
            return nil
        }
        return MultipleChoice(options: options, correct: indexes, pinned: pinned)
    }
}

extension TrueFalseCluster: KeyedKind {
    package var rightResponse: Response {
        .judgements(correct)
    }

    package func rekeyed(_ right: Response) -> TrueFalseCluster? {
        guard case .judgements(let judgements) = right, judgements.count == statements.count else { return nil }
        let decided = judgements.compactMap { $0 }
        return decided.count == judgements.count ? TrueFalseCluster(statements: statements, correct: decided) : nil
    }
}

extension ShortAnswer: KeyedKind {
    package var rightResponse: Response {
        accepted.first.map(Response.text) ?? .blank
    }

    package func rekeyed(_ right: Response) -> ShortAnswer? {
        guard case .text(let text) = right else { return nil }
        let other = ShortAnswer(
            accepted: [text], isNumeric: isNumeric, tolerance: tolerance, unit: unit,
            ignoresDiacritics: ignoresDiacritics)
        return other.problems().isEmpty ? other : nil
    }
}

extension Ordering: KeyedKind {
    package var rightResponse: Response {
        .indexes(Array(items.indices))
    }

    /// The right order is the author's own, so another order is another question.
    package func rekeyed(_ right: Response) -> Ordering? {
        right == rightResponse ? self : nil
    }
}

extension Matching: KeyedKind {
    package var rightResponse: Response {
        .indexes(correct)
    }

    package func rekeyed(_ right: Response) -> Matching? {
        guard case .indexes(let indexes) = right, indexes.count == lefts.count,
            indexes.allSatisfy(rights.indices.contains)
        else { return nil }
        return Matching(lefts: lefts, rights: rights, correct: indexes)
    }
}
