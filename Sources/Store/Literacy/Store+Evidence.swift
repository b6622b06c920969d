package import Domain
import GRDB

extension Store {
    /// Records one activity for several learners at once: a lesson of a class, a training.
    ///
    /// - Parameter subject: what it was, for people to read.
    package func recordActivity(
        of learners: [Learner.ID], mode: DeliveryMode, minutes: Int, day: Day, subject: String, by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            for learner in learners {
                try connection.addEvidence(
                    .activity(mode: mode, minutes: minutes), of: learner, day: day, subject: subject, by: account,
                    at: now)
            }
            try connection.refreshLiteracy(learners, on: now.day)
            try connection.addAudit(
                .activityRecorded, "learners:\(learners.count)", "\(mode.rawValue) \(minutes) min, \(subject)",
                by: account, at: now)
        }
    }

    /// Records a teacher's observation sheet.
    ///
    /// - Parameter criteriaPassed: 0...5.
    package func recordObservation(
        of learner: Learner.ID, criteriaPassed: Int, day: Day, subject: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await recordEvidence(
            .observation(criteriaPassed: criteriaPassed), of: learner, day: day, subject: subject, by: account, at: now)
    }

    /// Records any other proof: a certificate, a dossier.
    package func recordEvidence(
        _ kind: Evidence.Kind, of learner: Learner.ID, day: Day, subject: String, by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            try connection.addEvidence(kind, of: learner, day: day, subject: subject, by: account, at: now)
            try connection.refreshLiteracy([learner], on: now.day)
            try connection.addAudit(
                .evidenceRecorded, "learner:\(learner.rawValue)", EvidenceColumns(kind).kind, by: account, at: now)
        }
    }

    /// Strikes a proof out; it stays in the list, with the reason.
    ///
    /// - Throws: `StoreError.missing` when there is no such proof, or it was struck before.
    package func strikeEvidence(
        _ id: Evidence.ID, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let learner = try connection.value(EvidenceStatement.owner, [id], as: Learner.ID.self)
            guard let learner, try connection.run(EvidenceStatement.strike, [reason, id]) == 1 else {
                throw StoreError.missing
            }
            try connection.refreshLiteracy([learner], on: now.day)
            try connection.addAudit(.evidenceStruck, "evidence:\(id.rawValue)", reason, by: account, at: now)
        }
    }

    /// Records an exception (đặc cách), or a new reason for one.
    package func exempt(_ learner: Learner.ID, reason: String, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            try connection.run(EvidenceStatement.exempt, [learner, reason, account, now])
            try connection.refreshLiteracy([learner], on: now.day)
            try connection.addAudit(.exemptionRecorded, "learner:\(learner.rawValue)", reason, by: account, at: now)
        }
    }

    /// Ends an exception.
    package func endExemption(of learner: Learner.ID, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            guard try connection.run(EvidenceStatement.endExemption, [learner]) == 1 else { throw StoreError.missing }
            try connection.refreshLiteracy([learner], on: now.day)
            try connection.addAudit(.exemptionRecorded, "learner:\(learner.rawValue)", "-", by: account, at: now)
        }
    }
}

extension Connection {
    func addEvidence(
        _ kind: Evidence.Kind, of learner: Learner.ID, day: Day, subject: String, by account: Account.ID?,
        at now: Instant
    ) throws {
        let columns = EvidenceColumns(kind)
        try run(
            EvidenceStatement.insert,
            [
                learner, columns.kind, day, columns.mode, columns.minutes, columns.score, columns.safetyRight,
                columns.safetyAsked, columns.criticalError, columns.criteriaPassed, nil, subject, account, now,
            ])
    }
}

enum EvidenceStatement: String, SQLStatement {
    case insert = """
        INSERT INTO evidence (learner_id, kind, day, delivery_mode, minutes, score_hundredths, safety_right, safety_asked,
            critical_error, criteria_passed, attempt_id, subject, recorded_by_account_id, recorded_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case toJudge = """
        SELECT id, learner_id, kind, delivery_mode, minutes, score_hundredths, safety_right, safety_asked,
            critical_error, criteria_passed, day, is_valid
        FROM evidence
        WHERE learner_id = ?
        """

    case toExplain = """
        SELECT v.id, v.learner_id, v.kind, v.delivery_mode, v.minutes, v.score_hundredths, v.safety_right, v.safety_asked,
            v.critical_error, v.criteria_passed, v.day, v.is_valid, v.subject, v.attempt_id, a.full_name,
            v.recorded_at_ms, v.struck_reason
        FROM evidence v
        LEFT JOIN account a ON a.id = v.recorded_by_account_id
        WHERE v.learner_id = ?
        ORDER BY v.day, v.id
        """

    case owner = """
        SELECT learner_id
        FROM evidence
        WHERE id = ?
        """

    case strike = """
        UPDATE evidence
        SET is_valid = 0, struck_reason = ?
        WHERE id = ? AND is_valid = 1
        """

    case exempt = """
        INSERT INTO exemption (learner_id, reason, recorded_by_account_id, recorded_at_ms)
        VALUES (?, ?, ?, ?)
        ON CONFLICT (learner_id) DO UPDATE
        SET reason = excluded.reason
        """

    case endExemption = """
        DELETE FROM exemption
        WHERE learner_id = ?
        """
}
