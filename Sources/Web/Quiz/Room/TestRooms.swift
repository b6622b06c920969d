import Domain
import Store

/// What pupils' pages say every few seconds, and what they are told: kept in memory only, so that a sign of life costs no
/// statement. What lasts, pauses and messages, is read from the database for a whole room at once and believed for two
/// seconds, whoever changed it.
actor TestRooms {
    private struct Known {
        let state: Task<RoomState?, any Error>
        let readAt: Instant
    }

    private static let believedMs: Int64 = 2_000
    /// Rooms of which something is kept, about 10 KB each.
    private static let roomLimit = 2_048
    /// Attempts of which something is kept, about 100 bytes each.
    private static let attemptLimit = 32_768
    private let store: Store
    private var known: [Assignment.ID: Known] = [:]
    private var homes: [Attempt.ID: Assignment.ID] = [:]
    private var signs: [Attempt.ID: SignOfLife] = [:]

    init(store: Store) {
        self.store = store
    }

    /// The room of an attempt with the attempt in it; `nil` when there is none.
    func room(of attempt: Attempt.ID, at now: Instant) async throws -> (state: RoomState, assignment: Assignment.ID)? {
        guard let home = try await home(of: attempt) else { return nil }
        if let state = try await state(of: home, at: now), state.sittings[attempt] != nil { return (state, home) }
        // Begun a moment ago: what is believed may be older.
        known[home] = nil
        guard let state = try await state(of: home, at: now), state.sittings[attempt] != nil else { return nil }
        return (state, home)
    }

    /// To be called after something has changed in a room, so that everybody is told with the next sign of life.
    func forget(_ assignment: Assignment.ID) {
        known[assignment] = nil
    }

    /// Notes that a page is there.
    func note(_ sign: SignOfLife, of attempt: Attempt.ID) {
        if signs.count >= Self.attemptLimit {
            signs = signs.filter { $0.value.at > sign.at + -2 * Seat.silenceMs }
            if signs.count >= Self.attemptLimit { signs.removeAll() }
        }
        signs[attempt] = sign
    }

    /// The last signs of these attempts.
    func signs(of attempts: [Attempt.ID]) -> [Attempt.ID: SignOfLife] {
        Dictionary(uniqueKeysWithValues: attempts.compactMap { id in signs[id].map { (id, $0) } })
    }

    private func home(of attempt: Attempt.ID) async throws -> Assignment.ID? {
        if let home = homes[attempt] { return home }
        guard let home = try await store.assignment(ofAttempt: attempt) else { return nil }
        if homes.count >= Self.attemptLimit { homes.removeAll() }
        homes[attempt] = home
        return home
    }

    /// Pupils who ask at once cause one reading.
    private func state(of assignment: Assignment.ID, at now: Instant) async throws -> RoomState? {
        if let known = known[assignment], (0..<Self.believedMs).contains(now.ms - known.readAt.ms) {
            return try await known.state.value
        }
        let store = store
        let task = Task { try await store.roomState(of: assignment) }
        if known.count >= Self.roomLimit { known.removeAll() }
        known[assignment] = Known(state: task, readAt: now)
        do {
            return try await task.value
        } catch {
            if known[assignment]?.state == task { known[assignment] = nil }
            throw error
        }
    }
}
