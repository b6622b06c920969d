import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("Explanations after a test")
struct RevealTests {
    /// Hands in a fresh test with that rule; gives the pupil's and the teacher's page of it and what it must not show.
    private func pages(_ reveal: Assignment.Reveal, minutesLater: Int64 = 0) async throws -> [Bool] {
        let province = try await SmallProvince()
        let assignment = try await province.store.createAssignment(
            classroom: SmallProvince.class1.id, work: .test(blueprint: "PC"), title: "Thử",
            opensAt: SmallProvince.now, closesAt: SmallProvince.now + 50 * 60_000, timeLimitMs: 45 * 60_000,
            reveal: reveal, by: SmallProvince.teacher.id, at: SmallProvince.now)
        let sitting = try await Sitting(of: assignment, in: province)
        let explanation = try #require(try await sitting.questions[1]).explanation.prefix(30)
        let before = try await sitting.client.get(sitting.path + "/result")
        #expect(before.location == sitting.path)
        _ = try await sitting.submit()
        sitting.clock.advance(minutes: minutesLater)
        let teacher = try await province.client(SmallProvince.teacher)
        return [
            try await sitting.client.get(sitting.path + "/result").body.contains(explanation),
            try await teacher.get(sitting.path + "/result").body.contains(explanation),
        ]
    }

    @Test("the pupil reads them when the assignment says so, the teacher always")
    func reveal() async throws {
        #expect(try await pages(.never) == [false, true])
        #expect(try await pages(.afterSubmission) == [true, true])
        #expect(try await pages(.afterClose) == [false, true])
        #expect(try await pages(.afterClose, minutesLater: 55) == [true, true])
    }
}
