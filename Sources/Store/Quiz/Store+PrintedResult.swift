package import Domain
import GRDB

extension Store {
    /// Enters what came back of a test on paper: results, absences, and corrections of both. Results of the knowledge
    /// test become evidence, and literacy and coverage follow in the same transaction.
    ///
    /// - Returns: how many pupils have another result than before; what was entered the same again counts for nothing.
    package func enterPrintedResults(
        _ entries: [PrintedEntry], of test: PrintedTest, by account: Account.ID, at now: Instant
    ) async throws -> Int {
        try await write { connection in
            let before = Dictionary(
                uniqueKeysWithValues: try connection.printedResults(of: test.id).map { ($0.learner.id, $0) })
            let writer = PrintedResultWriter(connection: connection, test: test, account: account, now: now)
            var changed: [Learner.ID] = []
            for entry in entries where try writer.enter(entry, over: before[entry.learner]) {
                changed.append(entry.learner)
            }
            guard !changed.isEmpty else { return 0 }
            let fresh = changed.count { before[$0] == nil }
            if fresh > 0 {
                try connection.addAudit(
                    .paperResultsEntered, "printed-test:\(test.id.rawValue)", "\(fresh)", by: account, at: now)
            }
            if test.provesKnowledge { try connection.refreshLiteracy(changed, on: now.day) }
            return changed.count
        }
    }
}

/// Writes what one account enters at one moment.
private struct PrintedResultWriter {
    let connection: Connection
    let test: PrintedTest
    let account: Account.ID
    let now: Instant

    /// - Returns: whether something changed.
    func enter(_ entry: PrintedEntry, over before: PrintedResult?) throws -> Bool {
        switch entry.outcome {
        case .none:
            guard before != nil else { return false }
            try connection.run(PrintedTestStatement.remove, [test.id, entry.learner])
            try strike(entry.learner)
        case .absent:
            if let before, before.sheet == nil { return false }
            guard try enter(nil, "[]", nil, entry.learner) else { return false }
            try strike(entry.learner)
        case .sat(let code, let responses, let marked):
            let sheet = PrintedResult.Sheet(code: code, responses: responses, score: marked.total)
            if before?.sheet == sheet { return false }
            guard try enter(code, PrintedAnswers.text(responses), marked.total, entry.learner) else { return false }
            try prove(marked, entry.learner)
        }
        if let before { try noteChange(from: before, to: entry) }
        return true
    }

    /// - Returns: false for somebody who does not attend the class.
    private func enter(_ code: String?, _ answers: String, _ score: Points?, _ learner: Learner.ID) throws -> Bool {
        try connection.run(PrintedTestStatement.enter, [code, answers, score, account, now, test.id, learner]) == 1
    }

    private func prove(_ marked: MarkedPaper, _ learner: Learner.ID) throws {
        let marks = AttemptMarks(marked, provesKnowledge: test.provesKnowledge)
        guard let knowledge = marks.knowledge else { return }
        try connection.run(
            PrintedTestStatement.prove,
            [
                learner, now.day, knowledge, marks.safetyRight, marks.safetyAsked, test.id,
                "printed-test:\(test.id.rawValue)", account, now,
            ])
    }

    private func strike(_ learner: Learner.ID) throws {
        try connection.run(
            PrintedTestStatement.strike, ["Kết quả bài kiểm tra giấy đã được bỏ", learner, test.id])
    }

    /// Marks only; answers never stand in the log.
    private func noteChange(from before: PrintedResult, to entry: PrintedEntry) throws {
        let old = before.sheet?.score.text ?? "-"
        var new = "-"
        if case .sat(_, _, let marked) = entry.outcome { new = marked.total.text }
        try connection.addAudit(
            .paperResultsEntered, "learner:\(entry.learner.rawValue)",
            "printed-test:\(test.id.rawValue) \(old) → \(new)", by: account, at: now)
    }
}
