/// Which attempt counts when a test may be sat more than once.
package enum Counting: String, CaseIterable, Codable, Sendable {
    case best
    case last
    case first
    /// The mean of all that were handed in.
    case average

    /// What counts of a pupil's attempts at one test; `nil` while nothing does. The order of the attempts does not
    /// matter.
    ///
    /// Of equal ones the earlier is the best. The first counts once it is handed in, though a later one may be before.
    package func result(of attempts: some Sequence<AttemptSummary>) -> CountedResult? {
        let all = attempts.sorted { $0.number < $1.number }
        let scored = all.compactMap { attempt in attempt.score.map { (attempt: attempt, score: $0) } }
        switch self {
        case .best:
            let best = scored.min { ($1.score, $0.attempt.number) < ($0.score, $1.attempt.number) }
            return best.map { CountedResult(score: $0.score, attempt: $0.attempt) }
        case .last:
            return scored.last.map { CountedResult(score: $0.score, attempt: $0.attempt) }
        case .first:
            guard let first = all.first, let score = first.score else { return nil }
            return CountedResult(score: score, attempt: first)
        case .average:
            guard let last = scored.last else { return nil }
            let mean = Points.mean(scored.map(\.score))
            return CountedResult(
                score: mean, attempt: scored.count == 1 ? last.attempt : nil, maximum: last.attempt.maximum)
        }
    }
}

/// The points that count for a pupil at a test.
package struct CountedResult: Hashable, Sendable {
    /// With what lateness costs taken off.
    package let score: Points
    package let maximum: Points
    /// Whose points they are; `nil` for the mean of several.
    package let attempt: AttemptSummary?

    init(score: Points, attempt: AttemptSummary?, maximum: Points) {
        self.score = score
        self.attempt = attempt
        self.maximum = maximum
    }

    init(score: Points, attempt: AttemptSummary) {
        self.init(score: score, attempt: attempt, maximum: attempt.maximum)
    }

    /// On the scale of ten, in hundredths rounded half up.
    package var onScaleOfTen: Points {
        Points(hundredths: score.scaled(to: 1000, of: maximum))
    }
}

extension Points {
    /// The mean in exact hundredths, rounded half up; zero of none.
    package static func mean(_ points: [Points]) -> Points {
        guard !points.isEmpty else { return .zero }
        return Points(hundredths: (2 * points.total.hundredths + points.count) / (2 * points.count))
    }

    /// What is left after a deduction, in hundredths rounded half up; never below zero.
    ///
    /// - Parameter percent: 0...100.
    package func less(percent: Int) -> Points {
        let kept = 100 - min(100, max(0, percent))
        return Points(hundredths: max(0, (2 * hundredths * kept + 100) / 200))
    }
}
