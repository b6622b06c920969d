package import Domain
import GRDB

extension Store {
    /// A PIN is not given to another room for a week, so that a paper with an old one leads nowhere else.
    private static let pinRestMs: Int64 = 7 * 24 * 3_600_000

    /// Opens a room under a PIN that no other has.
    ///
    /// - Parameter bits: random and secret; the PIN is drawn from them.
    /// - Throws: `StoreError.busy` when there is no PIN left.
    package func openLiveQuiz(_ opening: LiveOpening, bits: UInt64, at now: Instant) async throws -> LiveQuizRecord {
        try await write { connection in
            let recent = try connection.rows(LiveStatement.recentPINs, [now + -Self.pinRestMs]) {
                try LivePIN($0, at: 0)
            }
            let running = try connection.rows(LiveStatement.runningPINs) { try LivePIN($0, at: 0) }
            guard let pin = LivePIN.free(bits: bits, taken: Set(recent + running)) else { throw StoreError.busy }
            let id: LiveQuiz.ID = try connection.insert(
                LiveStatement.open,
                [
                    pin.number, opening.host, opening.classroom, opening.title, try LiveText.text(opening.items),
                    try LiveText.text(opening.pupils), try LiveText.text(opening.settings), now,
                ])
            return LiveQuizRecord(id: id, pin: pin, opening: opening, openedAt: now, endedAt: nil)
        }
    }

    /// A room with its commands, as of one moment; `nil` when there is none.
    package func liveQuiz(_ id: LiveQuiz.ID) async throws -> (record: LiveQuizRecord, log: [LiveEntry])? {
        try await read { connection in
            guard let record = try connection.first(LiveStatement.byID, [id], LiveQuizRecord.init) else { return nil }
            let log = try connection.rows(LiveStatement.log, [id]) { row in
                LiveEntry(command: try LiveText.value(row[0]), at: row[1])
            }
            return (record, log)
        }
    }

    /// The room that a PIN leads to, also after its end; `nil` when there is none.
    package func liveQuiz(pin: LivePIN) async throws -> LiveQuiz.ID? {
        try await read { try $0.value(LiveStatement.byPIN, [pin.number]) }
    }

    /// Who drives a room; `nil` when there is none.
    package func liveQuizHost(_ id: LiveQuiz.ID) async throws -> Account.ID? {
        try await read { try $0.value(LiveStatement.host, [id]) }
    }

    /// The last fifty rooms of a teacher, newest first.
    package func liveQuizzes(of host: Account.ID) async throws -> [LiveQuizRecord] {
        try await read { try $0.rows(LiveStatement.ofHost, [host], LiveQuizRecord.init) }
    }

    /// The rooms that have not ended.
    package func runningLiveQuizzes() async throws -> [LiveQuiz.ID] {
        try await read { connection in try connection.rows(LiveStatement.running) { $0[0] } }
    }

    /// Notes that the server was there, while questions are open: after `kill -9` nothing else tells when it went.
    package func pulseLive(at now: Instant) async throws {
        try await write { try $0.run(LiveStatement.pulse, [now]) }
    }

    /// When the server was last known to be there; `nil` when no question was ever open.
    package func lastLivePulse() async throws -> Instant? {
        try await read { try $0.value(LiveStatement.lastPulse) }
    }

    /// Adds accepted commands to the log of a room, and returns when they are durable. Calls of one actor are written in
    /// the actor's order, without the actor being left before they are queued.
    ///
    /// - Parameter known: how many entries the room had before these; nothing is written when the log has more or fewer.
    /// - Throws: `StoreError`, `busy` also when the log is not as long as was said.
    package func appendLive(
        _ entries: [LiveEntry], after known: Int, to room: LiveQuiz.ID,
        isolation: isolated (any _Concurrency.Actor)? = #isolation
    ) async throws {
        try await live.save(LiveRows(room: room, known: known, entries: entries))
    }
}

extension LiveQuizRecord {
    /// Ten columns, as `LiveStatement` selects them.
    init(_ row: Row) throws {
        self.init(
            id: row[0], pin: try LivePIN(row, at: 1),
            opening: LiveOpening(
                host: row[2], classroom: row[3], title: row[4], items: try LiveText.value(row[5]),
                pupils: try LiveText.value(row[6]), settings: try LiveText.value(row[7])), openedAt: row[8],
            endedAt: row[9])
    }
}

extension LivePIN {
    init(_ row: Row, at index: Int) throws {
        guard let pin = LivePIN(text: "\(row[index] as Int)") else { throw StoreError.corrupt }
        self = pin
    }
}
