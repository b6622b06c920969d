/// A paper that was marked with the decisions that hold for it.
package struct RegradedPaper: Hashable, Sendable {
    /// A dropped question stands here with 0 of 0 points, so a page shows that it does not count.
    package let marked: MarkedPaper
    /// The most that the paper gives, with and without dropped questions.
    package let fullMaximum: Points

    /// Raw points on the paper's own maximum: points × total / (total − dropped), rounded half up once (CONTESTS.md §9).
    package var total: Points {
        Points(hundredths: marked.total.scaled(to: fullMaximum.hundredths, of: marked.maximum))
    }

    package init(marked: MarkedPaper, fullMaximum: Points) {
        self.marked = marked
        self.fullMaximum = fullMaximum
    }

    /// A paper for which no decision holds.
    package init(_ marked: MarkedPaper) {
        self.init(marked: marked, fullMaximum: marked.maximum)
    }

    /// What is stored; a dropped question has no score, as if it had not been asked.
    ///
    /// - Parameter provesKnowledge: true for a test by blueprint `PC`, whose result is the knowledge proof.
    package func marks(provesKnowledge: Bool) -> AttemptMarks {
        AttemptMarks(
            scores: Dictionary(uniqueKeysWithValues: counted.map { ($0.position, $0.points) }), total: total,
            safetyRight: marked.safetyRight, safetyAsked: marked.safetyAsked,
            knowledge: provesKnowledge ? marked.onScaleOfTen : nil)
    }

    private var counted: [MarkedPaper.Item] {
        marked.items.filter { $0.maximum > .zero }
    }
}

extension Paper {
    /// Marks answers with the questions as they are given and the decisions that hold. Their order does not matter: a
    /// dropped question stays dropped, points for everybody go before another key.
    ///
    /// - Throws: `missingQuestions` when the paper names others.
    package func marked(
        _ answers: Answers, questions: [Question.ID: Question], regrades: [Regrade]
    ) throws(MarkingRefusal) -> RegradedPaper {
        let plain = try marked(answers, questions: questions)
        let changed = zip(items, plain.items).map { item, marked in
            let policies = regrades.filter { $0.concerns(item) }.map(\.policy)
            guard !policies.isEmpty, let question = questions[item.question] else { return marked }
            if policies.contains(.rescale) { return marked.dropped }
            if policies.contains(.awardAll) { return marked.with(.full) }
            return marked.with(question.kind.mark(answers[item.position], alsoRight: policies))
        }
        return RegradedPaper(marked: MarkedPaper(items: changed), fullMaximum: maximum)
    }
}

extension QuestionKind {
    /// The best mark over the question's key and those that are right too.
    fileprivate func mark(_ response: Response, alsoRight policies: [RegradePolicy]) -> Mark {
        let own = mark(response)
        let others = policies.compactMap { policy -> Mark? in
            guard case .acceptAlso(let right) = policy else { return nil }
            if let other = (self as? any KeyedKind)?.rekeyed(right) { return other.mark(response) }
            return response == right ? .full : nil
        }
        return others.reduce(own) { $0.percent >= $1.percent ? $0 : $1 }
    }
}

extension MarkedPaper.Item {
    fileprivate var dropped: MarkedPaper.Item {
        .init(
            position: position, part: part, question: question, points: .zero, maximum: .zero, mark: .none,
            isSafety: false, isBlank: isBlank)
    }

    fileprivate func with(_ mark: Mark) -> MarkedPaper.Item {
        .init(
            position: position, part: part, question: question, points: mark.points(of: maximum), maximum: maximum,
            mark: mark, isSafety: isSafety, isBlank: isBlank)
    }
}
