import Domain
import Testing

@testable import Store

@Suite("Live quizzes in the database")
struct LiveStoreTests {
    private static let opening = LiveOpening(
        host: Fixture.teacher.id, classroom: Fixture.lop10A1.id, title: "Đố vui",
        items: [.init(question: "an-toan-01", contentHash: "h-an-toan-01", seconds: 20)],
        pupils: [.init(learner: Fixture.an.id, name: Fixture.an.fullName)],
        settings: LiveSettings(rewardsSpeed: true, teams: ["Sen", "Trúc"]))

    private static let commands: [LiveCommand] = [
        .join(entrance: .learner(id: Fixture.an.id, team: 1)),
        .join(entrance: .guest(nickname: "Bé \"Na\" \\", token: "t", team: nil)),
        .host(by: Fixture.teacher.id, step: 0, order: .start),
        .answer(player: LivePlayer.ID(1), place: 0, response: .indexes([2, 0])),
        .answer(player: LivePlayer.ID(2), place: 0, response: .judgements([true, nil])),
        .proceed(player: LivePlayer.ID(2), place: 1), .timeIsUp(place: 0), .resumed(since: Fixture.now),
        .host(by: Fixture.teacher.id, step: 1, order: .remove(player: LivePlayer.ID(2))),
    ]

    private static func entries(_ commands: some Sequence<LiveCommand>) -> [LiveEntry] {
        commands.enumerated().map { LiveEntry(command: $1, at: Fixture.now + Int64($0)) }
    }

    @Test("a room and its commands come back as they were, also from the file opened again")
    func roundTrip() async throws {
        let store = try await Fixture.store()
        let record = try await store.openLiveQuiz(Self.opening, bits: 1, at: Fixture.now)
        let entries = Self.entries(Self.commands)
        try await store.appendLive(entries, after: 0, to: record.id)
        let reopened = try Store(path: store.path)
        let found = try #require(try await reopened.liveQuiz(record.id))
        #expect(found.record == record)
        #expect(found.log == entries)
        #expect(try await reopened.liveQuiz(pin: record.pin) == record.id)
        #expect(try await reopened.liveQuizHost(record.id) == Fixture.teacher.id)
        #expect(try await reopened.liveQuizzes(of: Fixture.teacher.id) == [record])
        #expect(try await reopened.liveQuiz(LiveQuiz.ID(99)) == nil)
    }

    @Test("two rooms never have one PIN, though chance gives the same")
    func pins() async throws {
        let store = try await Fixture.store()
        var pins: Set<LivePIN> = []
        for _ in 0..<20 { pins.insert(try await store.openLiveQuiz(Self.opening, bits: 5, at: Fixture.now).pin) }
        #expect(pins.count == 20)
    }

    @Test("what does not follow the stored log is not written", arguments: [0, 1, 3, 9])
    func gaps(known: Int) async throws {
        let store = try await Fixture.store()
        let room = try await store.openLiveQuiz(Self.opening, bits: 1, at: Fixture.now).id
        try await store.appendLive(Self.entries(Self.commands.prefix(2)), after: 0, to: room)
        await #expect(throws: StoreError.busy) {
            try await store.appendLive(Self.entries(Self.commands.suffix(1)), after: known, to: room)
        }
        #expect(try await store.liveQuiz(room)?.log.count == 2)
    }

    @Test("the end is noted, and taken back when the room is opened again")
    func ending() async throws {
        let store = try await Fixture.store()
        let room = try await store.openLiveQuiz(Self.opening, bits: 1, at: Fixture.now).id
        #expect(try await store.runningLiveQuizzes() == [room])
        let end = LiveCommand.host(by: Fixture.teacher.id, step: 0, order: .end)
        try await store.appendLive([LiveEntry(command: end, at: Fixture.now + 5)], after: 0, to: room)
        #expect(try await store.liveQuiz(room)?.record.endedAt == Fixture.now + 5)
        #expect(try await store.runningLiveQuizzes() == [])
        let reopen = LiveCommand.host(by: Fixture.teacher.id, step: 1, order: .reopen)
        try await store.appendLive([LiveEntry(command: reopen, at: Fixture.now + 9)], after: 1, to: room)
        #expect(try await store.runningLiveQuizzes() == [room])
    }

    @Test("commands of forty rooms at once are kept apart and in order")
    func many() async throws {
        let store = try await Fixture.store()
        var rooms: [LiveQuiz.ID] = []
        for bits in 0..<40 {
            rooms.append(try await store.openLiveQuiz(Self.opening, bits: UInt64(bits), at: Fixture.now).id)
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for room in rooms {
                group.addTask {
                    for (index, entry) in Self.entries(Self.commands).enumerated() {
                        try await store.appendLive([entry], after: index, to: room)
                    }
                }
            }
            try await group.waitForAll()
        }
        for room in rooms { #expect(try await store.liveQuiz(room)?.log == Self.entries(Self.commands)) }
    }

    @Test("an actor's commands are written in its order, though it does not wait between them")
    func actorOrder() async throws {
        let store = try await Fixture.store()
        let room = try await store.openLiveQuiz(Self.opening, bits: 1, at: Fixture.now).id
        let sender = Sender(store: store, room: room)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<200 { group.addTask { try await sender.send() } }
            try await group.waitForAll()
        }
        #expect(try await store.liveQuiz(room)?.log.map(\.at.ms) == (0..<200).map(Int64.init))
    }

    private actor Sender {
        let store: Store
        let room: LiveQuiz.ID
        var count = 0

        init(store: Store, room: LiveQuiz.ID) {
            self.store = store
            self.room = room
        }

        func send() async throws {
            let entry = LiveEntry(command: .timeIsUp(place: 0), at: Instant(ms: Int64(count)))
            count += 1
            try await store.appendLive([entry], after: count - 1, to: room)
        }
    }
}
