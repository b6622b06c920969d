import Domain
import Foundation
import Testing

@testable import Store

@Suite("Backup and restore")
struct BackupTests {
    @Test("a backup is restored with everything that was in it")
    func roundTrip() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let backup = store.path + ".backup"
        try await store.backup(to: backup)
        try await store.reach(Fixture.binh)
        try store.close()
        try Store.restore(from: backup, to: store.path)
        let restored = try Store(path: store.path)
        #expect(try await restored.verify().isSound)
        #expect(try await restored.literacy(of: Fixture.an.id, on: Fixture.today)?.literacy.reachedOn != nil)
        #expect(try await restored.literacy(of: Fixture.binh.id, on: Fixture.today)?.evidence.isEmpty == true)
        #expect(FileManager.default.fileExists(atPath: store.path + ".before-restore"))
    }

    @Test("a backup never overwrites a file")
    func existing() async throws {
        let store = try await Fixture.store()
        await #expect(throws: StoreError.unreadable) { try await store.backup(to: store.path) }
    }

    @Test("what is no backup is refused, and the database stays")
    func refused() async throws {
        let store = try await Fixture.store()
        let junk = store.path + ".junk"
        try Data(repeating: 65, count: 8192).write(to: URL(filePath: junk))
        #expect(throws: StoreError.notThao) { try Store.restore(from: junk, to: store.path) }
        #expect(throws: StoreError.unreadable) { try Store.restore(from: store.path + ".none", to: store.path) }
        #expect(try await store.unit(code: "SO", on: Fixture.today) != nil)
    }

    @Test("a place that cannot be written to is told apart from a bad backup")
    func unwritable() async throws {
        let store = try await Fixture.store()
        let backup = store.path + ".backup"
        try await store.backup(to: backup)
        #expect(throws: StoreError.unwritable) { try Store.restore(from: backup, to: "/no/such/folder/thao.sqlite") }
    }

    @Test("a backup whose log was touched is refused, and the database stays")
    func touchedLog() async throws {
        let store = try await Fixture.store()
        for _ in 0..<3 {
            try await store.addAudit(
                AuditEntry(at: Fixture.now, account: nil, action: .reportExported, subject: "unit:3", detail: ""))
        }
        let target = store.path + ".target"
        let backup = store.path + ".backup"
        try await store.backup(to: target)
        try await store.write { _ = try $0.run(AuditStoreTests.Tamper.detail) }
        try await store.backup(to: backup)
        let before = try Data(contentsOf: URL(filePath: target))
        #expect(throws: StoreError.auditBroken) { try Store.restore(from: backup, to: target) }
        #expect(try Data(contentsOf: URL(filePath: target)) == before)
    }

    @Test("a damaged backup is refused")
    func damaged() async throws {
        let store = try await Fixture.store()
        let backup = store.path + ".backup"
        try await store.backup(to: backup)
        var bytes = try Data(contentsOf: URL(filePath: backup))
        for index in stride(from: 4096 * 3, to: bytes.count, by: 61) { bytes[index] ^= 0x5A }
        try bytes.write(to: URL(filePath: backup))
        #expect(throws: StoreError.corrupt) { try Store.restore(from: backup, to: store.path) }
        #expect(try await store.unit(code: "SO", on: Fixture.today) != nil)
    }

    @Test("a sound database is found sound")
    func sound() async throws {
        let store = try await Fixture.store()
        let expected = IntegrityRecord(
            damage: [], danglingRows: [], auditCount: 0, firstBrokenAudit: nil, lastAuditHash: "",
            missingAuditHash: nil)
        #expect(try await store.verify() == expected)
    }
}
