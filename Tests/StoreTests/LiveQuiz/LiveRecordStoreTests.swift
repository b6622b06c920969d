import Domain
import Testing

@testable import Store

@Suite("Live quizzes recorded in a class")
struct LiveRecordStoreTests {
    private static let result = LiveClassResult(lines: [
        .init(learner: Fixture.an.id, played: .init(asked: 4, right: 3)),
        .init(learner: Fixture.binh.id, played: .init(asked: 0, right: 0)),
        .init(learner: Fixture.chi.id, played: nil),
    ])

    private func room(_ store: Store, at now: Instant = Fixture.now) async throws -> LiveQuiz.ID {
        let opening = LiveOpening(
            host: Fixture.teacher.id, classroom: Fixture.lop10A1.id, title: "Đố vui",
            items: [.init(question: "an-toan-01", contentHash: "h-an-toan-01", seconds: 20)], pupils: [],
            settings: LiveSettings())
        return try await store.openLiveQuiz(opening, bits: 1, at: now).id
    }

    @discardableResult
    private func record(
        _ store: Store, _ room: LiveQuiz.ID, minutes: Int = 15, _ result: LiveClassResult = result
    ) async throws -> Bool {
        try await store.recordLive(
            room, in: Fixture.lop10A1.id, day: Fixture.today, mode: .informatics, minutes: minutes, result: result,
            by: Fixture.teacher.id, at: Fixture.now)
    }

    @Test("whoever answered took part in an activity, and nobody has proved any knowledge")
    func activity() async throws {
        let store = try await Fixture.store()
        try await record(store, room(store), minutes: 90)
        let an = try #require(try await store.literacy(of: Fixture.an.id, on: Fixture.today))
        #expect(an.evidence.map(\.evidence.kind) == [.activity(mode: .informatics, minutes: 90)])
        #expect(an.literacy.hasTakenPart && !an.literacy.knowledgePassed)
        #expect(an.evidence.first?.subjectTitle { _ in nil } == "Đố vui trên lớp")
        for learner in [Fixture.binh, Fixture.chi, Fixture.dung] {
            #expect(try await store.literacy(of: learner.id, on: Fixture.today)?.evidence.isEmpty == true)
        }
    }

    @Test("recorded twice it counts once; recorded again after more was played it is replaced")
    func again() async throws {
        let store = try await Fixture.store()
        let room = try await room(store)
        #expect(try await record(store, room))
        #expect(try await record(store, room) == false)
        #expect(try await store.auditEntries().filter { $0.entry.action == .liveResultsRecorded }.count == 1)
        let more = LiveClassResult(lines: [
            .init(learner: Fixture.an.id, played: .init(asked: 6, right: 4)),
            .init(learner: Fixture.binh.id, played: .init(asked: 2, right: 2)),
            .init(learner: Fixture.chi.id, played: nil),
        ])
        #expect(try await record(store, room, minutes: 20, more))
        #expect(try await store.liveRecord(of: room)?.result == more)
        for learner in [Fixture.an, Fixture.binh] {
            let evidence = try await store.literacy(of: learner.id, on: Fixture.today)?.evidence.map(\.evidence.kind)
            #expect(evidence == [.activity(mode: .informatics, minutes: 20)])
        }
    }

    @Test("the gradebook shows it for looking at, with absence as absence")
    func gradebook() async throws {
        let store = try await Fixture.store()
        let attempt = try await store.startFixtureTest(Fixture.an)
        try await store.submitFixtureTest(attempt, Fixture.an, right: 3)
        try await record(store, room(store))
        let book = try #require(try await store.gradebook(of: Fixture.lop10A1.id, at: Fixture.now + 3_600_000))
        #expect(book.columns.map(\.title) == ["Bài kiểm tra kiến thức", "Đố vui"])
        #expect(book.rows.map(\.learner.fullName).first == "Nguyễn Văn An")
        #expect(
            book.rows.map(\.entries) == [
                [.mark(tenths: 75), .mark(tenths: 75)], [.pending, .none], [.pending, .absent], [.pending, .none],
            ])
        #expect(book.rows.map(\.meanTenths) == [75, nil, nil, nil])
        #expect(try await store.gradebook(of: Classroom.ID(99), at: Fixture.now) == nil)
    }

    @Test("after the end of a test whoever never came is absent; extra time keeps it open")
    func closed() async throws {
        let store = try await Fixture.store()
        try await store.giveExtraTime(
            3_600_000, to: Fixture.binh.id, in: Fixture.test.id, reason: "Ốm", by: Fixture.teacher.id, at: Fixture.now)
        let book = try #require(
            try await store.gradebook(of: Fixture.lop10A1.id, at: Fixture.lateYear.start + 60_000))
        #expect(book.rows.map(\.entries) == [[.absent], [.pending], [.absent], [.absent]])
    }

    @Test("a room is forgotten when nothing has happened in it for hours, and only while it runs")
    func forgotten() async throws {
        let store = try await Fixture.store()
        let old = try await room(store)
        let busy = try await room(store)
        let ended = try await room(store)
        let late = Fixture.now + 3 * 3_600_000
        try await store.appendLive([LiveEntry(command: .timeIsUp(place: 0), at: late)], after: 0, to: busy)
        let end = LiveCommand.host(by: Fixture.teacher.id, step: 0, order: .end)
        try await store.appendLive([LiveEntry(command: end, at: Fixture.now)], after: 0, to: ended)
        #expect(try await store.forgottenLiveQuizzes(since: Fixture.now).isEmpty)
        #expect(try await store.forgottenLiveQuizzes(since: Fixture.now + 3_600_000) == [old])
        #expect(try await store.forgottenLiveQuizzes(since: late + 1) == [old, busy])
    }
}
