import Domain
import Foundation
import TestKit
import Testing

@Suite("Laws of live rooms")
struct LiveLawTests {
    @Test(
        "a refused or repeated command changes nothing, and the board is what a slow recomputation says",
        arguments: 0..<200)
    func recomputed(seed: Int) {
        var game = LiveChance(seed: seed)
        for turn in 0..<150 {
            game.step { before, after, events in
                if events?.isEmpty ?? true {
                    #expect(before.log == after.log && before.standings == after.standings)
                    #expect(before.phase == after.phase && before.players == after.players && before.step == after.step)
                } else {
                    #expect(after.log.count == before.log.count + 1)
                }
            }
            guard turn % 25 == 0 || turn == 149 else { continue }
            let standings = game.room.standings
            let board = Dictionary(
                uniqueKeysWithValues: standings.lines.map { ($0.player, [$0.tally.points, $0.place]) })
            #expect(board == LiveOracle(game.room).board)
            #expect(standings.lines.allSatisfy { $0.tally.points >= 0 && $0.tally.points <= 6 * 1500 })
            #expect(standings.publicLines.count <= 8)
        }
    }

    @Test("stored commands, also through JSON, make the same room again", arguments: 0..<200)
    func replayed(seed: Int) throws {
        var game = LiveChance(seed: seed)
        for _ in 0..<120 { game.step() }
        let stored = try JSONDecoder().decode([LiveEntry].self, from: JSONEncoder().encode(game.room.log))
        let again = LiveQuiz.replay(game.fresh, log: stored)
        #expect(again.refused.isEmpty && stored == game.room.log)
        expectSame(again.room, game.room, at: game.now)
    }

    @Test(
        "duplicates, reconnects, restarts and answers that overtake one another lose and add nothing",
        arguments: 0..<200)
    func faults(seed: Int) {
        var game = LiveChance(seed: seed)
        for _ in 0..<150 { game.step() }
        var chance = Seeded(seed: seed + 31)
        var faulty = game.fresh
        for entry in overtaken(game.room.log, &chance) {
            deliver(entry, to: &faulty, game.fresh, &chance)
            #expect(throws: Never.self) { try faulty.apply(entry.command, at: entry.at) }
            deliver(entry, to: &faulty, game.fresh, &chance)
        }
        expectSame(faulty, game.room, at: game.now)
    }

    /// What a bad network and a killed server do around a command: earlier ones come again, pupils reload, and the
    /// server begins anew from what it stored.
    private func deliver(_ entry: LiveEntry, to room: inout LiveQuiz, _ fresh: LiveQuiz, _ chance: inout Seeded) {
        for _ in 0..<Int.random(in: 0...2, using: &chance) {
            guard let old = room.log.randomElement(using: &chance) else { continue }
            if case .resumed = old.command { continue }
            let log = room.log
            _ = try? room.apply(old.command, at: entry.at)
            #expect(room.log == log, "\(old.command)")
        }
        if Int.random(in: 0..<20, using: &chance) == 0 { room = LiveQuiz.replay(fresh, log: room.log).room }
    }

    /// Neighbouring answers of different pupils arrive in another order, each with the time at which it was taken.
    private func overtaken(_ log: [LiveEntry], _ chance: inout Seeded) -> [LiveEntry] {
        var log = log
        for at in log.indices.dropLast() {
            guard case .answer(let a, _, _) = log[at].command, case .answer(let b, _, _) = log[at + 1].command, a != b,
                Bool.random(using: &chance)
            else { continue }
            log.swapAt(at, at + 1)
        }
        return log
    }

    @Test("forty rooms at once play as if each were alone, and no event crosses", arguments: 0..<10)
    func rooms(seed: Int) {
        var chance = Seeded(seed: seed)
        var games = (0..<40).map { LiveChance(seed: seed * 100 + $0, number: Int64($0 + 1)) }
        var counts = games.map { _ in 0 }
        for _ in 0..<2_000 {
            let at = Int.random(in: 0..<40, using: &chance)
            counts[at] += 1
            games[at].step { _, after, events in
                #expect((events ?? []).allSatisfy { $0.room == after.id && $0.room == LiveQuiz.ID(Int64(at + 1)) })
            }
        }
        for (at, game) in games.enumerated() {
            var alone = LiveChance(seed: seed * 100 + at, number: Int64(at + 1))
            for _ in 0..<counts[at] { alone.step() }
            expectSame(alone.room, game.room, at: game.now)
        }
    }

    @Test("the rooms of these laws see everything that can happen")
    func variety() {
        var seen: Set<String> = []
        for seed in 0..<60 {
            var game = LiveChance(seed: seed)
            for _ in 0..<150 {
                game.step { _, _, events in
                    for event in events ?? [] { seen.insert("\(event.kind)".prefix { $0 != "(" }.description) }
                }
            }
        }
        #expect(
            seen == [
                "joined", "renamed", "removed", "readmitted", "lockChanged", "started", "opened", "proceeded",
                "answered",
                "timeAdded", "revealed", "skipped", "visibilityChanged", "boardShown", "ended", "reopened", "resumed",
            ])
    }

    private func expectSame(_ a: LiveQuiz, _ b: LiveQuiz, at now: Instant) {
        let (left, right) = (a.scene, b.scene)
        #expect(left == right)
        #expect(a.result == b.result)
        #expect(a.phase == b.phase && a.step == b.step && a.isLocked == b.isLocked && a.deadline == b.deadline)
        #expect(a.hostView(left) == b.hostView(right))
        for player in a.players {
            #expect(a.pupilView(of: player.id, left, at: now) == b.pupilView(of: player.id, right, at: now))
        }
    }
}
