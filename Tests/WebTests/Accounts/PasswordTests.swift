import Domain
import Store
import Testing

@testable import Web

@Suite("Passwords")
struct PasswordTests {
    private static let printed = "k7m2p9xq"
    private static let chosen = "con thuyền giấy"

    private func client(isChosen: Bool) async throws -> (SmallProvince, Client) {
        let province = try await SmallProvince()
        try await province.give(SmallProvince.pupil, Self.printed, .password, isChosen: isChosen)
        return (province, try await province.client(SmallProvince.pupil))
    }

    private func change(
        _ client: Client, current: String = Self.printed, new: String = Self.chosen, repeated: String = Self.chosen
    ) async throws -> Client.Answer {
        let page = try await client.get("/password")
        return try await client.post(
            "/password", ["csrf": page.csrf, "current": current, "new": new, "repeated": repeated])
    }

    @Test("with a printed password nothing opens before it is replaced; then the visit goes on")
    func firstUse() async throws {
        let (_, client) = try await client(isChosen: false)
        #expect(try await client.get("/").location == "/password")
        #expect(try await change(client).location == "/?done=passwordChanged")
        #expect(try await client.get("/").status == 200)
    }

    @Test("a change ends every other session")
    func others() async throws {
        let (province, client) = try await client(isChosen: true)
        let token = String(repeating: "b", count: 64)
        try await province.store.openSession(
            tokenHash: Token.hash(token), account: SmallProvince.pupil.id, csrfToken: "other", idleMs: 3_600_000,
            at: SmallProvince.now)
        let other = Client(province.site, cookies: [SessionCookie.name: token])
        #expect(try await other.get("/account").status == 200)
        #expect(try await change(client).location == "/account?done=passwordChanged")
        #expect(try await other.get("/account").status == 303)
        #expect(try await client.get("/account").status == 200)
    }

    @Test(
        "a bad password is refused with what to do",
        arguments: [
            ("sai-mat-khau", chosen, chosen, "Mật khẩu hiện tại chưa đúng"),
            (printed, "ngắn", "ngắn", "Mật khẩu cần ít nhất 8 ký tự"),
            (printed, printed, printed, "Mật khẩu mới phải khác mật khẩu đang dùng"),
            (printed, chosen, "con thuyền", "Hai lần nhập mật khẩu mới chưa giống nhau"),
        ])
    func refused(current: String, new: String, repeated: String, sentence: String) async throws {
        let (_, client) = try await client(isChosen: true)
        let answer = try await change(client, current: current, new: new, repeated: repeated)
        #expect(answer.status == 422 && answer.body.contains(sentence))
        #expect(try await change(client).status == 303)
    }

    @Test("a forgotten password reads the same for known and unknown names, and only the teacher learns of it")
    func forgotten() async throws {
        let province = try await SmallProvince()
        var bodies: Set<String> = []
        for user in ["an", "khong-co"] {
            let client = Client(province.site)
            let page = try await client.get("/forgotten-password")
            let answer = try await client.post(
                "/forgotten-password", ["csrf": page.csrf, "unit": "THPT01", "user": user])
            #expect(answer.status == 200 && answer.body.contains("Đã báo cho thầy cô"))
            bodies.insert(answer.body.replacing(page.csrf, with: ""))
        }
        #expect(bodies.count == 1)
        let classroom = try await province.store.classroom(SmallProvince.class1.id, on: SmallProvince.today)
        #expect(classroom?.pupils.first?.account?.forgottenAt == SmallProvince.now)
    }
}
