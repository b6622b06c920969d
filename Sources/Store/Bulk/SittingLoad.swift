import Domain
import GRDB

/// A wording, as an item of a paper names it.
private struct Wording: Hashable {
    let question: Question.ID
    let contentHash: String
}

extension Connection {
    /// Attempts by the hundred thousand: the ids of the wordings are looked up once.
    func load(_ sittings: [BulkLoad.Sitting]) throws {
        guard !sittings.isEmpty else { return }
        let known = try rows(BulkStatement.wordings) { row in
            (wording: Wording(question: row[1], contentHash: row[2]), id: row[0] as Int64)
        }
        let wordings = Dictionary(uniqueKeysWithValues: known.map { ($0.wording, $0.id) })
        for sitting in sittings {
            let attempt = sitting.attempt
            try run(
                BulkStatement.attempt,
                [
                    attempt.id, attempt.assignment, attempt.learner, attempt.number, attempt.paper.code,
                    attempt.startedAt, attempt.deadline, attempt.submittedAt, sitting.marked?.total,
                    attempt.paper.maximum, sitting.marked?.safetyRight ?? 0, sitting.marked?.safetyAsked ?? 0,
                ])
            let points = sitting.marked?.items.map { ($0.position, $0.points) } ?? []
            let scores = Dictionary(uniqueKeysWithValues: points)
            for item in attempt.paper.items {
                guard let id = wordings[Wording(question: item.question, contentHash: item.contentHash)] else {
                    throw StoreError.missing
                }
                try load(item, of: attempt, wording: id, score: scores[item.position])
            }
        }
    }

    private func load(_ item: Paper.Item, of attempt: Attempt, wording: Int64, score: Points?) throws {
        try run(
            BulkStatement.item,
            [
                attempt.id, item.position, item.part, wording, item.maximum, Int64(bitPattern: item.sheetSeed), score,
            ])
        guard let entry = attempt.answers.entry(at: item.position) else { return }
        try run(
            JournalStatement.append,
            [attempt.id, entry.position, entry.sequence, ResponseText.text(entry.response), entry.acceptedAt])
    }
}

enum BulkStatement: String, SQLStatement {
    case unit = """
        INSERT INTO unit (id, code, kind, name, school_kind, valid_from_day)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case link = """
        INSERT INTO unit_link (unit_id, relation, valid_from_day, target_unit_id)
        VALUES (?, ?, ?, ?)
        """

    case classroom = """
        INSERT INTO classroom (id, school_unit_id, school_year, name, grade, sign_in_code)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case learner = """
        INSERT INTO learner (id, student_code, full_name, sort_key, match_key, birth_day, sex)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case enrolment = """
        INSERT INTO enrolment (learner_id, classroom_id, status, from_day, to_day)
        VALUES (?, ?, ?, ?, ?)
        """

    case account = """
        INSERT INTO account (id, unit_id, user_name, full_name, learner_id, password_hash, pin_hash,
            must_change_password)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case assignment = """
        INSERT INTO assignment (id, classroom_id, work, subject, title, opens_at_ms, closes_at_ms, time_limit_ms, reveal,
            rules, is_closed, mode, periods, created_by_account_id, created_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case wordings = """
        SELECT id, question_id, content_hash
        FROM question_version
        """

    case attempt = """
        INSERT INTO attempt (id, assignment_id, learner_id, number, paper_code, started_at_ms, deadline_at_ms,
            submitted_at_ms, score_hundredths, maximum_hundredths, safety_right, safety_asked)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case item = """
        INSERT INTO attempt_item (attempt_id, position, part, question_version_id, maximum_hundredths, sheet_seed,
            score_hundredths)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """

    case progress = """
        INSERT INTO lesson_progress (learner_id, lesson_id, content_hash, step, step_count, started_at_ms, seen_at_ms,
            finished_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """

    case checkpoint = """
        INSERT INTO checkpoint_answer (learner_id, lesson_id, checkpoint, content_area, response, is_right, tries,
            answered_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """
}
