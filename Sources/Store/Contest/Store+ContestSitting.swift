package import Domain
import GRDB

/// What is known when a contestant asks to sit.
package struct ContestStart: Sendable {
    package let contest: Contest
    package let contestant: Contestant
    /// The index of the round that is open.
    package let round: Int
    /// Oldest first, of all rounds.
    package let sittings: [ContestPupilRecord.Sitting]
    /// The assignment that carries the round for the contestant's class.
    package let start: AttemptStart
}

extension Store {
    /// Begins a sitting of the open round, or goes on with one, as Domain decides.
    ///
    /// - Parameters:
    ///   - prediction: the answer to the extra question; kept with a new sitting.
    ///   - decide: says what happens, or refuses.
    /// - Throws: `ContestEntryRefusal`, and what `decide` throws; `StoreError.missing` when there is no such contest.
    package func startSitting(
        of contest: Contest.ID, by learner: Learner.ID, prediction: Int?, at now: Instant,
        decide: @escaping @Sendable (ContestStart) throws -> AttemptOpening
    ) async throws -> Attempt.ID {
        try await write { connection in
            guard let row = try connection.contestRow(contest) else { throw StoreError.missing }
            guard let contestant = try connection.contestant(learner, in: contest)?.contestant else {
                throw ContestEntryRefusal.notRegistered
            }
            guard let round = row.contest.openRound(at: now) else { throw ContestEntryRefusal.noRound }
            try connection.checkSelected(contestant.id, for: round, of: row.contest)
            let carrier = try connection.carrier(of: row, round: round, for: learner, at: now)
            guard let start = try connection.attemptStart(carrier, learner) else {
                throw ContestEntryRefusal.notRegistered
            }
            let sittings = try connection.sittings(of: contestant.id)
            let known = ContestStart(
                contest: row.contest, contestant: contestant, round: round, sittings: sittings, start: start)
            switch try decide(known) {
            case .resume(let id): return id
            case .begin(let admission, let paper):
                let id = try connection.addAttempt(of: carrier, by: learner, admission, paper)
                try connection.run(ContestSittingStatement.add, [id, contestant.id, round, prediction])
                try connection.addAudit(
                    .sittingStarted, "attempt:\(id.rawValue)",
                    "\(contest.subject) round:\(round) paper:\(Digest.sha256(paper.canonicalText))",
                    by: nil, at: now)
                return id
            }
        }
    }

    /// The contest that an assignment carries; `nil` for the work of a teacher.
    package func contest(ofAssignment id: Assignment.ID) async throws -> Contest.ID? {
        try await read { try $0.value(ContestSittingStatement.contestOfAssignment, [id], as: Contest.ID.self) }
    }

    /// Gives a contestant another sitting for one that an outage hit: it neither counts nor is used up.
    package func replaceSitting(
        _ attempt: Attempt.ID, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard try connection.run(ContestSittingStatement.replace, [reason, attempt]) == 1 else {
                throw StoreError.missing
            }
            try connection.addAudit(
                .sittingReplaced, "attempt:\(attempt.rawValue)", reason, by: account, at: now)
        }
    }
}

extension Connection {
    func sittings(of contestant: Contestant.ID) throws -> [ContestPupilRecord.Sitting] {
        try rows(ContestSittingStatement.ofContestant, [contestant]) { row in
            ContestPupilRecord.Sitting(
                attempt: row[0], round: row[1], startedAt: row[2], deadline: row[3], submittedAt: row[4],
                points: row[5], prediction: row[6], isReplaced: row[7])
        }
    }

    /// The assignment of the class that the contestant attends now, made when it is first needed: who has moved sits with
    /// the new class and still stands for the old school.
    func carrier(
        of row: ContestRow, round: Int, for learner: Learner.ID, at now: Instant
    ) throws -> Assignment.ID {
        let contest = row.contest
        let place = try first(ContestSittingStatement.classroomNow, [learner]) { $0[0] as Classroom.ID }
        guard let classroom = place else { throw ContestEntryRefusal.notRegistered }
        var carrier = try value(
            ContestSittingStatement.carrier, [contest.id, round, classroom], as: Assignment.ID.self)
        if carrier == nil {
            let settings = contest.settings
            let title =
                settings.rounds.count > 1
                ? "\(settings.title): \(settings.rounds[round].title)" : settings.title
            let id: Assignment.ID = try insert(
                ContestSittingStatement.addAssignment,
                [
                    classroom, settings.paper.blueprint, title, settings.rounds[round].opensAt,
                    settings.rounds[round].closesAt, settings.paper.timing.limitMs, row.createdBy, now,
                ])
            try run(ContestSittingStatement.addCarrier, [id, contest.id, round, classroom])
            carrier = id
        }
        guard let carrier else { throw StoreError.missing }
        try run(ContestSittingStatement.choose, [carrier, learner])
        return carrier
    }

    /// A round of a contest is neither closed nor opened again by a teacher.
    func refuseCarrier(_ assignment: Assignment.ID) throws {
        let contest = try value(ContestSittingStatement.contestOfAssignment, [assignment], as: Contest.ID.self)
        if contest != nil { throw ContestEntryRefusal.sealed }
    }

    /// The key of a contest is corrected by its own policies, over all rounds at once; and nothing can be marked anew
    /// whose answers a purge has taken.
    func refuseRegrade(_ assignment: Assignment.ID) throws {
        let contest = try value(ContestSittingStatement.contestOfAssignment, [assignment], as: Contest.ID.self)
        if contest != nil { throw ContestEntryRefusal.keyOfContest }
        let purged = try value(DataKeepingStatement.hasPurged, [assignment], as: Int.self)
        if purged != nil { throw RegradeRefusal.answersPurged }
    }

    /// Puts the answers of a contestant's sitting under the seal of the log; nothing for other attempts.
    func sealSitting(_ record: AttemptRecord, at now: Instant) throws {
        let id = record.attempt.id
        let contest = try first(ContestSittingStatement.ofAttempt, [id]) { $0[1] as Contest.ID }
        guard let contest else { return }
        let digest = Digest.sha256(try journalText(of: id))
        try addAudit(.sittingSealed, "attempt:\(id.rawValue)", "\(contest.subject) answers:\(digest)", by: nil, at: now)
    }

    /// Every answer of an attempt as the journal holds it, those that were replaced later as well.
    func journalText(of attempt: Attempt.ID) throws -> String {
        try rows(SealStatement.journal, [attempt]) { row in
            let response: String = row[2]
            return "\(row[0] as Int)|\(row[1] as Int)|\(row[3] as Int64)|\(response.utf8.count):\(response)"
        }.joined(separator: "\n")
    }
}

extension Paper {
    /// What is hashed when a sitting begins: every question with its wording, its points and its seed.
    package var canonicalText: String {
        ([code]
            + items.map { "\($0.position)|\($0.question)|\($0.contentHash)|\($0.maximum.hundredths)|\($0.sheetSeed)" })
            .joined(separator: "\n")
    }
}

enum SealStatement: String, SQLStatement {
    case journal = """
        SELECT position, sequence, response, accepted_at_ms
        FROM answer_journal
        WHERE attempt_id = ?
        ORDER BY position, sequence, response
        """

    /// What the log says of the sittings of a contest.
    case sealed = """
        SELECT subject, detail, action
        FROM audit_entry
        WHERE id > 0 AND action IN ('sittingStarted', 'sittingSealed')
        ORDER BY id
        """
}
