import Domain

/// The line of months, drawn on a field of 760 × 330: 0 % at y = 296, 100 % at y = 14, x from 44 to 642.
struct Trend: Sendable {
    struct Point: Sendable {
        /// "398.8", with a point.
        let x: String
        let y: String
        /// Under the axis: "9/26", "10" …
        let label: String
        /// "76,8"
        let rate: String
        /// "37.030"
        let reached: String
        /// For the table: "tháng 11/2026"
        let month: String
        let isLast: Bool
    }

    /// What the picture says, in a sentence.
    let label: String
    /// "44.0,262.2 83.9,245.2 …"
    let line: String
    let points: [Point]
    /// Where the last rate is written.
    let lastX: String
    let lastY: String
    let lastText: String
    /// Where the line of the first target lies, where its words stand, and what they are: "80% năm 2025".
    let firstY: String
    let firstTextY: String
    let firstText: String

    /// Draws rates, oldest first.
    ///
    /// - Parameter months: the printed month, the short label and the rate in tenths of a percent with its text.
    static func drawn(
        label: String, target: Target,
        months: [(month: String, label: String, tenths: Int, rate: String, reached: String)]
    ) -> Trend {
        let step = months.count > 1 ? 5980 / (months.count - 1) : 0
        let points = months.enumerated().map { place, month in
            Point(
                x: decimal(440 + place * step), y: decimal(2960 - month.tenths * 2820 / 1000), label: month.label,
                rate: month.rate, reached: month.reached, month: month.month, isLast: place == months.count - 1)
        }
        let last = months.last.map { 2960 - $0.tenths * 2820 / 1000 } ?? 2960
        return Trend(
            label: label, line: points.map { "\($0.x),\($0.y)" }.joined(separator: " "), points: points,
            lastX: points.last?.x ?? "44", lastY: decimal(last > 2600 ? last - 200 : last + 340),
            lastText: points.last.map { "\($0.rate)%" } ?? "",
            firstY: decimal(2960 - target.percent * 282 / 10), firstTextY: decimal(2930 - target.percent * 282 / 10),
            firstText: "\(target.percent)% năm \(target.from.year)")
    }

    private static func decimal(_ tenths: Int) -> String {
        "\(tenths / 10).\(tenths % 10)"
    }
}
