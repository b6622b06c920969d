import Foundation
import GRDB

/// The database: one file, one method a user action, each in one transaction. The only place with SQL.
///
/// Rules are not decided here: methods load Domain's values, let Domain decide, and save what it decided.
package final class Store: Sendable {
    /// The file.
    package let path: String
    let pool: DatabasePool
    let answers: AnswerWriter
    let live: GroupCommit<LiveRows, Void>
    let absences: GroupCommit<AbsenceRow, Void>
    /// When everybody hands in at once, an answer that is saved meanwhile waits for one batch and not for the whole line.
    let submissions: GroupCommit<SubmissionWork, Bool>

    /// Opens the file, or creates it with its tables.
    ///
    /// - Parameter busyTimeoutSeconds: how long to wait for another program that writes to the file.
    /// - Throws: `StoreError` when the file cannot be opened or is no database of Thạo.
    package init(path: String, busyTimeoutSeconds: Double = 5) throws {
        self.path = path
        do {
            pool = try DatabasePool(path: path, configuration: Self.configuration(busyTimeoutSeconds))
            try Self.prepare(pool)
        } catch {
            throw StoreError.translated(error)
        }
        answers = AnswerWriter(pool: pool)
        live = GroupCommit("live", pool: pool) { try $0.append($1) }
        absences = GroupCommit("absences", pool: pool) { try $1.append($0) }
        submissions = GroupCommit("submissions", pool: pool, batchLimit: 16) { work, connection in
            try connection.apart { try work.run(connection) }
        }
    }

    /// A new empty database in the folder of temporary files, for tests.
    package static func temporary() throws -> Store {
        let folder = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try Store(path: folder.appending(path: "thao.sqlite").path)
    }

    deinit {
        stopWriters()
    }

    /// Ends the writers after what waits in them, and closes the file.
    package func close() throws {
        stopWriters()
        try pool.close()
    }

    private func stopWriters() {
        answers.stop()
        live.stop()
        absences.stop()
        submissions.stop()
    }

    /// How many statements the work runs, for the tests that bound it.
    package func countingStatements(_ work: () async throws -> Void) async throws -> Int {
        let meter = StatementMeter()
        try await StatementMeter.$current.withValue(meter, operation: work)
        return meter.count
    }

    /// Reads from one consistent state of the database; never waits for a writer.
    func read<Value: Sendable>(_ work: @escaping @Sendable (Connection) throws -> Value) async throws -> Value {
        let meter = StatementMeter.current
        do {
            return try await pool.read { try Self.measured($0, meter, work) }
        } catch {
            throw StoreError.translated(error)
        }
    }

    /// Changes the database in one transaction, durable when it returns; any error undoes all of it.
    @discardableResult
    func write<Value: Sendable>(_ work: @escaping @Sendable (Connection) throws -> Value) async throws -> Value {
        let meter = StatementMeter.current
        do {
            return try await pool.write { try Self.measured($0, meter, work) }
        } catch {
            throw StoreError.translated(error)
        }
    }

    /// Brings the write-ahead log into the file after a large load, so that the next small writes do not pay for it and a
    /// copy of the one file has everything.
    package func foldLog() async throws {
        do {
            _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch {
            throw StoreError.translated(error)
        }
    }

    private static func measured<Value>(
        _ db: Database, _ meter: StatementMeter?, _ work: (Connection) throws -> Value
    ) throws -> Value {
        let connection = Connection(db)
        guard let meter else { return try work(connection) }
        let clock = ContinuousClock()
        let began = clock.now
        defer { meter.add(connection.count, clock.now - began) }
        return try work(connection)
    }
}
