import Content
import Domain
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("A test on two devices")
struct AttemptDeviceTests {
    /// The same pupil signed in once more.
    private func otherDevice(_ sitting: Sitting) async throws -> Client {
        let token = Token.fresh()
        try await sitting.province.store.openSession(
            tokenHash: Token.hash(token), account: SmallProvince.pupil.id, csrfToken: "form-other",
            idleMs: 3_600_000, at: SmallProvince.now)
        return Client(
            try await sitting.province.site(sitting.clock), cookies: ["thao_session": token],
            account: SmallProvince.pupil.id.rawValue)
    }

    private func takeOver(_ sitting: Sitting) async throws -> Client {
        let other = try await otherDevice(sitting)
        #expect(
            try await other.post(sitting.path + "/device", ["csrf": "form-other"]).location == sitting.path)
        return other
    }

    @Test("the second device asks before it goes on, and has what was answered")
    func goingOn() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        _ = try await sitting.send("2", to: 1, sequence: 1)
        let other = try await otherDevice(sitting)
        let asked = try await other.get(sitting.path).body
        #expect(asked.contains("Làm tiếp trên máy này") && !asked.contains("id=\"q1\""))
        #expect(try await sitting.client.get(sitting.path).body.contains("id=\"q1\""))
        _ = try await other.post(sitting.path + "/device", ["csrf": "form-other"])
        let page = try await other.get(sitting.path).body
        #expect(page.contains(#"name="q1" value="2" checked"#) && page.contains(#"data-sequence="10000""#))
        #expect(try await sitting.client.get(sitting.path).body.contains("Làm tiếp trên máy này"))
        #expect(try await sitting.client.get(sitting.path + "/device").body == "elsewhere")
        #expect(try await other.get(sitting.path + "/device").body == "here")
    }

    @Test("resuming from the start page goes on at once")
    func resuming() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        let other = try await otherDevice(sitting)
        let answer = try await other.post("/assignments/1/attempts", ["csrf": "form-other"])
        #expect(answer.location == sitting.path)
        #expect(try await other.get(sitting.path).body.contains("id=\"q1\""))
    }

    @Test("answers that the first device still holds are taken, told of, and never win over newer ones")
    func held() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        let other = try await takeOver(sitting)
        let newer = ["csrf": "form-other", "position": "1", "sequence": "10001", "response": "3"]
        let taken = try await other.post(sitting.path + "/answers", newer, headers: [.accept: "text/plain"])
        #expect(taken.headers[AttemptDeviceRoutes.elsewhere] == nil)
        for position in [1, 2] {
            let late = try await sitting.send("0", to: position, sequence: position)
            #expect(late.status == 200 && late.headers[AttemptDeviceRoutes.elsewhere] == "1")
        }
        let page = try await other.get(sitting.path).body
        #expect(page.contains(#"name="q1" value="3" checked"#) && page.contains(#"name="q2" value="0" checked"#))
    }

    @Test("a plain form of the first device fills open places, and hands nothing in")
    func plainForm() async throws {
        let sitting = try await Sitting(in: SmallProvince())
        let other = try await takeOver(sitting)
        _ = try await other.post(
            sitting.path + "/answers",
            ["csrf": "form-other", "position": "1", "sequence": "10001", "response": "3"],
            headers: [.accept: "text/plain"])
        let answer = try await sitting.client.post(
            sitting.path + "/submission",
            ["csrf": Sitting.token, "plain": "1", "sequence": "0", "q1": "0", "q2": "0"])
        #expect(answer.location == sitting.path)
        #expect(try await sitting.record.attempt.submittedAt == nil)
        let page = try await other.get(sitting.path).body
        #expect(page.contains(#"name="q1" value="3" checked"#) && page.contains(#"name="q2" value="0" checked"#))
        let handedIn = try await other.post(sitting.path + "/submission", ["csrf": "form-other"])
        #expect(handedIn.location == sitting.path + "/result")
    }
}
