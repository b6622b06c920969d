import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Bad answers")
struct BadAnswerTests {
    private func sitting() async throws -> Sitting {
        try await Sitting(in: SmallProvince())
    }

    @Test("places and numbers beyond all measure are refused", arguments: [Int.min, -1, 0, 29, Int.max])
    func position(_ position: Int) async throws {
        let sitting = try await sitting()
        for _ in 0..<2 {
            let answer = try await sitting.send("0", to: position, sequence: 1)
            #expect(answer.status == 400 || answer.status == 409)
        }
        #expect(try await sitting.record.attempt.answers.answeredPositions.isEmpty)
    }

    @Test("a sequence number beyond all measure does not close the question for ever", arguments: [Int.min, Int.max])
    func sequence(_ sequence: Int) async throws {
        let sitting = try await sitting()
        _ = try await sitting.send("0", to: 1, sequence: sequence)
        let form = ["csrf": Sitting.token, "q1": "2", "q2": "1", "sequence": "0"]
        #expect(try await sitting.client.post(sitting.path + "/answers", form).status == 303)
        #expect(try await sitting.record.attempt.answers[2] != .blank)
        #expect(try await sitting.client.get(sitting.path).status == 200)
    }

    @Test(
        "nonsense in an answer is refused and nothing is kept",
        arguments: [
            "[[[[", "{\"a\":1}", "1e400", "9223372036854775808", "[9223372036854775807]", "-9223372036854775808",
            "[-1]", String(repeating: "[", count: 1999), "\"" + String(repeating: "a", count: 3000) + "\"", "\u{0}",
        ])
    func nonsense(response: String) async throws {
        let sitting = try await sitting()
        #expect(try await sitting.send(response, to: 1, sequence: 1).status == 400)
        #expect(try await sitting.record.attempt.answers[1] == .blank)
    }

    @Test("an answer after handing in is refused with the sentence, and the mark stays")
    func afterSubmission() async throws {
        let sitting = try await sitting()
        _ = try await sitting.send("0", to: 1, sequence: 1)
        let kept = try await sitting.record.attempt.answers[1]
        #expect(try await sitting.submit().status == 303)
        let score = try await sitting.record.score
        let late = try await sitting.send("1", to: 1, sequence: 2)
        #expect(late.status == 409)
        #expect(late.body == "Bài đã nộp nên không sửa được nữa. Nếu nộp nhầm, em hãy báo thầy cô mở lại.")
        #expect(try await sitting.record.attempt.answers[1] == kept)
        #expect(try await sitting.record.score == score)
    }

    @Test("handing in from ten windows at once is handing in once")
    func submittedTogether() async throws {
        let sitting = try await sitting()
        let (client, path) = (sitting.client, sitting.path + "/submission")
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<10 { group.addTask { try await client.post(path, ["csrf": Sitting.token]).status } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses == Array(repeating: 303, count: 10))
        let store = sitting.province.store
        let proofs = try await store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)?.evidence
        #expect(proofs?.count == 1)
    }

    @Test("beginning from ten windows at once begins one attempt")
    func begunTogether() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        let places = try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<10 {
                group.addTask {
                    try await client.post("/assignments/1/attempts", ["csrf": Sitting.token]).location
                }
            }
            return try await group.reduce(into: Set()) { $0.insert($1) }
        }
        #expect(places.count == 1 && places.first != .some(nil))
    }

    @Test("when the teacher closes a test, what was saved is kept and the page says what happened")
    func closedMeanwhile() async throws {
        let sitting = try await sitting()
        #expect(try await sitting.send("0", to: 1, sequence: 1).status == 200)
        try await sitting.province.store.closeAssignment(
            SmallProvince.test1.id, by: SmallProvince.teacher.id, at: sitting.clock.now)
        sitting.clock.advance(minutes: 1)
        let late = try await sitting.send("1", to: 2, sequence: 2)
        #expect(late.status == 409 && late.body.contains("Các câu đã lưu trước đó vẫn được chấm"))
        #expect(try await sitting.client.get(sitting.path).location == sitting.path + "/result")
        #expect(try await sitting.record.attempt.answers[1] != .blank)
    }

    @Test("a session that has ended leads to sign-in; a script is told so")
    func endedSession() async throws {
        let sitting = try await sitting()
        sitting.clock.advance(minutes: 61)
        let fields = ["csrf": Sitting.token, "q1": "0", "sequence": "0"]
        let page = try await sitting.client.post(sitting.path + "/answers", fields)
        #expect(page.status == 303 && page.location == "/sign-in?expired=1")
        #expect(try await sitting.send("0", to: 1, sequence: 1).status == 401)
        let signIn = try await sitting.client.get("/sign-in?expired=1")
        #expect(signIn.body.contains("Phiên đăng nhập đã hết. Đăng nhập lại để làm tiếp."))
    }
}
