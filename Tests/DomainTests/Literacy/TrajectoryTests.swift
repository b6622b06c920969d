import Domain
import Testing

@Suite("Trajectory and forecast")
struct TrajectoryTests {
    @Test(
        "the planned rate rises four points a year",
        arguments: [(2024, 80), (2025, 80), (2026, 84), (2027, 88), (2028, 92), (2029, 96), (2030, 100), (2035, 100)])
    func proposed(year: Int, percent: Int) {
        #expect(Trajectory.proposed.percent(in: year) == percent)
    }

    @Test("a year that the plan leaves out keeps the one before")
    func gaps() {
        #expect(Trajectory(percentByYear: [2025: 80, 2030: 100]).percent(in: 2028) == 80)
        #expect(Trajectory(percentByYear: [:]).percent(in: 2028) == 0)
    }

    @Test(
        "the forecast goes by the mean of the last three increases",
        arguments: [
            ([12000, 14100, 16500, 18300], Forecast.months(3)), ([0, 12000, 14100, 16500, 18300], .months(3)),
            ([14100, 16500, 18300], .unknown), ([18300, 18300, 18300, 18300], .unknown),
            ([18300, 18000, 17000, 16000], .unknown), ([1, 2, 3, 24000], .reached), ([], .unknown),
            ([12000, 14000, 16000, 18000], .months(3)), ([12000, 14000, 16000, 17999], .months(4)),
        ] as [([Int], Forecast)])
    func forecast(reached: [Int], expected: Forecast) {
        #expect(Forecast(reached: reached, population: 30000, targetPercent: 80) == expected)
    }

    @Test("nothing is foretold of nobody")
    func empty() {
        #expect(Forecast(reached: [0, 0, 0, 0], population: 0, targetPercent: 80) == .unknown)
    }
}
