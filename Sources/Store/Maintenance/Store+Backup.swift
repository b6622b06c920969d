import Foundation
import GRDB

extension Store {
    /// Copies the database while it is in use; the copy is one file, whole, of one moment.
    ///
    /// - Parameter target: the file to write; it must not exist.
    /// - Parameter report: told now and then how many of about how many bytes are copied.
    /// - Returns: the hash of the newest line of the log in the copy, to be noted elsewhere.
    /// - Throws: `StoreError.unreadable` when the file exists or cannot be written, `diskFull`.
    @discardableResult
    package func backup(
        to target: String, report: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) async throws -> String {
        guard !FileManager.default.fileExists(atPath: target) else { throw StoreError.unreadable }
        let part = target + ".part"
        let source = path
        // SQLite copies in one step, so that it never starts over under load; how far it is, the growing file tells.
        let watch = Task {
            while !Task.isCancelled {
                report(Self.bytes(of: part), Self.bytes(of: source))
                try await Task.sleep(for: .milliseconds(250))
            }
        }
        defer { watch.cancel() }
        do {
            try? FileManager.default.removeItem(atPath: part)
            let lastHash = try copy(to: part)
            try FileManager.default.moveItem(atPath: part, toPath: target)
            return lastHash
        } catch {
            try? FileManager.default.removeItem(atPath: part)
            throw Self.fileError(error)
        }
    }

    /// Puts a backup in the place of a database that no program has open. The backup is checked first, and the old
    /// file is kept beside as `….before-restore`.
    ///
    /// - Throws: `StoreError.notThao`, `corrupt`, `auditBroken` or `unreadable` when the backup is not sound, and then nothing has
    ///   changed; `unwritable` or `diskFull` when it cannot be put in place.
    package static func restore(from backup: String, to path: String) throws {
        guard FileManager.default.fileExists(atPath: backup) else { throw StoreError.unreadable }
        do {
            try check(backup)
        } catch {
            throw fileError(error)
        }
        do {
            try place(backup, at: path)
        } catch {
            let error = fileError(error)
            throw error as? StoreError == .unreadable ? StoreError.unwritable : error
        }
    }

    private static func place(_ backup: String, at path: String) throws {
        let files = FileManager.default
        let part = path + ".part"
        defer { try? files.removeItem(atPath: part) }
        try? files.removeItem(atPath: part)
        try files.copyItem(atPath: backup, toPath: part)
        if files.fileExists(atPath: path) {
            try? files.removeItem(atPath: path + ".before-restore")
            try mergeLog(of: path)
            try files.moveItem(atPath: path, toPath: path + ".before-restore")
        }
        for ending in ["-wal", "-shm"] { try? files.removeItem(atPath: path + ending) }
        try files.moveItem(atPath: part, toPath: path)
    }

    /// - Returns: the hash of the newest line of the log.
    private static func bytes(of path: String) -> Int {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
    }

    private func copy(to path: String) throws -> String {
        let copy = try DatabaseQueue(path: path)
        defer { try? copy.close() }
        try pool.backup(to: copy)
        return try copy.writeWithoutTransaction { db in
            try db.execute(sql: MaintenanceStatement.singleFile.rawValue)
            return try Connection(db).lastAuditHash()
        }
    }

    /// Ours, sound, with references that hold and a log that holds together.
    private static func check(_ path: String) throws {
        var configuration = Configuration()
        configuration.readonly = true
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        try queue.read { db in
            let id = try Int.fetchOne(db, sql: MaintenanceStatement.applicationID.rawValue)
            guard id == applicationID else { throw StoreError.notThao }
            let damage = try String.fetchAll(db, sql: MaintenanceStatement.integrity.rawValue)
            let dangling = try Row.fetchOne(db, sql: MaintenanceStatement.foreignKeys.rawValue)
            guard damage == ["ok"], dangling == nil else { throw StoreError.corrupt }
            guard try AuditCheck(Connection(db), noted: nil).firstBroken == nil else { throw StoreError.auditBroken }
        }
    }

    /// What still stands in the write-ahead log comes into the file before it is put aside. A file that is too damaged for
    /// that is put aside as it is.
    private static func mergeLog(of path: String) throws {
        guard let queue = try? DatabaseQueue(path: path) else { return }
        defer { try? queue.close() }
        _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    }

    private static func fileError(_ error: any Error) -> any Error {
        if let error = error as? CocoaError {
            return error.code == .fileWriteOutOfSpace ? StoreError.diskFull : StoreError.unreadable
        }
        return StoreError.translated(error)
    }
}
