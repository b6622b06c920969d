/// A person in a contest: one identity is one contestant (CONTESTS.md §2).
package struct Contestant: Hashable, Sendable {
    package typealias ID = Identifier<Contestant>

    package let id: ID
    package let learner: Learner.ID
    package let group: ContestGroup.Code
    /// The school for which the contestant stands, also after moving to another.
    package let unit: Unit.ID

    package init(id: ID, learner: Learner.ID, group: ContestGroup.Code, unit: Unit.ID) {
        self.id = id
        self.learner = learner
        self.group = group
        self.unit = unit
    }
}

/// The result of a contestant that counts; at most one for each contestant in a ranking.
package struct ContestResult: Hashable, Sendable {
    package var contestant: Contestant.ID
    package var points: Points
    /// Working time by the server's clock, in milliseconds.
    package var durationMs: Int64
    /// When the server accepted it.
    package var submittedAt: Instant
    /// How far the prediction was from the truth, 0 or more; `nil` without a prediction.
    package var predictionDelta: Int?
    /// Clusters of the second part with all four statements right.
    package var wholeClusters: Int

    package init(
        contestant: Contestant.ID, points: Points, durationMs: Int64, submittedAt: Instant,
        predictionDelta: Int? = nil, wholeClusters: Int = 0
    ) {
        self.contestant = contestant
        self.points = points
        self.durationMs = durationMs
        self.submittedAt = submittedAt
        self.predictionDelta = predictionDelta
        self.wholeClusters = wholeClusters
    }

    /// |prediction − actual| for any two numbers; `nil` when there was no prediction.
    package static func delta(prediction: Int?, actual: Int) -> Int? {
        prediction.map { Int(clamping: UInt(bitPattern: max($0, actual)) &- UInt(bitPattern: min($0, actual))) }
    }
}
