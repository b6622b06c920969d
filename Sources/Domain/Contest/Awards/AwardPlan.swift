/// Which prizes a contest gives to contestants, and how they fall on a ranking.
package struct AwardPlan: Hashable, Codable, Sendable {
    /// The best first.
    package var levels: [AwardLevel]
    package var policy: AwardPolicy
    /// True when the caps of TT 17/2023 hold as well; only with `NOT_EXCEED`.
    package var isCapped: Bool

    package init(levels: [AwardLevel], policy: AwardPolicy, isCapped: Bool = false) {
        self.levels = levels
        self.policy = policy
        self.isCapped = isCapped
    }

    /// First, second, third, consolation with these numbers, as in "1-2-3-2".
    package init(_ counts: [Int], policy: AwardPolicy) {
        let awards: [Award] = [.first, .second, .third, .consolation]
        self.init(levels: zip(awards, counts).map { AwardLevel(award: $0, count: $1) }, policy: policy)
    }

    /// The prize of every place.
    ///
    /// - Parameters:
    ///   - ranks: competition ranks, best first.
    ///   - contestants: how many took part, for the caps.
    package func awards(ranks: [Int32], contestants: Int) -> [Award?] {
        var groups: [Int] = []
        for place in ranks.indices {
            if place > 0, ranks[place] == ranks[place - 1] {
                groups[groups.count - 1] += 1
            } else {
                groups.append(1)
            }
        }
        let given = policy.levels(groups, limits(contestants: contestants))
        return zip(groups, given).flatMap { size, level in
            [Award?](repeating: level.map { levels[$0].award }, count: size)
        }
    }

    /// More than any contest has contestants, and small enough to be added up.
    private static let noLimit = 1 << 40

    private func limits(contestants: Int) -> [AwardPolicy.Limit] {
        let caps = isCapped ? PrizeCaps(contestants: contestants) : nil
        return levels.map { level in
            AwardPolicy.Limit(
                own: level.count ?? Self.noLimit, downTo: caps?.limit(downTo: level.award) ?? Self.noLimit)
        }
    }

    /// What the organisers must mend; empty when prizes can be given.
    package var problems: [String] {
        var problems: [String] = []
        if zip(levels, levels.dropFirst()).contains(where: { $0.award.level >= $1.award.level }) {
            problems.append("Cơ cấu giải: xếp từ giải cao xuống giải thấp, mỗi giải một lần.")
        }
        if levels.contains(where: { !(0...100_000).contains($0.count ?? 0) }) {
            problems.append("Cơ cấu giải: số giải phải từ 0 đến 100.000.")
        }
        if isCapped, policy != .notExceed {
            problems.append(
                "Cơ cấu giải: giới hạn theo TT 17/2023 chỉ dùng với cách xét “\(AwardPolicy.notExceed.title)”.")
        }
        if !isCapped, levels.contains(where: { $0.count == nil }) {
            problems.append("Cơ cấu giải: ghi số giải của từng mức, hoặc bật giới hạn theo TT 17/2023.")
        }
        return problems
    }

    /// What the organisers should know before they publish, for so many contestants.
    package func warnings(contestants: Int) -> [String] {
        guard isCapped, PrizeCaps(contestants: contestants).first == 0 else { return [] }
        let number = VietnameseFormat.whole(contestants)
        return ["Với \(number) thí sinh (dưới 34), giới hạn 5% số giải không cho giải Nhất nào."]
    }
}

/// A decision of the Ban Tổ chức not to give a prize ("không có giải Nhất"): who had it gets the next one.
package struct AwardLowering: Hashable, Codable, Sendable {
    package let award: Award
    /// Recorded and published; never blank.
    package let reason: String

    /// `nil` without a reason.
    package init?(_ award: Award, reason: String) {
        guard !VietnameseText.tidy(reason).isEmpty else { return nil }
        self.award = award
        self.reason = VietnameseText.tidy(reason)
    }
}

extension AwardPlan {
    /// The prizes after the decisions of the Ban Tổ chức, the highest first, so that one may fall more than one level.
    package func lowered(_ awards: [Award?], by decisions: [AwardLowering]) -> [Award?] {
        decisions.sorted { $0.award.level < $1.award.level }.reduce(awards) { awards, decision in
            let next = levels.first { $0.award.level > decision.award.level }?.award
            return awards.map { $0 == decision.award ? next : $0 }
        }
    }
}
