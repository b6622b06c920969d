import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Figures for other programs")
struct APITests {
    private static func key(
        _ province: SmallProvince, _ scope: APIKey.Scope = .figures, unit: Domain.Unit = SmallProvince.department,
        days: Int = 30
    ) async throws -> HTTPFields {
        let token = "thao_\(Token.fresh())"
        try await province.store.addAPIKey(
            name: "Kho", scope: scope, unit: unit.id, tokenHash: Token.hash(token), endsOn: SmallProvince.today + days,
            by: SmallProvince.administrator.id, at: SmallProvince.now)
        return [.authorization: "Bearer \(token)"]
    }

    private static func isProblem(_ answer: Client.Answer, _ status: Int) throws -> Bool {
        struct Problem: Decodable {
            let status: Int
            let title: String
            let detail: String
        }
        let problem = try JSONDecoder().decode(Problem.self, from: Data(answer.body.utf8))
        return answer.status == status && problem.status == status && !problem.title.isEmpty && !problem.detail.isEmpty
            && answer.headers[.contentType] == "application/problem+json"
    }

    @Test("the same figures as the page's file, as JSON and as CSV")
    func figures() async throws {
        let province = try await SmallProvince()
        let headers = try await Self.key(province)
        let client = Client(province.site)
        let officer = try await province.client(SmallProvince.officer)
        let json = try await client.get("/api/v1/units/SGD/figures.json", headers: headers)
        #expect(json.status == 200 && json.headers[.contentType] == "application/json")
        #expect(try await officer.get("/units/SGD/data/json").body == json.body)
        let csv = try await client.get("/api/v1/units/SGD/figures.csv", headers: headers)
        #expect(try await officer.get("/units/SGD/data/csv").body == csv.body)
        let units = try await client.get("/api/v1/units", headers: headers).body
        #expect(units.contains("\"code\":\"THCS02\"") && units.contains("\"school_kind\":\"lowerSecondary\""))
        #expect(!json.body.contains("Nguyễn Văn An") && !units.contains("VHTTDL"))
    }

    @Test("locked figures stay what they were")
    func locks() async throws {
        let province = try await SmallProvince()
        let headers = try await Self.key(province, .locks)
        let lock = try await province.store.lockFigures(
            of: SmallProvince.department.id, reportYear: 2026, cutoff: SmallProvince.today,
            by: SmallProvince.officer.id, at: SmallProvince.now)
        let client = Client(province.site)
        let list = try await client.get("/api/v1/units/SGD/locks", headers: headers).body
        #expect(list.contains("\"hash\":\"\(lock.dataHash)\"") && list.contains("\"is_reopened\":false"))
        let path = "/api/v1/locks/\(lock.id.rawValue)/figures"
        let first = try await client.get("\(path).json", headers: headers)
        #expect(first.status == 200 && first.body.contains("\"number\":1"))
        try await province.store.recordActivity(
            of: [SmallProvince.an.id], mode: .informatics, minutes: 90, day: SmallProvince.today, subject: "x",
            by: SmallProvince.teacher.id, at: SmallProvince.now)
        #expect(try await client.get("\(path).json", headers: headers).body == first.body)
        #expect(try await client.get("\(path).csv", headers: headers).status == 200)
        let today = try await client.get("/api/v1/units/SGD/figures.json", headers: headers)
        #expect(try Self.isProblem(today, 403), "this key reads locks only")
    }

    @Test("without a key that opens nothing is told, and a key reaches only its own")
    func refused() async throws {
        let province = try await SmallProvince()
        let client = Client(province.site)
        let path = "/api/v1/units/THPT01/figures.json"
        #expect(try await Self.isProblem(client.get(path), 401))
        for word in ["Bearer", "Bearer thao_0", "Basic eDp5", "Bearer a b"] {
            #expect(try await Self.isProblem(client.get(path, headers: [.authorization: word]), 401))
        }
        let ended = try await Self.key(province, days: 0)
        #expect(try await Self.isProblem(client.get(path, headers: ended), 401))
        let own = try await Self.key(province, unit: SmallProvince.upper1)
        #expect(try await client.get(path, headers: own).status == 200)
        #expect(try await Self.isProblem(client.get("/api/v1/units/THPT02/figures.json", headers: own), 404))
        #expect(try await Self.isProblem(client.get("/api/v1/units/NONE/locks", headers: own), 404))
        #expect(try await Self.isProblem(client.get("/api/v1/locks/99/figures.json", headers: own), 404))
        #expect(try await Self.isProblem(client.get("/api/v2/units", headers: own), 404))
        let cookie = try await province.client(SmallProvince.officer)
        #expect(try await Self.isProblem(cookie.get(path), 401), "a session is no key")
    }

