import Domain
import GRDB

extension Connection {
    /// The attempt with its paper; its answers are left out.
    func attemptWithoutAnswers(_ id: Attempt.ID) throws -> Attempt? {
        guard let row = try first(AttemptStatement.one, [id], { AttemptRow($0, deviceAt: 10) }) else { return nil }
        return row.attempt(
            items: try paperItems(id), answers: Answers(), pausedSince: try pausedSince(row.assignment))
    }

    /// The attempt with everything around it.
    func attemptRecord(_ id: Attempt.ID) throws -> AttemptRecord? {
        let found = try first(AttemptStatement.record, [id]) { row in
            (
                attempt: AttemptRow(row, deviceAt: 30), assignment: try Assignment(row, at: 10),
                learner: try Learner(row, at: 23), grade: row[28] as Int, extraMs: row[29] as Int64,
                lateness: Lateness(ms: row[32], deductionPercent: row[33])
            )
        }
        guard let found else { return nil }
        let items = try scoredItems(id)
        let isOpen = found.attempt.submittedAt == nil
        let scores = isOpen ? [] : items.compactMap { item in item.score.map { (item.item.position, $0) } }
        return AttemptRecord(
            attempt: found.attempt.attempt(
                items: items.map(\.item), answers: try answers(id), pausedSince: try pausedSince(found.assignment.id)),
            assignment: found.assignment, learner: found.learner, grade: found.grade, extraMs: found.extraMs,
            score: found.attempt.score, scores: Dictionary(uniqueKeysWithValues: scores), lateness: found.lateness,
            regrades: try regradeLedger(of: found.assignment.id))
    }

    /// The fold of the journal.
    func answers(_ id: Attempt.ID) throws -> Answers {
        Answers(
            try rows(JournalStatement.ofAttempt, [id]) { row in
                JournalEntry(
                    position: row[0], sequence: row[1], response: try ResponseText.response(row[2]), acceptedAt: row[3])
            })
    }

    private func paperItems(_ id: Attempt.ID) throws -> [Paper.Item] {
        try scoredItems(id).map(\.item)
    }

    private func scoredItems(_ id: Attempt.ID) throws -> [(item: Paper.Item, score: Points?)] {
        try rows(AttemptStatement.items, [id]) { row in
            let item = Paper.Item(
                position: row[0], part: row[1], question: row[2], contentHash: row[3], maximum: row[4],
                sheetSeed: UInt64(bitPattern: row[5] as Int64))
            return (item, row[6] as Points?)
        }
    }
}

/// The columns of an attempt, in the order in which every statement of attempts names them.
struct AttemptRow {
    let id: Attempt.ID
    let assignment: Assignment.ID
    let learner: Learner.ID
    let number: Int
    let paperCode: String
    let startedAt: Instant
    let deadline: Instant
    let submittedAt: Instant?
    let score: Points?
    let reopenReason: String?
    let device: DeviceTag?
    let takeoverCount: Int

    /// - Parameter index: of the device, with how often another went on beside it.
    init(_ row: Row, deviceAt index: Int) {
        id = row[0]
        assignment = row[1]
        learner = row[2]
        number = row[3]
        paperCode = row[4]
        startedAt = row[5]
        deadline = row[6]
        submittedAt = row[7]
        score = row[8]
        reopenReason = row[9]
        device = (row[index] as Int64?).map(DeviceTag.init(rawValue:))
        takeoverCount = row[index + 1]
    }

    func attempt(items: [Paper.Item], answers: Answers, pausedSince: Instant?) -> Attempt {
        Attempt(
            id: id, assignment: assignment, learner: learner, number: number,
            paper: Paper(code: paperCode, items: items), startedAt: startedAt, deadline: deadline,
            submittedAt: submittedAt, answers: answers, reopenReason: reopenReason, pausedSince: pausedSince,
            device: device, takeoverCount: takeoverCount)
    }
}

extension AttemptSummary {
    /// Reads ten columns from `at` on; `nil` when the first is NULL.
    init?(_ row: Row, at index: Int) {
        guard let id = row[index] as Attempt.ID? else { return nil }
        self.init(
            id: id, number: row[index + 1], startedAt: row[index + 2], deadline: row[index + 3],
            submittedAt: row[index + 4], score: row[index + 5], maximum: row[index + 6], reopenReason: row[index + 7],
            lateness: Lateness(ms: row[index + 8], deductionPercent: row[index + 9]))
    }
}

enum AttemptStatement: String, SQLStatement {
    case one = """
        SELECT id, assignment_id, learner_id, number, paper_code, started_at_ms, deadline_at_ms, submitted_at_ms,
            score_hundredths, reopen_reason, device_tag, takeover_count
        FROM attempt
        WHERE id = ?
        """

    case record = """
        SELECT t.id, t.assignment_id, t.learner_id, t.number, t.paper_code, t.started_at_ms, t.deadline_at_ms,
            t.submitted_at_ms, t.score_hundredths, t.reopen_reason,
            a.id, a.classroom_id, a.work, a.subject, a.title, a.opens_at_ms, a.closes_at_ms, a.time_limit_ms, a.rules,
            a.is_closed, a.mode, a.periods, a.is_for_some,
            l.id, l.student_code, l.full_name, l.birth_day, l.sex,
            c.grade, COALESCE(x.extra_ms, 0), t.device_tag, t.takeover_count, t.late_ms, t.late_percent
        FROM attempt t
        JOIN assignment a ON a.id = t.assignment_id
        JOIN learner l ON l.id = t.learner_id
        JOIN classroom c ON c.id = a.classroom_id
        LEFT JOIN extra_time x ON x.assignment_id = t.assignment_id AND x.learner_id = t.learner_id
        WHERE t.id = ?
        """

    case items = """
        SELECT i.position, i.part, v.question_id, v.content_hash, i.maximum_hundredths, i.sheet_seed, i.score_hundredths
        FROM attempt_item i
        JOIN question_version v ON v.id = i.question_version_id
        WHERE i.attempt_id = ?
        ORDER BY i.position
        """

    case ofLearner = """
        SELECT id
        FROM attempt
        WHERE assignment_id = ? AND learner_id = ?
        ORDER BY number
        """
}
