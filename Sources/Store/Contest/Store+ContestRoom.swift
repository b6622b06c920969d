package import Domain
import GRDB

extension Store {
    /// The rooms of a contest, by round, school and class; there is one as soon as it was prepared or somebody began there.
    package func contestRooms(of id: Contest.ID) async throws -> [ContestRoomRecord] {
        try await read { connection in
            try connection.rows(ContestRoomStatement.ofContest, [id]) { row in
                ContestRoomRecord(
                    assignment: row[0], round: row[1], className: row[2], school: row[3], schoolName: row[4],
                    expected: row[5], openSittings: row[6], handedIn: row[7], isPaused: row[8], needsCode: row[9])
            }
        }
    }

    /// Prepares the rooms of a round for the contestants of a school, each in the class that they attend now, so that
    /// codes can be printed and extra time given before the round opens.
    ///
    /// - Returns: how many contestants have a room; who attends no class has none.
    /// - Throws: `ContestEntryRefusal`; `StoreError.missing` when there is no such contest.
    package func prepareRooms(
        of id: Contest.ID, round: Int, school: Unit.ID, by account: Account.ID, at now: Instant
    ) async throws -> Int {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            try row.contest.admitRooms(of: round, at: now)
            var people = try connection.contestants(of: id, school: school).map(\.contestant)
            if round > 0, row.contest.settings.rounds[round - 1].selection != nil {
                let lines = try connection.promotion(of: id, after: round - 1)
                let selected = Set(lines.filter { $0.standing == .selected }.map(\.contestant))
                people.removeAll { !selected.contains($0.id) }
            }
            var placed = 0
            for person in people {
                let classroom = try connection.value(
                    ContestSittingStatement.classroomNow, [person.learner], as: Classroom.ID.self)
                guard classroom != nil else { continue }
                _ = try connection.carrier(of: row, round: round, for: person.learner, at: now)
                placed += 1
            }
            try connection.addAudit(
                .contestRoomsPrepared, id.subject, "round:\(round) school:\(school.rawValue) \(placed)", by: account,
                at: now)
            return placed
        }
    }

    /// The room in which a contestant sits a round, if it asks for a code; from then on the contestant is expected there.
    package func codeRoom(
        of id: Contest.ID, round: Int, for learner: Learner.ID
    ) async throws -> Assignment.ID? {
        let room = try await read { connection in
            try connection.value(ContestRoomStatement.codeRoom, [learner, id, round], as: Assignment.ID.self)
        }
        guard let room else { return nil }
        try await write { try $0.run(ContestSittingStatement.choose, [room, learner]) }
        return room
    }
}

/// Rooms of contests.
enum ContestRoomStatement: String, SQLStatement {
    case ofContest = """
        SELECT k.assignment_id, k.round, r.name, u.id, u.name,
            (SELECT COUNT(*) FROM assignment_learner l WHERE l.assignment_id = k.assignment_id),
            (SELECT COUNT(*) FROM attempt t WHERE t.assignment_id = k.assignment_id AND t.submitted_at_ms IS NULL),
            (SELECT COUNT(*) FROM attempt t WHERE t.assignment_id = k.assignment_id AND t.submitted_at_ms IS NOT NULL),
            m.paused_since_ms IS NOT NULL, COALESCE(m.needs_code, 0)
        FROM contest_carrier k
        JOIN classroom r ON r.id = k.classroom_id
        JOIN unit u ON u.id = r.school_unit_id
        LEFT JOIN test_room m ON m.assignment_id = k.assignment_id
        WHERE k.contest_id = ?
        ORDER BY k.round, u.code, r.grade, r.name
        """

    case codeRoom = """
        SELECT k.assignment_id
        FROM enrolment e
        JOIN contest_carrier k ON k.classroom_id = e.classroom_id
        JOIN test_room m ON m.assignment_id = k.assignment_id AND m.needs_code = 1
        WHERE e.learner_id = ? AND e.to_day IS NULL AND k.contest_id = ? AND k.round = ?
        """
}
