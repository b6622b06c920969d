import Domain
import Testing

@testable import Store

@Suite("Contests in the database")
struct ContestStoreTests {
    @Test("from the announcement to a published ranking with names by consent")
    func whole() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        #expect(
            try await contest.standings() == [
                "1 Trần Thị Bình Nhất", "2 Nguyễn Văn An Nhì", "3 Lê Ngọc Chi -", "3 Phạm Tiến Dũng -",
            ])
        let places = try #require(try await contest.store.board(of: contest.id)).places.map(\.place)
        #expect(places.map(\.publicName) == ["T. T. Bình", "Nguyễn Văn An", "L. N. Chi", "P. T. Dũng"])
        #expect(places[0].explanation == "cùng 10/10; nhanh hơn 10,000 giây")
        #expect(places.map(\.predictionDelta) == [1, 1, 1, 1], "four took part, all said five")
    }

    @Test("a consent that is taken back shortens the name on what was published, whose hash stays")
    func withdrawn() async throws {
        let contest = try await ContestFixture()
        try await contest.published()
        try await contest.store.addDataRequest(
            .withdraw, code: Fixture.an.studentCode, askedBy: "mẹ của em", askedOn: Fixture.today, note: "",
            at: Fixture.upper.id, formKey: "k", by: Fixture.teacher.id, at: Fixture.now)
        let request = try #require(try await contest.store.dataRequests(of: Fixture.upper.id).first)
        try await contest.store.answerDataRequest(
            request.id, of: Fixture.upper.id, text: "Đã làm", isGranted: true, correction: nil, by: Fixture.teacher.id,
            at: Fixture.now)
        let board = try #require(try await contest.store.board(of: contest.id))
        #expect(board.places.map(\.publicName) == ["T. T. Bình", "N. V. An", "L. N. Chi", "P. T. Dũng"])
        let place = try #require(try await contest.store.publication(code: board.places[1].code))
        #expect(place.place?.publicName == "N. V. An" && place.place?.place.publicName == "Nguyễn Văn An")
        #expect(place.isWhole)
        let sheets = try await contest.store.dataSheets(of: Fixture.an.id)
        #expect(sheets.first { $0.title == "Cuộc thi" }?.rows.first?.last == "Không")
        #expect(sheets.first { $0.title == "Kết quả cuộc thi" }?.rows.first?[1] == "2")
    }

    @Test("who has no result has no place, and a second registration is refused with its reason")
    func registration() async throws {
        let contest = try await ContestFixture()
        let refused = try await contest.store.register(
            [Fixture.an.id, Fixture.hai.id], in: contest.id, consents: [], of: Fixture.upper.id, origin: .school,
            by: Fixture.teacher.id, at: Fixture.now)
        #expect(refused[Fixture.an.id] == ["Thí sinh này đã có trong cuộc thi; mỗi người chỉ đăng ký một lần."])
        #expect(refused[Fixture.hai.id] != nil, "a pupil of another school")
        #expect(try await contest.store.contestants(of: contest.id).count == 5)
        #expect(try await contest.store.contestants(of: contest.id, school: Fixture.lower.id).isEmpty)
    }

    @Test("nobody sits before the hour, twice on a day, or without being on the list")
    func gates() async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        await #expect(throws: ContestEntryRefusal.noRound) {
            try await contest.start(Fixture.an, at: ContestFixture.opensAt + -1)
        }
        await #expect(throws: ContestEntryRefusal.noRound) {
            try await contest.start(Fixture.an, at: ContestFixture.closesAt)
        }
        await #expect(throws: ContestEntryRefusal.notRegistered) { try await contest.start(Fixture.hai) }
        try await contest.sit(Fixture.an, right: 1, ms: 10_000)
        await #expect(throws: SittingRefusal.noneLeftToday(1)) {
            try await contest.start(Fixture.an, at: ContestFixture.opensAt + 60_000)
        }
        try await contest.sit(Fixture.an, right: 2, ms: 10_000, at: ContestFixture.opensAt + 86_400_000)
        await #expect(throws: SittingRefusal.noneLeftInRound(2)) {
            try await contest.start(Fixture.an, at: ContestFixture.opensAt + 86_400_000 + 60_000)
        }
    }

    @Test("the best sitting of a round counts, and one that was replaced is neither counted nor used up")
    func counted() async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        let first = try await contest.sit(Fixture.an, right: 4, ms: 10_000)
        let nextDay = ContestFixture.opensAt + 86_400_000
        try await contest.sit(Fixture.an, right: 2, ms: 10_000, at: nextDay)
        try await contest.take(.close, at: ContestFixture.closesAt)
        try await contest.take(.mark, at: ContestFixture.closesAt)
        func points() async throws -> [Int?] {
            try #require(try await contest.store.contestField(contest.id)).entries.map {
                $0.rounds[0]?.points.hundredths
            }
        }
        #expect(try await points().contains(1000))
        try await contest.store.replaceSitting(
            first, reason: "Mất điện", by: Fixture.officer.id, at: ContestFixture.closesAt)
        try await contest.take(.publish, at: ContestFixture.closesAt)
        try await contest.take(.remark(reason: "Phòng mất điện"), at: ContestFixture.closesAt)
        #expect(try await !points().contains(1000))
        #expect(try await points().contains(500))
    }

    @Test("a contest with everybody tied, with one contestant and with none is published too", arguments: [0, 1, 5])
    func sizes(count: Int) async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        for pupil in ContestFixture.pupils.prefix(count) { try await contest.sit(pupil, right: 4, ms: 10_000) }
        try await contest.take(.close, at: ContestFixture.closesAt)
        try await contest.take(.mark, at: ContestFixture.closesAt)
        try await contest.take(.publish, at: ContestFixture.closesAt)
        let board = try #require(try await contest.store.board(of: contest.id))
        #expect(board.places.map(\.place.rank) == Array(repeating: 1, count: count))
        #expect(board.places.map(\.place.award) == Array(repeating: .first, count: count))
    }

    @Test("marking waits for open sittings, and a sitting that began is never opened again")
    func openSittings() async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        let attempt = try await contest.start(Fixture.an)
        try await contest.take(.close, at: ContestFixture.closesAt)
        await #expect(throws: ContestRefusal.sittingsOpen(1)) {
            try await contest.take(.mark, at: ContestFixture.closesAt)
        }
        _ = try await contest.store.submitAttempt(attempt, by: Fixture.an.id, at: ContestFixture.closesAt) { _ in
            RegradedPaper(Fixture.marked(right: 0))
        }
        try await contest.take(.mark, at: ContestFixture.closesAt)
        await #expect(throws: ContestEntryRefusal.sealed) {
            try await contest.store.reopenAttempt(
                attempt, reason: "Nộp nhầm", forMs: 60_000, by: Fixture.teacher.id, at: ContestFixture.closesAt)
        }
    }

    @Test("a teacher neither closes, changes, shows nor marks anew what carries a contest")
    func carrier() async throws {
        let contest = try await ContestFixture()
        try await contest.take(.open, at: ContestFixture.opensAt)
        let attempt = try await contest.sit(Fixture.an, right: 3, ms: 10_000)
        let store = contest.store
        let carrier = try #require(try await store.assignment(ofAttempt: attempt))
        let (teacher, now) = (Fixture.teacher.id, ContestFixture.opensAt + 60_000)
        await #expect(throws: ContestEntryRefusal.sealed) {
            try await store.closeAssignment(carrier, by: teacher, at: now)
        }
        await #expect(throws: ContestEntryRefusal.sealed) {
            try await store.publishResults(of: carrier, true, by: teacher, at: now)
        }
        let assignment = try #require(try await store.assignment(carrier))
        let change = AssignmentChange(
            title: "Khác", opensAt: assignment.opensAt, closesAt: assignment.closesAt + 60_000,
            timeLimitMs: assignment.timeLimitMs, rules: assignment.rules)
        await #expect(throws: ContestEntryRefusal.sealed) {
            try await store.changeAssignment(carrier, change, by: teacher, at: now)
        }
        let record = try #require(try await store.attempt(attempt))
        let item = try #require(record.attempt.paper.items.first)
        let question = Question(
            id: item.question, contentHash: item.contentHash, stem: "?",
            kind: SingleChoice(options: ["Một", "Hai"], correct: 1), contentArea: .nd2, level: .recognise,
            isSafety: false,
            grades: 6...12, explanation: "", source: "", checkedOn: Fixture.today, validUntil: nil, isApproved: true)
        let regrade = Regrade(
            id: Regrade.ID(0), question: item.question, contentHash: item.contentHash, policy: .awardAll, reason: "Sai",
            by: teacher, at: now)
        await #expect(throws: ContestEntryRefusal.keyOfContest) {
            try await store.decide(
                regrade, of: carrier, about: question, step: 0, wordings: QuestionWordings([question]))
        }
        await #expect(throws: ContestEntryRefusal.keyOfContest) {
            try await store.takeBack(
                Regrade.ID(1), of: carrier, Regrade.Undo(by: teacher, at: now, reason: "Nhầm"), step: 0,
                wordings: QuestionWordings([question]))
        }
        #expect(try await store.attempt(attempt)?.score == record.score)
    }

    @Test("settings of an announced contest change with a reason only, and every version is kept")
    func versions() async throws {
        let contest = try await ContestFixture()
        var settings = ContestFixture.settings
        settings.title = "Tên mới"
        await #expect(throws: ContestRefusal.reasonMissing) {
            try await contest.store.changeContest(
                contest.id, to: settings, reason: " ", by: Fixture.officer.id, at: Fixture.now)
        }
        try await contest.store.changeContest(
            contest.id, to: settings, reason: "Sai tên", by: Fixture.officer.id, at: Fixture.now + 1)
        let record = try #require(try await contest.store.contest(contest.id))
        #expect(record.contest.version == 2 && record.contest.settings.title == "Tên mới")
        let titles = try await contest.store.contestHistory(contest.id).map { "\($0.title) \($0.reason)" }
        #expect(titles.contains("Phiên bản 2 của thể lệ Sai tên"))
        #expect(titles.contains { $0.hasPrefix("Công bố cuộc thi") })
    }

    @Test("a form that is sent twice makes one draft")
    func twice() async throws {
        let store = try await Fixture.store()
        var ids: Set<Contest.ID> = []
        for later in [0, 5_000] as [Int64] {
            ids.insert(
                try await store.createContest(
                    ContestFixture.settings, of: Fixture.upper.id, by: Fixture.officer.id, at: Fixture.now + later))
        }
        #expect(ids.count == 1)
        #expect(try await store.announcedContests().isEmpty, "a draft is nobody's business")
    }
}
