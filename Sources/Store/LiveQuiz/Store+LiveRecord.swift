package import Domain
import GRDB

extension Store {
    /// Records what a live quiz came to in a class: the results of its list, and for whoever answered an activity.
    /// Recorded again, after the room was played on, it replaces what was there.
    ///
    /// - Parameters:
    ///   - day: on which it was played.
    ///   - minutes: of learning, 1...600.
    /// - Returns: false when the very same was recorded before: a form sent twice.
    @discardableResult
    package func recordLive(
        _ room: LiveQuiz.ID, in classroom: Classroom.ID, day: Day, mode: DeliveryMode, minutes: Int,
        result: LiveClassResult, by account: Account.ID, at now: Instant
    ) async throws -> Bool {
        try await write { connection in
            let sorted = LiveClassResult(lines: result.lines.sorted { $0.learner < $1.learner })
            if let before = try connection.liveRecord(of: room), before.mode == mode, before.minutes == minutes,
                before.result == sorted
            {
                return false
            }
            try connection.run(LiveRecordStatement.record, [room, classroom, day, mode, minutes, account, now])
            for line in sorted.lines {
                try connection.run(
                    LiveRecordStatement.line, [room, line.learner, line.played?.asked, line.played?.right])
            }
            for learner in sorted.participants {
                try connection.run(
                    LiveRecordStatement.takePart,
                    [learner, day, mode, minutes, room, "live-quiz:\(room.rawValue)", account, now])
            }
            try connection.refreshLiteracy(sorted.participants, on: now.day)
            try connection.addAudit(
                .liveResultsRecorded, "classroom:\(classroom.rawValue)",
                "live-quiz:\(room.rawValue) \(mode.rawValue) \(minutes) min, learners:\(sorted.participants.count)",
                by: account, at: now)
            return true
        }
    }

    /// What was recorded of a room; `nil` when nothing was.
    package func liveRecord(of room: LiveQuiz.ID) async throws -> LiveClassRecord? {
        try await read { try $0.liveRecord(of: room) }
    }

    /// Rooms that run though nothing has happened in them since a moment.
    package func forgottenLiveQuizzes(since moment: Instant) async throws -> [LiveQuiz.ID] {
        try await read { connection in
            try connection.rows(LiveRecordStatement.forgotten, [moment]) { $0[0] as LiveQuiz.ID }
        }
    }
}

extension Connection {
    /// The live quizzes that were recorded for a class.
    func liveRecords(of classroom: Classroom.ID) throws -> [LiveClassRecord] {
        try rows(LiveRecordStatement.ofClassroom, [classroom], LiveRecordRow.init).map(liveRecord)
    }

    fileprivate func liveRecord(of room: LiveQuiz.ID) throws -> LiveClassRecord? {
        try first(LiveRecordStatement.one, [room], LiveRecordRow.init).map(liveRecord)
    }

    private func liveRecord(_ row: LiveRecordRow) throws -> LiveClassRecord {
        let lines = try rows(LiveRecordStatement.lines, [row.room]) { line in
            LiveClassResult.Line(
                learner: line[0], played: (line[1] as Int?).map { .init(asked: $0, right: line[2]) })
        }
        return LiveClassRecord(
            room: row.room, title: row.title, day: row.day, mode: row.mode, minutes: row.minutes,
            result: LiveClassResult(lines: lines))
    }
}

private struct LiveRecordRow {
    let room: LiveQuiz.ID
    let title: String
    let day: Day
    let mode: DeliveryMode
    let minutes: Int

    init(_ row: Row) {
        room = row[0]
        title = row[1]
        day = row[2]
        mode = row[3]
        minutes = row[4]
    }
}
