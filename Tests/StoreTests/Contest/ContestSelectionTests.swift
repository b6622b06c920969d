import Domain
import Testing

@testable import Store

@Suite("From a round to the next")
struct ContestSelectionTests {
    private static let nextOpens = ContestFixture.closesAt + 86_400_000
    private static let between = ContestFixture.closesAt + 3_600_000

    /// Two rounds: the best of the first goes on, one stands ready. Bình and An have sat, Chi and Dũng are equal.
    private func contest(best: Int = 1, reserves: Int = 1) async throws -> ContestFixture {
        var settings = ContestFixture.settings
        settings.rounds[0].selection = SelectionRule(pass: .best(best), reserves: reserves)
        settings.rounds.append(
            ContestRound(title: "Vòng tỉnh", opensAt: Self.nextOpens, closesAt: Self.nextOpens + 86_400_000))
        let contest = try await ContestFixture(settings)
        try await contest.take(.open, at: ContestFixture.opensAt)
        try await contest.sit(Fixture.an, right: 4, ms: 60_000)
        try await contest.sit(Fixture.binh, right: 4, ms: 50_000)
        try await contest.sit(Fixture.chi, right: 3, ms: 70_000)
        try await contest.sit(Fixture.dung, right: 3, ms: 70_000)
        return contest
    }

    private func make(_ contest: ContestFixture, at now: Instant = between) async throws {
        try await contest.store.makeSelection(of: contest.id, after: 0, by: Fixture.officer.id, at: now)
    }

    private func pass(
        _ contest: ContestFixture, _ learner: Learner, to chosen: Learner? = nil, reason: String = "Ốm"
    ) async throws -> Contestant.ID? {
        var replacement: Contestant.ID?
        if let chosen { replacement = try await contest.contestant(chosen) }
        return try await contest.store.passPlaceOn(
            of: contest.contestant(learner), to: replacement, reason: reason, in: contest.id, after: 0,
            by: Fixture.officer.id, at: Self.between)
    }

    private func lines(_ contest: ContestFixture) async throws -> [String] {
        let found = try #require(try await contest.store.contestSelection(of: contest.id, after: 0))
        return found.lines.map { line in
            "\(line.rank) \(found.people[line.contestant]?.learner.fullName ?? "") \(line.standing.rawValue)"
        }
    }

    @Test("only who was selected sits the next round, and a reserve who steps up")
    func gate() async throws {
        let contest = try await contest()
        await #expect(throws: ContestEntryRefusal.notSelected) {
            try await contest.start(Fixture.binh, at: Self.nextOpens)
        }
        try await make(contest)
        #expect(try await lines(contest) == ["1 Trần Thị Bình selected", "2 Nguyễn Văn An reserve"])
        await #expect(throws: ContestEntryRefusal.notSelected) {
            try await contest.start(Fixture.an, at: Self.nextOpens)
        }
        #expect(try await pass(contest, Fixture.binh) == contest.contestant(Fixture.an))
        #expect(try await lines(contest) == ["1 Trần Thị Bình withdrawn", "2 Nguyễn Văn An selected"])
        let mine = try #require(try await contest.store.contest(contest.id, for: Fixture.an.id, at: Self.nextOpens))
        #expect(mine.standings == [0: .selected])
        try await contest.start(Fixture.an, at: Self.nextOpens)
        await #expect(throws: ContestEntryRefusal.notSelected) {
            try await contest.start(Fixture.binh, at: Self.nextOpens)
        }
        await #expect(throws: ContestEntryRefusal.alreadySitting) { _ = try await pass(contest, Fixture.an) }
    }

    @Test("a list waits for the end of the round and for every sitting, and is not made anew once the next is open")
    func times() async throws {
        let contest = try await contest()
        await #expect(throws: PromotionRefusal.roundOpen(ContestFixture.closesAt)) {
            try await make(contest, at: ContestFixture.closesAt + -1)
        }
        let open = try await contest.start(Fixture.giang)
        await #expect(throws: PromotionRefusal.sittingsOpen(1)) { try await make(contest) }
        _ = try await contest.store.submitAttempt(open, by: Fixture.giang.id, at: ContestFixture.closesAt) { _ in
            RegradedPaper(Fixture.marked(right: 0))
        }
        try await make(contest)
        try await make(contest)
        await #expect(throws: PromotionRefusal.nextRoundOpen) { try await make(contest, at: Self.nextOpens) }
        let plain = try await ContestFixture()
        await #expect(throws: PromotionRefusal.noSelection) { try await make(plain) }
        await #expect(throws: PromotionRefusal.notMade) { _ = try await pass(plain, Fixture.an) }
    }

    @Test("of equal reserves somebody chooses one, and a reason is wanted")
    func equals() async throws {
        let contest = try await contest(best: 2, reserves: 1)
        try await make(contest)
        #expect(try await lines(contest).suffix(2) == ["3 Lê Ngọc Chi reserve", "3 Phạm Tiến Dũng reserve"])
        await #expect(throws: PromotionRefusal.reasonMissing) {
            _ = try await pass(contest, Fixture.an, reason: "  ")
        }
        await #expect(throws: SelectionRefusal.reservesAreEqual(count: 2)) { _ = try await pass(contest, Fixture.an) }
        #expect(try await pass(contest, Fixture.an, to: Fixture.dung) == contest.contestant(Fixture.dung))
        #expect(try await pass(contest, Fixture.binh) == contest.contestant(Fixture.chi), "the one who is left")
        #expect(try await pass(contest, Fixture.chi) == nil, "nobody is left, so the place stays free")
        await #expect(throws: SelectionRefusal.notSelected) { _ = try await pass(contest, Fixture.chi) }
    }

    @Test("who was excluded does not go on")
    func excluded() async throws {
        let contest = try await contest()
        try await contest.store.exclude(
            contest.contestant(Fixture.binh), from: contest.id, .violation, reason: "Làm hộ", by: Fixture.officer.id,
            at: Self.between)
        try await make(contest)
        #expect(try await lines(contest).first == "1 Nguyễn Văn An selected")
    }
}
