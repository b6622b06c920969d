package import Domain
import GRDB

extension Store {
    /// The record with what the unit's lock before it counted, of whatever year; unchanged when there is none.
    package func withLastLock(_ record: CoverageRecord) async throws -> CoverageRecord {
        let found = try await read { connection -> LastLock? in
            let lock = try connection.first(
                LastLockStatement.before, [record.unit.id, record.snapshot?.id ?? Snapshot.ID(.max)]
            ) { (id: $0[0] as Snapshot.ID, number: $0[1] as Int, cutoff: $0[2] as Day) }
            guard let lock else { return nil }
            let coverage = try connection.rows(LastLockStatement.coverage, [lock.id]) {
                ($0[0] as Unit.ID, Coverage($0, at: 1))
            }
            return LastLock(
                number: lock.number, cutoff: lock.cutoff, coverage: Dictionary(coverage) { first, _ in first })
        }
        var record = record
        record.lastLock = found
        return record
    }
}

enum LastLockStatement: String, SQLStatement {
    case before = """
        SELECT id, number, cutoff_day
        FROM snapshot
        WHERE unit_id = ? AND id < ?
        ORDER BY report_year DESC, number DESC
        LIMIT 1
        """

    case coverage = """
        SELECT school_unit_id, SUM(population), SUM(took_part), SUM(knowledge_passed), SUM(skill_passed), SUM(reached),
            SUM(exempt)
        FROM snapshot_coverage
        WHERE snapshot_id = ? AND grade >= 10
        GROUP BY school_unit_id
        """
}
