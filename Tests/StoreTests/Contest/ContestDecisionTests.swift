import Domain
import Testing

@testable import Store

@Suite("Decisions about a contest")
struct ContestDecisionTests {
    private static let afterwards = ContestFixture.closesAt

    @Test("an exclusion moves the others up in the next result, and can be undone until the result is official")
    func exclusion() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        let binh = try await contest.contestant(Fixture.binh)
        let field = try #require(try await contest.store.contestField(contest.id))
        let preview = field.outcome.changes(to: field.outcome(excluding: binh, true))
        #expect(preview.map(\.change.summary).joined().contains("3 em lên giải"))
        try await contest.store.exclude(
            binh, from: contest.id, .violation, reason: "Làm hộ", by: Fixture.officer.id, at: Self.afterwards)
        await #expect(throws: ExclusionRefusal.alreadyExcluded) {
            try await contest.store.exclude(
                binh, from: contest.id, .violation, reason: "Làm hộ", by: Fixture.officer.id, at: Self.afterwards)
        }
        #expect(try await contest.standings().first == "1 Trần Thị Bình Nhất", "what was published stays")
        try await contest.take(.remark(reason: "Loại một em"), at: Self.afterwards)
        try await contest.take(.publish, at: Self.afterwards)
        #expect(try await contest.standings().first == "1 Nguyễn Văn An Nhất")
        try await contest.store.readmit(
            binh, to: contest.id, reason: "Nhầm người", by: Fixture.officer.id, at: Self.afterwards)
        let late = Self.afterwards + 30 * 86_400_000
        try await contest.take(.endAppeals, at: late)
        try await contest.take(.makeOfficial, at: late)
        #expect(try await contest.standings().first == "1 Trần Thị Bình Nhất")
        await #expect(throws: ExclusionRefusal.official) {
            try await contest.store.exclude(
                binh, from: contest.id, .other, reason: "Muộn", by: Fixture.officer.id, at: late)
        }
        #expect(
            try await contest.store.publications(of: contest.id).map(\.kind) == [.official, .provisional, .provisional])
    }

    @Test("a contestant of another contest is not excluded by mistake")
    func foreignContestant() async throws {
        let contest = try await ContestFixture()
        let other = try await contest.store.createContest(
            ContestFixture.settings, of: Fixture.upper.id, by: Fixture.officer.id, at: Fixture.now)
        let an = try await contest.contestant(Fixture.an)
        await #expect(throws: StoreError.missing) {
            try await contest.store.exclude(
                an, from: other, .other, reason: "x", by: Fixture.officer.id, at: Fixture.now)
        }
    }

    @Test("a published result has its own code, and a changed byte of it is seen")
    func tampering() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        let board = try #require(try await contest.store.board(of: contest.id))
        func isWhole() async throws -> Bool? {
            try await contest.store.publication(code: board.publication.code)?.isWhole
        }
        #expect(try await isWhole() == true)
        let line = try #require(board.places.first)
        #expect(try await contest.store.publication(code: line.code)?.place == line)
        try await contest.store.write { _ = try $0.run(ContestTampering.rank) }
        #expect(try await isWhole() == false)
        #expect(try await contest.store.publication(code: "0000-0000-0000") == nil)
    }

    @Test("an appeal is taken within working days, decided once, and shows in the next result")
    func appeals() async throws {
        let contest = try await ContestFixture()
        await #expect(throws: AppealRefusal.notPublished) { try await file(contest, at: Fixture.now) }
        try await contest.published()
        // Published on Wednesday 25/11: three working days end on Monday 30/11 at 17:00; a holiday moves that to Tuesday.
        let monday = Day(year: 2026, month: 11, day: 30)!
        try await contest.store.setHoliday(monday, title: "Nghỉ bù", by: Fixture.officer.id, at: Self.afterwards)
        try await file(contest, at: (monday + 1).start + 16 * 3_600_000)
        await #expect(throws: AppealRefusal.self) {
            try await file(contest, text: "Muộn", at: (monday + 1).start + 18 * 3_600_000)
        }
        try await file(contest, at: (monday + 1).start + 16 * 3_600_000)
        let appeal = try #require(try await contest.store.appeals(of: contest.id).first)
        #expect(try await contest.store.appeals(of: contest.id).count == 1, "sent twice")
        #expect(appeal.answerDue.day == Day(year: 2026, month: 12, day: 8), "five working days after Tuesday")
        await #expect(throws: ContestRefusal.appealsOpen(1)) {
            try await contest.take(.endAppeals, at: (monday + 2).start)
            try await contest.take(.makeOfficial, at: (monday + 2).start)
        }
        func decide() async throws {
            try await contest.store.decideAppeal(
                appeal.id, in: contest.id, .adjusted(hundredths: 250), reason: "Câu 4 chấm thiếu",
                by: Fixture.officer.id, at: (monday + 2).start)
        }
        try await decide()
        await #expect(throws: AppealRefusal.decided) { try await decide() }
        let mine = try #require(
            try await contest.store.contest(contest.id, for: Fixture.chi.id, at: ContestFixture.closesAt))
        #expect(mine.appeals.first?.appeal.decision?.outcome == .adjusted(hundredths: 250))
        try await contest.take(.remark(reason: "Khiếu nại đúng"), at: (monday + 2).start)
        try await contest.take(.publish, at: (monday + 2).start)
        #expect(try await contest.standings()[2] == "3 Lê Ngọc Chi -")
        #expect(try await contest.standings()[3] == "4 Phạm Tiến Dũng -")
    }

    private func file(_ contest: ContestFixture, text: String = "Em làm đúng câu 4", at now: Instant) async throws {
        try await contest.store.fileAppeal(
            .score, text: text, in: contest.id, by: Fixture.chi.id, account: Fixture.account(of: Fixture.chi), at: now)
    }

    @Test("results from elsewhere come in whole or not at all")
    func importing() async throws {
        let contest = try await ContestFixture()
        let good = RoundResult(points: Points(hundredths: 900), durationMs: 1, submittedAt: Fixture.now, prediction: 7)
        func bring(_ codes: [String], _ problems: [ContestImportProblem] = []) async throws -> [String] {
            try await contest.store.importResults(
                codes.enumerated().map { ContestImportRow(row: $0 + 2, studentCode: $1, result: good) },
                problems: problems, round: 0, in: contest.id, by: Fixture.officer.id, at: Fixture.now
            ).map(\.message)
        }
        #expect(
            try await bring([Fixture.an.studentCode, "999"]) == ["Dòng 3: không có học sinh mã 999 trong hệ thống"])
        let problem = ContestImportProblem(row: 9, message: "Dòng 9: thiếu mã học sinh")
        #expect(try await bring([Fixture.an.studentCode], [problem]) == [problem.message])
        #expect(try await bring([]) == ["Tệp chưa có dòng kết quả nào."])
        #expect(try await contest.store.contest(contest.id)?.counts.withResult == 0)
        #expect(try await bring([Fixture.an.studentCode, Fixture.hai.studentCode]) == [])
        let field = try #require(try await contest.store.contestField(contest.id))
        #expect(field.entries.compactMap { $0.rounds[0] } == [good, good])
        #expect(field.people.values.contains { $0.learner.id == Fixture.hai.id && $0.origin == .imported })
    }

    @Test("a preview of a correction leaves nothing behind; the correction itself waits for marking")
    func correction() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        let sitting = try #require(
            try await contest.store.sittings(of: contest.id, asking: "quy-trinh-01").first {
                $0.learner.id == Fixture.dung.id
            })
        let points = [sitting.attempt.id: Points(hundredths: 1000)]
        let preview = try await contest.store.previewCorrection(of: contest.id, points: points)
        #expect(preview.before.outcome.changes(to: preview.after.outcome).count == 1)
        #expect(try await contest.store.contestField(contest.id)?.entries == preview.before.entries)
        let regrade = Regrade(
            id: Regrade.ID(0), question: "quy-trinh-01", contentHash: nil, policy: .acceptAlso(response: .choice(1)),
            reason: "Đáp án B cũng đúng", by: Fixture.officer.id, at: Self.afterwards)
        await #expect(throws: ContestCorrectionRefusal.notMarking) {
            try await contest.store.correctKey(regrade, in: contest.id, points: points, at: Self.afterwards)
        }
        try await contest.take(.remark(reason: "Sai đáp án"), at: Self.afterwards)
        try await contest.store.correctKey(regrade, in: contest.id, points: points, at: Self.afterwards)
        try await contest.take(.publish, at: Self.afterwards)
        #expect(try await contest.standings().contains("3 Phạm Tiến Dũng -"))
        #expect(try await contest.standings().contains("4 Lê Ngọc Chi -"))
        let kept = try #require(try await contest.store.corrections(of: contest.id).first?.regrade)
        #expect(kept.policy == regrade.policy && kept.reason == regrade.reason)
    }

    @Test("a frozen board keeps what it showed until it may follow again")
    func freeze() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        try await contest.store.freezeBoard(of: contest.id, true, by: Fixture.officer.id, at: Self.afterwards)
        try await contest.take(.remark(reason: "Xem lại"), at: Self.afterwards)
        try await contest.take(.publish, at: Self.afterwards)
        #expect(try await contest.store.board(of: contest.id)?.publication.number == 1)
        try await contest.store.freezeBoard(of: contest.id, false, by: Fixture.officer.id, at: Self.afterwards)
        #expect(try await contest.store.board(of: contest.id)?.publication.number == 2)
    }

    @Test("a prize that is not given passes its winner down, with the reason kept")
    func lowering() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        let lowering = try #require(AwardLowering(.first, reason: "Chưa có bài xuất sắc"))
        try await contest.store.decidePrize(
            .first, lowering, in: contest.id, by: Fixture.officer.id, at: Self.afterwards)
        let field = try #require(try await contest.store.contestField(contest.id))
        #expect(field.lowerings == [lowering])
        #expect(field.outcome.groups.flatMap(\.awards).compactMap { $0 } == [.second, .second])
    }
}
