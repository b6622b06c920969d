import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

/// The pupil An at the test of class 10A1, and the teacher of the class in its room, before one clock and one site.
struct RoomSitting {
    let province: SmallProvince
    let clock = MovingClock()
    let site: Site
    let pupil: Client
    let teacher: Client
    let attempt: Attempt.ID

    init() async throws {
        province = try await SmallProvince()
        site = try await province.site(clock)
        pupil = try await province.client(SmallProvince.pupil, site)
        teacher = try await province.client(SmallProvince.teacher, site)
        let answer = try await pupil.post("/assignments/1/attempts", ["csrf": "form-101"])
        let number = try #require(answer.location?.split(separator: "/").last.flatMap { Int64($0) })
        attempt = Identifier(number)
    }

    var path: String { "/attempts/\(attempt.rawValue)" }

    /// What the page says; `version` as it stands on it.
    func sign(
        position: Int = 1, version: String = "", away: [String] = [], by client: Client? = nil,
        csrf: String = "form-101"
    ) async throws -> Client.Answer {
        try await (client ?? pupil).post(
            path + "/signs",
            lists: ["csrf": [csrf], "position": ["\(position)"], "version": [version], "away": away])
    }

    func act(_ noun: String, _ fields: [String: String] = [:]) async throws -> Client.Answer {
        try await teacher.post("/assignments/1/room/\(noun)", fields.merging(["csrf": "form-201"]) { $1 })
    }

    func answer(_ response: String, sequence: Int) async throws -> Client.Answer {
        try await pupil.post(
            path + "/answers",
            ["csrf": "form-101", "position": "1", "sequence": "\(sequence)", "response": response],
            headers: [.accept: "text/plain"])
    }

    var board: String {
        get async throws { try await teacher.get("/assignments/1/room").body }
    }

    /// The version of the state in an answer or on a page.
    static func version(_ html: String) -> String {
        guard let mark = html.range(of: "data-version=\"") else { return "" }
        return String(html[mark.upperBound...].prefix { $0 != "\"" })
    }
}
