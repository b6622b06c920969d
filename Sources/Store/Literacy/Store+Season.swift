package import Domain
import GRDB

extension Store {
    /// The dates of a year's report.
    package func seasonDates(year: Int) async throws -> SeasonDates {
        try await read { connection in
            let found = try connection.rows(SeasonStatement.dates, [year]) { row in
                (SeasonStep(rawValue: row[0]), row[1] as Day)
            }
            let known = found.compactMap { step, day in step.map { ($0, day) } }
            return SeasonDates(year: year, stored: Dictionary(known) { first, _ in first })
        }
    }

    /// Sets the dates of a year's report.
    package func setSeasonDates(
        _ days: [SeasonStep: Day], year: Int, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            for (step, day) in days { try connection.run(SeasonStatement.setDate, [year, step.rawValue, day]) }
            let text = SeasonStep.allCases.compactMap { days[$0]?.isoText }.joined(separator: " ")
            try connection.addAudit(.seasonChanged, "season:\(year)", text, by: account, at: now)
        }
    }

    /// What units have noted of a year's report.
    package func seasonMarks(year: Int) async throws -> [SeasonMark] {
        try await read { connection in
            try connection.rows(SeasonStatement.marks, [year]) { row in
                SeasonStep(rawValue: row[1]).map {
                    SeasonMark(unit: row[0], step: $0, note: row[2], by: row[3], at: row[4])
                }
            }.compactMap(\.self)
        }
    }

    /// Notes that a unit has done its step; twice is once.
    ///
    /// - Throws: `SeasonRefusal`.
    package func markSeason(
        _ step: SeasonStep, of unit: Unit.ID, year: Int, note: String, by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            guard let found = try connection.unit(unit, on: now.day), step.concerns(found), step != .locked else {
                throw SeasonRefusal.notThisUnit
            }
            if step == .sent, try connection.latestSnapshot(of: unit, reportYear: year) == nil {
                throw SeasonRefusal.notLocked
            }
            guard
                try connection.run(SeasonStatement.mark, [year, unit, step.rawValue, note, account, now]) == 1
            else { return }
            try connection.addAudit(
                .seasonChanged, "unit:\(unit.rawValue)", "\(year) \(step.rawValue)", by: account, at: now)
        }
    }

    /// Takes a step back, with a reason.
    ///
    /// - Throws: `SeasonRefusal`.
    package func unmarkSeason(
        _ step: SeasonStep, of unit: Unit.ID, year: Int, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw SeasonRefusal.reasonMissing }
        try await write { connection in
            guard try connection.run(SeasonStatement.unmark, [year, unit, step.rawValue]) == 1 else {
                throw SeasonRefusal.notMarked
            }
            try connection.addAudit(
                .seasonChanged, "unit:\(unit.rawValue)", "\(year) \(step.rawValue) -: \(reason)", by: account, at: now)
        }
    }

    /// Notes that a file was made, by its hash, in the log too.
    ///
    /// - Parameter account: `nil` for a command on the server.
    package func addExport(
        _ fileName: String, _ bytes: [UInt8], of record: CoverageRecord, by account: Account.ID?, at now: Instant
    ) async throws {
        let hash = Digest.sha256(bytes)
        try await write { connection in
            try connection.run(
                SeasonStatement.addExport,
                [
                    record.unit.id, record.reportYear, fileName, hash, bytes.count, record.snapshot?.id, account, now,
                ])
            try connection.addAudit(
                .reportExported, "unit:\(record.unit.code)", "\(fileName) \(hash)", by: account, at: now)
        }
    }

    /// The last files that were made of a unit, newest first.
    package func exports(of unit: Unit.ID) async throws -> [ExportRecord] {
        try await read { connection in
            try connection.rows(SeasonStatement.exports, [unit]) { row in
                ExportRecord(
                    fileName: row[0], hash: row[1], byteCount: row[2], snapshotNumber: row[3], madeBy: row[4],
                    madeAt: row[5])
            }
        }
    }

    /// What the department writes on its reports.
    package func reportTexts() async throws -> ReportTexts {
        try await read { connection in
            let found = try connection.rows(SeasonStatement.texts) { row in
                (ReportTexts.Key(rawValue: row[0]), row[1] as String)
            }
            let known = found.compactMap { key, text in key.map { ($0, text) } }
            return ReportTexts(Dictionary(known) { first, _ in first })
        }
    }

    /// Replaces these texts.
    package func setReportTexts(
        _ texts: [ReportTexts.Key: String], by account: Account.ID, at now: Instant
    ) async throws {
        try await write { connection in
            for (key, text) in texts {
                try connection.run(SeasonStatement.setText, [key.rawValue, text, account, now])
            }
            let names = texts.keys.map(\.rawValue).sorted().joined(separator: " ")
            try connection.addAudit(.reportTextChanged, "report", names, by: account, at: now)
        }
    }
}
