package import Domain
import GRDB

extension Store {
    /// How long things are kept.
    package func dataKeeping() async throws -> DataKeeping {
        try await read { try $0.dataKeeping() }
    }

    /// Sets how long things are kept, in years.
    package func setDataKeeping(
        _ years: [DataKeeping.Period: Int], by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            for period in DataKeeping.Period.allCases {
                guard let value = years[period] else { continue }
                try connection.run(DataKeepingStatement.set, [period.rawValue, value, account, now])
            }
            let text = DataKeeping.Period.allCases.compactMap { period in
                years[period].map { "\(period.rawValue) \($0)" }
            }
            try connection.addAudit(.keepingSet, "settings:keeping", text.joined(separator: ", "), by: account, at: now)
        }
    }

    /// What a purge would take now; writes nothing.
    package func purgePreview(at now: Instant) async throws -> PurgeCounts {
        try await read { try $0.purgeCounts(at: now) }
    }

    /// Takes what is kept no more; the figures of locks hold no names and stay. One transaction.
    ///
    /// - Parameter seen: the counts as they were shown.
    /// - Throws: `PurgeRefusal`.
    @discardableResult
    package func purge(seen: PurgeCounts, by account: Account.ID, at now: Instant) async throws -> PurgeCounts {
        try await write { connection in
            let counts = try connection.purgeCounts(at: now)
            guard !counts.isEmpty else { throw PurgeRefusal.nothing }
            guard counts == seen else { throw PurgeRefusal.changedMeanwhile }
            try connection.purge(at: now)
            let answers = try connection.dataKeeping().limit(.answers, on: now.day).start
            try connection.run(DataKeepingStatement.note, [now, account, counts.text, answers])
            try connection.addAudit(.dataPurged, "settings:keeping", counts.text, by: account, at: now)
            return counts
        }
    }

    /// The purges that were run, newest first.
    package func purges() async throws -> [PurgeRecord] {
        try await read { connection in
            try connection.rows(DataKeepingStatement.purges) {
                PurgeRecord(at: $0[0], by: $0[1], counts: PurgeCounts(text: $0[2]))
            }
        }
    }
}

extension Connection {
    fileprivate func dataKeeping() throws -> DataKeeping {
        let found = try rows(DataKeepingStatement.all) { row in
            (DataKeeping.Period(rawValue: row[0]), row[1] as Int)
        }
        return DataKeeping(
            stored: Dictionary(found.compactMap { period, years in period.map { ($0, years) } }) { first, _ in first })
    }

    fileprivate func purgeCounts(at now: Instant) throws -> PurgeCounts {
        let keeping = try dataKeeping()
        func start(_ period: DataKeeping.Period) -> Instant { keeping.limit(period, on: now.day).start }
        func count(_ sql: DataKeepingStatement, _ arguments: StatementArguments) throws -> Int {
            try value(sql, arguments, as: Int.self) ?? 0
        }
        let answers = start(.answers)
        let remarks = keeping.limit(.remarks, on: now.day)
        return PurgeCounts([
            .answers: try count(.countAnswers, [answers])
                + count(.countSteps, [SchoolYear.containing(now.day), answers]),
            .leavers: try leavers(before: keeping.limit(.leavers, on: now.day)).count,
            .remarks: try count(.countRemarks, [remarks.start])
                + count(.countNotes, [SchoolYear.containing(remarks), remarks]),
            .letters: try count(.countLetters, [start(.letters)]),
        ])
    }

    fileprivate func purge(at now: Instant) throws {
        let keeping = try dataKeeping()
        let answers = keeping.limit(.answers, on: now.day).start
        try run(DataKeepingStatement.dropAnswers, [answers])
        try run(DataKeepingStatement.dropSteps, [SchoolYear.containing(now.day), answers])
        for learner in try leavers(before: keeping.limit(.leavers, on: now.day)) {
            try erase(learner, .person, at: now)
        }
        let remarks = keeping.limit(.remarks, on: now.day)
        try run(DataKeepingStatement.dropRemarks, [remarks.start])
        try run(DataKeepingStatement.dropNotes, [SchoolYear.containing(remarks), remarks])
        try run(DataKeepingStatement.dropLetters, [keeping.limit(.letters, on: now.day).start])
    }

    /// Pupils who left before a day and still have their names.
    private func leavers(before day: Day) throws -> [Learner.ID] {
        try rows(DataKeepingStatement.leavers, [SchoolYear.containing(day), day]) { $0[0] as Learner.ID }
    }
}

