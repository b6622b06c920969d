import Domain
import Store

/// A dossier of two steps, each with a right, a wrong and a dangerous choice.
enum PracticeFixture {
    static let error = CriticalError(id: "doc-otp", text: "Em đã đọc mã OTP cho người lạ.")

    static func scenario(_ id: String = "mp-99", isDossier: Bool = true) -> Scenario {
        let person = ["name": "TRẦN THỊ THỬ", "id_number": "000199000123"]
        let cast = Cast(person: person, intro: "Mở đầu", closing: "Kết", steps: [step("mot"), step("hai")])
        return Scenario(
            id: id, contentHash: "hash-\(id)", title: "Bài thử", grades: 10...12, band: .b3, isDossier: isDossier,
            timeLimitMinutes: 15, lesson: nil, status: .approved, checkedOn: Fixture.today, facts: [], casts: [cast])
    }

    static func answer(_ step: Step.ID, _ text: String) -> PracticeCommand {
        .answer(step: step, values: ["choice": [SheetField.Option.code(of: text)]])
    }

    private static func step(_ id: String) -> Step {
        let options = [
            ChoiceOption(text: "Từ chối", share: 100),
            ChoiceOption(text: "Chần chừ", share: 0, feedback: "Nên từ chối ngay."),
            ChoiceOption(text: "Đọc mã", share: 0, feedback: "Mã không đọc cho ai.", critical: error),
        ]
        return Step(
            id: id, title: "Bước \(id)", goal: "Chọn", hint: "Nghĩ kỹ", points: 50, explanation: "Vì an toàn",
            screen: Choose(question: "Em làm gì?", isSeveral: false, options: options))
    }
}

extension Store {
    /// The fixture's store, with the wording of a scenario kept.
    static func withPractice(_ scenario: Scenario = PracticeFixture.scenario()) async throws -> Store {
        let store = try await Fixture.store()
        let version = ContentVersion(
            kind: .scenario, id: scenario.id, contentHash: scenario.contentHash, version: 1, body: "{}")
        try await store.registerContent([version], at: Fixture.now)
        return store
    }

    func send(
        _ command: PracticeCommand, to run: PracticeRunRecord.ID, of scenario: Scenario,
        at now: Instant = Fixture.now + 60_000
    ) async throws -> [PracticeEvent] {
        try await changePractice(run, of: scenario, at: now) { try $0.apply(command, at: now) }
    }
}
