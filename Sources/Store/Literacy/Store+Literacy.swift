package import Domain
import GRDB

extension Store {
    /// The thresholds in force.
    package func literacySettings() async throws -> LiteracySettings {
        try await read { try $0.literacySettings() }
    }

    /// Every version of the thresholds, newest first.
    package func literacySettingsHistory() async throws -> [LiteracySettingsRecord] {
        try await read { connection in
            try connection.rows(LiteracyStatement.history) { row in
                LiteracySettingsRecord(settings: LiteracySettings(row, at: 0), effectiveFrom: row[7])
            }
        }
    }

    /// Puts new thresholds in force and judges everybody anew.
    ///
    /// - Parameter settings: its version is not read; the next one is given.
    package func changeLiteracySettings(
        _ settings: LiteracySettings, effectiveFrom: Day, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            let version = try connection.literacySettings().version + 1
            try connection.addLiteracySettings(settings, version: version, effectiveFrom: effectiveFrom, at: now)
            try connection.addAudit(.settingsChanged, "literacy_settings:\(version)", "", by: account, at: now)
        }
        try await recomputeAll(on: now.day)
    }

    /// A learner's standing condition by condition, with all proofs; `nil` when there is no such learner.
    package func literacy(of learner: Learner.ID, on day: Day) async throws -> LiteracyRecord? {
        try await read { try $0.literacyRecord(LiteracyStatement.learnerByID, [learner], on: day) }
    }

    /// As above, by the ministry's code.
    package func literacy(studentCode: String, on day: Day) async throws -> LiteracyRecord? {
        try await read { try $0.literacyRecord(LiteracyStatement.learnerByCode, [studentCode], on: day) }
    }
}

extension Connection {
    /// The newest version.
    func literacySettings() throws -> LiteracySettings {
        try first(LiteracyStatement.settings) { LiteracySettings($0, at: 0) } ?? .proposed
    }

    func addLiteracySettings(
        _ settings: LiteracySettings, version: Int, effectiveFrom: Day, at now: Instant
    ) throws {
        try run(
            LiteracyStatement.addSettings,
            [
                version, settings.minimumMinutes, settings.knowledgePass, settings.safetyPassPercent,
                settings.skillPass, settings.countsExempt, settings.countsContinuingEducation, effectiveFrom, now,
            ])
    }

    fileprivate func literacyRecord(
        _ sql: LiteracyStatement, _ arguments: StatementArguments, on day: Day
    ) throws -> LiteracyRecord? {
        let found = try first(sql, arguments) { row in
            (learner: try Learner(row, at: 0), classroom: Classroom(row, at: 5), exemptReason: row[10] as String?)
        }
        guard let found else { return nil }
        let settings = try literacySettings()
        let records = try rows(EvidenceStatement.toExplain, [found.learner.id]) { row in
            EvidenceRecord(
                evidence: try Evidence(row, at: 0), subject: row[12], attempt: row[13], recordedBy: row[14],
                recordedAt: row[15], struckReason: row[16])
        }
        let standing = try first(RefreshStatement.standing, [found.learner.id], Standing.init)
        let literacy = standing?.literacy(records.map(\.evidence), settings, on: day)
        return LiteracyRecord(
            learner: found.learner, classroom: found.classroom, settings: settings,
            literacy: literacy ?? Literacy(isExempt: found.exemptReason != nil), evidence: records,
            exemptReason: found.exemptReason)
    }
}

enum LiteracyStatement: String, SQLStatement {
    case settings = """
        SELECT version, minimum_minutes, knowledge_pass_hundredths, safety_pass_percent, skill_pass, counts_exempt,
            counts_continuing_education
        FROM literacy_settings
        ORDER BY version DESC
        LIMIT 1
        """

    case history = """
        SELECT version, minimum_minutes, knowledge_pass_hundredths, safety_pass_percent, skill_pass, counts_exempt,
            counts_continuing_education, effective_from_day
        FROM literacy_settings
        ORDER BY version DESC
        """

    case addSettings = """
        INSERT INTO literacy_settings (version, minimum_minutes, knowledge_pass_hundredths, safety_pass_percent,
            skill_pass, counts_exempt, counts_continuing_education, effective_from_day, created_at_ms)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

    case learnerByID = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex,
            c.id, c.school_unit_id, c.school_year, c.name, c.grade, x.reason
        FROM learner l
        LEFT JOIN enrolment e ON e.learner_id = l.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        LEFT JOIN exemption x ON x.learner_id = l.id
        WHERE l.id = ?
        """

    case learnerByCode = """
        SELECT l.id, l.student_code, l.full_name, l.birth_day, l.sex,
            c.id, c.school_unit_id, c.school_year, c.name, c.grade, x.reason
        FROM learner l
        LEFT JOIN enrolment e ON e.learner_id = l.id AND e.to_day IS NULL
            AND e.status IN ('enrolled', 'transferredIn')
        LEFT JOIN classroom c ON c.id = e.classroom_id
        LEFT JOIN exemption x ON x.learner_id = l.id
        WHERE l.student_code = ? AND l.student_code <> ''
        """
}
