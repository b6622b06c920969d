/// A target of the plan as the department holds it: a share of people from a day on (SEED-MAP.md II.1, II.2).
package struct Target: Hashable, Sendable {
    /// By the plan's own code, which is also stored.
    package enum Indicator: String, CaseIterable, Sendable {
        /// Pupils of upper secondary schools, by 2025.
        case pupils = "II.1.o"
        /// The same people, by 2030: all of them.
        case allPupils = "II.2.c"
        /// Staff, every year.
        case staff = "II.1.a"

        package var audience: String {
            switch self {
            case .pupils, .allPupils: "Học sinh THPT, sinh viên"
            case .staff: "Cán bộ, công chức, viên chức, người lao động"
            }
        }

        package var title: String {
            switch self {
            case .pupils: "Được phổ cập kiến thức, kỹ năng, mốc đến năm 2025"
            case .allPupils: "Được phổ cập kiến thức, kỹ năng, mốc đến năm 2030"
            case .staff: "Được truyền thông, nâng cao nhận thức, mỗi năm"
            }
        }

        /// As the plan says it.
        package var usual: Target {
            let (percent, year) =
                switch self {
                case .pupils: (80, 2025)
                case .allPupils: (100, 2030)
                case .staff: (100, 2025)
                }
            return Target(
                indicator: self, percent: percent, from: Day(year: year, month: 1, day: 1) ?? Day(number: 0))
        }

        /// The end of the road is the plan's: everybody by 2030.
        package var isFixed: Bool { self == .allPupils }
    }

    package let indicator: Indicator
    /// 1...100
    package let percent: Int
    /// The first day on which it holds.
    package let from: Day

    package init(indicator: Indicator, percent: Int, from: Day) {
        self.indicator = indicator
        self.percent = percent
        self.from = from
    }
}

/// Every target that ever held, and the planned rates of the years between.
package struct Targets: Hashable, Sendable {
    /// What the department set, in the order in which it was set.
    package let set: [Target]
    package let trajectory: Trajectory

    package init(set: [Target] = [], trajectory: Trajectory = .proposed) {
        self.set = set
        self.trajectory = trajectory
    }

    /// As the plan has them.
    package static let usual = Targets()

    /// What holds on a day: the one that began last; of two that began on a day, the one set later; the plan's own
    /// before all. Figures of a past day are held to the target of that day.
    package func target(_ indicator: Target.Indicator, on day: Day) -> Target {
        if indicator.isFixed { return indicator.usual }
        return set.filter { $0.indicator == indicator && $0.from <= day }.enumerated()
            .max { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }?.element ?? indicator.usual
    }
}

extension Trajectory {
    /// Whether it is the suggestion that the plan does not contain.
    package var isProposed: Bool { self == .proposed }

    /// Said beside every planned rate: "đề xuất, không có trong Kế hoạch" or who set it.
    package var origin: String {
        isProposed ? "đề xuất, không có trong Kế hoạch" : "do Sở đặt, không có trong Kế hoạch"
    }

    /// The years that a form asks for.
    package static let years = 2025...2030

    /// What is wrong with planned rates, by year: each of 0...100, none below the year before, all at the end.
    package static func problems(_ percents: [Int: Int]) -> [Int: String] {
        var problems: [Int: String] = [:]
        var before = 0
        for year in years {
            guard let percent = percents[year], (0...100).contains(percent) else {
                problems[year] = "Lộ trình năm \(year) là số nguyên từ 0 đến 100"
                continue
            }
            if percent < before { problems[year] = "Lộ trình năm \(year) không được thấp hơn năm trước" }
            if year == years.upperBound, percent != 100 {
                problems[year] = "Kế hoạch đặt 100 % vào năm \(year), lộ trình phải kết thúc ở 100"
            }
            before = percent
        }
        return problems
    }
}
