package import Domain
import GRDB

extension Store {
    /// Every question that was asked in a contest.
    package func contestQuestions(of id: Contest.ID) async throws -> [ContestQuestionRecord] {
        try await read { connection in
            try connection.rows(ContestCorrectionStatement.questions, [id]) { row in
                ContestQuestionRecord(
                    question: row[0], contentHash: row[1], asked: row[2], right: row[3] as Int? ?? 0)
            }
        }
    }

    /// The decisions about wrong keys, oldest first.
    package func corrections(of id: Contest.ID) async throws -> [ContestCorrectionRecord] {
        try await read { try $0.corrections(of: id) }
    }

    /// Everything that was handed in with a question, with its answers.
    package func sittings(of id: Contest.ID, asking question: Question.ID) async throws -> [AttemptRecord] {
        try await read { connection in
            try connection.rows(ContestSittingStatement.withQuestion, [id, question]) { $0[0] as Attempt.ID }
                .compactMap(connection.attemptRecord)
        }
    }

    /// What a correction would do to the ranking; nothing is kept.
    ///
    /// - Parameter points: the new points of every sitting that had the question.
    /// - Returns: the outcome before and after.
    package func previewCorrection(
        of id: Contest.ID, points: [Attempt.ID: Points]
    ) async throws -> (before: ContestField, after: ContestField) {
        do {
            try await write { connection in
                guard let row = try connection.contestRow(id) else { throw StoreError.missing }
                try connection.collectResults(of: row.contest)
                let before = try connection.contestField(row)
                try connection.correct(points)
                try connection.collectResults(of: row.contest)
                // Whatever was written is undone by the throw.
                throw CorrectionPreview(before: before, after: try connection.contestField(row))
            }
        } catch let preview as CorrectionPreview {
            return (preview.before, preview.after)
        }
        throw StoreError.missing
    }

    /// Marks a question anew, in all rounds. The old result stays as it was published; the next one is another version.
    ///
    /// - Parameter points: the new points of every sitting that had the question.
    /// - Throws: `ContestCorrectionRefusal.notMarking` while the contest is not being marked.
    package func correctKey(
        _ regrade: Regrade, in id: Contest.ID, points: [Attempt.ID: Points], at now: Instant
    ) async throws {
        try await write { connection in
            guard let row = try connection.contestRow(id) else { throw StoreError.missing }
            guard row.contest.state == .marking else { throw ContestCorrectionRefusal.notMarking }
            var response: String?
            if case .acceptAlso(let also) = regrade.policy { response = ResponseText.text(also) }
            try connection.run(
                ContestCorrectionStatement.insert,
                [id, regrade.question, regrade.policy.code, response, regrade.reason, regrade.by, now])
            try connection.correct(points)
            try connection.collectResults(of: row.contest)
            try connection.addAudit(
                .contestKeyCorrected, id.subject,
                "\(regrade.question) \(regrade.policy.code) \(response ?? ""): \(regrade.reason)", by: regrade.by,
                at: now)
        }
    }
}

/// Carries what was seen out of a transaction that is undone.
private struct CorrectionPreview: Error {
    let before: ContestField
    let after: ContestField
}

extension Connection {
    func corrections(of id: Contest.ID) throws -> [ContestCorrectionRecord] {
        try rows(ContestCorrectionStatement.ofContest, [id]) { row in
            let policy: RegradePolicy =
                switch row[2] as String {
                case "ACCEPT_ALSO": .acceptAlso(response: try ResponseText.response(row[3]))
                case "RESCALE": .rescale
                default: .awardAll
                }
            return ContestCorrectionRecord(
                regrade: Regrade(
                    id: row[0], question: row[1], contentHash: nil, policy: policy, reason: row[4], by: row[5],
                    at: row[6]),
                by: row[7])
        }
    }

    fileprivate func correct(_ points: [Attempt.ID: Points]) throws {
        for (attempt, points) in points { try run(ContestSittingStatement.correct, [points, attempt]) }
    }
}
