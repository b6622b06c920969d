package import Domain
import GRDB

extension Store {
    /// The room of a test; one in which nothing happened yet is as good as any.
    package func testRoom(_ id: Assignment.ID) async throws -> TestRoom {
        try await read { try $0.testRoom(id) }
    }

    /// Stops the clock of a room, durably: a restart does not start it again. Nothing changes when it stands still.
    ///
    /// - Parameter text: why, for the pupils and the minutes; may be empty.
    /// - Throws: `RoomRefusal`; `StoreError.missing` when there is no such assignment.
    package func pauseRoom(_ id: Assignment.ID, text: String, by account: Account.ID, at now: Instant) async throws {
        try await write { [answers] connection in
            var room = try connection.testRoom(id)
            let assignment = try connection.testInRoom(room)
            guard !assignment.isClosed else { throw RoomRefusal.closed }
            guard room.pause(at: now) else { return }
            try connection.run(RoomStatement.setPause, [id, room.pausedSince])
            for attempt in try connection.openAttempts(of: id) { answers.attempts.forget(attempt) }
            try connection.addRoomEvent(.paused, to: id, text: text, by: account, at: now)
            try connection.addAudit(.roomPaused, "assignment:\(id.rawValue)", text, by: account, at: now)
        }
    }

    /// Lets the clock run on: every deadline, and the end of the window, is as much later as it stood still.
    package func resumeRoom(_ id: Assignment.ID, by account: Account.ID, at now: Instant) async throws {
        try await write { [answers] connection in
            try connection.resumeRoom(id, answers.attempts, by: account, at: now)
        }
    }

    /// Gives everybody in the room more time: whoever works on the test, and whoever begins later.
    ///
    /// - Parameter milliseconds: more than 0; extra time of single pupils stays as it is.
    /// - Throws: `RoomRefusal`; `StoreError.missing` when there is no such assignment.
    package func extendRoom(
        _ id: Assignment.ID, byMs milliseconds: Int64, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { [answers] connection in
            let room = try connection.testRoom(id)
            let assignment = try connection.testInRoom(room)
            guard !assignment.isClosed else { throw RoomRefusal.closed }
            let isRepeated = try connection.isRepeated(
                .extended, in: id, amountMs: milliseconds, text: reason, by: account, at: now)
            guard !isRepeated else { return }
            if let later = assignment.prolonged(byMs: milliseconds, at: room.clock(at: now)) {
                try connection.run(RoomStatement.prolong, [later.closesAt, later.timeLimitMs, id])
                try connection.moveLateEnd(of: assignment, to: later.closesAt)
                try connection.forgiveLateness(assignment.id)
            }
            try connection.change(openAttemptsOf: id, answers.attempts) {
                $0.takeTime(forAllMs: milliseconds, at: now)
            }
            try connection.addRoomEvent(
                .extended, to: id, amountMs: milliseconds, text: reason, by: account, at: now)
            try connection.addAudit(
                .roomExtended, "assignment:\(id.rawValue)", "\(milliseconds / 60_000) min: \(reason)", by: account,
                at: now)
        }
    }

    /// Writes a line into the minutes of a room; a message is seen by every pupil.
    ///
    /// - Parameter kind: `.message` or `.noted`.
    /// - Throws: `RoomRefusal`; `StoreError.missing` when there is no such assignment.
    package func sayInRoom(
        _ kind: RoomEvent.Kind, _ text: String, in id: Assignment.ID, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            _ = try connection.testInRoom(TestRoom(assignment: id))
            guard try !connection.isRepeated(kind, in: id, text: text, by: account, at: now) else { return }
            try connection.addRoomEvent(kind, to: id, text: text, by: account, at: now)
        }
    }
}

extension Connection {
    func testRoom(_ id: Assignment.ID) throws -> TestRoom {
        try first(RoomStatement.one, [id]) { TestRoom(assignment: id, pausedSince: $0[0], needsCode: $0[1]) }
            ?? TestRoom(assignment: id)
    }

