import Domain
import Testing

@Suite("Waiting room")
struct WaitingRoomTests {
    private let opens = Instant(ms: 1_796_000_000_000)

    private func room(minutes: Int64 = 120, limit: Int64 = 30, expected: Int) -> WaitingRoom {
        WaitingRoom(opensAt: opens, closesAt: opens + minutes * 60_000, limitMs: limit * 60_000, expected: expected)
    }

    @Test("a class walks in at once, a province is spread")
    func spread() {
        #expect(room(expected: 45).spreadMs == 0)
        #expect(room(expected: 3_000).spreadMs == 60_000)
        #expect(room(expected: 20_000).spreadMs == WaitingRoom.longestMs)
    }

    @Test("the last turn leaves the whole working time, and a window without spare time has no turns")
    func whole() {
        #expect(room(minutes: 31, limit: 30, expected: 20_000).spreadMs == 60_000)
        #expect(room(minutes: 30, limit: 30, expected: 20_000).spreadMs == 0)
        #expect(room(minutes: 10, limit: 30, expected: 20_000).spreadMs == 0)
    }

    @Test("a turn is the same however often it is asked, and lies within the spread", arguments: 0..<200)
    func stable(contestant: Int64) {
        let turn = room(expected: 3_000).turn(round: "7|0", contestant: contestant)
        #expect(turn == room(expected: 3_000).turn(round: "7|0", contestant: contestant))
        #expect(turn >= opens && turn <= opens + 60_000)
    }

    @Test(
        "no second is crowded and none is empty, in whatever order contestants were registered",
        arguments: ["1|0", "1|1", "2|0"])
    func even(round: String) {
        let turns = (1...3_000).map { room(expected: 3_000).turn(round: round, contestant: $0) }
        let seconds = Dictionary(grouping: turns) { ($0.ms - opens.ms) / 1_000 }.mapValues(\.count)
        #expect((0..<60).allSatisfy { (20...90).contains(seconds[$0] ?? 0) })
        // Neighbours in the list do not come one after the other.
        #expect(zip(turns, turns.dropFirst()).count { $0 < $1 } < 1_650)
    }

    @Test("another round draws anew")
    func anew() {
        let room = room(expected: 3_000)
        let same = (1...500).count {
            room.turn(round: "1|0", contestant: $0) == room.turn(round: "1|1", contestant: $0)
        }
        #expect(same < 5)
    }
}
