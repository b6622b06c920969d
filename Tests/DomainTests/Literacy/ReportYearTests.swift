import Domain
import Testing

@Suite("The year of a report")
struct ReportYearTests {
    @Test(
        "takes the days of its period and the late ones of its calendar year",
        arguments: [
            ("2025-11-29", false), ("2025-11-30", true), ("2026-01-01", true), ("2026-11-29", true),
            ("2026-11-30", true), ("2026-12-31", true), ("2027-01-01", false),
        ])
    func accepts(day: String, isAccepted: Bool) throws {
        #expect(ReportYear(2026).accepts(try #require(Day(text: day))) == isAccepted)
    }

    @Test("no day lies in the periods of two years", arguments: 0..<200)
    func apart(seed: Int) throws {
        let day = try #require(Day(year: 2024, month: 1, day: 1)) + seed * 11
        #expect((2023...2032).count { ReportYear($0).period?.contains(day) == true } == 1)
    }
}
