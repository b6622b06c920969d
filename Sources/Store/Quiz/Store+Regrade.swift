package import Domain
import GRDB

extension Store {
    /// Every attempt at an assignment with the decisions about its questions; `nil` when there is no such assignment.
    package func sittings(of id: Assignment.ID) async throws -> AssignmentAttempts? {
        try await read { connection in
            guard let assignment = try connection.first(AssignmentStatement.one, [id], { try Assignment($0, at: 0) })
            else {
                return nil
            }
            return AssignmentAttempts(
                assignment: assignment, attempts: try connection.sittings(of: id),
                lateness: try connection.lateness(of: id),
                learners: try connection.rows(RegradeStatement.learners, [id]) { try Learner($0, at: 0) },
                regrades: try connection.regrades(of: id))
        }
    }

    /// Decides about a question of an assignment and marks every attempt that was handed in anew, from the answers as
    /// they were given; proofs of knowledge follow. Open attempts are marked with the decision when they are handed in.
    ///
    /// - Parameters:
    ///   - regrade: its id is not used.
    ///   - step: `RegradeLedger.step` as the page knew it.
    ///   - wordings: of all questions that the attempts ask.
    /// - Returns: what changed; `nil` when the very same decision holds already.
    /// - Throws: `RegradeRefusal`, `ContestEntryRefusal.keyOfContest` for a round of a contest; then nothing has changed.
    ///   `StoreError.missing` when there is no such assignment.
    @discardableResult
    package func decide(
        _ regrade: Regrade, of assignment: Assignment.ID, about question: Question, step: Int,
        wordings: QuestionWordings
    ) async throws -> RegradePreview? {
        try await write { connection in
            try connection.refuseRegrade(assignment)
            let ledger = try connection.regradeLedger(of: assignment)
            guard let next = try ledger.adding(regrade, to: question, step: step) else { return nil }
            try connection.run(
                RegradeStatement.decide,
                [
                    assignment, regrade.question, regrade.contentHash, regrade.policy.code,
                    regrade.policy.responseText, regrade.reason, regrade.by, regrade.at,
                ])
            let change = try connection.remark(assignment, from: ledger, to: next, wordings, at: regrade.at)
            try connection.addAudit(
                .attemptsRegraded, "assignment:\(assignment.rawValue)",
                "\(regrade.question) \(regrade.policy.code) \(change.summary): \(regrade.reason)", by: regrade.by,
                at: regrade.at)
            return change
        }
    }

    /// Takes a decision back: marks are again as if it had never been.
    ///
    /// - Returns: what changed; `nil` when it was taken back before.
    /// - Throws: `RegradeRefusal`, `unknown` when the assignment has no such decision; then nothing has changed.
    @discardableResult
    package func takeBack(
        _ id: Regrade.ID, of assignment: Assignment.ID, _ undo: Regrade.Undo, step: Int, wordings: QuestionWordings
    ) async throws -> RegradePreview? {
        try await write { connection in
            try connection.refuseRegrade(assignment)
            let ledger = try connection.regradeLedger(of: assignment)
            guard let next = try ledger.undoing(id, undo, step: step) else { return nil }
            try connection.run(RegradeStatement.takeBack, [undo.by, undo.at, undo.reason, id, assignment])
            let change = try connection.remark(assignment, from: ledger, to: next, wordings, at: undo.at)
            try connection.addAudit(
                .regradeUndone, "assignment:\(assignment.rawValue)",
                "regrade:\(id.rawValue) \(change.summary): \(undo.reason)", by: undo.by, at: undo.at)
            return change
        }
    }
}

extension Connection {
    /// Marks what was handed in as one ledger says where it was marked as another said.
    fileprivate func remark(
        _ id: Assignment.ID, from before: RegradeLedger, to after: RegradeLedger, _ wordings: QuestionWordings,
        at now: Instant
    ) throws -> RegradePreview {
        guard let assignment = try first(AssignmentStatement.one, [id], { try Assignment($0, at: 0) }) else {
            throw StoreError.missing
        }
        let attempts = try sittings(of: id)
        let preview = try RegradePreview(
            attempts.map { ($0, wordings.questions(of: $0.paper)) }, lateness: try lateness(of: id),
            before: before.holding, after: after.holding)
        let byID = Dictionary(uniqueKeysWithValues: attempts.map { ($0.id, $0) })
        var proved: Set<Learner.ID> = []
        for row in preview.rows {
            guard let attempt = byID[row.attempt] else { continue }
            let marks = row.after.marks(provesKnowledge: assignment.work.provesKnowledge)
            try saveScores(marks, of: attempt)
            try run(RegradeStatement.mark, [marks.total, marks.safetyRight, marks.safetyAsked, row.attempt])
            if marks.knowledge != nil { proved.insert(row.learner) }
        }
        try proveAnew(assignment, proved)
        try refreshLiteracy(proved.sorted(), on: now.day)
        return preview
    }

    /// The proofs of pupils, from the marks as they are now: a mean changes with every attempt in it.
    private func proveAnew(_ assignment: Assignment, _ learners: Set<Learner.ID>) throws {
        let sittings = try results(of: assignment.id).filter { learners.contains($0.learner) }
        for sitting in sittings {
            let earlier = sittings.filter { $0.counted(in: sitting) }.map(\.result)
            guard let proof = assignment.rules.counting.proof(handingIn: sitting.result, earlier: earlier) else {
                continue
            }
            let columns = EvidenceColumns(proof)
            try run(
                RegradeStatement.prove, [columns.score, columns.safetyRight, columns.safetyAsked, sitting.attempt])
        }
    }
}

extension RegradePreview {
    /// For the log: how many rose, fell and stayed.
    fileprivate var summary: String {
        "+\(raisedCount) -\(loweredCount) =\(unchangedCount)"
    }
}
