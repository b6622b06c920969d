/// What a school did in a contest.
package struct TeamResult: Hashable, Sendable {
    package let unit: Unit.ID
    /// Pupils who might have taken part on the registration date.
    package let eligible: Int
    /// Points of each distinct participant.
    package let points: [Points]

    package init(unit: Unit.ID, eligible: Int, points: [Points]) {
        self.unit = unit
        self.eligible = eligible
        self.points = points
    }

    /// Distinct participants of those eligible.
    package var participation: Rate {
        Rate(part: points.count, whole: eligible)
    }
}

extension Rate {
    /// Percent in hundredths, rounded half up: 620/820 is 7561; `nil` for an empty population.
    package var percentHundredths: Int? {
        isEmpty ? nil : (part * 20_000 + whole) / (2 * whole)
    }
}

/// How schools are compared (CONTESTS.md §6). Small schools win by rate, so sizes are kept apart or a minimum is set.
package struct TeamPrizeRule: Hashable, Codable, Sendable {
    /// Schools of a like size, compared among themselves.
    package struct SizeGroup: Hashable, Codable, Sendable {
        package let title: String
        /// The fewest eligible pupils of a school of this group.
        package let atLeast: Int

        package init(title: String, atLeast: Int) {
            self.title = title
            self.atLeast = atLeast
        }
    }

    /// 0...100: what participation counts in the composite; the mean mark counts the rest.
    package var participationPercent: Int
    /// Only the best so many of a school count in its mean; `nil`: all of them.
    package var bestCount: Int?
    /// With fewer participants a school is not compared.
    package var minimumParticipants: Int
    /// From small to large; empty: all schools together.
    package var sizeGroups: [SizeGroup]
    /// Prizes of each size group.
    package var awards: AwardPlan

    package init(
        participationPercent: Int = 40, bestCount: Int? = nil, minimumParticipants: Int = 50,
        sizeGroups: [SizeGroup] = [], awards: AwardPlan = AwardPlan([1, 1, 1, 0], policy: .rankWindow)
    ) {
        self.participationPercent = participationPercent
        self.bestCount = bestCount
        self.minimumParticipants = minimumParticipants
        self.sizeGroups = sizeGroups
        self.awards = awards
    }

    /// The composite on the scale of 100, in hundredths, rounded half up once at the end: the percentage of
    /// participation (at most 100) and ten times the mean mark; 0 without participants.
    package func score(of team: TeamResult) -> Int {
        guard team.eligible > 0, !team.points.isEmpty else { return 0 }
        let counted = team.points.sorted(by: >).prefix(bestCount.map { max(1, $0) } ?? team.points.count)
        let whole = Int128(team.eligible) * Int128(counted.count)
        let taking = Int128(participationPercent) * Int128(min(team.points.count, team.eligible)) * 10_000
        let marks = Int128(100 - participationPercent) * Int128(counted.total.hundredths) * 10
        let sum = taking * Int128(counted.count) + marks * Int128(team.eligible)
        return Int((sum * 2 + whole * 100) / (whole * 200))
    }

    /// The index of the size group of a school; `nil` when it is smaller than all of them.
    package func sizeGroup(eligible: Int) -> Int? {
        sizeGroups.isEmpty ? 0 : sizeGroups.lastIndex { $0.atLeast <= eligible }
    }
}

/// A school's place among those of its size.
package struct TeamPlace: Hashable, Sendable {
    package let unit: Unit.ID
    /// Index of its size group.
    package let sizeGroup: Int
    /// Hundredths on the scale of 100.
    package let score: Int
    /// Competition rank in the size group.
    package let rank: Int
    package let award: Award?
}

extension TeamPrizeRule {
    /// Places by size group, best first, equals by the unit's number; schools under the minimum are left out.
    package func places(_ teams: [TeamResult]) -> [TeamPlace] {
        let compared = teams.filter { $0.points.count >= minimumParticipants }
        let bySize = Dictionary(grouping: compared) { sizeGroup(eligible: $0.eligible) }
        return (0..<max(1, sizeGroups.count)).flatMap { group in
            let scored = (bySize[group] ?? []).map { (unit: $0.unit, score: score(of: $0)) }
                .sorted { ($1.score, $0.unit) < ($0.score, $1.unit) }
            let ranks = scored.map { team in Int32(scored.firstIndex { $0.score == team.score } ?? 0) + 1 }
            let prizes = awards.awards(ranks: ranks, contestants: scored.count)
            return scored.indices.map { place in
                TeamPlace(
                    unit: scored[place].unit, sizeGroup: group, score: scored[place].score, rank: Int(ranks[place]),
                    award: prizes[place])
            }
        }
    }
}
