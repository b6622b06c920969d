import Domain
import Store
import Testing

@testable import Web

@Suite("Signing in")
struct SignInTests {
    private static let secret = "song-lam-xanh"
    private static let wrong = "Mã đơn vị, tên đăng nhập hoặc mật khẩu chưa đúng"

    private static func signIn(
        _ client: Client, user: String = "an", password: String = Self.secret, next: String = ""
    ) async throws -> Client.Answer {
        let page = try await client.get("/sign-in")
        return try await client.post(
            "/sign-in",
            [
                "csrf": page.csrf, "tab": "learner", "unit": "thpt01", "user": user, "password": password,
                "next": next,
            ])
    }

    private func province() async throws -> SmallProvince {
        let province = try await SmallProvince()
        try await province.give(SmallProvince.pupil, Self.secret, .password)
        return province
    }

    @Test("a pupil with the right password comes to the first page, which greets by name")
    func right() async throws {
        let client = Client(try await province().site)
        let answer = try await Self.signIn(client)
        #expect(answer.status == 303 && answer.location == "/")
        let home = try await client.get("/")
        #expect(home.status == 200 && home.body.contains("Chào Văn An!"))
        #expect(try await client.get("/sign-in").location == "/")
    }

    @Test("an unknown name and a wrong password read the same and open nothing")
    func neutral() async throws {
        let province = try await province()
        for (user, password) in [("an", "khong-phai-the"), ("khong-co", Self.secret)] {
            let client = Client(province.site)
            let answer = try await Self.signIn(client, user: user, password: password)
            #expect(answer.status == 422 && answer.body.contains(Self.wrong))
            #expect(!answer.body.contains(password))
            #expect(try await client.get("/").location == "/sign-in?next=/")
        }
    }

    @Test("after eight failures even the right password waits, and ten minutes later it works again")
    func slowedDown() async throws {
        let clock = MovingClock()
        let site = try await province().site(clock)
        for _ in 0..<8 { _ = try await Self.signIn(Client(site), password: "doan-mo") }
        let waiting = try await Self.signIn(Client(site))
        #expect(waiting.status == 422 && waiting.body.contains("Chờ 10 phút"))
        clock.advance(minutes: 11)
        #expect(try await Self.signIn(Client(site)).status == 303)
    }

    @Test("of thirty guesses sent at once eight are checked, the others wait")
    func guessedAtOnce() async throws {
        let site = try await province().site
        let bodies = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<30 {
                let client = Client(site)
                group.addTask { try await Self.signIn(client, password: "doan-mo-\(number)").body }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(bodies.count { $0.contains(Self.wrong) } == 8)
        #expect(bodies.count { $0.contains("Chờ 10 phút") } == 22)
    }

    @Test("a class whose pupils sign in from one address at once gets in whole")
    func classAtOnce() async throws {
        let site = try await province().site
        for _ in 0..<3 {
            try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 0..<8 {
                    let client = Client(site)
                    group.addTask { try await Self.signIn(client).status }
                }
                for try await status in group { #expect(status == 303) }
            }
        }
    }

    @Test(
        "nobody is led to another site afterwards",
        arguments: [
            ("/lessons", "/lessons"), ("//evil.example", "/"), ("https://evil.example", "/"), ("/\\evil.example", "/"),
            ("/%2Fevil.example", "/"), ("javascript:alert(1)", "/"), ("/a\r\nSet-Cookie: x=1", "/"), ("", "/"),
        ])
    func openRedirect(next: String, target: String) async throws {
        let answer = try await Self.signIn(Client(try await province().site), next: next)
        #expect(answer.status == 303 && answer.location == target)
    }

    @Test("a form without the token of its page is refused")
    func forged() async throws {
        let client = Client(try await province().site)
        let fields = ["unit": "THPT01", "user": "an", "password": Self.secret, "csrf": ""]
        #expect(try await client.post("/sign-in", fields).status == 403)
    }

    @Test("signing out ends the session at once, also for whoever copied the cookie")
    func signOut() async throws {
        let province = try await province()
        let token = String(repeating: "c", count: 64)
        try await province.store.openSession(
            tokenHash: Token.hash(token), account: SmallProvince.pupil.id, csrfToken: "form-101", idleMs: 3_600_000,
            at: SmallProvince.now)
        let client = Client(province.site, cookies: [SessionCookie.name: token])
        let copy = Client(province.site, cookies: [SessionCookie.name: token])
        #expect(try await copy.get("/account").status == 200)
        let answer = try await client.post("/session", ["csrf": "form-101"])
        #expect(answer.location == "/sign-in?done=signedOut")
        #expect(try await copy.get("/account").status == 303)
    }
}
