import Domain
import Testing

@testable import Store

@Suite("The lock before")
struct LastLockTests {
    @Test("is the one before these figures, of whatever year")
    func before() async throws {
        let store = try await Fixture.store()
        let live = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, on: Fixture.today))
        #expect(try await store.withLastLock(live).lastLock == nil)
        let first = try await store.lockFigures(
            of: Fixture.department.id, reportYear: 2026, cutoff: Fixture.today + -1, by: Fixture.officer.id,
            at: Fixture.now)
        let found = try #require(try await store.withLastLock(live).lastLock)
        #expect(found.number == 1 && found.cutoff == Fixture.today + -1)
        #expect(found.coverage[Fixture.upper.id]?.population == 5 && found.coverage[Fixture.lower.id] == nil)
        let locked = try #require(try await store.coverage(snapshot: first.id))
        #expect(try await store.withLastLock(locked).lastLock == nil, "nothing is before the first")
    }
}
