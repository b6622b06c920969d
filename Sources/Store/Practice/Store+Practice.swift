package import Domain
import GRDB

extension Store {
    /// Starts a run, or goes on with the one that is open; two presses of the button give one run.
    ///
    /// - Parameter seed: chooses the person and the order of choices; not used when a run is open.
    package func startPractice(
        _ scenario: Scenario, learner: Learner.ID, seed: UInt64, at now: Instant
    ) async throws -> PracticeRunRecord.ID {
        try await write { connection in
            if let open = try connection.first(
                PracticeStatement.open, [learner, scenario.id], PracticeRunRecord.init)
            {
                if now <= open.deadline { return open.id }
                try connection.run(PracticeStatement.runOut, [open.deadline, open.id])
            }
            let run = Run(scenario: scenario, seed: seed, startedAt: now)
            return try connection.insert(
                PracticeStatement.start,
                [
                    learner, scenario.id, scenario.contentHash, scenario.isDossier, Int64(bitPattern: seed), now,
                    run.deadline,
                ])
        }
    }

    /// A run without its commands; `nil` when there is none.
    package func practiceRun(_ id: PracticeRunRecord.ID) async throws -> PracticeRunRecord? {
        try await read { try $0.first(PracticeStatement.byID, [id], PracticeRunRecord.init) }
    }

    /// A run with what was done in it, as of one moment; `nil` when there is none.
    package func practice(
        _ id: PracticeRunRecord.ID
    ) async throws -> (record: PracticeRunRecord, log: [PracticeEntry])? {
        try await read { connection in
            guard let record = try connection.first(PracticeStatement.byID, [id], PracticeRunRecord.init) else {
                return nil
            }
            return (record, try connection.practiceLog(id))
        }
    }

    /// What was done in a run, in order.
    package func practiceLog(_ id: PracticeRunRecord.ID) async throws -> [PracticeEntry] {
        try await read { try $0.practiceLog(id) }
    }

    /// Reads, decides and writes in one transaction: the commands that the closure had accepted are kept, and a finished
    /// dossier becomes a proof of skill (CURRICULUM.md §5.3).
    ///
    /// - Parameter scenario: the version that the run is bound to.
    /// - Throws: what the closure throws, and then nothing has changed; `StoreError.missing` for an unknown run.
    package func changePractice<Value: Sendable>(
        _ id: PracticeRunRecord.ID, of scenario: Scenario, at now: Instant,
        _ change: @escaping @Sendable (inout Run) throws -> Value
    ) async throws -> Value {
        try await write { connection in
            guard let record = try connection.first(PracticeStatement.byID, [id], PracticeRunRecord.init) else {
                throw StoreError.missing
            }
            let log = try connection.practiceLog(id)
            var run = try Run.replay(
                scenario: scenario, seed: record.seed, startedAt: record.startedAt, log: log)
            if record.end == .outOfTime { _ = run.endIfOver(at: record.deadline + 1) }
            let value = try change(&run)
            try connection.savePractice(run, of: record, known: log.count, at: now)
            return value
        }
    }

    /// All runs of a pupil, newest first.
    package func practiceRuns(of learner: Learner.ID) async throws -> [PracticeRunRecord] {
        try await read { try $0.rows(PracticeStatement.ofLearner, [learner], PracticeRunRecord.init) }
    }

    /// The runs of all who attend a class today, newest first.
    package func practiceRuns(ofClassroom classroom: Classroom.ID, on day: Day) async throws -> [PracticeRunRecord] {
        try await read {
            try $0.rows(PracticeStatement.ofClassroom, [classroom, day, day], PracticeRunRecord.init)
        }
    }
}

extension Connection {
    fileprivate func practiceLog(_ id: PracticeRunRecord.ID) throws -> [PracticeEntry] {
        try rows(PracticeStatement.log, [id]) { row in
            PracticeEntry(command: try CommandText.command(row[1]), at: row[0])
        }
    }

    fileprivate func savePractice(
        _ run: Run, of record: PracticeRunRecord, known: Int, at now: Instant
    ) throws {
        for (index, entry) in run.log.enumerated().dropFirst(known) {
            try self.run(
                PracticeStatement.append, [record.id, index + 1, entry.at, try CommandText.text(entry.command)])
        }
        guard record.end == nil else { return }
        try self.run(
            PracticeStatement.sumUp, [run.end, run.endedAt, run.score, run.failures.count, record.id])
        guard run.end == .finished, run.scenario.isDossier else { return }
        try addEvidence(
            .dossier(score: run.score, criticalError: !run.failures.isEmpty), of: record.learner, day: now.day,
            subject: "practice:\(record.id.rawValue):\(record.scenario)", by: nil, at: now)
        try refreshLiteracy([record.learner], on: now.day)
    }
}

extension PracticeRunRecord {
    /// Twelve columns, as `PracticeStatement` selects them.
    init(_ row: Row) {
        self.init(
            id: row[0], learner: row[1], scenario: row[2], contentHash: row[3], isDossier: row[4],
            seed: UInt64(bitPattern: row[5] as Int64), startedAt: row[6], deadline: row[7],
            end: row[8], endedAt: row[9], score: row[10], criticalCount: row[11])
    }
}
