package import Domain
import GRDB

extension Store {
    /// Locks the figures of a unit at a cut-off day ("chốt số liệu"): who attended then, judged by what was proved then.
    ///
    /// - Throws: `SnapshotRefusal`; `StoreError.missing` when there is no such unit.
    package func lockFigures(
        of unit: Unit.ID, reportYear: Int, cutoff: Day, by account: Account.ID, at now: Instant
    ) async throws -> Snapshot {
        guard cutoff <= now.day else { throw SnapshotRefusal.cutoffInFuture }
        let (figures, outreach) = try await read { connection in
            let scope = try connection.scope(of: unit, reportYear: reportYear, cutoff: cutoff, filter: .all)
            guard let scope else { throw StoreError.missing }
            let schools = Set(scope.schoolsInScope().map(\.id))
            let outreach = try connection.outreach(reportYear: reportYear, on: cutoff, school: nil)
                .filter { schools.contains($0.key.school) }
            return (try connection.figures(of: scope), outreach)
        }
        let hash = figures.dataHash()
        return try await write { connection in
            if let locked = try connection.latestSnapshot(of: unit, reportYear: reportYear) {
                throw SnapshotRefusal.alreadyLocked(number: locked.number)
            }
            let before = try connection.value(SnapshotStatement.lastNumber, [unit, reportYear], as: Int.self) ?? 0
            let id: Snapshot.ID = try connection.insert(
                SnapshotStatement.insert,
                [unit, reportYear, before + 1, cutoff, now, account, figures.settings.version, hash])
            try connection.save(figures, in: id)
            try connection.lockOutreach(outreach, in: id)
            try connection.addAudit(
                .figuresLocked, "unit:\(unit.rawValue)", "\(reportYear) no \(before + 1) \(hash)", by: account, at: now)
            guard let record = try connection.first(SnapshotStatement.one, [id], SnapshotRecord.init) else {
                throw StoreError.missing
            }
            return record.snapshot
        }
    }

    /// Opens locked figures again, with a reason; they stay readable, and the next lock is "lần n + 1".
    ///
    /// - Throws: `SnapshotRefusal`.
    package func reopenFigures(
        _ id: Snapshot.ID, reason: String, by account: Account.ID, at now: Instant
    ) async throws {
        guard reason.contains(where: { !$0.isWhitespace }) else { throw SnapshotRefusal.reasonMissing }
        try await write { connection in
            guard try connection.run(SnapshotStatement.reopen, [now, reason, id]) == 1 else {
                throw SnapshotRefusal.alreadyReopened
            }
            try connection.addAudit(.figuresReopened, "snapshot:\(id.rawValue)", reason, by: account, at: now)
        }
    }

    /// Every lock of a unit, newest first.
    package func snapshots(of unit: Unit.ID) async throws -> [SnapshotRecord] {
        try await read { try $0.rows(SnapshotStatement.ofUnit, [unit], SnapshotRecord.init) }
    }

    /// The figures as they were locked; `nil` when there is no such lock.
    package func coverage(snapshot id: Snapshot.ID, filter: CoverageFilter = .all) async throws -> CoverageRecord? {
        try await read { connection in
            let found = try connection.first(SnapshotStatement.one, [id], SnapshotRecord.init)
            guard let locked = found else { return nil }
            let units = try connection.units(on: locked.snapshot.cutoff)
            guard let unit = units.first(where: { $0.id == locked.unit }) else { return nil }
            let version = locked.snapshot.settingsVersion
            let settings = try connection.first(SnapshotStatement.settings, [version]) { LiteracySettings($0, at: 0) }
            let assembly = CoverageAssembly(
                unit: unit, reportYear: locked.reportYear, schoolYear: SchoolYear.containing(locked.snapshot.cutoff),
                asOf: locked.snapshot.cutoff, snapshot: locked.snapshot, settings: settings ?? .proposed,
                filter: filter, units: units)
            let classrooms =
                unit.kind == .school ? try connection.classroomCoverage(SnapshotStatement.classrooms, [id]) : []
            return assembly.record(
                try connection.rows(SnapshotStatement.grades, [id], GradeCount.init),
                try connection.rows(SnapshotStatement.months, [id], MonthCount.init), classrooms)
        }
    }
}

extension Connection {
    func snapshotRecord(_ id: Snapshot.ID) throws -> SnapshotRecord? {
        try first(SnapshotStatement.one, [id], SnapshotRecord.init)
    }

    func latestSnapshot(of unit: Unit.ID, reportYear: Int) throws -> Snapshot? {
        try first(SnapshotStatement.latest, [unit, reportYear], SnapshotRecord.init)?.snapshot
    }
}

extension SnapshotRecord {
    fileprivate init(_ row: Row) {
        let snapshot = Snapshot(
            id: row[0], number: row[3], cutoff: row[4], lockedAt: row[5], lockedBy: row[6], settingsVersion: row[7],
            dataHash: row[8])
        self.init(
            snapshot: snapshot, unit: row[1], reportYear: row[2], reopenedAt: row[9], reopenReason: row[10])
    }
}
