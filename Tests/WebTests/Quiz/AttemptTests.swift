import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("Sitting a test")
struct AttemptTests {
    private func sitting() async throws -> Sitting {
        try await Sitting(in: SmallProvince())
    }

    @Test("the page asks every question and tells nothing of the answers")
    func keepsTheKey() async throws {
        let sitting = try await sitting()
        let page = try await sitting.client.get(sitting.path)
        #expect(page.status == 200 && page.body.contains("45:00"))
        let questions = try await sitting.questions
        #expect(questions.count == 28)
        for (position, question) in questions {
            #expect(page.body.contains("id=\"q\(position)\""))
            #expect(!page.body.contains(question.explanation.prefix(40)))
            #expect(!page.body.contains(question.id))
        }
    }

    @Test("an answer names printed places and is kept with the author's indexes")
    func answers() async throws {
        let sitting = try await sitting()
        let saved = try await sitting.send("2", to: 1, sequence: 1)
        #expect(saved.status == 200 && saved.body == "08:00:00")
        let record = try await sitting.record
        let item = record.attempt.paper.items[0]
        let kind = try #require(try await sitting.questions[1]).kind
        let printed = kind.sheet(seed: item.sheetSeed).printedResponse(author: record.attempt.answers[1])
        #expect(printed == .choice(2))
        let page = try await sitting.client.get(sitting.path)
        #expect(page.body.contains(#"name="q1" value="2" checked"#) && page.body.contains("Đã lưu 08:00:00"))
    }

    @Test("an older answer that arrives late does not win")
    func staleSequence() async throws {
        let sitting = try await sitting()
        _ = try await sitting.send("1", to: 1, sequence: 5)
        let kept = try await sitting.record.attempt.answers[1]
        #expect(try await sitting.send("2", to: 1, sequence: 4).status == 200)
        #expect(try await sitting.record.attempt.answers[1] == kept)
    }

    @Test("what is no answer is refused", arguments: [("9", 1, 400), ("[0,9]", 1, 400), ("{", 1, 400), ("0", 99, 409)])
    func nonsense(response: String, position: Int, status: Int) async throws {
        #expect(try await sitting().send(response, to: position, sequence: 1).status == status)
    }

    @Test("all right answers through the page earn ten, once, however often it is handed in")
    func submit() async throws {
        let sitting = try await sitting()
        let questions = try await sitting.questions
        for item in try await sitting.record.attempt.paper.items {
            let kind = try #require(questions[item.position]).kind
            let json = try #require(rightJSON(kind, seed: item.sheetSeed))
            #expect(try await sitting.send(json, to: item.position, sequence: item.position).status == 200)
        }
        for _ in 0..<2 { #expect(try await sitting.submit().location == sitting.path + "/result") }
        #expect(try await sitting.record.score == Points(hundredths: 1000))
        let literacy = try await sitting.province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(literacy?.literacy.knowledgePassed == true && literacy?.evidence.count == 1)
        let result = try await sitting.client.get(sitting.path + "/result")
        #expect(result.body.contains("10,00") && result.body.contains("Em đã đạt điều kiện Kiến thức"))
        #expect(try await sitting.send("0", to: 1, sequence: 99).status == 409)
    }

    @Test("after time and grace nothing is saved, and the page leads to the result")
    func timeIsUp() async throws {
        let sitting = try await sitting()
        _ = try await sitting.send("0", to: 1, sequence: 1)
        sitting.clock.advance(minutes: 46)
        let late = try await sitting.send("1", to: 1, sequence: 2)
        #expect(late.status == 409 && late.body.contains("Đã hết giờ làm bài"))
        #expect(try await sitting.client.get(sitting.path).location == sitting.path + "/result")
        #expect(try await sitting.record.attempt.submittedAt == SmallProvince.now + 45 * 60_000)
    }

    @Test("a closed test cannot be begun, and its page says why")
    func closed() async throws {
        let province = try await SmallProvince()
        try await province.store.closeAssignment(
            SmallProvince.test1.id, by: SmallProvince.teacher.id, at: SmallProvince.now)
        let client = try await province.client(SmallProvince.pupil)
        #expect(try await client.get("/assignments/1/start").body.contains("Bài kiểm tra đã đóng"))
        let answer = try await client.post("/assignments/1/attempts", ["csrf": Sitting.token])
        #expect(answer.status == 409 && answer.body.contains("Bài kiểm tra đã đóng"))
    }

    @Test("beginning twice goes on with the same attempt")
    func resume() async throws {
        let sitting = try await sitting()
        let again = try await sitting.client.post("/assignments/1/attempts", ["csrf": Sitting.token])
        #expect(again.location == sitting.path)
    }

    @Test("another pupil's test and result do not exist")
    func foreign() async throws {
        let sitting = try await sitting()
        let other = try await sitting.province.client(SmallProvince.otherPupil)
        for path in [sitting.path, sitting.path + "/result"] { #expect(try await other.get(path).status == 404) }
        let fields = ["csrf": "form-102", "position": "1", "sequence": "9", "response": "0"]
        #expect(try await other.post(sitting.path + "/answers", fields).status == 409)
        #expect(try await sitting.record.attempt.answers[1] == .blank)
    }

    /// The right answer as the page would send it, found through the kinds of the knowledge test.
    private func rightJSON(_ kind: any QuestionKind, seed: UInt64) -> String? {
        switch kind {
        case let kind as SingleChoice:
            kind.sheet(seed: seed).options.firstIndex { $0.index == kind.correct }.map(String.init)
        case let kind as TrueFalseCluster:
            "[" + kind.correct.map(String.init).joined(separator: ",") + "]"
        case let kind as ShortAnswer:
            kind.accepted.first.map { "\"\($0)\"" }
        default: nil
        }
    }
}
