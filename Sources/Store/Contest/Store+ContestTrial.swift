package import Domain
import GRDB

extension Store {
    /// Begins a sitting of the trial, or goes on with one, as Domain decides. It counts nowhere and may be repeated.
    ///
    /// - Parameter decide: says what happens, or refuses.
    /// - Throws: `ContestEntryRefusal`, and what `decide` throws; `StoreError.missing` when there is no such contest.
    package func startTrial(
        of id: Contest.ID, by learner: Learner.ID, at now: Instant,
        decide: @escaping @Sendable (Contest, AttemptStart) throws -> AttemptOpening
    ) async throws -> Attempt.ID {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            guard try connection.contestant(learner, in: id) != nil else { throw ContestEntryRefusal.notRegistered }
            try row.contest.admitTrial(at: now)
            let trial = try connection.trial(of: row, for: learner, at: now)
            guard let start = try connection.attemptStart(trial, learner) else {
                throw ContestEntryRefusal.notRegistered
            }
            switch try decide(row.contest, start) {
            case .resume(let attempt): return attempt
            case .begin(let admission, let paper):
                return try connection.addAttempt(of: trial, by: learner, admission, paper)
            }
        }
    }
}

extension Connection {
    /// The assignment of the class that the contestant attends now, made when it is first needed.
    fileprivate func trial(of row: ContestRow, for learner: Learner.ID, at now: Instant) throws -> Assignment.ID {
        guard let trial = row.contest.settings.trial else { throw ContestEntryRefusal.noTrial }
        let place = try value(ContestSittingStatement.classroomNow, [learner], as: Classroom.ID.self)
        guard let classroom = place else { throw ContestEntryRefusal.notRegistered }
        var found = try value(ContestTrialStatement.one, [row.contest.id, classroom], as: Assignment.ID.self)
        if found == nil {
            let settings = row.contest.settings
            let id: Assignment.ID = try insert(
                ContestTrialStatement.addAssignment,
                [
                    classroom, settings.paper.blueprint, "Thi thử: \(settings.title)", trial.opensAt, trial.closesAt,
                    settings.paper.timing.limitMs, row.createdBy, now,
                ])
            try run(ContestTrialStatement.add, [id, row.contest.id, classroom])
            found = id
        }
        guard let found else { throw StoreError.missing }
        try run(ContestSittingStatement.choose, [found, learner])
        return found
    }
}

/// The assignments in which the trial of a contest is sat.
enum ContestTrialStatement: String, SQLStatement {
    case one = """
        SELECT assignment_id
        FROM contest_trial
        WHERE contest_id = ? AND classroom_id = ?
        """

    case addAssignment = """
        INSERT INTO assignment (classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, reveal,
            rules, periods, is_for_some, created_by_account_id, created_at_ms)
        VALUES (?, 'test', ?, ?, ?, ?, ?, 'afterSubmission', '{"explanations":"afterSubmission"}', 1, 1, ?, ?)
        """

    case add = """
        INSERT INTO contest_trial (assignment_id, contest_id, classroom_id)
        VALUES (?, ?, ?)
        """
}
