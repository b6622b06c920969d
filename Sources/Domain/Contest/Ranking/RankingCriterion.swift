/// One step of a ranking: what is compared, which is better, and how to say so. The same value sorts the results, writes
/// the "Thể lệ" and explains each place, so that the three cannot disagree. A new one is a value and a line in `all`.
package struct RankingCriterion: Sendable {
    /// Stored with the settings; never changes.
    package let key: String
    /// A short name: "Điểm".
    package let title: String
    /// Which is better, as the middle of a sentence: "điểm cao hơn xếp trên".
    package let rule: String
    /// Smaller is better; who has none comes after all who have one. Beyond ±2⁶² all are alike.
    let sortKey: @Sendable (ContestResult) -> Int64?
    /// What two equal results share: "10/10", "6 phút 38,010 giây".
    let shared: @Sendable (_ result: ContestResult, _ fullMarks: Points) -> String
    /// How the better of two is ahead, from the difference of their sort keys: "nhanh hơn 14,340 giây".
    let ahead: @Sendable (_ gap: Int64) -> String
    /// How the other is behind: "chậm hơn 14,340 giây".
    let behind: @Sendable (_ gap: Int64) -> String
    /// The same when only the better has a value.
    var aheadOfNone = ""
    var behindAny = ""

    /// Every criterion that a chain may name.
    package static let all: [RankingCriterion] = [.points, .duration, .submittedAt, .predictionDelta, .wholeClusters]

    /// The criterion of a stored key.
    package static func named(_ key: String) -> RankingCriterion? {
        all.first { $0.key == key }
    }
}

extension RankingCriterion: Hashable {
    package static func == (a: Self, b: Self) -> Bool {
        a.key == b.key
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(key)
    }
}

extension RankingCriterion: Codable {
    /// - Throws: `DecodingError` for a key that this version does not know.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let known = Self.named(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "unknown ranking criterion")
        }
        self = known
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(key)
    }
}
