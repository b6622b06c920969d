/// Where somebody stands in the list that goes on from a round to the next. The raw value is stored.
package enum PromotionStanding: String, CaseIterable, Codable, Sendable {
    case selected
    case reserve
    /// Was selected and gave the place up.
    case withdrawn

    package var title: String {
        switch self {
        case .selected: "Được chọn"
        case .reserve: "Dự bị"
        case .withdrawn: "Đã rút"
        }
    }
}

/// A line of the list after a round.
package struct PromotionLine: Hashable, Sendable {
    package let contestant: Contestant.ID
    /// In the group, by the round alone.
    package let rank: Int
    package let standing: PromotionStanding
    /// Why the place was given up; empty for the others.
    package let reason: String

    package init(contestant: Contestant.ID, rank: Int, standing: PromotionStanding, reason: String = "") {
        self.contestant = contestant
        self.rank = rank
        self.standing = standing
        self.reason = reason
    }
}

extension ContestSettings {
    /// Who would go on after a round, group by group in the order of the settings; nobody excluded is among them.
    ///
    /// - Parameter truth: the number that was to be predicted in the round.
    package func selections(
        after round: Int, of entries: [ContestEntry], truth: Int?
    ) -> [(group: ContestGroup, selection: Selection)] {
        guard rounds.indices.contains(round), let rule = rounds[round].selection else { return [] }
        return groups.map { group in
            let results = entries.filter { !$0.isExcluded && $0.contestant.group == group.code }.compactMap { entry in
                entry.rounds[round]?.result(of: entry.contestant.id, truth: truth)
            }
            return (group, rule.select(from: Ranking(results, by: profile, fullMarks: paper.fullMarks)))
        }
    }
}

extension Contest {
    /// Leave to make the list after a round: once everybody has handed in, and anew until the next round opens.
    ///
    /// - Parameters:
    ///   - openSittings: of the round, that nobody handed in yet.
    ///   - isMade: whether a list stands already.
    package func admitSelection(
        after round: Int, openSittings: Int, isMade: Bool, at now: Instant
    ) throws(PromotionRefusal) {
        let rounds = settings.rounds
        guard rounds.indices.contains(round + 1), rounds[round].selection != nil else { throw .noSelection }
        guard [.announced, .running, .closed].contains(state) else { throw .over }
        guard now >= rounds[round].closesAt else { throw .roundOpen(rounds[round].closesAt) }
        guard openSittings == 0 else { throw .sittingsOpen(openSittings) }
        guard !isMade || now < rounds[round + 1].opensAt else { throw .nextRoundOpen }
    }
}

/// Why a list is not made or changed; each says what to do instead.
package enum PromotionRefusal: Refusal, Hashable {
    case noSelection
    case over
    case roundOpen(Instant)
    case sittingsOpen(Int)
    case nextRoundOpen
    case notMade
    case reasonMissing

    package var message: String {
        switch self {
        case .noSelection: "Thể lệ không ghi số thí sinh được chọn từ vòng này. Hãy ghi ở mục “Các vòng thi” trước."
        case .over: "Các vòng thi đã xong nên danh sách vào vòng sau không đổi nữa."
        case .roundOpen(let closesAt): "Vòng này còn mở. Danh sách chốt được sau \(closesAt.momentText)."
        case .sittingsOpen(let count):
            "Còn \(count) bài của vòng này chưa nộp hoặc chưa hết giờ. Hãy chờ ít phút rồi chốt."
        case .nextRoundOpen:
            "Vòng sau đã mở nên danh sách không lập lại được. Có em rút thì ghi ở mục “Rút tên, gọi dự bị”."
        case .notMade: "Chưa chốt danh sách của vòng này. Hãy chốt danh sách trước."
        case .reasonMissing: "Hãy ghi lý do rút tên để lưu vào biên bản."
        }
    }
}
