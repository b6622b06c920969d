/// A quiz that a class plays together, with the teacher as its host: a pure state machine whose time is the server's.
///
/// Whoever calls `apply` stores the new entry of `log` before anybody hears of the events; then a restart loses nothing.
package struct LiveQuiz: Sendable {
    package typealias ID = Identifier<LiveQuiz>

    /// Where the room stands; places are 0-based.
    package enum Phase: Hashable, Sendable {
        case lobby
        case asking(Int)
        case revealed(Int)
        /// The question was passed over; nobody sees its answer.
        case skipped(Int)
        case board
        /// At the pupils' pace, from the start to the end.
        case running
        case ended
    }

    /// More pupils than the largest school has (ARCHITECTURE.md asks for 10,000).
    package static let maximumPlayers = 12_000
    /// The way of an answer through the network, taken after the time is over; it earns nothing for speed.
    package static let graceMs: Int64 = 1_000
    /// What one press of “Thêm 15 giây” adds.
    package static let addedMs: Int64 = 15_000

    /// A room in which nothing happens for so long was forgotten, and is ended.
    package static let forgottenMs: Int64 = 6 * 3_600_000

    package let id: ID
    package let pin: LivePIN
    /// Only this account drives the room, from as many devices as it likes.
    package let host: Account.ID
    package let set: LiveSet
    package let roster: LiveRoster
    package let settings: LiveSettings

    package internal(set) var phase = Phase.lobby
    package internal(set) var isLocked = false
    /// In the order in which they came in; the id is the place plus one.
    package internal(set) var players: [LivePlayer] = []
    /// The accepted commands; what is stored.
    package internal(set) var log: [LiveEntry] = []
    var places: [LivePlace]
    /// Places in the order in which the teacher opened them.
    var openedPlaces: [Int] = []
    var orders: [LiveOrder] = []
    var people: [LivePlayer.Person: LivePlayer.ID] = [:]
    var namesTaken: [String: LivePlayer.ID] = [:]
    var pauses: [LivePause] = []
    var phaseBeforeEnd: Phase?
    var endedAt: Instant?

    /// - Parameters:
    ///   - set: without problems.
    ///   - settings: without problems.
    package init(
        id: ID, pin: LivePIN, host: Account.ID, set: LiveSet, roster: LiveRoster = .empty,
        settings: LiveSettings = LiveSettings()
    ) {
        self.id = id
        self.pin = pin
        self.host = host
        self.set = set
        self.roster = roster
        self.settings = settings
        places = set.items.enumerated().map { place, item in
            let kind = item.question.kind
            var generator = SplitMix64(text: "\(id.rawValue)|\(place)|\(item.question.id)")
            let shuffled = kind.arrangement(using: &generator)
            let isChoice = [.oneOf, .severalOf].contains(type(of: kind).form)
            return LivePlace(arrangement: isChoice && !settings.shufflesOptions ? shuffled.sorted() : shuffled)
        }
    }

    /// Presses of the teacher that were accepted; a page of the teacher's sends the number that it knows.
    package var step: Int {
        orders.count
    }

    /// What pupils may see of a question: never the key.
    package func sheet(at place: Int) -> Sheet {
        set.items[place].question.kind.sheet(arrangement: places[place].arrangement)
    }

    /// What a page sends, in the author's indexes; `nil` when it names what is not there.
    package func authorResponse(at place: Int, printed: Response) -> Response? {
        set.items.indices.contains(place) ? sheet(at: place).authorResponse(printed: printed) : nil
    }

    /// The pupil with that number; `nil` when there is none.
    package func player(_ id: LivePlayer.ID) -> LivePlayer? {
        let at = Int(clamping: id.rawValue) &- 1
        return players.indices.contains(at) ? players[at] : nil
    }

    /// The name as the teacher's report has it: of a pupil of the list the whole one.
    package func fullName(of player: LivePlayer) -> String {
        player.learner.flatMap { roster.entry(of: $0) }?.fullName ?? player.name
    }

    /// Who comes back with this name or token; `nil` for somebody new.
    package func player(as person: LivePlayer.Person) -> LivePlayer? {
        people[person].flatMap(player)
    }

    /// Pupils whose names are on the board, in the order in which they came in.
    package var presentPlayers: [LivePlayer] {
        players.filter { !$0.isRemoved }
    }
}
