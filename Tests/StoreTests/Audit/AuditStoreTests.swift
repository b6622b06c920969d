import Domain
import Testing

@testable import Store

@Suite("The log")
struct AuditStoreTests {
    enum Tamper: String, SQLStatement {
        case detail = "UPDATE audit_entry SET detail = 'khác' WHERE id = 2"
        case removal = "DELETE FROM audit_entry WHERE id = 2"
        case cutOff = "DELETE FROM audit_entry WHERE id > 2"
        case none = "SELECT 1"
    }

    @Test(
        "a change or a removal in the chain is found", arguments: zip([Tamper.detail, .removal, .none], [2, 3, nil]))
    func tampered(how: Tamper, firstBroken: Int64?) async throws {
        let store = try await Fixture.store()
        for number in 1...4 { try await store.addAudit(entry(number)) }
        try await store.write { _ = try $0.run(how) }
        let record = try await store.verify()
        #expect(record.firstBrokenAudit == firstBroken)
        #expect(record.isSound == (firstBroken == nil))
        #expect(record.auditCount == (how == .removal ? 3 : 4))
    }

    @Test("a log whose newest lines were cut off lacks the hash that was noted before")
    func cutOff() async throws {
        let store = try await Fixture.store()
        for number in 1...2 { try await store.addAudit(entry(number)) }
        let early = try await store.verify().lastAuditHash
        for number in 3...4 { try await store.addAudit(entry(number)) }
        let noted = try await store.verify().lastAuditHash
        #expect(try await store.verify(noted: noted).isSound)
        try await store.write { _ = try $0.run(Tamper.cutOff) }
        #expect(try await store.verify().isSound)
        #expect(try await store.verify(noted: early).isSound)
        let found = try await store.verify(noted: noted)
        #expect(!found.isSound && found.missingAuditHash == noted && found.lastAuditHash == early)
    }

    @Test("pages go back in time, and a unit sees what its own accounts did")
    func pages() async throws {
        let store = try await Fixture.store()
        for number in 1...5 { try await store.addAudit(entry(number)) }
        try await store.addAudit(
            AuditEntry(at: Fixture.now, account: nil, action: .signInFailed, subject: "room", detail: ""))
        let newest = try await store.auditEntries(limit: 2)
        #expect(newest.map(\.number) == [6, 5] && newest[1].accountName == "Nguyễn Thị Lan")
        #expect(try await store.auditEntries(before: 5, limit: 2).map(\.number) == [4, 3])
        #expect(try await store.auditEntries(of: Fixture.upper.id).map(\.number) == [5, 4, 3, 2, 1])
        #expect(try await store.auditEntries(of: Fixture.lower.id).isEmpty)
    }

    private func entry(_ number: Int) -> AuditEntry {
        AuditEntry(
            at: Fixture.now + Int64(number), account: Fixture.teacher.id, action: .reportExported,
            subject: "unit:3", detail: "\(number)")
    }
}
