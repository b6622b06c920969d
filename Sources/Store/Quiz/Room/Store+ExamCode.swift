package import Domain
import GRDB

extension Store {
    /// Makes codes for a shift: one for all, and so many reserves. From then on the test asks for a code.
    ///
    /// - Parameters:
    ///   - expiresAt: when the code of the shift ends; `nil` to make reserves only.
    ///   - bits: random and secret.
    /// - Throws: `RoomRefusal`; `StoreError.missing` when there is no such assignment.
    package func makeExamCodes(
        _ id: Assignment.ID, shift: String, expiresAt: Instant?, reserves: Int, bits: UInt64, by account: Account.ID,
        at now: Instant
    ) async throws {
        try await write { connection in
            _ = try connection.testInRoom(TestRoom(assignment: id))
            guard try !connection.isRepeated(.codesMade, in: id, text: shift, by: account, at: now) else { return }
            let known = try connection.examCodes(id)
            guard known.count + reserves < RoomEvent.limit else { throw RoomRefusal.tooMuchSaid }
            let ends = (expiresAt.map { [$0 as Instant?] } ?? []) + Array(repeating: nil, count: reserves)
            let texts = ExamCodeText.fresh(ends.count, bits: bits, taken: Set(known.map(\.code.text)))
            for (text, end) in zip(texts, ends) {
                try connection.run(ExamCodeStatement.insert, [id, text.value, shift, end, account, now])
            }
            try connection.run(RoomStatement.setNeedsCode, [id, true])
            try connection.addRoomEvent(.codesMade, to: id, text: shift, by: account, at: now)
            try connection.addAudit(
                .examCodesMade, "assignment:\(id.rawValue)", "\(shift): \(ends.count)", by: account, at: now)
        }
    }

    /// From now on nobody needs a code; those that were made stay in the minutes.
    package func liftExamCodes(_ id: Assignment.ID, by account: Account.ID, at now: Instant) async throws {
        try await write { connection in
            guard try connection.testRoom(id).needsCode else { return }
            try connection.run(RoomStatement.setNeedsCode, [id, false])
            try connection.addRoomEvent(.codesLifted, to: id, text: "", by: account, at: now)
            try connection.addAudit(.examCodesLifted, "assignment:\(id.rawValue)", "", by: account, at: now)
        }
    }

    /// The codes of a test, in the order in which they were made.
    package func examCodes(of id: Assignment.ID) async throws -> [ExamCodeRecord] {
        try await read { try $0.examCodes(id) }
    }

    /// Whether a pupil may see the test at a device without typing a code.
    ///
    /// - Parameter device: what tells the session of one device from that of another.
    package func isAdmitted(_ learner: Learner.ID, to id: Assignment.ID, device: String) async throws -> Bool {
        try await read { connection in
            guard try connection.testRoom(id).needsCode else { return true }
            return try connection.value(ExamCodeStatement.entry, [id, learner, device], as: Int64.self) != nil
        }
    }

    /// Lets a pupil in at a device with the code that was typed; a reserve is used up by it.
    ///
    /// - Throws: `ExamCodeRefusal`, and then nothing has changed.
    package func admit(
        _ learner: Learner.ID, to id: Assignment.ID, device: String, code typed: ExamCodeText?, at now: Instant
    ) async throws {
        try await write { connection in
            let entered = try connection.value(ExamCodeStatement.entry, [id, learner, device], as: Int64.self)
            guard entered == nil else { return }
            let code = try connection.examCodes(id).map(\.code).admitting(typed, at: now)
            if code.isReserve { try connection.run(ExamCodeStatement.use, [learner, now, code.id]) }
            try connection.run(ExamCodeStatement.enter, [id, learner, device, code.id, now])
        }
    }
}

extension Connection {
    fileprivate func examCodes(_ id: Assignment.ID) throws -> [ExamCodeRecord] {
        try rows(ExamCodeStatement.ofAssignment, [id]) { row in
            ExamCodeText(typed: row[1]).map { text in
                ExamCodeRecord(
                    code: ExamCode(id: row[0], text: text, shift: row[2], expiresAt: row[3], usedBy: row[5]),
                    createdAt: row[4], usedByName: row[6], usedAt: row[7])
            }
        }.compactMap { $0 }
    }
}

enum ExamCodeStatement: String, SQLStatement {
    case insert = """
        INSERT INTO exam_code (assignment_id, code, shift, expires_at_ms, created_by_account_id, created_at_ms)
        VALUES (?, ?, ?, ?, ?, ?)
        """

    case ofAssignment = """
        SELECT k.id, k.code, k.shift, k.expires_at_ms, k.created_at_ms, k.used_by_learner_id, l.full_name, k.used_at_ms
        FROM exam_code k
        LEFT JOIN learner l ON l.id = k.used_by_learner_id
        WHERE k.assignment_id = ?
        ORDER BY k.id
        """

    case use = """
        UPDATE exam_code
        SET used_by_learner_id = ?, used_at_ms = ?
        WHERE id = ? AND used_by_learner_id IS NULL
        """

    case entry = """
        SELECT exam_code_id
        FROM exam_entry
        WHERE assignment_id = ? AND learner_id = ? AND device = ?
        """

    case enter = """
        INSERT INTO exam_entry (assignment_id, learner_id, device, exam_code_id, at_ms)
        VALUES (?, ?, ?, ?, ?)
        """
}
