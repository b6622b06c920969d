import Domain

/// The ranking as it would be published now, with the reason of every place.
struct ContestRankingPage: Sendable {
    struct Row: Sendable {
        let rank: String
        let name: String
        let place: String
        let points: String
        let duration: String
        let award: String?
        /// "award--1" … "award--4"; empty without one.
        let awardClass: String
        let explanation: String
        let exclusionHref: String
    }

    struct Group: Sendable {
        let title: String
        let lead: String
        let warnings: [String]
        let rows: [Row]
        let moreText: String?
    }

    struct Excluded: Sendable {
        let name: String
        let detail: String
        /// Why, as the Ban Tổ chức wrote it.
        let note: String
        let href: String
    }

    struct Prize: Sendable {
        let key: String
        let title: String
        /// Why it is not given; `nil` when it is.
        let reason: String?
    }

    let frame: Frame
    let crumbs: [Crumb]
    let lead: String
    let href: String
    /// The order in words, from the value that ranks.
    let sentences: [String]
    let groups: [Group]
    let excluded: [Excluded]
    let prizes: [Prize]
    let canDecide: Bool
}

extension ContestRankingPage {
    private static let longest = 200

    init(_ frame: Frame, _ field: ContestField, isShownWhole: Bool) {
        let contest = field.record.contest
        let href = "/contests/\(contest.id.rawValue)"
        let limit = isShownWhole ? Int.max : Self.longest
        self.init(
            frame: frame, crumbs: Crumb.path(to: "Xếp hạng và giải", in: field.record),
            lead: contest.state == .official
                ? "Kết quả đã chính thức." : "Như sẽ công bố nếu công bố bây giờ. Mỗi dòng ghi vì sao ở hạng đó.",
            href: href, sentences: contest.settings.profile.sentences + [contest.settings.awards.policy.sentence],
            groups: field.outcome.groups.map { Group($0, field, href: href, limit: limit) },
            excluded: field.exclusions.filter { $0.endedAt == nil }.map { exclusion in
                Excluded(
                    name: field.people[exclusion.contestant]?.learner.fullName ?? "",
                    detail: [exclusion.cause.title, exclusion.by, exclusion.at.momentText]
                        .joined(separator: " · "), note: exclusion.reason,
                    href: "\(href)/contestants/\(exclusion.contestant.rawValue)/exclusion")
            },
            prizes: contest.settings.awards.levels.map { level in
                Prize(
                    key: level.award.rawValue, title: level.award.title,
                    reason: field.lowerings.first { $0.award == level.award }?.reason)
            },
            canDecide: contest.state != .official)
    }
}

extension ContestRankingPage.Group {
    fileprivate init(_ group: ContestOutcome.Group, _ field: ContestField, href: String, limit: Int) {
        let count = group.ranking.count
        var reasons: [Int32: String] = [:]
        let rows = group.ranking.order.indices.prefix(limit).map { index in
            let place = group.ranking.place(at: index)
            let rank = group.ranking.ranks[index]
            let reason = reasons[rank] ?? group.ranking.explanation(at: index).text
            reasons[rank] = reason
            return ContestRankingPage.Row(
                place, field.people[place.result.contestant], award: group.awards[index], reason, href: href)
        }
        let given = group.awards.count { $0 != nil }
        self.init(
            title: "Bảng \(group.group.code) · \(group.group.title)",
            lead: "\(VietnameseFormat.whole(count)) thí sinh được xếp hạng, \(VietnameseFormat.whole(given)) giải",
            warnings: field.settings.awards.warnings(contestants: count), rows: rows,
            moreText: count > limit ? "Còn \(VietnameseFormat.whole(count - limit)) thí sinh." : nil)
    }
}

extension ContestRankingPage.Row {
    fileprivate init(
        _ place: Ranking.Place, _ person: ContestantRecord?, award: Award?, _ reason: String, href: String
    ) {
        self.init(
            rank: "\(place.rank)", name: person?.learner.fullName ?? "",
            place: [person?.className, person?.schoolName].compactMap { $0 }.joined(separator: " · "),
            points: place.result.points.text, duration: VietnameseFormat.duration(ms: place.result.durationMs),
            award: award?.title, awardClass: award.map(\.look) ?? "", explanation: reason,
            exclusionHref: "\(href)/contestants/\(place.result.contestant.rawValue)/exclusion")
    }
}

extension Award {
    /// As the style sheet names it.
    var look: String {
        switch self {
        case .special, .first: "award--1"
        case .second: "award--2"
        case .third: "award--3"
        case .consolation: "award--4"
        }
    }
}
