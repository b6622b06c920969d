import Domain
import Store
import Testing

@testable import Web

@Suite("Signing in with a class code")
struct ClassSignInTests {
    private struct Scene {
        let site: Site
        let code: String
    }

    private func scene() async throws -> Scene {
        let province = try await SmallProvince()
        try await province.give(SmallProvince.youngPupil, "482913", .pin)
        let classroom = try await province.store.classroom(SmallProvince.class3.id, on: SmallProvince.today)
        return Scene(site: province.site, code: try #require(classroom).signInCode)
    }

    private func signIn(_ scene: Scene, _ client: Client, learner: String, pin: String) async throws -> Client.Answer {
        let page = try await client.get("/sign-in/class?code=\(scene.code.uppercased())")
        #expect(page.body.contains("Lê Ngọc Chi"))
        return try await client.post(
            "/sign-in/class", ["csrf": page.csrf, "code": scene.code, "learner": learner, "pin": pin, "next": ""])
    }

    @Test("name and PIN open the first page")
    func right() async throws {
        let scene = try await scene()
        let client = Client(scene.site)
        #expect(try await signIn(scene, client, learner: "3", pin: "482913").location == "/")
        #expect(try await client.get("/").status == 200)
    }

    @Test("a wrong PIN and a pupil of another class read the same", arguments: [("3", "000000"), ("1", "482913")])
    func wrong(learner: String, pin: String) async throws {
        let scene = try await scene()
        let answer = try await signIn(scene, Client(scene.site), learner: learner, pin: pin)
        #expect(answer.status == 422 && answer.body.contains("Tên hoặc mã PIN chưa đúng"))
    }

    @Test("the list of an upper secondary class is not shown to whoever knows its code")
    func upperSecondary() async throws {
        let province = try await SmallProvince()
        let classroom = try await province.store.classroom(SmallProvince.class1.id, on: SmallProvince.today)
        let code = try #require(classroom).signInCode
        for code in [code, "KHONGCO"] {
            let answer = try await Client(province.site).get("/sign-in/class?code=\(code)")
            #expect(answer.status == 422 && answer.body.contains("Không có lớp nào mang mã này"))
        }
    }
}
