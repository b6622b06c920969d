import Domain

/// The board computed a second time from nothing but the stored commands, slowly and by other means: every total from
/// single answers, every place by counting who has more.
struct LiveOracle {
    private struct Answer {
        let at: Instant
        let response: Response
    }

    private let set: LiveSet
    private let settings: LiveSettings
    private var joins: [(person: LivePlayer.Person, at: Instant)] = []
    private var removed: Set<Int64> = []
    private var opened: [Int: Instant] = [:]
    private var openings: [String: Instant] = [:]
    private var order: [Int] = []
    private var closed: [Int: Instant] = [:]
    private var revealed: Set<Int> = []
    private var hidden: Set<Int> = []
    private var asking: Int?
    private var dead: [ClosedRange<Int64>] = []
    private var ended: Instant?
    private var answers: [String: Answer] = [:]

    init(_ room: LiveQuiz) {
        set = room.set
        settings = room.settings
        var last: Instant?
        for entry in room.log {
            take(entry, last)
            last = entry.at
        }
    }

    /// Player, points and place of everybody whose name is on the board.
    var board: [LivePlayer.ID: [Int]] {
        let present = joins.indices.map { Int64($0 + 1) }.filter { !removed.contains($0) }
        let totals = Dictionary(uniqueKeysWithValues: present.map { ($0, total($0)) })
        return Dictionary(
            uniqueKeysWithValues: totals.map { id, points in
                (LivePlayer.ID(id), [points, 1 + totals.values.filter { $0 > points }.count])
            })
    }

    private mutating func take(_ entry: LiveEntry, _ last: Instant?) {
        switch entry.command {
        case .join(let entrance):
            if let known = joins.firstIndex(where: { $0.person == entrance.person }) {
                removed.remove(Int64(known + 1))
            } else {
                joins.append((entrance.person, entry.at))
            }
        case .answer(let player, let place, let response):
            answers["\(player.rawValue)/\(place)"] = Answer(at: entry.at, response: response)
        case .proceed(let player, let place): openings["\(player.rawValue)/\(place)"] = entry.at
        case .timeIsUp(let place): close(place, entry.at, shows: true)
        case .resumed(let since): dead.append(max(since, last ?? since).ms...entry.at.ms)
        case .host(_, _, let order): take(order, entry.at)
        }
    }

    private mutating func take(_ press: LiveOrder, _ at: Instant) {
        switch press {
        case .start: if settings.pace == .teacher { open(set.items.indices.first { !hidden.contains($0) }!, at) }
        case .open(let place): open(place, at)
        case .reveal(let place): close(place, at, shows: true)
        case .skip(let place): close(place, at, shows: false)
        case .hide(let place):
            hidden.insert(place)
            if asking == place { close(place, at, shows: false) }
        case .show(let place): hidden.remove(place)
        case .remove(let player): removed.insert(player.rawValue)
        case .readmit(let player): removed.remove(player.rawValue)
        case .end: ended = at
        case .reopen:
            dead.append(ended!.ms...at.ms)
            ended = nil
        case .showBoard, .addTime, .lock, .unlock: break
        }
    }

    private mutating func open(_ place: Int, _ at: Instant) {
        opened[place] = at
        order.append(place)
        asking = place
    }

    private mutating func close(_ place: Int, _ at: Instant, shows: Bool) {
        closed[place] = at
        asking = nil
        if shows { revealed.insert(place) }
    }

    private func total(_ player: Int64) -> Int {
        let asked =
            settings.pace == .pupil
            ? set.items.indices.filter { openings["\(player)/\($0)"] != nil }
            : order.filter { revealed.contains($0) && joins[Int(player) - 1].at <= closed[$0]! }
        var (sum, row) = (0, 0)
        for place in asked where !hidden.contains(place) {
            guard let answer = answers["\(player)/\(place)"] else {
                row = 0
                continue
            }
            let mark = set.items[place].question.kind.mark(answer.response)
            sum += points(mark, answer, from: openings["\(player)/\(place)"] ?? opened[place]!, place)
            row = mark.percent == 100 ? row + 1 : 0
            if settings.rewardsStreaks, row > 1 { sum += [100, 200, 300, 400, 500][min(row - 2, 4)] }
        }
        return sum
    }

    /// Live milliseconds are those of the span less those that lie in a pause.
    private func points(_ mark: Mark, _ answer: Answer, from start: Instant, _ place: Int) -> Int {
        guard settings.rewardsSpeed else { return 10 * mark.percent }
        let lost = dead.reduce(0) { sum, pause in
            sum + max(0, min(pause.upperBound, answer.at.ms) - max(pause.lowerBound, start.ms))
        }
        let limit = Int64(set.items[place].seconds) * 1000
        let left = max(0, limit - max(0, answer.at.ms - start.ms - lost))
        return Int((500 + 500 * left / limit) * Int64(mark.percent) / 100)
    }
}
