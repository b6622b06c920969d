package import Domain
import GRDB

extension Store {
    /// Records one activity for several learners at once: a lesson of a class, a training. A form sent twice counts once.
    ///
    /// - Parameter subject: what it was, for people to read.
    package func recordActivity(
        of learners: [Learner.ID], mode: DeliveryMode, minutes: Int, day: Day, subject: String, by account: Account.ID,
        at now: Instant
    ) async throws {
        try await record(
            .activity(mode: mode, minutes: minutes), .activityRecorded, "\(mode.rawValue) \(minutes) min, \(subject)",
            of: learners, day: day, subject: subject, by: account, at: now)
    }

    /// Records that several learners hold a certificate from outside. A form sent twice counts once.
    ///
    /// - Parameters:
    ///   - day: on which it was issued.
    ///   - subject: what it is and who issued it, for people to read.
    package func recordCertificate(
        of learners: [Learner.ID], day: Day, subject: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await record(
            .certificate, .evidenceRecorded, "certificate, \(subject)", of: learners, day: day, subject: subject,
            by: account, at: now)
    }

    /// One proof of each learner, with one line of the log for all.
    private func record(
        _ kind: Evidence.Kind, _ action: AuditAction, _ what: String, of learners: [Learner.ID], day: Day,
        subject: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let added = try learners.filter { learner in
                try connection.addEvidence(kind, of: learner, day: day, subject: subject, by: account, at: now)
            }
            guard !added.isEmpty else { return }
            try connection.refreshLiteracy(added, on: now.day)
            try connection.addAudit(action, "learners:\(added.count)", what, by: account, at: now)
        }
    }

    /// Records the observation sheets of a class, all or none. Sheets sent twice count once.
    ///
    /// - Parameter observations: one a learner; `criteriaPassed` is 0...5.
    package func recordObservations(
        _ observations: [(learner: Learner.ID, criteriaPassed: Int)], day: Day, subject: String,
        by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            for (learner, criteriaPassed) in observations {
                try connection.recordEvidence(
                    .observation(criteriaPassed: criteriaPassed), of: learner, day: day, subject: subject, by: account,
                    at: now)
            }
        }
    }

    /// Records one teacher's observation sheet.
    ///
    /// - Parameter criteriaPassed: 0...5.
    package func recordObservation(
        of learner: Learner.ID, criteriaPassed: Int, day: Day, subject: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await recordObservations([(learner, criteriaPassed)], day: day, subject: subject, by: account, at: now)
    }

    /// Records any other proof: a certificate, a dossier. The same proof sent twice counts once.
    package func recordEvidence(
        _ kind: Evidence.Kind, of learner: Learner.ID, day: Day, subject: String, by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            try connection.recordEvidence(kind, of: learner, day: day, subject: subject, by: account, at: now)
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
    /// Adds a proof, unless the same account has recorded the very same one before and it still counts.
    ///
    /// - Parameter account: `nil` for the system, which is never held back.
    /// - Returns: whether the proof is new.
    @discardableResult
    func addEvidence(
        _ kind: Evidence.Kind, of learner: Learner.ID, day: Day, subject: String, by account: Account.ID?,
        at now: Instant
    ) throws -> Bool {
        let columns = EvidenceColumns(kind)
        let added = try run(
            EvidenceStatement.record,
            [
                learner, columns.kind, day, columns.mode, columns.minutes, columns.score, columns.safetyRight,
                columns.safetyAsked, columns.criticalError, columns.criteriaPassed, subject, account, now,
            ])
        return added == 1
    }

    fileprivate func recordEvidence(
        _ kind: Evidence.Kind, of learner: Learner.ID, day: Day, subject: String, by account: Account.ID,
        at now: Instant
    ) throws {
        guard try addEvidence(kind, of: learner, day: day, subject: subject, by: account, at: now) else { return }
        try refreshLiteracy([learner], on: now.day)
        try addAudit(
            .evidenceRecorded, "learner:\(learner.rawValue)", EvidenceColumns(kind).kind, by: account, at: now)
    }
}
