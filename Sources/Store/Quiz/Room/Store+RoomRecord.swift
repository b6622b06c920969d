package import Domain
import GRDB

extension Store {
    /// What pupils' pages ask of a room; `nil` when there is no such test.
    package func roomState(of id: Assignment.ID) async throws -> RoomState? {
        try await read { connection in
            guard try connection.value(AssignmentStatement.one, [id], as: Int64.self) != nil else { return nil }
            let messages = try connection.rows(RoomStatement.messages, [id, RoomNews.limit]) { row in
                RoomMessage(id: row[0], at: row[1], text: row[2])
            }
            let sittings = try connection.rows(RoomStatement.sittings, [id]) { row in
                (
                    row[0] as Attempt.ID,
                    RoomState.Sitting(learner: row[1], startedAt: row[2], deadline: row[3], submittedAt: row[4])
                )
            }
            return RoomState(
                room: try connection.testRoom(id), messages: messages,
                sittings: Dictionary(uniqueKeysWithValues: sittings))
        }
    }

    /// The assignment of an attempt; `nil` when there is no such attempt.
    package func assignment(ofAttempt id: Attempt.ID) async throws -> Assignment.ID? {
        try await read { try $0.value(RoomStatement.assignmentOfAttempt, [id], as: Assignment.ID.self) }
    }

    /// All of a room that its teacher sees beside the list of pupils.
    package func roomRecord(of id: Assignment.ID) async throws -> RoomRecord {
        try await read { connection in
            let events = try connection.rows(RoomStatement.events, [id]) { row in
                RoomEvent(
                    id: row[0], kind: row[1], at: row[2], by: row[3], learner: row[4], amountMs: row[5], text: row[6])
            }
            let absences = try connection.rows(RoomStatement.absences, [id]) { row in
                (row[0] as Attempt.ID, PageAbsences(count: row[1], longestMs: row[2]))
            }
            return RoomRecord(
                room: try connection.testRoom(id), events: events, answering: try connection.answering(id),
                absences: Dictionary(uniqueKeysWithValues: absences))
        }
    }

    /// Keeps that a pupil did not have the test before them; told again it counts once, and beyond
    /// `PageAbsence.limit` it is not kept.
    package func addPageAbsence(_ absence: PageAbsence, to attempt: Attempt.ID) async throws {
        try await absences.save(AbsenceRow(attempt: attempt, absence: absence))
    }
}

/// An absence on its way to the table.
struct AbsenceRow: Sendable {
    let attempt: Attempt.ID
    let absence: PageAbsence
}

extension Connection {
    func append(_ row: AbsenceRow) throws -> Result<Void, any Error> {
        let absence = row.absence
        try run(
            RoomStatement.addAbsence,
            [absence.mark, absence.leftAt, absence.awayMs, row.attempt, PageAbsence.limit])
        return .success(())
    }

    /// A question counts as answered when its last save was no blank.
    fileprivate func answering(_ id: Assignment.ID) throws -> [Attempt.ID: AnsweringRecord] {
        var answered: [Attempt.ID: Int] = [:]
        var savedAt: [Attempt.ID: Instant] = [:]
        try each(RoomStatement.answering, [id]) { row in
            let attempt: Attempt.ID = row[0]
            let at: Instant = row[3]
            if row[1] as Int == row[2] as Int { answered[attempt, default: 0] += 1 }
            savedAt[attempt] = max(savedAt[attempt] ?? at, at)
        }
        let asked = try rows(RoomStatement.asked, [id]) { ($0[0] as Attempt.ID, $0[1] as Int) }
        return Dictionary(
            uniqueKeysWithValues: asked.map { attempt, count in
                (
                    attempt,
                    AnsweringRecord(asked: count, answered: answered[attempt] ?? 0, savedAt: savedAt[attempt])
                )
            })
    }
}
