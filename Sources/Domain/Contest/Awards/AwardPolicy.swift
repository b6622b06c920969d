/// How prizes go to tied contestants (CONTESTS.md §5). A new one is a value and a line in `all`.
package struct AwardPolicy: Sendable {
    /// What a level may take: its own number, and all levels down to it together.
    struct Limit {
        let own: Int
        let downTo: Int
    }

    /// Stored with the settings; never changes.
    package let key: String
    package let title: String
    /// For the "Thể lệ", a whole sentence.
    package let sentence: String
    /// The level of each group of equals, best first; `nil` for no prize. Never rises from one group to the next.
    let levels: @Sendable (_ groups: [Int], _ limits: [Limit]) -> [Int?]

    package static let all: [AwardPolicy] = [.rankWindow, .extend, .notExceed]

    /// The policy of a stored key.
    package static func named(_ key: String) -> AwardPolicy? {
        all.first { $0.key == key }
    }

    /// By competition rank: equals share the better prize, and later places shrink.
    package static let rankWindow = AwardPolicy(
        key: "RANK_WINDOW", title: "Theo thứ hạng",
        sentence: "Giải xét theo thứ hạng: các thí sinh đồng hạng nhận cùng một giải, số giải ở mức sau giảm tương "
            + "ứng."
    ) { groups, limits in
        var before = 0
        return groups.map { size in
            let position = before + 1
            before += size
            var end = 0
            for (level, limit) in limits.enumerated() {
                end += limit.own
                if position <= end { return level }
            }
            return nil
        }
    }

    /// Every level keeps its number; equals at its border all get it (đồng giải).
    package static let extend = AwardPolicy(
        key: "EXTEND", title: "Đồng giải",
        sentence: "Các thí sinh bằng nhau ở vị trí cuối của một giải cùng nhận giải đó; số giải ở mức sau giữ nguyên."
    ) { groups, limits in
        var (level, taken) = (0, 0)
        return groups.map { size in
            while level < limits.count, taken >= limits[level].own { (level, taken) = (level + 1, 0) }
            taken += size
            return level < limits.count ? level : nil
        }
    }

    /// A group that would pass the number falls whole to the next level.
    package static let notExceed = AwardPolicy(
        key: "NOT_EXCEED", title: "Không vượt số giải",
        sentence:
            "Số giải không vượt quá cơ cấu: nhóm thí sinh bằng nhau làm vượt số giải của một mức thì cả nhóm nhận "
            + "mức liền sau."
    ) { groups, limits in
        var (level, taken, total) = (0, 0, 0)
        return groups.map { size in
            while level < limits.count, size > limits[level].own - taken || size > limits[level].downTo - total {
                (level, taken) = (level + 1, 0)
            }
            guard level < limits.count else { return nil }
            taken += size
            total += size
            return level
        }
    }
}

extension AwardPolicy: Hashable, Codable {
    package static func == (a: Self, b: Self) -> Bool {
        a.key == b.key
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }

    /// - Throws: `DecodingError` for a key that this version does not know.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let known = Self.named(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown award policy")
        }
        self = known
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }
}