    @Test("a key is shown once, notes its use, and opens nothing once it is revoked")
    func administered() async throws {
        let province = try await SmallProvince()
        let admin = try await province.client(SmallProvince.administrator)
        let form = [
            "csrf": "form-206", "name": "Kho dữ liệu", "scope": "figures", "unit": "SGD", "endsOn": "31/12/2026",
        ]
        let bad = try await admin.post("/settings/api-keys", form.merging(["endsOn": "23/11/2026"]) { $1 })
        #expect(bad.complains("Nhập ngày hết hạn sau hôm nay, trong 2 năm tới", at: "endsOn"))
        let page = try await admin.post("/settings/api-keys", form).body
        let start = try #require(page.range(of: "thao_"))
        let token = String(page[start.lowerBound...].prefix(69))
        let later = try await admin.get("/settings/api-keys").body
        #expect(token.count == 69 && !later.contains(token))
        let client = Client(province.site)
        let headers: HTTPFields = [.authorization: "Bearer \(token)"]
        #expect(try await client.get("/api/v1/units", headers: headers).status == 200)
        #expect(try await admin.get("/settings/api-keys").body.contains("Dùng lần cuối 08:00"))
        #expect(try await admin.post("/settings/api-keys/1/revocation", ["csrf": "form-206"]).status == 303)
        #expect(try await Self.isProblem(client.get("/api/v1/units", headers: headers), 401))
        let actions = try await province.store.auditEntries().map(\.entry.action)
        #expect(actions.prefix(2) == [.apiKeyRevoked, .apiKeyMade])
    }

    @Test("too many requests in a minute wait")
    func limited() async throws {
        let province = try await SmallProvince()
        let headers = try await Self.key(province)
        let client = Client(province.site)
        for _ in 1...APIGate.perMinute {
            #expect(try await client.get("/api/v1/units", headers: headers).status == 200)
        }
        let answer = try await client.get("/api/v1/units", headers: headers)
        #expect(try Self.isProblem(answer, 429) && answer.headers[.retryAfter] == "60")
        let other = try await Self.key(province)
        #expect(try await client.get("/api/v1/units", headers: other).status == 200)
    }

    @Test("the OpenAPI file names every route and no other, and every route but the file asks for a key")
    func described() async throws {
        struct Description: Decodable {
            struct Path: Decodable {
                let get: Operation
            }

            struct Operation: Decodable {
                let summary: String
                let responses: [String: Answer]
                let security: [[String: [String]]]?
            }

            struct Answer: Decodable {
                let description: String
            }

            let openapi: String
            let paths: [String: Path]
        }
        let province = try await SmallProvince()
        let client = Client(province.site)
        let file = try await client.get("/api/v1/openapi.json")
        #expect(file.status == 200 && file.headers[.contentType] == "application/json")
        let found = try JSONDecoder().decode(Description.self, from: Data(file.body.utf8))
        let routes = province.site.routes.filter { "\($0.path)".hasPrefix("/api/") }
        let paths = routes.map { route in
            route.path.split(separator: "/").map { $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0) }
                .reduce("") { "\($0)/\($1)" }
        }
        #expect(Set(found.paths.keys) == Set(paths) && routes.allSatisfy { $0.method == "GET" })
        for (path, description) in found.paths {
            let asked = path.replacing("{unit}", with: "SGD").replacing("{snapshot}", with: "1")
            let answer = try await client.get(asked)
            let isOpen = description.get.security?.isEmpty == true
            #expect(answer.status == (isOpen ? 200 : 401), "\(path)")
            if !isOpen {
                #expect(Set(description.get.responses.keys) == ["200", "401", "403", "404", "429"])
            }
        }
    }
}
