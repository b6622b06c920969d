package import Domain
import GRDB

extension Store {
    /// Everything that proves the result of a contest, as the file holds it; `nil` when there is no such contest.
    package func contestProof(_ id: Contest.ID) async throws -> ContestProof? {
        try await read { connection in
            guard let row = try connection.contestRow(id) else { return nil }
            let audit = try AuditCheck(connection, noted: nil)
            let sittings = try connection.provenSittings(of: id)
            let publications = try connection.rows(
                PublicationStatement.ofContest, [id], ContestPublicationRecord.init)
            return ContestProof(
                contest: row.contest, brokenAudit: audit.firstBroken, auditCount: audit.count,
                sittings: sittings, corrections: try connection.corrections(of: id).map(\.regrade),
                field: try connection.contestField(row), counted: try connection.countedResults(of: id),
                publications: try publications.map { publication in
                    ContestProof.Publication(
                        record: publication, isWhole: try connection.isWhole(publication),
                        places: try connection.places(of: publication.id).map(\.place))
                })
        }
    }
}

extension Connection {
    fileprivate func provenSittings(of id: Contest.ID) throws -> [ContestProof.Sitting] {
        var seals: [String: (paper: String?, answers: String?)] = [:]
        try each(SealStatement.sealed) { row in
            let detail: String = row[1]
            guard detail.hasPrefix("\(id.subject) ") else { return }
            let subject: String = row[0]
            for part in detail.split(separator: " ") {
                if part.hasPrefix("paper:") { seals[subject, default: (nil, nil)].paper = String(part.dropFirst(6)) }
                if part.hasPrefix("answers:") {
                    seals[subject, default: (nil, nil)].answers = String(part.dropFirst(8))
                }
            }
        }
        return try rows(ContestSittingStatement.proof, [id]) { row in
            (
                attempt: row[0] as Attempt.ID, contestant: row[1] as Contestant.ID, round: row[2] as Int,
                prediction: row[3] as Int?, corrected: row[4] as Points?, isReplaced: row[5] as Bool
            )
        }.compactMap { found in
            guard let record = try attemptRecord(found.attempt) else { return nil }
            let seal = seals["attempt:\(found.attempt.rawValue)"]
            let digest = Digest.sha256(try journalText(of: found.attempt))
            return ContestProof.Sitting(
                record: record, contestant: found.contestant, round: found.round, prediction: found.prediction,
                corrected: found.corrected, isReplaced: found.isReplaced,
                holdsPaper: seal?.paper == Digest.sha256(record.attempt.paper.canonicalText),
                holdsAnswers: record.attempt.submittedAt == nil || seal?.answers == digest)
        }
    }

    fileprivate func countedResults(of id: Contest.ID) throws -> [ContestProof.Counted] {
        try rows(ContestResultStatement.counted, [id]) { row in
            let (contestant, round, result) = RoundResult.read(row)
            return ContestProof.Counted(contestant: contestant, round: round, result: result, attempt: row[7])
        }
    }
}
