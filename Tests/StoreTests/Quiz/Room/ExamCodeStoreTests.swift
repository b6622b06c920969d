import Domain
import Testing

@testable import Store

@Suite("Exam codes in the database")
struct ExamCodeStoreTests {
    private let room = Fixture.test.id

    private func store(reserves: Int = 2) async throws -> (Store, [ExamCode]) {
        let store = try await Fixture.store()
        try await store.makeExamCodes(
            room, shift: "Ca 1", expiresAt: Fixture.now + 60_000, reserves: reserves, bits: 5, by: Fixture.teacher.id,
            at: Fixture.now)
        return (store, try await store.examCodes(of: room).map(\.code))
    }

    @Test("without codes everybody is in; with codes nobody is, until one is typed at the device")
    func door() async throws {
        let free = try await Fixture.store()
        #expect(try await free.isAdmitted(Fixture.an.id, to: room, device: "a"))
        let (store, codes) = try await store()
        #expect(codes.count == 3 && codes.map(\.isReserve) == [false, true, true])
        #expect(try await !store.isAdmitted(Fixture.an.id, to: room, device: "a"))
        try await store.admit(Fixture.an.id, to: room, device: "a", code: codes[0].text, at: Fixture.now)
        #expect(try await store.isAdmitted(Fixture.an.id, to: room, device: "a"))
        #expect(try await !store.isAdmitted(Fixture.an.id, to: room, device: "b"))
        #expect(try await !store.isAdmitted(Fixture.binh.id, to: room, device: "a"))
        try await store.liftExamCodes(room, by: Fixture.teacher.id, at: Fixture.now)
        #expect(try await store.isAdmitted(Fixture.binh.id, to: room, device: "a"))
    }

    @Test("a reserve lets in one pupil, whoever is first, even when many try at once")
    func reserve() async throws {
        let (store, codes) = try await store(reserves: 1)
        let pupils = [Fixture.an, Fixture.binh, Fixture.chi, Fixture.dung]
        let entered = await withTaskGroup(of: Learner.ID?.self) { group in
            for pupil in pupils {
                group.addTask {
                    do {
                        try await store.admit(
                            pupil.id, to: room, device: "d", code: codes[1].text, at: Fixture.now + 99_999)
                        return pupil.id
                    } catch {
                        #expect(error as? ExamCodeRefusal == .used)
                        return nil
                    }
                }
            }
            return await group.reduce(into: [Learner.ID]()) { if let id = $1 { $0.append(id) } }
        }
        #expect(entered.count == 1)
        let used = try await store.examCodes(of: room).compactMap(\.code.usedBy)
        #expect(used == entered)
        // The same form sent twice.
        try await store.admit(entered[0], to: room, device: "d", code: codes[1].text, at: Fixture.now)
    }

    @Test("an expired or wrong code changes nothing")
    func refusals() async throws {
        let (store, codes) = try await store()
        await #expect(throws: ExamCodeRefusal.expired) {
            try await store.admit(
                Fixture.an.id, to: room, device: "a", code: codes[0].text, at: Fixture.now + 60_000)
        }
        await #expect(throws: ExamCodeRefusal.unknown) {
            try await store.admit(Fixture.an.id, to: room, device: "a", code: nil, at: Fixture.now)
        }
        #expect(try await !store.isAdmitted(Fixture.an.id, to: room, device: "a"))
    }

    @Test("a form sent twice makes codes once")
    func twice() async throws {
        let (store, codes) = try await store()
        try await store.makeExamCodes(
            room, shift: "Ca 1", expiresAt: Fixture.now + 60_000, reserves: 2, bits: 6, by: Fixture.teacher.id,
            at: Fixture.now + 1)
        #expect(try await store.examCodes(of: room).map(\.code) == codes)
    }
}
