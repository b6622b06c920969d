import Domain
import Testing

@testable import Store

@Suite("Registers of documents")
struct DocumentStoreTests {
    private static let period = (Fixture.today + -100)...Fixture.today

    private func content(_ audience: DocumentAudience = .usual, received: Int = -7) -> DocumentContent {
        DocumentContent(
            title: "Cẩm nang dịch vụ công", symbol: "12/SVHTT", sourceAgency: "Sở Văn hóa và Thể thao",
            receivedOn: Fixture.today + received, audience: audience, timelyDays: 5, link: "https://a.vn", note: "")
    }

    private func pupil(_ learner: Learner, _ unit: Unit) -> Account {
        Account(
            id: Fixture.account(of: learner), unit: unit.id, userName: learner.studentCode,
            fullName: learner.fullName, learner: learner.id, mustChangePassword: false)
    }

    private func register(
        _ store: Store, _ audience: DocumentAudience = .usual, owner: Unit = Fixture.department
    ) async throws -> Document.ID {
        try await store.addDocument(
            content(audience), file: nil, to: owner.id, by: Fixture.officer.id, at: Fixture.now)
    }

    private func deliver(_ store: Store, _ id: Document.ID, _ unit: Unit, days: Int = 0) async throws {
        try await store.deliverDocument(
            id, in: unit.id, by: Fixture.officer.id, at: Fixture.now + Int64(days) * 86_400_000)
    }

    @Test("reach a person only after the department sent them and the school passed them on")
    func chain() async throws {
        let store = try await Fixture.store()
        let id = try await register(store)
        #expect(try await store.documents(of: Fixture.upper.id, in: Self.period, on: Fixture.today).isEmpty)
        await #expect(throws: DocumentRefusal.notSentYet) { try await deliver(store, id, Fixture.upper) }
        try await deliver(store, id, Fixture.department)
        #expect(try await store.letters(for: pupil(Fixture.an, Fixture.upper)).isEmpty)
        #expect(try await store.letters(for: Fixture.officer).count == 1, "the department's own staff have it")
        try await deliver(store, id, Fixture.upper)
        #expect(try await store.letters(for: pupil(Fixture.an, Fixture.upper)).count == 1)
        #expect(try await store.letters(for: Fixture.teacher).count == 1)
        await #expect(throws: DocumentRefusal.alreadySent) { try await deliver(store, id, Fixture.upper) }
        await #expect(throws: DocumentRefusal.alreadySent) { try await deliver(store, id, Fixture.department) }
    }

    @Test("count who has seen and confirmed, once each, pupils and staff apart")
    func receipts() async throws {
        let store = try await Fixture.store()
        let id = try await register(store)
        try await deliver(store, id, Fixture.department)
        try await deliver(store, id, Fixture.upper)
        let an = pupil(Fixture.an, Fixture.upper)
        for _ in 0..<2 {
            _ = try await store.openLetter(id, by: an, at: Fixture.now)
            try await store.acknowledgeLetter(id, by: an, at: Fixture.now + 1000)
            try await store.acknowledgeLetter(id, by: Fixture.teacher, at: Fixture.now + 1000)
        }
        _ = try await store.openLetter(id, by: pupil(Fixture.binh, Fixture.upper), at: Fixture.now)
        let record = try #require(try await store.document(id, of: Fixture.upper.id, on: Fixture.today))
        #expect(record.pupils == DocumentReach(recipients: 5, seen: 2, acknowledged: 1))
        #expect(record.staff == DocumentReach(recipients: 1, seen: 1, acknowledged: 1))
        let stand = try await store.documentStand(record.document, in: Fixture.upper.id, on: Fixture.today)
        #expect(stand.people.map(\.name) == ["Nguyễn Thị Lan"] && stand.people[0].acknowledgedAt != nil)
        #expect(stand.rooms.map(\.classroom.name) == ["10A1", "10A2"])
        #expect(stand.rooms[0].reach == DocumentReach(recipients: 4, seen: 2, acknowledged: 1))
        let above = try #require(try await store.document(id, of: Fixture.department.id, on: Fixture.today))
        #expect(above.reach.acknowledged == 2 && above.passedOnCount == 1)
        #expect(above.waitingSchools == [Fixture.lower], "its staff are meant too")
    }

    @Test("never reach lower secondary by default, not even by their address")
    func lowerSecondary() async throws {
        let store = try await Fixture.store()
        let id = try await register(store)
        try await deliver(store, id, Fixture.department)
        try await deliver(store, id, Fixture.lower)
        let hai = pupil(Fixture.hai, Fixture.lower)
        #expect(try await store.letters(for: hai).isEmpty)
        #expect(try await store.openLetter(id, by: hai, at: Fixture.now) == nil)
        await #expect(throws: StoreError.missing) {
            try await store.acknowledgeLetter(id, by: hai, at: Fixture.now)
        }
        let both = try await register(store, DocumentAudience(upperPupils: false, staff: false, lowerPupils: true))
        try await deliver(store, both, Fixture.department)
        await #expect(throws: DocumentRefusal.notForThisSchool) { try await deliver(store, both, Fixture.upper) }
        try await deliver(store, both, Fixture.lower)
        #expect(try await store.letters(for: hai).map(\.document.id) == [both])
        #expect(try await store.document(both, of: Fixture.upper.id, on: Fixture.today) == nil)
    }

    @Test("of one school are nobody else's, and a withdrawn one is gone for all")
    func own() async throws {
        let store = try await Fixture.store()
        let id = try await register(store, owner: Fixture.upper)
        try await deliver(store, id, Fixture.upper)
        #expect(try await store.document(id, of: Fixture.lower.id, on: Fixture.today) == nil)
        #expect(try await store.document(id, of: Fixture.department.id, on: Fixture.today) == nil)
        #expect(try await store.letters(for: Fixture.teacher).count == 1)
        try await store.withdrawDocument(id, by: Fixture.teacher.id, at: Fixture.now)
        #expect(try await store.letters(for: Fixture.teacher).isEmpty)
        await #expect(throws: DocumentRefusal.withdrawn) { try await deliver(store, id, Fixture.upper) }
    }

    @Test("keep a file byte for byte")
    func files() async throws {
        let store = try await Fixture.store()
        let bytes = Array("%PDF-1.7 ".utf8) + (0..<2000).map { UInt8($0 % 256) }
        let file = DocumentFile(name: "cam-nang.pdf", mediaType: "application/pdf", size: bytes.count)
        let id = try await store.addDocument(
            content(), file: (file, bytes), to: Fixture.upper.id, by: Fixture.teacher.id, at: Fixture.now)
        let kept = try #require(try await store.documentFile(id))
        #expect(kept.file == file && kept.bytes == bytes)
        #expect(try await store.document(id, of: Fixture.upper.id, on: Fixture.today)?.document.file == file)
    }
}
