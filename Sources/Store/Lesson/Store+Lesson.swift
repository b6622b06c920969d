package import Domain
import GRDB

extension Store {
    /// A lesson as one pupil left it.
    package func lesson(_ lesson: Lesson.ID, of learner: Learner.ID) async throws -> LessonRecord {
        try await read { connection in
            let progress = try connection.first(LessonStatement.progress, [learner, lesson]) { row in
                (found: LessonProgress(row, at: 0), version: row[7] as Int?)
            }
            let answers = try connection.rows(LessonStatement.answers, [learner, lesson]) { row in
                CheckpointAnswer(
                    checkpoint: row[0], contentArea: row[1], response: row[2], isRight: row[3], tries: row[4],
                    answeredAt: row[5])
            }
            return LessonRecord(
                progress: progress?.found,
                answers: Dictionary(answers.map { ($0.checkpoint, $0) }) { _, last in last },
                readVersion: progress?.version)
        }
    }

    /// How far a pupil has read each lesson that they opened.
    package func lessonProgress(of learner: Learner.ID) async throws -> [Lesson.ID: LessonProgress] {
        try await read { connection in
            let progress = try connection.rows(LessonStatement.progressOfLearner, [learner]) {
                LessonProgress($0, at: 0)
            }
            return Dictionary(progress.compactMap { $0 }.map { ($0.lesson, $0) }) { _, last in last }
        }
    }

    /// Notes the screen that a pupil has come to; going back loses nothing.
    ///
    /// - Parameters:
    ///   - step: 1...stepCount.
    ///   - contentHash: the version that is read.
    package func saveLessonStep(
        _ step: Int, of stepCount: Int, lesson: Lesson.ID, contentHash: String, learner: Learner.ID, at now: Instant
    ) async throws {
        try await write { connection in
            try connection.run(
                LessonStatement.saveStep, [learner, lesson, contentHash, step, stepCount, now, now])
        }
    }

    /// Keeps a pupil's answer to a checkpoint, the last one with the number of tries.
    package func answerCheckpoint(
        _ checkpoint: String, of lesson: Lesson.ID, area: ContentArea, response: Response, isRight: Bool,
        learner: Learner.ID, at now: Instant
    ) async throws {
        try await write { connection in
            try connection.run(
                LessonStatement.answer,
                [learner, lesson, checkpoint, area, ResponseText.text(response), isRight, now])
        }
    }

    /// Finishes a lesson; the first time, its minutes become an activity of the learner.
    ///
    /// - Returns: false when the lesson had been finished before.
    package func finishLesson(
        _ lesson: Lesson.ID, contentHash: String, stepCount: Int, minutes: Int, mode: DeliveryMode,
        learner: Learner.ID, at now: Instant
    ) async throws -> Bool {
        try await write { connection in
            try connection.run(
                LessonStatement.saveStep, [learner, lesson, contentHash, stepCount, stepCount, now, now])
            guard try connection.run(LessonStatement.finish, [now, learner, lesson]) == 1 else { return false }
            try connection.addEvidence(
                .activity(mode: mode, minutes: minutes), of: learner, day: now.day, subject: "lesson:\(lesson)",
                by: nil,
                at: now)
            try connection.refreshLiteracy([learner], on: now.day)
            return true
        }
    }
}

extension LessonProgress {
    /// Seven columns: lesson, version, step, steps, started, seen, finished; `nil` when the first is NULL.
    init?(_ row: Row, at index: Int) {
        guard let lesson = row[index] as String? else { return nil }
        self.init(
            lesson: lesson, contentHash: row[index + 1], step: row[index + 2], stepCount: row[index + 3],
            startedAt: row[index + 4], seenAt: row[index + 5], finishedAt: row[index + 6])
    }
}

enum LessonStatement: String, SQLStatement {
    case progress = """
        SELECT p.lesson_id, p.content_hash, p.step, p.step_count, p.started_at_ms, p.seen_at_ms, p.finished_at_ms,
            v.version
        FROM lesson_progress p
        LEFT JOIN content_version v ON v.content_hash = p.content_hash
        WHERE p.learner_id = ? AND p.lesson_id = ?
        """

    case progressOfLearner = """
        SELECT lesson_id, content_hash, step, step_count, started_at_ms, seen_at_ms, finished_at_ms
        FROM lesson_progress
        WHERE learner_id = ?
        """

    case answers = """
        SELECT checkpoint, content_area, response, is_right, tries, answered_at_ms
        FROM checkpoint_answer
        WHERE learner_id = ? AND lesson_id = ?
        """

    case saveStep = """
        INSERT INTO lesson_progress (learner_id, lesson_id, content_hash, step, step_count, started_at_ms, seen_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (learner_id, lesson_id) DO UPDATE
        SET content_hash = excluded.content_hash, step_count = excluded.step_count, seen_at_ms = excluded.seen_at_ms,
            step = CASE WHEN excluded.step > lesson_progress.step THEN excluded.step ELSE lesson_progress.step END
        """

    case answer = """
        INSERT INTO checkpoint_answer (learner_id, lesson_id, checkpoint, content_area, response, is_right, tries,
            answered_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, 1, ?)
        ON CONFLICT (learner_id, lesson_id, checkpoint) DO UPDATE
        SET response = excluded.response, is_right = excluded.is_right, tries = checkpoint_answer.tries + 1,
            content_area = excluded.content_area, answered_at_ms = excluded.answered_at_ms
        """

    case finish = """
        UPDATE lesson_progress
        SET finished_at_ms = ?
        WHERE learner_id = ? AND lesson_id = ? AND finished_at_ms IS NULL
        """
}
