import Domain
import Testing

@testable import Store

@Suite("An attempt on two devices")
struct AttemptDeviceTests {
    private let phone = DeviceTag(secret: "phone")
    private let computer = DeviceTag(secret: "computer")

    @Test("the first device is told with its next answer, which is taken all the same")
    func takenOver() async throws {
        let store = try await Fixture.store()
        let id = try #require(
            try await store.startAttempt(of: Fixture.test.id, by: Fixture.an.id, on: phone, at: Fixture.now) { start in
                .begin(try start.assignment.admit(previous: [], at: Fixture.now), Fixture.paper)
            })
        func save(_ place: Int, _ position: Int, _ sequence: Int, _ device: DeviceTag) async throws -> Bool {
            try await store.saveAnswer(
                attempt: id, position: position, sequence: sequence, response: .choice(place), at: Fixture.now,
                by: Fixture.an.id, on: device
            ).isElsewhere
        }
        #expect(try await !save(0, 1, 1, phone))
        #expect(try await store.goOn(id, with: computer, by: Fixture.an.id))
        let base = try #require(try await store.attempt(id)).attempt.lastSequence
        #expect(base == 10_000)
        #expect(try await !save(3, 1, base + 1, computer))
        #expect(try await save(2, 1, 2, phone))
        #expect(try await save(2, 2, 3, phone))
        let answers = try #require(try await store.attempt(id)).attempt.answers
        #expect(answers[1] == .choice(3) && answers[2] == .choice(2))
    }

    @Test("only the pupil goes on with the attempt, and resuming a test does so")
    func whose() async throws {
        let store = try await Fixture.store()
        let id = try #require(
            try await store.startAttempt(of: Fixture.test.id, by: Fixture.an.id, on: phone, at: Fixture.now) { start in
                .begin(try start.assignment.admit(previous: [], at: Fixture.now), Fixture.paper)
            })
        #expect(try await !store.goOn(id, with: computer, by: Fixture.binh.id))
        #expect(try await store.attempt(id)?.attempt.device == phone)
        _ = try await store.startAttempt(of: Fixture.test.id, by: Fixture.an.id, on: computer, at: Fixture.now) {
            start in
            .resume(start.previous[0].id)
        }
        #expect(try await store.attempt(id)?.attempt.device == computer)
    }
}
