import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("A test without scripts")
struct PlainFormTests {
    private func save(_ sitting: Sitting, _ fields: [String: String], sequence: Int) async throws -> Client.Answer {
        var all = fields
        all["csrf"] = Sitting.token
        all["plain"] = "1"
        all["sequence"] = "\(sequence)"
        return try await sitting.client.post(sitting.path + "/answers", all)
    }

    @Test("one form saves every answer, and the newest page may empty one again")
    func saveAll() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        let fields = ["q1": "0", "q2": "3", "q21.0": "true", "q21.3": "false", "q25": "18001096"]
        #expect(try await save(sitting, fields, sequence: 0).location == sitting.path)
        var answers = try await sitting.record.attempt.answers
        #expect(answers.answeredPositions == [1, 2, 21, 25])
        #expect(answers[21] == .judgements([true, nil, nil, false]) && answers.lastSequence == 4)
        let page = try await sitting.client.get(sitting.path)
        #expect(page.body.contains("3/28 câu") && page.body.contains("còn thiếu ý"))
        _ = try await save(sitting, ["q1": "0"], sequence: 4)
        answers = try await sitting.record.attempt.answers
        #expect(answers.answeredPositions == [1])
    }

    @Test("a form from before the last answers empties nothing")
    func stale() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        _ = try await sitting.send("1", to: 2, sequence: 7)
        _ = try await save(sitting, ["q1": "0"], sequence: 0)
        #expect(try await sitting.record.attempt.answers.answeredPositions == [1, 2])
    }

    @Test("handing in with the form saves it first")
    func submit() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        let answer = try await sitting.client.post(
            sitting.path + "/submission", ["csrf": Sitting.token, "plain": "1", "sequence": "0", "q1": "1"])
        #expect(answer.location == sitting.path + "/result")
        let record = try await sitting.record
        #expect(record.attempt.submittedAt == SmallProvince.now && record.attempt.answers.answeredPositions == [1])
    }
}