    /// Since when the clock stands still; `nil` while it runs.
    func pausedSince(_ id: Assignment.ID) throws -> Instant? {
        try value(RoomStatement.pausedSince, [id], as: Instant.self)
    }

    /// - Throws: `RoomRefusal.notATest`.
    func testInRoom(_ room: TestRoom) throws -> Assignment {
        guard let found = try assignment(room.assignment) else { throw StoreError.missing }
        guard found.isTest else { throw RoomRefusal.notATest }
        return found
    }

    func openAttempts(of id: Assignment.ID) throws -> [Attempt.ID] {
        try rows(AttemptControlStatement.openOfAssignment, [id]) { $0[0] }
    }

    /// Ends the pause of a room, if there is one.
    func resumeRoom(
        _ id: Assignment.ID, _ attempts: OpenAttempts, by account: Account.ID, at now: Instant
    ) throws {
        var room = try testRoom(id)
        let assignment = try testInRoom(room)
        guard let pause = room.resume(at: now) else { return }
        try change(openAttemptsOf: id, attempts) { attempt in
            attempt.goOn(after: pause)
            return true
        }
        try run(RoomStatement.setPause, [id, nil as Instant?])
        try run(RoomStatement.setClosing, [assignment.closing(after: pause), id])
        try moveLateEnd(of: assignment, to: assignment.closing(after: pause))
        try forgiveLateness(assignment.id)
        try addRoomEvent(.resumed, to: id, amountMs: pause.lengthMs, text: "", by: account, at: now)
        try addAudit(
            .roomResumed, "assignment:\(id.rawValue)", "\(pause.lengthMs / 1000) s", by: account, at: now)
    }

    /// Who handed in just after the old closing time is treated as those who go on until the new one.
    fileprivate func forgiveLateness(_ id: Assignment.ID) throws {
        if let moved = try assignment(id) { try forgiveLateness(moved) }
    }

    /// Late work is taken as much longer as the closing time has moved.
    fileprivate func moveLateEnd(of assignment: Assignment, to closesAt: Instant) throws {
        guard let rules = assignment.rules.movingLate(from: assignment.closesAt, to: closesAt) else { return }
        try run(AssignmentChangeStatement.setRules, [try RulesText.text(rules), assignment.id])
    }

    /// Changes the deadline of every attempt that nobody has handed in yet.
    fileprivate func change(
        openAttemptsOf id: Assignment.ID, _ attempts: OpenAttempts, _ change: (inout Attempt) -> Bool
    ) throws {
        for open in try openAttempts(of: id) {
            guard var attempt = try attemptWithoutAnswers(open) else { continue }
            if change(&attempt) { try run(AttemptControlStatement.moveDeadline, [attempt.deadline, open]) }
            attempts.forget(open)
        }
    }

    /// A form that was sent twice: the same was done by the same person a moment ago.
    func isRepeated(
        _ kind: RoomEvent.Kind, in id: Assignment.ID, amountMs: Int64 = 0, text: String, by account: Account.ID,
        at now: Instant
    ) throws -> Bool {
        try value(RoomStatement.same, [id, kind, account, amountMs, text, now + -10_000], as: Int64.self) != nil
    }

    /// - Throws: `RoomRefusal.tooMuchSaid`.
    func addRoomEvent(
        _ kind: RoomEvent.Kind, to id: Assignment.ID, learner: Learner.ID? = nil, amountMs: Int64 = 0, text: String,
        by account: Account.ID, at now: Instant
    ) throws {
        let count = try value(RoomStatement.eventCount, [id], as: Int.self) ?? 0
        // What moves time must always be possible, however much was said.
        let isSpoken = kind == .message || kind == .noted
        guard count < RoomEvent.limit || !isSpoken else { throw RoomRefusal.tooMuchSaid }
        try run(RoomStatement.addEvent, [id, kind, now, account, learner, max(0, amountMs), text])
    }
}
