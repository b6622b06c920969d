/// What a contest comes to: a ranking with prizes for each group. The same entries give the same outcome, in whatever order
/// they come.
package struct ContestOutcome: Sendable {
    /// Contestants who are ranked among themselves.
    package struct Group: Sendable {
        package let group: ContestGroup
        package let ranking: Ranking
        /// One for each place.
        package let awards: [Award?]
    }

    /// In the order of the settings.
    package let groups: [Group]

    /// - Parameters:
    ///   - truths: what was to be predicted in each round.
    ///   - lowerings: prizes that the Ban Tổ chức decided not to give.
    package init(
        _ entries: [ContestEntry], settings: ContestSettings, truths: [Int: Int] = [:], lowerings: [AwardLowering] = []
    ) {
        let byGroup = Dictionary(grouping: entries.filter { !$0.isExcluded }, by: \.contestant.group)
        self.init(
            byGroup.mapValues { $0.compactMap { $0.result(settings, truths: truths) } }, settings: settings,
            lowerings: lowerings)
    }

    /// From results that are ready to be ranked, by group; nobody who is excluded is among them.
    package init(
        _ results: [ContestGroup.Code: [ContestResult]], settings: ContestSettings, lowerings: [AwardLowering] = []
    ) {
        groups = settings.groups.map { group in
            let results = results[group.code] ?? []
            let ranking = Ranking(results, by: settings.profile, fullMarks: settings.rankedFullMarks)
            let plan = settings.awards
            let awards = plan.awards(ranks: ranking.ranks, contestants: results.count)
            return Group(group: group, ranking: ranking, awards: plan.lowered(awards, by: lowerings))
        }
    }

    /// What differs in another outcome of the same contest, group by group; groups without a difference are left out.
    package func changes(to other: ContestOutcome) -> [(group: ContestGroup, change: RankingChange)] {
        zip(groups, other.groups).compactMap { before, after in
            let change = RankingChange(
                before: (before.ranking, before.awards), after: (after.ranking, after.awards))
            return change.rows.isEmpty ? nil : (before.group, change)
        }
    }
}
