import Domain
import Testing

@testable import Store

@Suite("Figures of contests")
struct ContestFiguresTests {
    private static let lateNovember = Fixture.today + -30...Fixture.today + 7

    private func figures(
        _ contest: ContestFixture, of unit: Unit = Fixture.department,
        scope: Set<Unit.ID> = [Fixture.upper.id, Fixture.lower.id], in window: ClosedRange<Day> = lateNovember
    ) async throws -> [ContestFigures] {
        try await contest.store.read { try $0.contestFigures(of: unit.id, in: window, scope: scope) }
    }

    @Test("those who took part are counted; prizes once the result is official")
    func official() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        let provisional = try #require(try await figures(contest).first)
        #expect(provisional.sent == 4 && provisional.schoolRound == nil && provisional.prizes == nil)
        #expect(provisional.isProvincial && provisional.group.code == "B")
        let later = ContestFixture.closesAt + 10 * 86_400_000
        try await contest.take(.endAppeals, at: later)
        try await contest.take(.makeOfficial, at: later)
        #expect(try await figures(contest).first?.prizes == [.first: 1, .second: 1])
    }

    @Test("only contests of the window, and only schools in scope")
    func scope() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        #expect(try await figures(contest, scope: [Fixture.lower.id]).isEmpty)
        #expect(try await figures(contest, in: Fixture.today + -30...Fixture.today + -1).isEmpty)
        #expect(try await figures(contest, of: Fixture.upper, scope: [Fixture.upper.id]).count == 1)
    }

    @Test("a contest that chooses counts its first round and those chosen for the last")
    func knockOut() async throws {
        var settings = ContestFixture.settings
        settings.rounds[0].selection = SelectionRule(pass: .best(1), reserves: 1)
        let next = ContestFixture.closesAt + 86_400_000
        settings.rounds.append(ContestRound(title: "Vòng tỉnh", opensAt: next, closesAt: next + 86_400_000))
        let contest = try await ContestFixture(settings)
        try await contest.take(.open, at: ContestFixture.opensAt)
        try await contest.sit(Fixture.an, right: 4, ms: 60_000)
        try await contest.sit(Fixture.binh, right: 3, ms: 50_000)
        try await contest.store.makeSelection(
            of: contest.id, after: 0, by: Fixture.officer.id, at: ContestFixture.closesAt)
        let found = try #require(try await figures(contest).first)
        #expect(found.schoolRound == 2 && found.sent == 1)
    }
}
