package import Domain
import GRDB

extension Store {
    /// All attempts of a learner at an assignment, oldest first.
    package func attempts(of assignment: Assignment.ID, by learner: Learner.ID) async throws -> [AttemptSummary] {
        try await read { connection in
            try connection.rows(AttemptListStatement.ofLearner, [assignment, learner]) { AttemptSummary($0, at: 0) }
                .compactMap { $0 }
        }
    }
}

extension Connection {
    /// All attempts at an assignment by pupil, oldest first.
    func attempts(of assignment: Assignment.ID) throws -> [Learner.ID: [AttemptSummary]] {
        var found: [Learner.ID: [AttemptSummary]] = [:]
        try each(AttemptListStatement.ofAssignment, [assignment]) { row in
            if let attempt = AttemptSummary(row, at: 0) { found[row[10], default: []].append(attempt) }
        }
        return found
    }

    /// All attempts of a learner by assignment, oldest first.
    func attempts(by learner: Learner.ID) throws -> [Assignment.ID: [AttemptSummary]] {
        var found: [Assignment.ID: [AttemptSummary]] = [:]
        try each(AttemptListStatement.all, [learner]) { row in
            if let attempt = AttemptSummary(row, at: 0) { found[row[10], default: []].append(attempt) }
        }
        return found
    }
}

enum AttemptListStatement: String, SQLStatement {
    case ofLearner = """
        SELECT id, number, started_at_ms, deadline_at_ms, submitted_at_ms, score_hundredths, maximum_hundredths,
            reopen_reason, late_ms, late_percent
        FROM attempt
        WHERE assignment_id = ? AND learner_id = ?
        ORDER BY number
        """

    case ofAssignment = """
        SELECT id, number, started_at_ms, deadline_at_ms, submitted_at_ms, score_hundredths, maximum_hundredths,
            reopen_reason, late_ms, late_percent, learner_id
        FROM attempt
        WHERE assignment_id = ?
        ORDER BY number
        """

    case all = """
        SELECT id, number, started_at_ms, deadline_at_ms, submitted_at_ms, score_hundredths, maximum_hundredths,
            reopen_reason, late_ms, late_percent, assignment_id
        FROM attempt
        WHERE learner_id = ?
        ORDER BY number
        """
}
