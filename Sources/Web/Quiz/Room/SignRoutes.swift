import Domain
import HTTPTypes
import Hummingbird
import Store

/// What the page of a running test says every few seconds, and what it is told.
enum SignRoutes {
    static func add(to routes: inout RouteTable) {
        // Whose attempt it is, is known in memory: no look-up before.
        routes.post("/attempts/:attempt/signs", .act(.sitTests, at: .own), bodyLimit: 4 * 1024, take)
    }

    private static func take(_ visit: Visit) async throws -> Response {
        let id: Attempt.ID = try visit.id("attempt")
        let learner = try visit.learner
        guard let (state, _) = try await visit.app.rooms.room(of: id, at: visit.now),
            let sitting = state.sittings[id], sitting.learner == learner
        else { throw HTTPError(.notFound) }
        await visit.app.rooms.note(
            SignOfLife(position: Typed.number(visit.form["position"], in: 1...999), at: visit.now), of: id)
        if sitting.submittedAt == nil, state.room.pausedSince == nil {
            try await keepAbsences(visit, id, since: sitting.startedAt)
        }
        let room = AttemptRoom(state, sitting, at: visit.now)
        if visit.form["version"] == room.version { return Response(status: .noContent) }
        return try visit.page(room, "Quiz/attempt-room")
    }

    /// "mark:milliseconds" of each time that the pupil was away; while the clock stands still nobody minds.
    private static func keepAbsences(_ visit: Visit, _ id: Attempt.ID, since startedAt: Instant) async throws {
        for text in visit.form.all("away").prefix(20) {
            let numbers = text.split(separator: ":").compactMap { Int64($0) }
            guard numbers.count == 2,
                let absence = PageAbsence.reported(
                    mark: numbers[0], awayMs: numbers[1], startedAt: startedAt, at: visit.now)
            else { continue }
            try await visit.store.addPageAbsence(absence, to: id)
        }
    }
}

extension Visit {
    /// What a pupil's page shows of its room; the page itself is a sign of life.
    func attemptRoom(_ id: Attempt.ID) async throws -> AttemptRoom {
        await app.rooms.note(SignOfLife(position: nil, at: now), of: id)
        guard let (state, _) = try await app.rooms.room(of: id, at: now), let sitting = state.sittings[id] else {
            return .quiet
        }
        return AttemptRoom(state, sitting, at: now)
    }
}
