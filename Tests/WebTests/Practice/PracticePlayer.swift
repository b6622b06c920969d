import Content
import Domain
import Foundation
import Store

@testable import Web

/// A pupil who plays a scenario by plain forms: only what the page shows can be filled in.
struct PracticePlayer {
    let province: SmallProvince
    let client: Client
    let token: String
    let scenario: Scenario
    private(set) var run: PracticeRunRecord.ID = PracticeRunRecord.ID(1)

    init(
        _ province: SmallProvince, _ scenario: Scenario.ID, account: Account = SmallProvince.pupil, site: Site? = nil
    ) async throws {
        self.province = province
        client = try await province.client(account, site)
        token = "form-\(account.id.rawValue)"
        guard let found = province.content.scenario(scenario) else { throw StoreError.missing }
        self.scenario = found
        let answer = try await client.post("/practice/\(scenario)/runs", ["csrf": token])
        run = PracticeRunRecord.ID(Int64(answer.location?.split(separator: "/").last ?? "") ?? 0)
    }

    var path: String { "/practice-runs/\(run.rawValue)" }

    /// The run as the database has it.
    func replayed() async throws -> Run {
        let record = try await province.store.practiceRun(run)
        return try Run.replay(
            scenario: scenario, seed: record?.seed ?? 0, startedAt: record?.startedAt ?? SmallProvince.now,
            log: try await province.store.practiceLog(run))
    }

    func page() async throws -> Client.Answer {
        try await client.get(path)
    }

    func send(_ step: Step.ID, _ values: ScreenAnswer, to command: String = "answers") async throws -> Client.Answer {
        try await client.post(
            "\(path)/\(command)", lists: values.merging(["csrf": [token], "_step": [step]]) { $1 })
    }

    /// Fills in what the page asks of an answer, again and again, until the step is closed or says stop.
    func fill(_ step: Step, _ whole: ScreenAnswer) async throws -> Client.Answer {
        var answer = try await send(step.id, [:], to: "hints")
        for _ in 0..<12 {
            let body = try await page().body
            let asked = whole.filter { body.contains("name=\"\($0.key)\"") }
            answer = try await send(step.id, asked)
            let location = answer.location ?? ""
            if answer.status != 303 || location.contains("closed=") || location.contains("stopped=") { break }
        }
        return answer
    }
}
