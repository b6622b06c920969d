import Domain
import Testing

@testable import Store

@Suite("Locked figures")
struct SnapshotTests {
    @Test("locked figures stay what they were when new proofs come in")
    func frozen() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let snapshot = try await store.lock(Fixture.today)
        try await store.reach(Fixture.binh)
        let locked = try #require(try await store.coverage(snapshot: snapshot.id))
        #expect(locked.schools[0].upperSecondary.reached == 1 && locked.asOf == Fixture.today)
        #expect(locked.snapshot == snapshot && snapshot.number == 1 && snapshot.lockedBy == "Trần Văn Minh")
        #expect(locked.months.last?.reached == 1)
        let live = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, on: Fixture.today))
        #expect(
            live.schools[0].upperSecondary.reached == 2 && live.snapshot == nil,
            "live figures never say they are locked")
    }

    @Test("figures locked today are the live figures")
    func sameAsLive() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        try await store.exempt(Fixture.chi.id, reason: "x", by: Fixture.teacher.id, at: Fixture.now)
        let snapshot = try await store.lock(Fixture.today)
        let locked = try #require(try await store.coverage(snapshot: snapshot.id))
        let live = try #require(
            try await store.coverage(of: Fixture.department.id, reportYear: 2026, on: Fixture.today))
        #expect(locked.schools == live.schools && locked.months == live.months)
    }

    @Test("a cut-off in the past counts what was proved and who attended then")
    func past() async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let snapshot = try await store.lock(Fixture.today + -1)
        let locked = try #require(try await store.coverage(snapshot: snapshot.id))
        let coverage = locked.schools[0].upperSecondary
        #expect(coverage == Coverage(population: 5, tookPart: 1, knowledgePassed: 1))
    }

    @Test("figures of a past day are those that a lock of that day gives, and nothing is saved", arguments: [-1, 0])
    func withoutLock(days: Int) async throws {
        let store = try await Fixture.store()
        try await store.reach(Fixture.an)
        let cutoff = Fixture.today + days
        let units = [Fixture.department, Fixture.upper]
        for unit in units {
            let judged = try #require(try await store.coverage(of: unit.id, reportYear: 2026, cutoff: cutoff))
            #expect(judged.snapshot == nil && judged.asOf == cutoff)
            #expect(judged.schools[0].upperSecondary.reached == (days == 0 ? 1 : 0))
            #expect(try await store.snapshots(of: unit.id).isEmpty)
            let snapshot = try await store.lock(cutoff, unit)
            let locked = try #require(try await store.coverage(snapshot: snapshot.id))
            #expect(judged.schools == locked.schools && judged.months == locked.months)
            #expect(judged.classrooms == locked.classrooms && judged.classrooms.isEmpty == (unit.kind != .school))
        }
        #expect(try await store.coverage(of: Unit.ID(99), reportYear: 2026, cutoff: cutoff) == nil)
    }

    @Test("a second lock needs a reopening with a reason, and is number two with the same hash for the same data")
    func reopened() async throws {
        let store = try await Fixture.store()
        let first = try await store.lock(Fixture.today)
        await #expect(throws: SnapshotRefusal.alreadyLocked(number: 1)) { try await store.lock(Fixture.today) }
        await #expect(throws: SnapshotRefusal.reasonMissing) { try await store.reopen(first, " ") }
        try await store.reopen(first, "Trường nộp bổ sung")
        await #expect(throws: SnapshotRefusal.alreadyReopened) { try await store.reopen(first, "x") }
        let second = try await store.lock(Fixture.today)
        #expect(second.number == 2 && second.dataHash == first.dataHash && second.dataHash.count == 64)
        let records = try await store.snapshots(of: Fixture.department.id)
        #expect(records.map(\.snapshot.number) == [2, 1] && records[1].reopenReason == "Trường nộp bổ sung")
        await #expect(throws: SnapshotRefusal.cutoffInFuture) { try await store.lock(Fixture.today + 1) }
    }

    @Test("the hash changes with the data")
    func hash() async throws {
        let store = try await Fixture.store()
        let first = try await store.lock(Fixture.today)
        try await store.reopen(first, "x")
        try await store.reach(Fixture.an)
        #expect(try await store.lock(Fixture.today).dataHash != first.dataHash)
    }
}

extension Store {
    @discardableResult
    fileprivate func lock(_ cutoff: Day, _ unit: Unit = Fixture.department) async throws -> Snapshot {
        try await lockFigures(
            of: unit.id, reportYear: 2026, cutoff: cutoff, by: Fixture.officer.id, at: Fixture.now)
    }

    fileprivate func reopen(_ snapshot: Snapshot, _ reason: String) async throws {
        try await reopenFigures(snapshot.id, reason: reason, by: Fixture.officer.id, at: Fixture.now)
    }
}
