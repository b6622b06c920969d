import HTTPTypes
import Testing

@testable import Web

@Suite("Choosing the language")
struct LanguageTests {
    @Test("English is kept in a cookie, and Vietnamese takes it away")
    func choice() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        #expect(try await client.get("/account").body.contains("<html lang=\"vi\""))
        let chosen = try await client.post("/language", ["csrf": "form-101", "language": "en"])
        #expect(chosen.status == 303)
        #expect(chosen.location == "/")
        let english = try await client.get("/account").body
        #expect(english.contains("<html lang=\"en\"") && english.contains("Change password"))
        #expect(english.contains("Tiếng Việt</button>") && english.contains("Nguyễn Văn An"))
        _ = try await client.post("/language", ["csrf": "form-101", "language": "vi"])
        #expect(try await client.get("/account").body.contains("Đổi mật khẩu"))
    }

    @Test(
        "the choice leads back to the page it was made on, never to another site",
        arguments: [
            ("http://localhost/lessons?q=otp", "/lessons?q=otp"), ("http://evil.example/lessons", "/"),
            ("http://localhost//evil.example/", "/"), ("nonsense", "/"),
        ])
    func back(referer: String, expected: String) async throws {
        let client = try await SmallProvince().client(SmallProvince.pupil)
        let form = ["csrf": "form-101", "language": "en"]
        let answer = try await client.post("/language", form, headers: [.referer: referer])
        #expect(answer.location == expected)
    }

    @Test("a language that is not there is refused, and so is a form without its token")
    func refusals() async throws {
        let client = try await SmallProvince().client(SmallProvince.pupil)
        #expect(try await client.post("/language", ["csrf": "form-101", "language": "fr"]).status == 400)
        #expect(try await client.post("/language", ["csrf": "stolen", "language": "en"]).status == 403)
    }

    @Test("errors are told in English too")
    func errors() async throws {
        let client = try await SmallProvince().client(SmallProvince.pupil)
        _ = try await client.post("/language", ["csrf": "form-101", "language": "en"])
        let missing = try await client.get("/attempts/999")
        #expect(missing.status == 404 && missing.body.contains("This page was not found"))
    }
}
