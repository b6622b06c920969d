import Domain
import Testing

@testable import Store

@Suite("Targets in the database")
struct TargetStoreTests {
    @Test("what is set stands beside what held before, and the same twice is once")
    func set() async throws {
        let store = try await Fixture.store()
        #expect(try await store.targets() == .usual)
        let target = Target(indicator: .pupils, percent: 90, from: Fixture.today + 40)
        for _ in 1...2 { try await store.setTarget(target, by: Fixture.officer.id, at: Fixture.now) }
        let targets = try await store.targets()
        #expect(targets.set == [target])
        #expect(targets.target(.pupils, on: Fixture.today).percent == 80)
        #expect(targets.target(.pupils, on: Fixture.today + 40).percent == 90)
        #expect(try await store.auditEntries().filter { $0.entry.action == .targetSet }.count == 1)
    }

    @Test("a trajectory replaces the proposal")
    func trajectory() async throws {
        let store = try await Fixture.store()
        let trajectory = Trajectory(percentByYear: [2025: 80, 2026: 85, 2027: 90, 2028: 95, 2029: 98, 2030: 100])
        for _ in 1...2 { try await store.setTrajectory(trajectory, by: Fixture.officer.id, at: Fixture.now) }
        let found = try await store.targets().trajectory
        #expect(found == trajectory && !found.isProposed && found.percent(in: 2026) == 85)
    }
}
