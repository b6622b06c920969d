import Domain
import TestKit

/// A room that is played by chance: sensible commands mostly, nonsense sometimes.
struct LiveChance {
    var chance: Seeded
    private(set) var room: LiveQuiz
    private(set) var now = LiveDemo.start
    let fresh: LiveQuiz

    init(seed: Int, number: Int64 = 1) {
        chance = Seeded(seed: seed)
        var random = Seeded(seed: seed + 7919)
        func coin() -> Bool { Bool.random(using: &random) }
        let settings = LiveSettings(
            pace: seed % 3 == 0 ? .pupil : .teacher, rewardsSpeed: coin(), rewardsStreaks: coin(),
            allowsLateJoin: coin() || coin(), shufflesOptions: coin(), teams: coin() ? ["Đỏ", "Xanh", "Vàng"] : [])
        fresh = LiveDemo.room(number, settings: settings)
        room = fresh
    }

    /// Plays on, and returns what happened; a refused command must change nothing.
    mutating func step(_ check: (LiveQuiz, LiveQuiz, [LiveEvent]?) -> Void = { _, _, _ in }) {
        now = now + Int64.random(in: 0...4_000, using: &chance)
        let before = room
        let events = try? room.apply(command(), at: now)
        check(before, room, events)
    }

    private mutating func command() -> LiveCommand {
        let place =
            Int.random(in: 0..<6, using: &chance) == 0
            ? Int.random(in: -1...6, using: &chance) : room.currentPlace ?? room.nextPlace ?? 0
        let player = LivePlayer.ID(Int64.random(in: 0...Int64(room.players.count), using: &chance))
        switch Int.random(in: 0..<40, using: &chance) {
        case 0...5: return .join(entrance: entrance())
        case 6...22:
            return .answer(player: player, place: target(player, place), response: response(target(player, place)))
        case 23...28 where room.settings.pace == .pupil:
            return .proceed(player: player, place: room.placeToOpen(for: player, at: now) ?? place)
        case 29: return .timeIsUp(place: place)
        case 30 where Int.random(in: 0..<4, using: &chance) == 0: return .resumed(since: now + -3_000)
        default: return .host(by: LiveDemo.host, step: room.step, order: order(place, player))
        }
    }

    private func target(_ player: LivePlayer.ID, _ place: Int) -> Int {
        room.settings.pace == .pupil ? room.openPlace(for: player, at: now) ?? place : place
    }

    private mutating func response(_ place: Int) -> Response {
        guard QuestionKindsDemo.rightResponses.indices.contains(place), Bool.random(using: &chance) else {
            return QuestionKindsDemo.randomResponse(&chance)
        }
        return QuestionKindsDemo.rightResponses[place]
    }

    private mutating func entrance() -> LiveEntrance {
        let team = Int.random(in: 0..<8, using: &chance) == 0 ? 5 : nil
        if Bool.random(using: &chance) {
            return .learner(id: Learner.ID(Int64.random(in: 11...15, using: &chance)), team: team)
        }
        let token = Int.random(in: 0..<8, using: &chance)
        let name = ["An \(token)", "Vy \(token)", "Bình", "<i>", "ngu"].randomElement(using: &chance)!
        return .guest(nickname: name, token: "t\(token)", team: team)
    }

    private mutating func order(_ place: Int, _ player: LivePlayer.ID) -> LiveOrder {
        switch Int.random(in: 0..<30, using: &chance) {
        case 0...4: .start
        case 5...10: .open(place: room.nextPlace ?? place)
        case 11...17: .reveal(place: place)
        case 18: .skip(place: place)
        case 19...20: .addTime(place: place)
        case 21: .hide(place: place)
        case 22: .show(place: place)
        case 23: .remove(player: player)
        case 24: .readmit(player: player)
        case 25: .lock
        case 26: .unlock
        case 27: .end
        default: room.phase == .ended ? .reopen : .showBoard
        }
    }
}
