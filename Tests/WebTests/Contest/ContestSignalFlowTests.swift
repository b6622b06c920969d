import Domain
import Store
import Testing

@testable import Web

@Suite("Signals on the organiser's page")
struct ContestSignalFlowTests {
    @Test("a sitting that took no time is named with what led to it, and decided elsewhere")
    func speed() async throws {
        let contest = try await ContestSite()
        try await contest.published()
        let officer = try await contest.officer
        let page = try await officer.get("/contests/\(contest.id)/signals").body
        #expect(page.contains("Nguyễn Văn An") && page.contains("Quá nhanh") && page.contains("Trả lời 10 câu trong"))
        let person = try #require(try await contest.province.store.contestants(of: Identifier(contest.id)).first)
        let exclusion = "/contests/\(contest.id)/contestants/\(person.contestant.id.rawValue)/exclusion"
        #expect(page.contains("href=\"\(exclusion)\""))
        #expect(try await contest.province.store.excludedContestants(of: Identifier(contest.id)).isEmpty)
        _ = try await officer.post(
            exclusion, ["csrf": "form-205", "cause": "violation", "reason": "Biên bản số 2"])
        #expect(try await officer.get("/contests/\(contest.id)/signals").body.contains("Đã loại khỏi xếp hạng"))
    }

    @Test("nobody but the organisers sees signals")
    func scope() async throws {
        let contest = try await ContestSite()
        #expect(try await contest.manager.get("/contests/\(contest.id)/signals").status == 404)
        #expect(try await contest.an.get("/contests/\(contest.id)/signals").status == 404)
        #expect(
            try await contest.officer.get("/contests/\(contest.id)/signals").body.contains("Không có dấu hiệu nào."))
    }
}
