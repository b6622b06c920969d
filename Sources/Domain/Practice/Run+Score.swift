/// Points that a step did not bring, and why.
package struct Deduction: Hashable, Sendable {
    package let step: Step.ID
    package let title: String
    /// 1...100
    package let points: Int
    /// Vietnamese sentences, at least one.
    package let reasons: [String]
}

extension Run {
    /// 0...100
    package var score: Int {
        min(100, outcomes.map(\.earned).reduce(0, +))
    }

    /// What is missing to 100, step by step; the points add up to 100 with the score.
    package var deductions: [Deduction] {
        zip(cast.steps, outcomes).filter { $1.earned < $1.points }.map { step, outcome in
            Deduction(
                step: step.id, title: step.title, points: outcome.points - outcome.earned, reasons: outcome.reasons)
        }
    }

    /// Gone through to the end, without a critical error, with a score of at least the threshold (CURRICULUM.md §5.3).
    ///
    /// - Parameter threshold: 0...100, a setting of the department; 60 when nobody says otherwise.
    package func isPassed(threshold: Int) -> Bool {
        end == .finished && failures.isEmpty && score >= threshold
    }
}
