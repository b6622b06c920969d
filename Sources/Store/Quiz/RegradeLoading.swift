import Domain
import GRDB

extension Connection {
    /// The decisions of an assignment, oldest first.
    func regrades(of assignment: Assignment.ID) throws -> [RegradeRecord] {
        try rows(RegradeStatement.ofAssignment, [assignment]) { row in
            RegradeRecord(regrade: try Regrade(row, at: 0), decidedBy: row[11], undoneBy: row[12])
        }
    }

    func regradeLedger(of assignment: Assignment.ID) throws -> RegradeLedger {
        RegradeLedger(try regrades(of: assignment).map(\.regrade))
    }

    /// All attempts of an assignment with their papers and answers, in a few statements however many they are.
    func sittings(of assignment: Assignment.ID) throws -> [Attempt] {
        var items: [Attempt.ID: [Paper.Item]] = [:]
        try each(RegradeStatement.items, [assignment]) { row in
            items[row[0], default: []].append(
                Paper.Item(
                    position: row[1], part: row[2], question: row[3], contentHash: row[4], maximum: row[5],
                    sheetSeed: UInt64(bitPattern: row[6] as Int64)))
        }
        var answers: [Attempt.ID: Answers] = [:]
        try each(RegradeStatement.journal, [assignment]) { row in
            answers[row[0], default: Answers()].take(
                JournalEntry(
                    position: row[1], sequence: row[2], response: try ResponseText.response(row[3]), acceptedAt: row[4])
            )
        }
        let paused = try pausedSince(assignment)
        return try rows(RegradeStatement.attempts, [assignment]) { AttemptRow($0, deviceAt: 10) }.map {
            $0.attempt(items: items[$0.id] ?? [], answers: answers[$0.id] ?? Answers(), pausedSince: paused)
        }
    }
}

extension Connection {
    func lateness(of assignment: Assignment.ID) throws -> [Attempt.ID: Lateness] {
        var found: [Attempt.ID: Lateness] = [:]
        try each(RegradeStatement.late, [assignment]) { row in
            found[row[0]] = Lateness(ms: row[1], deductionPercent: row[2])
        }
        return found
    }

    /// What every attempt that was handed in came to, in the order of handing in.
    func results(of assignment: Assignment.ID) throws -> [KnowledgeSitting] {
        try rows(RegradeStatement.results, [assignment]) { row in
            KnowledgeSitting(
                attempt: row[0], learner: row[1], submittedAt: row[2],
                result: KnowledgeResult(
                    number: row[3], score: row[4], maximum: row[5], safetyRight: row[6], safetyAsked: row[7]))
        }
    }
}

extension Regrade {
    /// Eleven columns: id, question, version, policy, response, reason, by, at, undone by, at, reason.
    fileprivate init(_ row: Row, at index: Int) throws {
        var undo: Undo?
        if let by = row[index + 8] as Account.ID? { undo = Undo(by: by, at: row[index + 9], reason: row[index + 10]) }
        self.init(
            id: row[index], question: row[index + 1], contentHash: row[index + 2],
            policy: try RegradePolicy(code: row[index + 3], response: row[index + 4]), reason: row[index + 5],
            by: row[index + 6], at: row[index + 7], undo: undo)
    }
}

extension RegradePolicy {
    /// The column beside the code; `nil` for what names no answer.
    var responseText: String? {
        if case .acceptAlso(let response) = self { ResponseText.text(response) } else { nil }
    }

    fileprivate init(code: String, response: String?) throws {
        switch (code, response) {
        case (RegradePolicy.awardAll.code, _): self = .awardAll
        case (RegradePolicy.rescale.code, _): self = .rescale
        case (_, let response?): self = .acceptAlso(response: try ResponseText.response(response))
        default: throw StoreError.corrupt
        }
    }
}
