package import Domain
import GRDB

extension Store {
    /// A contest as one pupil sees it; `nil` when there is no such contest, or nobody may know of it yet.
    package func contest(
        _ id: Contest.ID, for learner: Learner.ID, at now: Instant
    ) async throws -> ContestPupilRecord? {
        try await read { try $0.pupilRecord(id, learner, at: now) }
    }

    /// Takes an appeal of a pupil against the newest result.
    ///
    /// - Throws: `AppealRefusal`; `ContestEntryRefusal.notRegistered` when the pupil does not take part.
    package func fileAppeal(
        _ reason: Appeal.Reason, text: String, in id: Contest.ID, by learner: Learner.ID, account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            guard let contestant = try connection.contestant(learner, in: id)?.contestant else {
                throw ContestEntryRefusal.notRegistered
            }
            let days = try connection.workingDays()
            let appeal = try row.contest.appeal(of: contestant.id, reason, text: text, days, at: now)
            let due = row.contest.settings.appeals.answerDeadline(filedAt: now, days)
            let same = try connection.value(
                AppealStatement.same, [contestant.id, reason.rawValue, appeal.text], as: Int64.self)
            guard same == nil else { return }
            try connection.run(
                AppealStatement.insert, [id, contestant.id, reason.rawValue, appeal.text, now, due])
            try connection.addAudit(
                .appealFiled, id.subject, "contestant:\(contestant.id.rawValue) \(reason.rawValue)", by: account,
                at: now)
        }
    }

    /// The appeals of a contest: those without a decision first, by the day on which they are to be answered.
    package func appeals(of id: Contest.ID) async throws -> [ContestAppealRecord] {
        try await read { connection in
            try connection.rows(AppealStatement.ofContest, [id], ContestAppealRecord.init).sorted { a, b in
                let (isOpenA, isOpenB) = (a.appeal.decision == nil, b.appeal.decision == nil)
                return isOpenA == isOpenB ? a.answerDue < b.answerDue : isOpenA
            }
        }
    }

    /// Decides an appeal, once. What it changes shows in the next result.
    ///
    /// - Throws: `AppealRefusal`; `StoreError.missing` when the contest has no such appeal.
    package func decideAppeal(
        _ id: ContestAppealRecord.ID, in contest: Contest.ID, _ outcome: Appeal.Outcome, reason: String,
        by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let found = try connection.first(AppealStatement.one, [id, contest], ContestAppealRecord.init)
            guard var appeal = found?.appeal else { throw StoreError.missing }
            try appeal.decide(outcome, reason: reason, at: now)
            let columns = outcome.columns
            try connection.run(
                AppealStatement.decide,
                [columns.outcome, columns.difference, appeal.decision?.reason, account, now, id])
            try connection.addAudit(
                .appealDecided, contest.subject, "appeal:\(id.rawValue) \(outcome.title)", by: account, at: now)
        }
    }
}

extension Connection {
    fileprivate func pupilRecord(
        _ id: Contest.ID, _ learner: Learner.ID, at now: Instant
    ) throws -> ContestPupilRecord? {
        guard let row = try contestRow(id), row.contest.state != .draft else { return nil }
        let found = try contestant(learner, in: id)
        let result = try publication(PublicationStatement.result, id)
        var place: ContestPlaceRecord?
        var sittings: [ContestPupilRecord.Sitting] = []
        var appeals: [ContestAppealRecord] = []
        var standings: [Int: PromotionStanding] = [:]
        if let contestant = found?.contestant.id {
            sittings = try self.sittings(of: contestant)
            if row.contest.settings.isKnockOut { standings = try self.standings(of: contestant) }
            appeals = try rows(AppealStatement.ofContestant, [contestant], ContestAppealRecord.init)
            if let result {
                place = try first(PublicationStatement.placeOf, [contestant, result.id], ContestPlaceRecord.init)
            }
        }
        // Only who may have to wait needs to know how many come.
        let mayWait = found != nil && row.contest.isAtDoor(at: now)
        return ContestPupilRecord(
            contest: row.contest, contestant: found?.contestant, hasConsent: found?.hasConsent ?? false,
            sittings: sittings, standings: standings, place: place, publication: result, appeals: appeals,
            expected: mayWait ? try value(ContestantStatement.count, [id]) ?? 0 : 0)
    }
}

extension Appeal.Outcome {
    fileprivate var columns: (outcome: String, difference: Int) {
        switch self {
        case .upheld: ("upheld", 0)
        case .adjusted(let difference): ("adjusted", difference)
        case .annulled: ("annulled", 0)
        }
    }

    fileprivate init?(_ outcome: String?, _ difference: Int) {
        switch outcome {
        case "upheld": self = .upheld
        case "adjusted": self = .adjusted(hundredths: difference)
        case "annulled": self = .annulled
        default: return nil
        }
    }
}

extension ContestAppealRecord {
    fileprivate init(_ row: Row) throws {
        let decision = Appeal.Outcome(row[5], row[6]).map { outcome in
            Appeal.Decision(outcome: outcome, reason: row[7] as String? ?? "", at: row[8])
        }
        self.init(
            id: row[0],
            appeal: Appeal(
                contestant: row[1], reason: Appeal.Reason(rawValue: row[2]) ?? .score, text: row[3], filedAt: row[4],
                decision: decision),
            answerDue: row[9], fullName: row[10])
    }
}

/// Objections to results.
enum AppealStatement: String, SQLStatement {
    case insert = """
        INSERT INTO contest_appeal (contest_id, contestant_id, reason, text, filed_at_ms, answer_due_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    /// The same sent twice.
    case same = """
        SELECT id
        FROM contest_appeal
        WHERE contestant_id = ? AND reason = ? AND text = ? AND outcome IS NULL
        """

    case ofContest = """
        SELECT a.id, a.contestant_id, a.reason, a.text, a.filed_at_ms, a.outcome, a.difference_hundredths,
            a.decision_reason, a.decided_at_ms, a.answer_due_at_ms, l.full_name
        FROM contest_appeal a
        JOIN contestant c ON c.id = a.contestant_id
        JOIN learner l ON l.id = c.learner_id
        WHERE a.contest_id = ?
        ORDER BY a.id
        """

    case ofContestant = """
        SELECT a.id, a.contestant_id, a.reason, a.text, a.filed_at_ms, a.outcome, a.difference_hundredths,
            a.decision_reason, a.decided_at_ms, a.answer_due_at_ms, l.full_name
        FROM contest_appeal a
        JOIN contestant c ON c.id = a.contestant_id
        JOIN learner l ON l.id = c.learner_id
        WHERE a.contestant_id = ?
        ORDER BY a.id
        """

    case one = """
        SELECT a.id, a.contestant_id, a.reason, a.text, a.filed_at_ms, a.outcome, a.difference_hundredths,
            a.decision_reason, a.decided_at_ms, a.answer_due_at_ms, l.full_name
        FROM contest_appeal a
        JOIN contestant c ON c.id = a.contestant_id
        JOIN learner l ON l.id = c.learner_id
        WHERE a.id = ? AND a.contest_id = ?
        """

    case decide = """
        UPDATE contest_appeal
        SET outcome = ?, difference_hundredths = ?, decision_reason = ?, decided_by_account_id = ?, decided_at_ms = ?
        WHERE id = ?
        """
}
