import Domain
import TestKit
import Testing

@Suite("Points of a room")
struct LiveScoringTests {
    @Test(
        "speed earns half of the points, evenly, and never more or less than that",
        arguments: [
            (100, 0, 1000), (100, 10_000, 750), (100, 20_000, 500), (100, 20_999, 500), (100, 1, 999), (50, 0, 500),
            (25, 10_000, 187), (0, 0, 0), (100, -5, 1000), (-10, 0, 0), (900, 0, 1000),
        ])
    func speed(percent: Int, elapsedMs: Int64, points: Int) {
        let mark = Mark(percent: percent, rightParts: 0)
        #expect(
            LiveScoring.points(mark, elapsedMs: elapsedMs, limitMs: 20_000, rewardsSpeed: true) == points)
        let slow = LiveScoring.points(mark, elapsedMs: elapsedMs, limitMs: 20_000, rewardsSpeed: false)
        #expect(slow == 10 * min(100, max(0, percent)))
    }

    @Test(
        "a streak adds a hundred an answer up to five hundred",
        arguments: zip(0...8, [0, 0, 100, 200, 300, 400, 500, 500, 500]))
    func streak(length: Int, points: Int) {
        #expect(LiveScoring.streakPoints(length) == points)
    }

    @Test("a wrong answer and a silent one break a streak; a hidden question does not")
    func streaks() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(5), settings: LiveSettings(rewardsStreaks: true))
        let an = try room.join(LiveDemo.guest("An"))
        for place in 0..<5 {
            try room.press(place == 0 ? .start : .open(place: place), at: place * 10)
            if place != 3 { try room.answer(an, place, .choice(place == 1 ? 0 : 1), at: place * 10 + 1) }
            try room.press(.reveal(place: place), at: place * 10 + 2)
        }
        // Right, wrong, right, silent, right.
        #expect(room.points(an) == 3000)
        try room.press(.hide(place: 1), at: 100)
        #expect(room.points(an) == 3100 && room.standings[an]?.tally.streak == 1)
        try room.press(.hide(place: 3), at: 101)
        #expect(room.points(an) == 3300 && room.standings[an]?.tally.streak == 3)
    }

    @Test("time that the teacher adds takes nothing from those who were quick")
    func addedTime() throws {
        func play(adds: Bool) throws -> Int? {
            var room = LiveDemo.room(settings: LiveSettings(rewardsSpeed: true))
            let an = try room.join(LiveDemo.guest("An"))
            try room.press(.start, at: 0)
            try room.answer(an, 0, .choice(1), at: 8)
            if adds { try room.press(.addTime(place: 0), at: 9) }
            try room.press(.reveal(place: 0), at: 15)
            return room.points(an)
        }
        #expect(try play(adds: true) == 800 && play(adds: false) == 800)
    }

    @Test("equal points share a place, and the class sees eight names at most and none without points")
    func board() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(2))
        let ids = try (1...12).map { try room.join(LiveDemo.guest("Bạn \($0)")) }
        for place in 0..<2 {
            try room.press(place == 0 ? .start : .open(place: 1), at: place * 10)
            for (at, id) in ids.enumerated() {
                let isRight = place == 0 ? at > 1 : (2...3).contains(at)
                try room.answer(id, place, .choice(isRight ? 1 : 0), at: place * 10 + 1)
            }
            try room.press(.reveal(place: place), at: place * 10 + 2)
        }
        let standings = room.standings
        #expect(standings.lines.map(\.place) == [1, 1, 3, 3, 3, 3, 3, 3, 3, 3, 11, 11])
        #expect(standings.lines.prefix(3).map(\.player) == [ids[2], ids[3], ids[4]])
        #expect(standings.publicLines.count == 8 && standings.podium.count == 8)
        #expect(standings[ids[4]]?.moved == -2 && standings[ids[2]]?.moved == 0)
        var silent = LiveDemo.room(set: LiveDemo.choices(1))
        try silent.join(LiveDemo.guest("An"))
        try silent.press(.start, at: 0)
        try silent.press(.reveal(place: 0), at: 1)
        #expect(silent.standings.publicLines == [])
    }

    @Test("what the class missed becomes a set of its own, the most missed first")
    func review() throws {
        var room = LiveDemo.room(set: LiveDemo.choices(3))
        let ids = try (1...5).map { try room.join(LiveDemo.guest("Bạn \($0)")) }
        for (place, right) in [4, 3, 1].enumerated() {
            try room.press(place == 0 ? .start : .open(place: place), at: place * 10)
            for (at, id) in ids.enumerated() where at < 4 || place == 0 {
                try room.answer(id, place, .choice(at < right ? 1 : 0), at: place * 10 + 1)
            }
            try room.press(.reveal(place: place), at: place * 10 + 2)
        }
        let late = try room.join(LiveDemo.guest("Muộn"), at: 60)
        #expect(room.result.itemsToReteach.map(\.question) == ["c2", "c1"])
        #expect(room.result.items.map(\.missedCount) == [1, 2, 4])
        #expect(room.reviewSet?.items.map(\.question.id) == ["c2", "c1"])
        #expect(room.result.missed(by: ids[2]) == ["c2"] && room.result.missed(by: late) == [])
        #expect(room.result.rows.last?.cells == [nil, nil, nil])
    }
}
