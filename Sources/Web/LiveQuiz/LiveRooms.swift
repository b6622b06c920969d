import Content
import Domain
import Logging
import Store

/// The rooms that somebody is in, by number. A room that is not here yet is made from what is stored; one that ended and
/// that nobody listens to goes again.
package actor LiveRooms {
    private let store: Store
    private let shelf: ContentShelf
    private let card: @Sendable (LiveQuiz, Instant) -> String?
    private let clock: @Sendable () -> Instant
    private let logger: Logger
    private var rooms: [LiveQuiz.ID: Task<LiveRoom?, any Error>] = [:]
    /// PINs that were asked for, so that a pupil's page needs no look into the tables.
    private var pins: [LivePIN: LiveQuiz.ID] = [:]

    /// - Parameter card: the open question of a room as every telephone shows it.
    init(
        store: Store, shelf: ContentShelf, card: @escaping @Sendable (LiveQuiz, Instant) -> String?,
        clock: @escaping @Sendable () -> Instant, logger: Logger
    ) {
        self.store = store
        self.shelf = shelf
        self.card = card
        self.clock = clock
        self.logger = logger
    }

    /// The room with that number; `nil` when there is none.
    func room(_ id: LiveQuiz.ID) async throws -> LiveRoom? {
        let task = rooms[id] ?? begin(id)
        do {
            guard let room = try await task.value else {
                rooms[id] = nil
                return nil
            }
            guard await room.isLost else { return room }
        } catch {
            if rooms[id] == task { rooms[id] = nil }
            throw error
        }
        if rooms[id] == task { rooms[id] = nil }
        return try await (rooms[id] ?? begin(id)).value
    }

    /// The room that a PIN leads to; `nil` when there is none.
    func room(_ pin: LivePIN) async throws -> LiveRoom? {
        if let known = pins[pin] { return try await room(known) }
        guard let found = try await store.liveQuiz(pin: pin) else { return nil }
        pins[pin] = found
        return try await room(found)
    }

    /// A new room, which takes its PIN.
    func open(_ opening: LiveOpening, bits: UInt64, at now: Instant) async throws -> LiveQuizRecord {
        let record = try await store.openLiveQuiz(opening, bits: bits, at: now)
        pins[record.pin] = record.id
        return record
    }

    /// One round of the clock: questions whose time is over are revealed.
    func keepTime(at now: Instant) async {
        for task in rooms.values {
            do {
                try await task.value?.closeWhatIsOver(at: now)
            } catch {
                logger.error("live quiz", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Ends the rooms that nobody has ended and in which nothing has happened for hours.
    func endForgotten(at now: Instant) async throws {
        for id in try await store.forgottenLiveQuizzes(since: now + -LiveQuiz.forgottenMs) {
            do {
                guard let room = try await room(id) else { continue }
                try await room.take(.host(by: room.record.opening.host, step: room.stored.step, order: .end), at: now)
            } catch {
                logger.error("live quiz \(id.rawValue)", metadata: ["error": "\(error)"])
            }
        }
    }

    /// Keeps connections open, and lets go of what nobody needs.
    func beat() async {
        for (id, task) in rooms {
            guard let room = try? await task.value else { continue }
            await room.beat()
            if await room.isIdle, rooms[id] == task {
                rooms[id] = nil
                pins[room.record.pin] = nil
            }
        }
    }

    /// Notes in the database that the server is there, while a question runs.
    func pulse(at now: Instant) async {
        for task in rooms.values {
            guard let room = try? await task.value, await room.isTimed else { continue }
            do {
                return try await store.pulseLive(at: now)
            } catch {
                return logger.error("live quiz", metadata: ["error": "\(error)"])
            }
        }
    }

    /// When the server was last known to be there.
    private func lastSign(_ log: [LiveEntry]) async throws -> Instant? {
        [log.last?.at, try await store.lastLivePulse()].compactMap { $0 }.max()
    }

    /// Two who ask at once get one room.
    private func begin(_ id: LiveQuiz.ID) -> Task<LiveRoom?, any Error> {
        let task = Task { try await load(id) }
        rooms[id] = task
        return task
    }

    /// The room again from its commands; the time in which the server was away counts against nobody.
    private func load(_ id: LiveQuiz.ID) async throws -> LiveRoom? {
        try await shelf.ready()
        guard let (record, log) = try await store.liveQuiz(id) else { return nil }
        let questions = try await QuestionShelf(content: shelf.stock?.content ?? .empty, store: store)
            .questions(record.opening.items.map { ($0.question, $0.contentHash) })
        guard let empty = record.room(questions) else { throw LiveQuestionMissing(room: id) }
        let replayed = LiveQuiz.replay(empty, log: log)
        for (entry, refusal) in replayed.refused {
            logger.error("live quiz \(id.rawValue)", metadata: ["command": "\(entry)", "refusal": "\(refusal)"])
        }
        let room = LiveRoom(record, replayed, store: store, card: card)
        if replayed.room.phase != .ended, replayed.room.phase != .lobby {
            try await room.take(.resumed(since: try await lastSign(log) ?? record.openedAt), at: clock())
        }
        return room
    }
}

/// A question of a stored room that neither the files nor the database know.
struct LiveQuestionMissing: Error {
    let room: LiveQuiz.ID
}

extension LiveRoom {
    /// The time of a question runs.
    fileprivate var isTimed: Bool {
        stored.closesAt != nil || stored.phase == .running
    }

    /// Ended, and nobody listens.
    fileprivate var isIdle: Bool {
        isLost || (stored.phase == .ended && listeners.isEmpty)
    }
}
