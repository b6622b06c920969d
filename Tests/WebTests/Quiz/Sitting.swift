import Content
import Domain
import HTTPTypes
import Store
import Testing

@testable import Web

/// The pupil An with the test of class 10A1 begun.
struct Sitting {
    static let token = "form-101"

    let province: SmallProvince
    let clock = MovingClock()
    let client: Client
    let attempt: Attempt.ID

    init(of assignment: Assignment.ID = SmallProvince.test1.id, in province: SmallProvince) async throws {
        self.province = province
        let site = try await province.site(clock)
        client = try await province.client(SmallProvince.pupil, site)
        let answer = try await client.post(
            "/assignments/\(assignment.rawValue)/attempts", ["csrf": Self.token])
        let number = try #require(answer.location?.split(separator: "/").last.flatMap { Int64($0) })
        attempt = Identifier(number)
    }

    var path: String { "/attempts/\(attempt.rawValue)" }

    var record: AttemptRecord {
        get async throws { try #require(try await province.store.attempt(attempt)) }
    }

    /// The paper's questions, by position.
    var questions: [Int: Question] {
        get async throws {
            let items = try await record.attempt.paper.items
            return Dictionary(
                uniqueKeysWithValues: items.compactMap { item in
                    province.content.question(item.question).map { (item.position, $0) }
                })
        }
    }

    /// Sends one answer as the script does: printed places, plain text back.
    func send(_ response: String, to position: Int, sequence: Int) async throws -> Client.Answer {
        try await client.post(
            path + "/answers",
            ["csrf": Self.token, "position": "\(position)", "sequence": "\(sequence)", "response": response],
            headers: [.accept: "text/plain"])
    }

    func submit() async throws -> Client.Answer {
        try await client.post(path + "/submission", ["csrf": Self.token])
    }
}
