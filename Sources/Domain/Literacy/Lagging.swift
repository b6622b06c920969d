/// Which schools are behind, and what holds them back (REPORTS.md §4, Biểu 13).
package struct Lagging: Hashable, Sendable {
    /// What most of those who have not reached the standard still lack.
    package enum Cause: String, CaseIterable, Sendable {
        case participation
        case knowledge
        case skill
        case validity

        package var title: String {
            switch self {
            case .participation: "Tham gia"
            case .knowledge: "Kiến thức"
            case .skill: "Kỹ năng"
            case .validity: "Hiệu lực"
            }
        }

        /// What would help most.
        package var support: String {
            switch self {
            case .participation: "Xếp lịch ngoại khóa, sinh hoạt hoặc tập huấn cho các lớp chưa học"
            case .knowledge: "Ôn tập, tổ chức kiểm tra lại cho học sinh chưa đạt"
            case .skill: "Tổ chức thực hành trên cổng mô phỏng hoặc quan sát theo phiếu"
            case .validity: "Kiểm tra lại minh chứng của cấp học trước, nội dung đã ngừng dùng"
            }
        }
    }

    /// Below the trajectory by more than this many points of percent is behind.
    package static let tolerance = 5
    /// So many days without any activity is behind too.
    package static let quietDays = 30

    /// Below the trajectory by more than the tolerance.
    package let isBelow: Bool
    /// Nothing was recorded in the last days.
    package let isQuiet: Bool
    package let cause: Cause
    /// How many are missing to the trajectory.
    package let missing: Int

    /// `nil` for a school that is not behind, or has nobody to count.
    ///
    /// - Parameters:
    ///   - plannedPercent: the trajectory of the year.
    ///   - lastActivity: of the school, within the year; `nil` for none.
    package init?(_ coverage: Coverage, plannedPercent: Int, lastActivity: Day?, on day: Day) {
        guard coverage.population > 0 else { return nil }
        isBelow = !coverage.rate.meets(plannedPercent - Self.tolerance)
        isQuiet = lastActivity.map { day.number - $0.number > Self.quietDays } ?? true
        guard isBelow || (isQuiet && !coverage.rate.meets(100)) else { return nil }
        missing = coverage.rate.missing(to: plannedPercent)
        cause = Self.cause(coverage)
    }

    private static func cause(_ coverage: Coverage) -> Cause {
        let population = coverage.population
        let lacks = [
            (Cause.participation, population - coverage.tookPart),
            (.knowledge, population - coverage.knowledgePassed), (.skill, population - coverage.skillPassed),
            (
                .validity,
                min(coverage.tookPart, coverage.knowledgePassed, coverage.skillPassed) - coverage.reached
            ),
        ]
        // The first of equals: without taking part there is nothing to know.
        return lacks.reduce(lacks[0]) { $1.1 > $0.1 ? $1 : $0 }.0
    }

    /// The rule in a sentence, under the table.
    package static let sentence =
        "Chậm tiến độ: tỷ lệ thấp hơn lộ trình của năm quá \(tolerance) điểm phần trăm, hoặc chưa đạt 100 % và không có "
        + "hoạt động nào được ghi trong \(quietDays) ngày gần nhất."
}
