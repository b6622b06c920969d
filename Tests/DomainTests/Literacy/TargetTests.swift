import Testing

@testable import Domain

@Suite("Targets with their dates")
struct TargetTests {
    private static let from = Day(year: 2027, month: 1, day: 1)!

    @Test("the plan's own hold until the department sets others")
    func usual() {
        let targets = Targets.usual
        #expect(targets.target(.pupils, on: Self.from) == Target.Indicator.pupils.usual)
        #expect(targets.target(.pupils, on: Self.from).percent == 80)
        #expect(targets.target(.staff, on: Self.from).percent == 100)
        #expect(targets.trajectory.isProposed)
    }

    @Test("a day is held to the target of that day, of two that begin together to the later set")
    func dated() {
        let targets = Targets(set: [
            Target(indicator: .pupils, percent: 90, from: Self.from),
            Target(indicator: .pupils, percent: 85, from: Self.from + -100),
            Target(indicator: .pupils, percent: 88, from: Self.from),
            Target(indicator: .staff, percent: 95, from: Self.from),
        ])
        #expect(targets.target(.pupils, on: Self.from + -101).percent == 80)
        #expect(targets.target(.pupils, on: Self.from + -1).percent == 85)
        #expect(targets.target(.pupils, on: Self.from).percent == 88)
        #expect(targets.target(.staff, on: Self.from).percent == 95)
    }

    @Test("everybody by 2030 is the plan's and cannot be lowered")
    func fixed() {
        let targets = Targets(set: [Target(indicator: .allPupils, percent: 90, from: Self.from)])
        #expect(targets.target(.allPupils, on: Self.from).percent == 100)
    }

    @Test(
        "planned rates never fall and end at 100",
        arguments: [
            ([80, 84, 88, 92, 96, 100], [Int]()), ([80, 79, 88, 92, 96, 100], [2026]),
            ([80, 84, 88, 92, 96, 99], [2030]), ([80, 84, 188, 92, 96, 100], [2027]),
        ])
    func trajectory(percents: [Int], wrong: [Int]) {
        let years = Dictionary(uniqueKeysWithValues: zip(Trajectory.years, percents))
        #expect(Trajectory.problems(years).keys.sorted() == wrong)
    }
}
