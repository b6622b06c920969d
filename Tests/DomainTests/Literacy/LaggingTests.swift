import Domain
import Testing

@Suite("Schools behind")
struct LaggingTests {
    private static let today = Day(year: 2026, month: 11, day: 20)!

    private func lagging(_ reached: Int, of population: Int = 100, days: Int? = 0, planned: Int = 84) -> Lagging? {
        let coverage = Coverage(
            population: population, tookPart: population, knowledgePassed: population, skillPassed: reached,
            reached: reached)
        return Lagging(
            coverage, plannedPercent: planned, lastActivity: days.map { Self.today + -$0 }, on: Self.today)
    }

    @Test("are those more than five points below the trajectory, in whole numbers")
    func below() {
        #expect(lagging(79) == nil && lagging(78)?.isBelow == true)
        #expect(lagging(7899, of: 10_000)?.isBelow == true && lagging(7900, of: 10_000) == nil)
        #expect(lagging(78)?.missing == 6)
    }

    @Test("or those without anything for more than thirty days, unless everybody has reached it")
    func quiet() {
        #expect(lagging(90, days: 30) == nil && lagging(90, days: 31)?.isQuiet == true)
        #expect(lagging(90, days: nil)?.isQuiet == true && lagging(100, days: nil) == nil)
        #expect(lagging(0, of: 0, days: nil) == nil, "nobody to count")
    }

    @Test("lack first what most pupils lack", arguments: Lagging.Cause.allCases)
    func cause(cause: Lagging.Cause) {
        let coverage = Coverage(
            population: 100, tookPart: cause == .participation ? 40 : 90,
            knowledgePassed: cause == .knowledge ? 40 : 90,
            skillPassed: cause == .skill ? 40 : 90, reached: cause == .validity ? 50 : 40)
        let found = Lagging(coverage, plannedPercent: 84, lastActivity: Self.today, on: Self.today)
        #expect(found?.cause == cause)
        #expect(found?.cause.support.isEmpty == false)
    }
}

@Suite("Dates of the season")
struct SeasonTests {
    private static func day(_ month: Int, _ day: Int) -> Day { Day(year: 2026, month: month, day: day)! }

    @Test("are the usual ones until the department sets others")
    func usual() {
        let dates = SeasonDates(year: 2026)
        #expect(SeasonStep.allCases.map { dates[$0].text.prefix(5) } == ["31/10", "10/11", "15/11", "20/11", "27/11"])
        #expect(SeasonDates(year: 2026, stored: [.sent: Self.day(11, 26)])[.sent] == Self.day(11, 26))
    }

    @Test("stand in order and end before 30 November")
    func problems() {
        let good = Dictionary(uniqueKeysWithValues: SeasonStep.allCases.map { ($0, SeasonDates(year: 2026)[$0]) })
        #expect(SeasonDates.problems(good, year: 2026).isEmpty)
        #expect(SeasonDates.problems(good.merging([.sent: Self.day(11, 29)]) { $1 }, year: 2026).isEmpty)
        let late = SeasonDates.problems(good.merging([.sent: Self.day(11, 30)]) { $1 }, year: 2026)
        #expect(late.keys.map { $0 } == [.sent])
        let crossed = SeasonDates.problems(good.merging([.closed: Self.day(10, 30)]) { $1 }, year: 2026)
        #expect(crossed[.closed] == "Mốc này không được trước mốc liền trên")
        #expect(SeasonDates.problems([:], year: 2026).count == SeasonStep.allCases.count)
    }

    @Test("say how many days are left, and how many it is late")
    func stand() {
        let due = Self.day(11, 20)
        #expect(SeasonStand(isDone: false, due: due, today: due) == .due(daysLeft: 0))
        #expect(SeasonStand(isDone: false, due: due, today: due + 2) == .overdue(days: 2))
        #expect(SeasonStand(isDone: true, due: due, today: due + 2) == .done)
    }

    @Test("of the report: its days begin on 30/11 and a late report goes on counting")
    func window() {
        let year = ReportYear(2026)
        let first = Day(year: 2025, month: 11, day: 30)!
        #expect(year.window(until: Self.day(11, 20)) == first...Self.day(11, 29))
        #expect(year.window(until: Self.day(12, 5)) == first...Self.day(12, 5))
        #expect(year.window(until: Day(year: 2027, month: 3, day: 1)!) == first...Self.day(11, 29))
    }
}
