/// What a contest decides about its jury.
package struct JuryRule: Hashable, Codable, Sendable {
    package var method: JuryMethod
    /// From this spread on the jury talks before it locks its marks.
    package var spreadAlert: Points

    package init(method: JuryMethod, spreadAlert: Points = Points(hundredths: 2000)) {
        self.method = method
        self.spreadAlert = spreadAlert
    }

    /// Whether the judges are too far apart.
    package func isAlarming(_ work: JuryWork) -> Bool {
        work.given.count > 1 && work.spread >= spreadAlert
    }

    /// Whether a judge may mark a work: never of the judge's own school.
    package func mayMark(judgeOf judge: Unit.ID?, workOf work: Unit.ID) -> Bool {
        judge != work
    }

    /// Works with a score, best first: equal scores by the lower spread (after which the jury votes), then by code.
    ///
    /// - Returns: competition ranks by score and spread.
    package func places(_ works: [JuryWork]) -> [JuryPlace] {
        let scored = works.compactMap { work in work.score(method).map { (work: work, score: $0) } }
            .sorted { a, b in
                (b.score, a.work.spread, a.work.code) < (a.score, b.work.spread, b.work.code)
            }
        var places: [JuryPlace] = []
        for (index, entry) in scored.enumerated() {
            let isEqual = places.last.map { $0.score == entry.score && $0.work.spread == entry.work.spread } == true
            places.append(
                JuryPlace(
                    work: entry.work, score: entry.score, rank: isEqual ? places[index - 1].rank : index + 1,
                    isAlarming: isAlarming(entry.work)))
        }
        return places
    }
}

/// A work's place by the jury.
package struct JuryPlace: Hashable, Sendable {
    package let work: JuryWork
    package let score: Points
    package let rank: Int
    package let isAlarming: Bool
}
