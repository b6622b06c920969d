package import Domain
import GRDB

extension Store {
    /// Brings in the results of a round that others ran: all rows, or none when one of them is wrong.
    ///
    /// - Parameter problems: what the file itself has; with any, nothing is written.
    /// - Returns: everything that must be mended; empty when the results were brought in.
    /// - Throws: `ContestRefusal` when the contest takes no results now.
    package func importResults(
        _ rows: [ContestImportRow], problems: [ContestImportProblem], round: Int, in contest: Contest.ID,
        by account: Account.ID, at now: Instant
    ) async throws -> [ContestImportProblem] {
        try await write { connection in
            guard let row = try connection.contestRow(contest) else { throw StoreError.missing }
            guard [.announced, .running, .closed, .marking].contains(row.contest.state) else {
                throw ContestRefusal.wrongState(step: .mark, state: row.contest.state)
            }
            let importer = ContestImporter(connection: connection, row: row, account: account, now: now)
            var faults = problems
            var ready: [(Contestant.ID?, ContestApplicant?, Learner.ID, RoundResult)] = []
            for line in rows {
                switch try importer.find(line, round: round) {
                case .failure(let fault): faults.append(fault)
                case .success(let found): ready.append((found.contestant, found.applicant, found.learner, line.result))
                }
            }
            if rows.isEmpty, faults.isEmpty {
                faults.append(ContestImportProblem(row: 1, message: "Tệp chưa có dòng kết quả nào."))
            }
            guard faults.isEmpty else { return faults.sorted() }
            for (contestant, applicant, learner, result) in ready {
                let id = try contestant ?? importer.add(learner, applicant)
                try connection.put(result, of: id, round: round, in: contest, attempt: nil)
            }
            try connection.addAudit(
                .contestResultsImported, contest.subject, "round:\(round) \(ready.count)", by: account, at: now)
            return []
        }
    }
}

/// Finds the contestant of a row, or makes one.
private struct ContestImporter {
    struct Found {
        let contestant: Contestant.ID?
        let applicant: ContestApplicant?
        let learner: Learner.ID
    }

    let connection: Connection
    let row: ContestRow
    let account: Account.ID
    let now: Instant

    enum Finding {
        case success(Found)
        case failure(ContestImportProblem)
    }

    func find(_ line: ContestImportRow, round: Int) throws -> Finding {
        let learner = try connection.value(
            ContestantStatement.learnerOfCode, [line.studentCode], as: Learner.ID.self)
        guard let learner else { return fault(line, "không có học sinh mã \(line.studentCode) trong hệ thống") }
        if let known = try connection.contestant(learner, in: row.contest.id)?.contestant {
            let sat = try connection.sittings(of: known.id).contains { $0.round == round }
            if sat { return fault(line, "học sinh mã \(line.studentCode) đã thi vòng này trong hệ thống") }
            return .success(Found(contestant: known.id, applicant: nil, learner: learner))
        }
        guard let applicant = try connection.applicant(learner, for: row.contest, hasConsent: true) else {
            return fault(line, "học sinh mã \(line.studentCode) không còn học ở trường nào")
        }
        guard applicant.problems.isEmpty else { return fault(line, applicant.problems.joined(separator: " ")) }
        return .success(Found(contestant: nil, applicant: applicant, learner: learner))
    }

    func add(_ learner: Learner.ID, _ applicant: ContestApplicant?) throws -> Contestant.ID {
        guard let applicant, let group = applicant.group else { throw StoreError.missing }
        return try connection.insert(
            ContestantStatement.insert,
            [
                row.contest.id, learner, group.code, applicant.school, applicant.classroom,
                ContestantRecord.Origin.imported.rawValue, false, account, now,
            ])
    }

    private func fault(_ line: ContestImportRow, _ message: String) -> Finding {
        .failure(ContestImportProblem(row: line.row, message: "Dòng \(line.row): \(message)"))
    }
}
