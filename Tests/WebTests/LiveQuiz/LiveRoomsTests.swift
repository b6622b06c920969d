import Domain
import NIOCore
import Store
import Testing

@testable import Web

@Suite("Many rooms at once")
struct LiveRoomsTests {
    private static let count = 40

    /// Everybody of one room, with commands that differ from room to room.
    private static func commands(_ number: Int) -> [LiveCommand] {
        let host = SmallProvince.teacher.id
        let joins = (0..<(3 + number % 4)).map { pupil in
            LiveCommand.join(
                entrance: .guest(nickname: "Bạn \(number) \(pupil)", token: "\(number)-\(pupil)", team: nil))
        }
        let answers = joins.indices.map { pupil in
            LiveCommand.answer(
                player: LivePlayer.ID(Int64(pupil + 1)), place: 0, response: .choice((number + pupil) % 4))
        }
        return joins + [.host(by: host, step: 0, order: .start)] + answers
            + [.host(by: host, step: 1, order: .reveal(place: 0)), .host(by: host, step: 2, order: .showBoard)]
    }

    @Test("no event and no answer crosses from one room to another")
    func apart() async throws {
        let base = try await LiveClass()
        let set = LiveDemo.choices(2)
        let now = base.clock.now
        var rooms: [LiveRoom] = []
        for number in 0..<Self.count {
            let record = try await base.app.live.open(
                LiveOpening(
                    host: SmallProvince.teacher.id, classroom: nil, set: set, pupils: [],
                    settings: LiveSettings(entrance: .guests)), bits: UInt64(number), at: now)
            rooms.append(try #require(try await base.app.live.room(record.id)))
        }
        var streams: [AsyncStream<ByteBuffer>] = []
        for room in rooms { streams.append(await room.listen(as: .host).stream) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, room) in rooms.enumerated() {
                group.addTask {
                    for command in Self.commands(number) {
                        try await room.take(command, at: now)
                        await Task.yield()
                    }
                }
            }
            try await group.waitForAll()
        }
        for (number, room) in rooms.enumerated() {
            var alone = LiveQuiz(
                id: room.id, pin: room.record.pin, host: SmallProvince.teacher.id, set: set,
                settings: LiveSettings(entrance: .guests))
            for command in Self.commands(number) { _ = try alone.apply(command, at: now) }
            #expect(try await room.look(at: now).boardText == alone.boardText)
            #expect(try await base.province.store.liveQuiz(room.id)?.log == alone.log)
            await room.endListening()
            var versions: [String] = []
            for await event in streams[number] { versions.append(String(buffer: event)) }
            let last = await room.version
            #expect(versions.last?.contains("\"version\":\(last),") == true)
            #expect(last == Self.commands(number).count)
        }
    }

    @Test("a pupil hears of what concerns them, the teacher of everything")
    func audiences() async throws {
        let room = try await LiveClass()
        for name in ["Na", "Bi"] { try await room.join(name) }
        let live = try #require(try await room.app.live.room(room.record.id))
        let (na, naNumber) = await live.listen(as: .player(LivePlayer.ID(1)))
        let (bi, biNumber) = await live.listen(as: .player(LivePlayer.ID(2)))
        let (host, hostNumber) = await live.listen(as: .host)
        try await room.press("start")
        try await room.answer("Na", 1, at: 0)
        await live.stopListening(.player(LivePlayer.ID(1)), naNumber)
        await live.stopListening(.player(LivePlayer.ID(2)), biNumber)
        await live.stopListening(.host, hostNumber)
        var counts: [Int] = []
        for stream in [na, bi, host] {
            var count = 0
            for await _ in stream { count += 1 }
            counts.append(count)
        }
        // The state on coming, the start, the answer.
        #expect(counts == [3, 2, 3])
    }

    @Test(
        "the event that opens a question brings what the pupil's page would show, without name and token",
        arguments: 0..<6)
    func question(place: Int) async throws {
        let room = try await LiveClass(LiveDemo.set())
        try await room.join("Na")
        let live = try #require(try await room.app.live.room(room.record.id))
        let (stream, number) = await live.listen(as: .player(LivePlayer.ID(1)))
        let (host, hostNumber) = await live.listen(as: .host)
        try await room.press(place == 0 ? "start" : "open:\(place)")
        await live.stopListening(.player(LivePlayer.ID(1)), number)
        await live.stopListening(.host, hostNumber)
        var events: [String] = []
        for await event in stream { events.append(String(buffer: event)) }
        let last = try #require(events.last)
        #expect(events.count == 2 && last.hasPrefix("event: question\n") && last.hasSuffix("\n\n"))
        let brought = last.split(separator: "\n").filter { $0.hasPrefix("data: ") }.map { $0.dropFirst(6) }
        let page = try await room.device("Na").get("/live/\(room.pin)").body
        let main = try #require(page.firstMatch(of: /(?s)<main id="noidung".*?<\/main>/)).output
        #expect(Self.common(brought.joined(separator: "\n")) == Self.common(String(main)))
        for await event in host { #expect(String(buffer: event).hasPrefix("event: state\n")) }
    }

    /// A pupil's part without what is their own.
    private static func common(_ part: String) -> String {
        part.replacing(/data-token="[^"]*"/, with: "").replacing(/name="csrf" value="[^"]*"/, with: "")
            .replacing(/data-own="name">[^<]*/, with: "").split(whereSeparator: \.isNewline).joined(separator: "\n")
    }

    @Test("the clock reveals a question when its time and the grace are over, and not before")
    func time() async throws {
        let room = try await LiveClass()
        try await room.join("Na")
        try await room.press("start")
        room.clock.advance(ms: 20_999)
        await room.app.live.keepTime(at: room.clock.now)
        #expect(try await room.quiz().phase == .asking(0))
        room.clock.advance(ms: 1)
        await room.app.live.keepTime(at: room.clock.now)
        #expect(try await room.quiz().phase == .revealed(0))
    }

    @Test("an ended room that nobody listens to goes, and comes back when it is asked for")
    func idle() async throws {
        let room = try await LiveClass()
        try await room.join("Na")
        try await room.press("end")
        let before = try #require(try await room.app.live.room(room.record.id))
        await room.app.live.beat()
        let after = try #require(try await room.app.live.room(room.record.id))
        #expect(before !== after)
        #expect(try await room.press("reopen").status == 303)
        #expect(try await room.quiz().phase == .lobby)
    }
}
