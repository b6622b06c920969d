/// A prize for one contestant, the best first (CONTESTS.md §5). The raw value is what files hold.
package enum Award: String, CaseIterable, Codable, Sendable {
    case special = "dac_biet"
    case first = "nhat"
    case second = "nhi"
    case third = "ba"
    case consolation = "khuyen_khich"

    /// As certificates name it, after "giải".
    package var title: String {
        switch self {
        case .special: "Đặc biệt"
        case .first: "Nhất"
        case .second: "Nhì"
        case .third: "Ba"
        case .consolation: "Khuyến khích"
        }
    }

    /// 0 for the highest.
    package var level: Int {
        Self.allCases.firstIndex(of: self) ?? 0
    }
}

/// How many of a prize there are.
package struct AwardLevel: Hashable, Codable, Sendable {
    package let award: Award
    /// `nil`: as many as the caps leave.
    package let count: Int?

    package init(award: Award, count: Int?) {
        self.award = award
        self.count = count
    }
}

/// The most prizes that so many contestants may get, as TT 17/2023/TT-BGDĐT Điều 32 has it for the national contest of
/// excellent pupils: 60 % of the contestants, 60 % of these down to third, 5 % of these first; all cut to whole numbers
/// (CONTESTS.md §5).
package struct PrizeCaps: Hashable, Sendable {
    package let total: Int
    /// First, second and third together.
    package let topThree: Int
    package let first: Int

    package init(contestants: Int) {
        total = max(0, contestants) * 60 / 100
        topThree = total * 60 / 100
        first = total * 5 / 100
    }

    /// The most prizes down to and with this one.
    package func limit(downTo award: Award) -> Int {
        switch award {
        case .special, .first: first
        case .second, .third: topThree
        case .consolation: total
        }
    }
}
