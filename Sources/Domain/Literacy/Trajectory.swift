/// The planned rate of each year (lộ trình). A proposal that the department may change: the plan names only the ends.
package struct Trajectory: Hashable, Codable, Sendable {
    /// Percent by calendar year.
    package let percentByYear: [Int: Int]

    package init(percentByYear: [Int: Int]) {
        self.percentByYear = percentByYear
    }

    /// 80 % in 2025 to 100 % in 2030 (REPORTS.md §4: "đề xuất, không có trong Kế hoạch").
    package static let proposed = Trajectory(
        percentByYear: [2025: 80, 2026: 84, 2027: 88, 2028: 92, 2029: 96, 2030: 100])

    /// The planned percent of a year: that of the latest planned year before it; before all, the first; 0 without any.
    package func percent(in year: Int) -> Int {
        let planned = percentByYear.keys.filter { $0 <= year }.max() ?? percentByYear.keys.min()
        return planned.flatMap { percentByYear[$0] } ?? 0
    }
}

/// When a target will be met if the last months go on (REPORTS.md §4, Biểu 12).
package enum Forecast: Hashable, Sendable {
    case reached
    /// Whole months still needed.
    case months(Int)
    /// Fewer than three increases are known, or there was none.
    case unknown

    /// - Parameters:
    ///   - reached: cumulative numbers at the ends of months, oldest first; the last four count.
    ///   - population: today's population.
    package init(reached: [Int], population: Int, targetPercent: Int) {
        let missing = Rate(part: reached.last ?? 0, whole: population).missing(to: targetPercent)
        let recent = reached.suffix(4)
        let gained = (recent.last ?? 0) - (recent.first ?? 0)
        if population > 0 && missing == 0 {
            self = .reached
        } else if population > 0 && recent.count == 4 && gained > 0 {
            self = .months((missing * 3 + gained - 1) / gained)
        } else {
            self = .unknown
        }
    }

    package var text: String {
        switch self {
        case .reached: "Đã đạt"
        case .months(let months): "Khoảng \(months) tháng nữa"
        case .unknown: "Chưa dự báo được"
        }
    }
}