enum DataKeepingStatement: String, SQLStatement {
    case all = """
        SELECT key, value
        FROM province_setting
        """

    case set = """
        INSERT INTO province_setting (key, value, set_by_account_id, set_at_ms)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE
        SET value = excluded.value, set_by_account_id = excluded.set_by_account_id, set_at_ms = excluded.set_at_ms
        """

    case note = """
        INSERT INTO purge (run_at_ms, run_by_account_id, counts, answers_before_ms)
        VALUES (?, ?, ?, ?)
        """

    /// Whether a purge has taken the answers of an assignment.
    case hasPurged = """
        SELECT 1
        FROM assignment s
        JOIN purge p ON p.answers_before_ms > s.closes_at_ms
        WHERE s.id = ?
        LIMIT 1
        """

    case purges = """
        SELECT p.run_at_ms, a.full_name, p.counts
        FROM purge p
        JOIN account a ON a.id = p.run_by_account_id
        ORDER BY p.id DESC
        LIMIT 20
        """

    /// Sittings of a contest stay with its records: a seal in the log vouches for their answers.
    case countAnswers = """
        SELECT COUNT(*)
        FROM assignment s
        CROSS JOIN attempt a ON a.assignment_id = s.id
        CROSS JOIN answer_journal j ON j.attempt_id = a.id
        WHERE s.closes_at_ms < ? AND NOT EXISTS (SELECT 1 FROM contest_carrier k WHERE k.assignment_id = s.id)
        """

    case dropAnswers = """
        DELETE FROM answer_journal
        WHERE attempt_id IN (SELECT a.id FROM assignment s CROSS JOIN attempt a ON a.assignment_id = s.id
            WHERE s.closes_at_ms < ? AND NOT EXISTS (SELECT 1 FROM contest_carrier k WHERE k.assignment_id = s.id))
        """

    /// By the pupils of all years, since a run names nobody else.
    case countSteps = """
        SELECT COUNT(*)
        FROM classroom c
        CROSS JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
        CROSS JOIN practice_run r ON r.learner_id = e.learner_id
        CROSS JOIN practice_command k ON k.run_id = r.id
        WHERE c.school_year <= ? AND r.ended_at_ms < ?
        """

    case dropSteps = """
        DELETE FROM practice_command
        WHERE run_id IN (SELECT r.id FROM classroom c
            CROSS JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
            CROSS JOIN practice_run r ON r.learner_id = e.learner_id
            WHERE c.school_year <= ? AND r.ended_at_ms < ?)
        """

    case leavers = """
        SELECT e.learner_id
        FROM classroom c
        CROSS JOIN enrolment e ON e.classroom_id = c.id AND e.to_day IS NULL
        CROSS JOIN learner l ON l.id = e.learner_id
        WHERE c.school_year <= ? AND e.status IN ('transferredOut', 'leftSchool', 'graduated') AND e.from_day < ?
            AND l.erased_at_ms IS NULL
        ORDER BY e.learner_id
        """

    case countRemarks = """
        SELECT COUNT(*)
        FROM feedback_remark
        WHERE asked_at_ms < ? AND body <> ''
        """

    case dropRemarks = """
        UPDATE feedback_remark
        SET body = ''
        WHERE asked_at_ms < ? AND body <> ''
        """

    case countNotes = """
        SELECT COUNT(*)
        FROM classroom c
        CROSS JOIN enrolment e ON e.classroom_id = c.id
        CROSS JOIN outreach_entry o ON o.learner_id = e.learner_id
        WHERE c.school_year <= ? AND o.day < ? AND o.note <> '' AND e.to_day IS NULL
        """

    case dropNotes = """
        UPDATE outreach_entry
        SET note = ''
        WHERE id IN (SELECT o.id FROM classroom c
            CROSS JOIN enrolment e ON e.classroom_id = c.id
            CROSS JOIN outreach_entry o ON o.learner_id = e.learner_id
            WHERE c.school_year <= ? AND o.day < ? AND o.note <> '' AND e.to_day IS NULL)
        """

    case countLetters = """
        SELECT COUNT(*)
        FROM mail
        WHERE queued_at_ms < ? AND next_try_at_ms IS NULL
        """

    case dropLetters = """
        DELETE FROM mail
        WHERE queued_at_ms < ? AND next_try_at_ms IS NULL
        """
}
