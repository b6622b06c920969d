/// A contestant with what counts of each round: what a ranking is made from.
package struct ContestEntry: Hashable, Sendable {
    package let contestant: Contestant
    /// The counted result of each round, by its index; without the delta of the prediction.
    package let rounds: [Int: RoundResult]
    /// True while an exclusion of the Ban Tổ chức holds, or after an appeal annulled the result.
    package let isExcluded: Bool
    /// What appeals added or took away, in hundredths.
    package let adjustment: Int

    package init(
        contestant: Contestant, rounds: [Int: RoundResult], isExcluded: Bool = false, adjustment: Int = 0
    ) {
        self.contestant = contestant
        self.rounds = rounds
        self.isExcluded = isExcluded
        self.adjustment = adjustment
    }

    /// The same contestant, excluded or let in again.
    package func excluded(_ isExcluded: Bool) -> ContestEntry {
        ContestEntry(contestant: contestant, rounds: rounds, isExcluded: isExcluded, adjustment: adjustment)
    }
}

/// The result of a round that counts, as it is stored.
package struct RoundResult: Hashable, Sendable {
    package var points: Points
    package var durationMs: Int64
    package var submittedAt: Instant
    /// What was predicted; `nil` without a prediction.
    package var prediction: Int?
    package var wholeClusters: Int

    package init(
        points: Points, durationMs: Int64, submittedAt: Instant, prediction: Int? = nil, wholeClusters: Int = 0
    ) {
        self.points = points
        self.durationMs = durationMs
        self.submittedAt = submittedAt
        self.prediction = prediction
        self.wholeClusters = wholeClusters
    }

    /// As a ranking compares it.
    ///
    /// - Parameter truth: the number that was to be predicted; `nil` while it is not known.
    package func result(of contestant: Contestant.ID, truth: Int?) -> ContestResult {
        ContestResult(
            contestant: contestant, points: points, durationMs: durationMs, submittedAt: submittedAt,
            predictionDelta: truth.flatMap { ContestResult.delta(prediction: prediction, actual: $0) },
            wholeClusters: wholeClusters)
    }
}

extension ContestEntry {
    /// The one result by which a contestant is ranked; `nil` without any round that counts.
    ///
    /// A contest that selects for a next round is decided by its last round; the others by the overall rule.
    ///
    /// - Parameter truths: what was to be predicted in each round.
    package func result(_ settings: ContestSettings, truths: [Int: Int]) -> ContestResult? {
        let ranked = settings.isKnockOut ? [settings.rounds.count - 1] : Array(settings.rounds.indices)
        let results = ranked.compactMap { round in
            rounds[round].map { $0.result(of: contestant.id, truth: truths[round]) }
        }
        let rule = settings.isKnockOut ? OverallRule.sum : settings.overall
        guard var result = results.count == 1 ? results[0] : rule.combined(results) else { return nil }
        result.points = Points(hundredths: max(0, result.points.hundredths + adjustment))
        return result
    }
}

extension ContestSettings {
    /// True when a round selects who goes on.
    package var isKnockOut: Bool {
        rounds.contains { $0.selection != nil }
    }

    /// The points of a contestant without a mistake in all that is ranked.
    package var rankedFullMarks: Points {
        let counted =
            switch overall {
            case _ where isKnockOut || rounds.count < 2: 1
            case .sum: rounds.count
            case .best(let count): min(max(1, count), rounds.count)
            }
        return Points(hundredths: paper.fullMarks.hundredths * counted)
    }
}
