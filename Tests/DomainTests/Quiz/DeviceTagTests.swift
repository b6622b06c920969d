import Domain
import TestKit
import Testing

@Suite("One device at a time")
struct DeviceTagTests {
    private let phone = DeviceTag(secret: "phone")
    private let computer = DeviceTag(secret: "computer")

    private func attempt() throws -> Attempt {
        let questions = (1...5).map { Question.demo("q\($0)", SingleChoice.demo()) }
        return Attempt(
            id: Attempt.ID(1), assignment: Assignment.ID(3), learner: Learner.ID(7),
            admission: try Assignment.demo().admit(previous: [], at: AttemptTests.opening),
            paper: .demo(questions) { _ in 25 })
    }

    @Test("the device that went on last holds the attempt")
    func holder() throws {
        var attempt = try attempt()
        let anywhere = [attempt.isElsewhere(than: phone), attempt.isElsewhere(than: computer)]
        #expect(anywhere == [false, false])
        let changes = [
            attempt.goOn(with: phone), attempt.goOn(with: phone), attempt.goOn(with: computer),
        ]
        #expect(changes == [true, false, true])
        #expect(attempt.isElsewhere(than: phone) && !attempt.isElsewhere(than: computer))
        #expect(attempt.takeoverCount == 1)
    }

    /// Two devices answer; the first has no network and sends all at the end, in any order.
    @Test("answers given later on the second device win, and none of the first gets lost", arguments: 0..<200)
    func law(seed: Int) throws {
        var chance = Seeded(seed: seed)
        var attempt = try attempt()
        _ = attempt.goOn(with: phone)
        var held: [JournalEntry] = []
        var expected: [Int: Response] = [:]
        for number in 1...Int.random(in: 1...40, using: &chance) {
            held.append(entry(Int.random(in: 1...5, using: &chance), attempt.lastSequence + number, &chance))
        }
        for one in held { expected[one.position] = one.response }
        _ = attempt.goOn(with: computer)
        let base = attempt.lastSequence
        for number in 1...Int.random(in: 1...5, using: &chance) {
            let one = entry(Int.random(in: 1...5, using: &chance), base + number, &chance)
            expected[one.position] = one.response
            try attempt.answer(one, by: Learner.ID(7))
        }
        for one in held.shuffled(using: &chance) { try attempt.answer(one, by: Learner.ID(7)) }
        for (position, response) in expected { #expect(attempt.answers[position] == response) }
    }

    private func entry(_ position: Int, _ sequence: Int, _ chance: inout Seeded) -> JournalEntry {
        JournalEntry(
            position: position, sequence: sequence, response: .choice(Int.random(in: 0...3, using: &chance)),
            acceptedAt: AttemptTests.opening + 1)
    }
}
