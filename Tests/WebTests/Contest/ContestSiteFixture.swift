import Content
import Domain
import Store
import Testing

@testable import Web

/// A contest of the department on the small province, with a clock that can be moved.
struct ContestSite {
    let province: SmallProvince
    let clock = MovingClock()
    let site: Site
    let id: Int64

    /// A draft that opens at 09:00 today.
    init() async throws {
        province = try await SmallProvince()
        site = try await province.site(clock)
        let officer = try await province.client(SmallProvince.officer, site)
        let made = try await officer.post("/units/SGD/contests", ["csrf": "form-205", "preset": "digitalDay"])
        id = try #require(made.location?.split(separator: "/").dropFirst().first.flatMap { Int64($0) })
        let saved = try await save([:])
        #expect(saved.status == 303, "\(saved.body)")
    }

    /// A browser in which the account has signed in at this moment of the clock.
    func client(_ account: Account) async throws -> Client {
        let token = Token.fresh()
        try await province.store.openSession(
            tokenHash: Token.hash(token), account: account.id, csrfToken: "form-\(account.id.rawValue)",
            idleMs: 3_600_000, at: clock.now)
        return Client(site, cookies: ["thao_session": token], account: account.id.rawValue)
    }

    var officer: Client { get async throws { try await client(SmallProvince.officer) } }
    var manager: Client { get async throws { try await client(SmallProvince.manager) } }
    var an: Client { get async throws { try await client(SmallProvince.pupil) } }

    /// So long after the start of the fixture.
    func move(hours: Int64) {
        clock.advance(ms: SmallProvince.now.ms + hours * 3_600_000 - clock.now.ms)
    }

    static let settings: [String: [String]] = [
        "title": ["Tìm hiểu dịch vụ công"], "organiser": ["Sở Giáo dục và Đào tạo tỉnh Sông Lam"],
        "purpose": ["Hưởng ứng ngày 10/10."], "roundTitle": ["Vòng trực tuyến", ""],
        "opensDay": ["23/11/2026", ""], "opensTime": ["09:00", ""], "closesDay": ["24/11/2026", ""],
        "closesTime": ["20:00", ""], "best": ["", ""], "blueprint": ["CT10"], "timeLimit": ["10"], "maximum": [""],
        "perDay": ["1"], "perRound": [""], "counted": ["BEST_SPEED"], "profile": ["PREDICT"],
        "prediction": ["Theo em, có bao nhiêu thí sinh?"], "truth": ["soNguoiThamGia"], "bestRounds": [""],
        "registrationDay": ["30/09/2026"], "minimumAge": ["12"], "prize-dac_biet": [""], "prize-nhat": ["1"],
        "prize-nhi": ["2"], "prize-ba": ["3"], "prize-khuyen_khich": ["5"], "policy": ["RANK_WINDOW"],
        "filingDays": ["3"], "answerDays": ["5"],
    ]

    func save(_ changes: [String: [String]]) async throws -> Client.Answer {
        let fields = Self.settings.merging(changes) { $1 }.merging(["csrf": ["form-205"]]) { $1 }
        return try await officer.post("/contests/\(id)/settings", lists: fields)
    }

    func step(_ key: String, _ fields: [String: String] = [:]) async throws -> Client.Answer {
        try await officer.post("/contests/\(id)/steps/\(key)", fields.merging(["csrf": "form-205"]) { $1 })
    }

    /// An has sat with the answers of the key to so many questions.
    func sat(right: Int = 10, prediction: String = "1") async throws -> String {
        let started = try await an.post(
            "/my-contests/\(id)/sittings", ["csrf": "form-101", "prediction": prediction])
        let path = try #require(started.location)
        let attempt = try #require(Int64(path.split(separator: "/").last ?? ""))
        let record = try #require(try await province.store.attempt(Identifier(attempt)))
        for item in record.attempt.paper.items.prefix(right) {
            let question = try #require(province.content.question(item.question))
            let correct = try #require((question.kind as? SingleChoice)?.correct)
            _ = try await province.store.saveAnswer(
                attempt: Identifier(attempt), position: item.position, sequence: 1, response: .choice(correct),
                at: clock.now, by: SmallProvince.an.id)
        }
        _ = try await an.post(path + "/submission", ["csrf": "form-101"])
        return path
    }

    /// Registered, sat, closed, marked and published.
    func published() async throws {
        _ = try await step("announce")
        _ = try await an.post("/my-contests/\(id)/registration", ["csrf": "form-101"])
        move(hours: 1)
        _ = try await step("open")
        _ = try await sat()
        move(hours: 40)
        for key in ["close", "mark", "publish"] {
            let answer = try await step(key)
            #expect(answer.status == 303, "\(key) \(answer.body)")
        }
    }
}
