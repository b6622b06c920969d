import Domain
import NIOCore
import Store

/// A room that runs: the only place where its commands are decided, one after the other.
///
/// A command is decided at once and queued for the disk in the same breath; only when it is durable does it come into
/// `stored`, which is all that anybody ever sees, and only then is it acknowledged and announced. So what a page shows is
/// always what a restart would bring back. When storing fails the room is lost: `LiveRooms` makes it again from the log.
actor LiveRoom {
    nonisolated let id: LiveQuiz.ID
    nonisolated let record: LiveQuizRecord
    /// With the commands that are on their way to the disk.
    private var decided: LiveQuiz
    /// With the commands that are durable.
    private(set) var stored: LiveQuiz
    /// Entries of the log that the rules do not take any more; they count in its length.
    private let refusedCount: Int
    private let store: Store
    /// The question as every telephone shows it.
    let card: @Sendable (LiveQuiz, Instant) -> String?
    private var sceneNow: LiveScene?
    /// True once something could not be stored; then nothing is taken any more.
    private(set) var isLost = false
    /// Changes that were announced, for the pages to know whether theirs is old.
    private(set) var version = 0
    var listeners: [LiveListener: [Int: AsyncStream<ByteBuffer>.Continuation]] = [:]
    var listenerCount = 0

    init(
        _ record: LiveQuizRecord, _ replayed: LiveQuiz.Replayed, store: Store,
        card: @escaping @Sendable (LiveQuiz, Instant) -> String? = { _, _ in nil }
    ) {
        id = record.id
        self.record = record
        decided = replayed.room
        stored = replayed.room
        refusedCount = replayed.refused.count
        self.store = store
        self.card = card
    }

    /// Takes a command, and returns when it is durable and everybody has been told. A command that was taken before is
    /// acknowledged again, but never before the first one is durable.
    ///
    /// - Throws: `LiveRefusal`; `StoreError` when it could not be stored, and then it counts for nobody.
    func take(_ command: LiveCommand, at now: Instant) async throws {
        guard !isLost else { throw StoreError.busy }
        let known = decided.log.count
        _ = try decided.apply(command, at: now)
        let entries = Array(decided.log[known...])
        if entries.isEmpty, stored.log.count == known { return }
        do {
            try await store.appendLive(entries, after: known + refusedCount, to: id)
        } catch {
            lose()
            throw error
        }
        settle(known + entries.count)
    }

    /// The room as it stands, after what the clock asks for.
    func look(at now: Instant) async throws -> LiveQuiz {
        try await closeWhatIsOver(at: now)
        return stored
    }

    /// The same with what all screens have in common, as of one moment.
    func glance(at now: Instant) async throws -> (room: LiveQuiz, scene: LiveScene) {
        try await closeWhatIsOver(at: now)
        return (stored, scene)
    }

    /// What all screens have in common, made once for each change.
    var scene: LiveScene {
        if let sceneNow { return sceneNow }
        let scene = stored.scene
        sceneNow = scene
        return scene
    }

    /// The open question is revealed once its time is over.
    func closeWhatIsOver(at now: Instant) async throws {
        guard let closesAt = stored.closesAt, now >= closesAt, let place = stored.currentPlace else { return }
        try await take(.timeIsUp(place: place), at: now)
    }

    /// Commands are stored in order, so whoever comes back first brings those before it along.
    private func settle(_ count: Int) {
        guard !isLost else { return }
        var events: [LiveEvent] = []
        var at: Instant?
        while stored.log.count < count {
            let entry = decided.log[stored.log.count]
            do {
                events += try stored.apply(entry.command, at: entry.at)
                at = entry.at
            } catch {
                return lose()
            }
        }
        guard let at, !events.isEmpty else { return }
        sceneNow = nil
        version += events.count
        announce(events, at: at)
    }

    /// Nobody is let on with what is not on the disk; the pages come back by themselves.
    private func lose() {
        isLost = true
        endListening()
    }
}

/// Who listens to a room.
enum LiveListener: Hashable, Sendable {
    /// A device of the teacher, or the projector.
    case host
    case player(LivePlayer.ID)
}
