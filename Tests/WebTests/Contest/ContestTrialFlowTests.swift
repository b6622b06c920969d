import Domain
import Store
import Testing

@testable import Web

@Suite("Trial of a contest")
struct ContestTrialFlowTests {
    private static let trial: [String: [String]] = [
        "trialOpensDay": ["23/11/2026"], "trialOpensTime": ["07:00"], "trialClosesDay": ["23/11/2026"],
        "trialClosesTime": ["08:45"], "opensTime": ["09:00", ""],
    ]

    /// Announced with a trial that is open now; An is registered.
    private func contest(_ changes: [String: [String]] = trial) async throws -> ContestSite {
        let contest = try await ContestSite()
        let saved = try await contest.save(changes)
        #expect(saved.status == 303, "\(saved.body)")
        _ = try await contest.step("announce")
        _ = try await contest.an.post("/my-contests/\(contest.id)/registration", ["csrf": "form-101"])
        return contest
    }

    private func begin(_ contest: ContestSite, _ path: String, _ fields: [String: String] = [:]) async throws
        -> AttemptRecord
    {
        let answer = try await contest.an.post(
            "/my-contests/\(contest.id)/\(path)", fields.merging(["csrf": "form-101"]) { $1 })
        let attempt = try #require(Int64(answer.location?.split(separator: "/").last ?? ""), "\(answer.body)")
        return try #require(try await contest.province.store.attempt(Identifier(attempt)))
    }

    @Test("asks questions that the contest does not ask, counts nowhere, and can be repeated")
    func apart() async throws {
        let contest = try await contest()
        #expect(try await contest.an.get("/my-contests/\(contest.id)").body.contains("Thi thử mở đến"))
        let first = try await begin(contest, "trial")
        #expect(try await begin(contest, "trial").attempt.id == first.attempt.id, "an open one goes on")
        _ = try await contest.an.post("/attempts/\(first.attempt.id.rawValue)/submission", ["csrf": "form-101"])
        #expect(try await contest.an.get("/attempts/\(first.attempt.id.rawValue)/result").status == 200)
        let second = try await begin(contest, "trial")
        #expect(second.attempt.id != first.attempt.id)
        let tried = Set(first.attempt.paper.items.map(\.question))
        #expect(Set(second.attempt.paper.items.map(\.question)) == tried, "the same are kept out of the contest")
        _ = try await contest.an.post("/attempts/\(second.attempt.id.rawValue)/submission", ["csrf": "form-101"])
        contest.move(hours: 1)
        _ = try await contest.step("open")
        let real = try await begin(contest, "sittings", ["prediction": "1"])
        #expect(tried.isDisjoint(with: real.attempt.paper.items.map(\.question)))
        let field = try #require(try await contest.province.store.contestField(Identifier(contest.id)))
        let counted = field.entries.filter { !$0.rounds.isEmpty }
        #expect(counted.isEmpty, "nothing of the trial counts")
        #expect(try await contest.an.post("/my-contests/\(contest.id)/trial", ["csrf": "form-101"]).status == 409)
    }

    @Test("the usual pages of the class lead to the contest, and a teacher leaves it alone")
    func around() async throws {
        let contest = try await contest()
        let record = try await begin(contest, "trial")
        let usual = "/assignments/\(record.assignment.id.rawValue)"
        #expect(try await contest.an.get("\(usual)/start").location == "/my-contests/\(contest.id)")
        let teacher = try await contest.client(SmallProvince.teacher)
        #expect(try await teacher.post("\(usual)/closure", ["csrf": "form-201"]).status == 409)
    }

    @Test("nobody tries who is not registered, and none without a trial")
    func refusals() async throws {
        let without = try await contest([:])
        #expect(try await without.an.post("/my-contests/\(without.id)/trial", ["csrf": "form-101"]).status == 409)
        let contest = try await ContestSite()
        _ = try await contest.save(Self.trial)
        _ = try await contest.step("announce")
        #expect(try await contest.an.post("/my-contests/\(contest.id)/trial", ["csrf": "form-101"]).status == 409)
    }

    @Test(
        "what is wrong with the trial is said at the field",
        arguments: [
            ("trialOpensDay", "31/02/2026", "Thi thử: nhập ngày, giờ mở"),
            ("trialClosesTime", "25:00", "Thi thử: nhập ngày, giờ đóng"),
            ("trialClosesDay", "24/11/2026", "Thi thử: phải đóng trước khi"),
            ("trialClosesTime", "06:00", "Thi thử: giờ đóng phải sau giờ mở"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let contest = try await ContestSite()
        let answer = try await contest.save(Self.trial.merging([field: [value]]) { $1 })
        #expect(answer.status == 422 && answer.body.contains(message), "\(field)")
    }
}
