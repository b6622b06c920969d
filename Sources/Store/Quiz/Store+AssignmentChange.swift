package import Domain
import GRDB

extension Store {
    /// Changes a test that is given, as Domain decides. Running attempts get what the new times allow and never less than
    /// they had; who was recorded as late is so no more when the new closing time is after it.
    ///
    /// - Throws: `AssignmentRefusal`; `ContestEntryRefusal.sealed` for a round of a contest; `StoreError.missing` when there is no such assignment.
    package func changeAssignment(
        _ id: Assignment.ID, _ change: AssignmentChange, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { [answers] connection in
            guard let assignment = try connection.assignment(id) else { throw StoreError.missing }
            try connection.refuseCarrier(id)
            let hasBegun = try connection.value(AssignmentChangeStatement.anyAttempt, [id], as: Int.self) != nil
            let changed = try assignment.changed(change, hasBegun: hasBegun, at: now)
            try connection.save(changed)
            for open in try connection.rows(AttemptControlStatement.openOfAssignment, [id], { $0[0] as Attempt.ID }) {
                guard var attempt = try connection.attemptWithoutAnswers(open) else { continue }
                let extraMs =
                    try connection.value(AttemptControlStatement.extraTime, [id, attempt.learner], as: Int64.self) ?? 0
                attempt.move(deadline: changed.deadline(of: attempt, extraMs: extraMs))
                try connection.run(AttemptControlStatement.moveDeadline, [attempt.deadline, open])
                answers.attempts.forget(open)
            }
            try connection.forgiveLateness(changed)
            try connection.addAudit(
                .assignmentChanged, "assignment:\(id.rawValue)", try RulesText.text(changed.rules), by: account,
                at: now)
        }
    }

    /// Shows the results that wait for the teacher's hand, or keeps them back again.
    ///
    /// - Throws: `StoreError.missing` when there is no such assignment.
    package func publishResults(
        of id: Assignment.ID, _ isPublished: Bool, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let assignment = try connection.assignment(id) else { throw StoreError.missing }
            try connection.refuseCarrier(id)
            guard (assignment.rules.publishedAt != nil) != isPublished else { return }
            var rules = assignment.rules
            rules.publishedAt = isPublished ? now : nil
            try connection.run(AssignmentChangeStatement.setRules, [try RulesText.text(rules), id])
            try connection.addAudit(
                .resultsPublished, "assignment:\(id.rawValue)", isPublished ? "" : "-", by: account, at: now)
        }
    }

    /// True when any pupil has begun.
    package func hasAttempts(_ id: Assignment.ID) async throws -> Bool {
        try await read { try $0.value(AssignmentChangeStatement.anyAttempt, [id], as: Int.self) != nil }
    }
}

extension Connection {
    func assignment(_ id: Assignment.ID) throws -> Assignment? {
        try first(AssignmentStatement.one, [id]) { try Assignment($0, at: 0) }
    }

    fileprivate func save(_ changed: Assignment) throws {
        try run(
            AssignmentChangeStatement.change,
            [
                changed.title, changed.opensAt, changed.closesAt, changed.timeLimitMs,
                changed.rules.explanations.column, try RulesText.text(changed.rules), changed.isClosed, changed.id,
            ])
    }

    /// Who was recorded as late is so no more when the closing time is later now; nobody becomes late by it.
    func forgiveLateness(_ assignment: Assignment) throws {
        let late = try rows(AssignmentChangeStatement.late, [assignment.id]) { row in
            (
                attempt: row[0] as Attempt.ID, submittedAt: row[1] as Instant, extraMs: row[2] as Int64,
                recorded: Lateness(ms: row[3], deductionPercent: row[4])
            )
        }
        for one in late {
            let lateness = assignment.lateness(submittedAt: one.submittedAt, extraMs: one.extraMs)
                .kinder(one.recorded)
            guard lateness != one.recorded else { continue }
            try run(AssignmentChangeStatement.setLateness, [lateness.ms, lateness.deductionPercent, one.attempt])
        }
    }
}

enum AssignmentChangeStatement: String, SQLStatement {
    case anyAttempt = """
        SELECT 1
        FROM attempt
        WHERE assignment_id = ?
        LIMIT 1
        """

    case change = """
        UPDATE assignment
        SET title = ?, opens_at_ms = ?, closes_at_ms = ?, time_limit_ms = ?, reveal = ?, rules = ?, is_closed = ?
        WHERE id = ?
        """

    case setRules = """
        UPDATE assignment
        SET rules = ?
        WHERE id = ?
        """

    case late = """
        SELECT t.id, t.submitted_at_ms, COALESCE(x.extra_ms, 0), t.late_ms, t.late_percent
        FROM attempt t
        LEFT JOIN extra_time x ON x.assignment_id = t.assignment_id AND x.learner_id = t.learner_id
        WHERE t.assignment_id = ? AND t.submitted_at_ms IS NOT NULL AND t.late_ms > 0
        """

    case setLateness = """
        UPDATE attempt
        SET late_ms = ?, late_percent = ?
        WHERE id = ?
        """
}
