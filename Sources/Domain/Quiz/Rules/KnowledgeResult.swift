/// A handed-in knowledge test as the literacy rule sees it: raw points, because handing in late says nothing about what
/// a pupil knows.
package struct KnowledgeResult: Hashable, Sendable {
    /// The attempt's number.
    package let number: Int
    package let score: Points
    package let maximum: Points
    package let safetyRight: Int
    package let safetyAsked: Int

    package init(number: Int, score: Points, maximum: Points, safetyRight: Int, safetyAsked: Int) {
        self.number = number
        self.score = score
        self.maximum = maximum
        self.safetyRight = safetyRight
        self.safetyAsked = safetyAsked
    }
}

/// A knowledge test as it was handed in, among the others of its pupils.
package struct KnowledgeSitting: Hashable, Sendable {
    package let attempt: Attempt.ID
    package let learner: Learner.ID
    package let submittedAt: Instant
    package let result: KnowledgeResult

    package init(attempt: Attempt.ID, learner: Learner.ID, submittedAt: Instant, result: KnowledgeResult) {
        self.attempt = attempt
        self.learner = learner
        self.submittedAt = submittedAt
        self.result = result
    }

    /// Whether it was handed in when the other was. An attempt that was opened again had been handed in before every
    /// later one was begun, whenever it was handed in the last time.
    package func counted(in other: KnowledgeSitting) -> Bool {
        guard learner == other.learner, attempt != other.attempt else { return false }
        return result.number < other.result.number || submittedAt < other.submittedAt
    }
}

extension Counting {
    /// The proof that handing in an attempt gives: the result that counts at that moment; `nil` when the attempt does not
    /// count (a second one where the first does).
    ///
    /// Proofs are only ever added, so who has reached the standard keeps it, whatever later attempts bring
    /// (CURRICULUM.md §5).
    /// - Parameter earlier: the pupil's other attempts at the test that were handed in by now.
    package func proof(handingIn result: KnowledgeResult, earlier: [KnowledgeResult]) -> Evidence.Kind? {
        switch self {
        case .best, .last: return .knowledge([result])
        case .first: return result.number == 1 ? .knowledge([result]) : nil
        case .average: return .knowledge(earlier + [result])
        }
    }
}

extension Evidence.Kind {
    /// One result, or several of the same test taken together, on the scale of ten.
    fileprivate static func knowledge(_ results: [KnowledgeResult]) -> Evidence.Kind {
        let score = results.map(\.score).total.scaled(to: 1000, of: results.map(\.maximum).total)
        return .knowledge(
            score: Points(hundredths: score), safetyRight: results.map(\.safetyRight).reduce(0, +),
            safetyAsked: results.map(\.safetyAsked).reduce(0, +))
    }
}
