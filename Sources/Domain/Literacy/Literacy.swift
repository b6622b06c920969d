/// Whether a learner has reached the standard, condition by condition (CURRICULUM.md §5).
package struct Literacy: Hashable, Codable, Sendable {
    /// 1. Enough minutes of learning, coaching or training.
    package var hasTakenPart: Bool
    /// 2. The knowledge test passed, with half of its safety items right.
    package var knowledgePassed: Bool
    /// 3. A dossier or an observation sheet passed.
    package var skillPassed: Bool
    /// 4. Both proofs are of this level of school and of content still in use.
    package var isCurrent: Bool
    /// A recorded exception (đặc cách); counted as reached only when the settings say so.
    package var isExempt: Bool
    /// The day on which the last missing condition was met; `nil` while one is missing.
    package var reachedOn: Day?

    package init(
        hasTakenPart: Bool = false, knowledgePassed: Bool = false, skillPassed: Bool = false, isCurrent: Bool = false,
        isExempt: Bool = false, reachedOn: Day? = nil
    ) {
        self.hasTakenPart = hasTakenPart
        self.knowledgePassed = knowledgePassed
        self.skillPassed = skillPassed
        self.isCurrent = isCurrent
        self.isExempt = isExempt
        self.reachedOn = reachedOn
    }
}
