package import Domain
import GRDB

extension Store {
    /// What looks unusual about the sittings of a contest, with everybody it names; `nil` when there is no such contest.
    ///
    /// Reads every answer once, a room at a time.
    package func contestSignals(
        of id: Contest.ID, by rule: ContestSignalRule = ContestSignalRule()
    ) async throws -> (record: ContestRecord, signals: [ContestSignal], people: [Contestant.ID: ContestantRecord])? {
        try await read { connection in
            guard let row = try connection.contestRow(id) else { return nil }
            var signals: [ContestSignal] = []
            var room: (assignment: Assignment.ID, sheets: [ContestAnswerSheet])?
            try connection.each(ContestSignalStatement.answers, [id]) { row in
                let assignment: Assignment.ID = row[0]
                if room?.assignment != assignment {
                    signals += rule.signals(in: room?.sheets ?? [])
                    room = (assignment, [])
                }
                let attempt: Attempt.ID = row[3]
                if room?.sheets.last?.attempt != attempt {
                    room?.sheets.append(
                        ContestAnswerSheet(
                            contestant: row[1], round: row[2], attempt: attempt, startedAt: row[4],
                            submittedAt: row[5]))
                }
                guard let last = room?.sheets.indices.last else { return }
                // Later answers to the same question come later and win.
                room?.sheets[last].answers[row[6]] = ContestAnswerSheet.Answer(
                    response: row[7], at: row[8], isRight: row[9])
            }
            signals += rule.signals(in: room?.sheets ?? [])
            let people = signals.isEmpty ? [] : try connection.contestants(of: id, school: nil)
            return (
                try connection.record(row), signals,
                Dictionary(uniqueKeysWithValues: people.map { ($0.contestant.id, $0) })
            )
        }
    }
}

/// Answers of contestants, room by room.
enum ContestSignalStatement: String, SQLStatement {
    case answers = """
        SELECT t.assignment_id, s.contestant_id, s.round, t.id, t.started_at_ms, t.submitted_at_ms, v.question_id,
            j.response, j.accepted_at_ms, i.score_hundredths = i.maximum_hundredths
        FROM contest_carrier k
        CROSS JOIN attempt t
        CROSS JOIN contest_sitting s
        CROSS JOIN answer_journal j
        CROSS JOIN attempt_item i
        CROSS JOIN question_version v
        WHERE k.contest_id = ? AND t.assignment_id = k.assignment_id AND t.submitted_at_ms IS NOT NULL
            AND s.attempt_id = t.id AND j.attempt_id = t.id AND i.attempt_id = t.id AND i.position = j.position
            AND v.id = i.question_version_id AND i.score_hundredths IS NOT NULL
        ORDER BY t.assignment_id, t.id, j.position, j.sequence
        """
}
