import Domain
import Testing

@testable import Store

@Suite("Units")
struct UnitTests {
    @Test("the tree names the managing body and the commune of the day")
    func tree() async throws {
        let store = try await Fixture.store()
        #expect(
            try await store.units(on: Fixture.today) == [
                Fixture.department, Fixture.lower, Fixture.upper, Fixture.commune,
            ])
        #expect(try await store.unit(code: "THCS01", on: Fixture.today) == Fixture.lower)
        #expect(try await store.unit(Fixture.upper.id, on: Fixture.today) == Fixture.upper)
        #expect(try await store.unit(code: "THPT99", on: Fixture.today) == nil)
        #expect(try await store.isEmpty() == false)
        #expect(try await Store.temporary().isEmpty())
    }

    @Test("things in a path lead to their school, class and pupil")
    func whereabouts() async throws {
        let store = try await Fixture.store()
        let place = try await store.whereabouts(ofLearner: Fixture.hai.id)
        #expect(
            place == WhereaboutsRecord(learner: Fixture.hai.id, classroom: Fixture.lop8A.id, school: Fixture.lower.id))
        #expect(try await store.whereabouts(ofClassroom: Fixture.lop10A2.id)?.school == Fixture.upper.id)
        #expect(try await store.whereabouts(ofAssignment: Fixture.test.id)?.classroom == Fixture.lop10A1.id)
        #expect(try await store.whereabouts(ofAccount: Fixture.teacher.id)?.school == Fixture.upper.id)
        #expect(try await store.whereabouts(ofAccount: Fixture.account(of: Fixture.hai)) == place)
        #expect(try await store.whereabouts(ofAttempt: Attempt.ID(5)) == nil)
        try await store.recordObservation(
            of: Fixture.hai.id, criteriaPassed: 5, day: Fixture.today, subject: "", by: Fixture.teacher.id,
            at: Fixture.now)
        #expect(try await store.whereabouts(ofEvidence: Evidence.ID(1)) == place)
    }
}
