/// How many of a population have reached the standard; the cell from which every figure of a report is pooled
/// (REPORTS.md §4).
package struct Coverage: Hashable, Codable, Sendable {
    package var population: Int
    package var tookPart: Int
    package var knowledgePassed: Int
    package var skillPassed: Int
    package var reached: Int
    package var exempt: Int

    package init(
        population: Int = 0, tookPart: Int = 0, knowledgePassed: Int = 0, skillPassed: Int = 0, reached: Int = 0,
        exempt: Int = 0
    ) {
        self.population = population
        self.tookPart = tookPart
        self.knowledgePassed = knowledgePassed
        self.skillPassed = skillPassed
        self.reached = reached
        self.exempt = exempt
    }

    /// Pools two populations; rates are never averaged (REPORTS.md §4).
    package static func + (a: Self, b: Self) -> Self {
        Coverage(
            population: a.population + b.population, tookPart: a.tookPart + b.tookPart,
            knowledgePassed: a.knowledgePassed + b.knowledgePassed, skillPassed: a.skillPassed + b.skillPassed,
            reached: a.reached + b.reached, exempt: a.exempt + b.exempt)
    }
}
