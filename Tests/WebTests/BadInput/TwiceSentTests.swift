import Domain
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Forms sent twice")
struct TwiceSentTests {
    private func minutes(_ province: SmallProvince) async throws -> [Evidence] {
        try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)?.evidence.map(\.evidence)
            ?? []
    }

    @Test("an activity sent twice counts once")
    func activity() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let fields = [
            "csrf": "form-201", "subject": "Bài 10.3", "day": "23/11/2026", "minutes": "45", "mode": "informatics",
            "learner": "1",
        ]
        for _ in 0..<2 { #expect(try await client.post("/classrooms/1/activities", fields).status == 303) }
        #expect(try await minutes(province).count == 1)
    }

    @Test("an observation sheet sent twice counts once")
    func observation() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        var fields = ["csrf": "form-201", "subject": "Nộp hồ sơ mẫu", "day": "23/11/2026", "learner": "1"]
        for number in 1...5 { fields["c1.\(number)"] = "1" }
        for _ in 0..<2 { #expect(try await client.post("/classrooms/1/observations", fields).status == 303) }
        #expect(try await minutes(province).count == 1)
    }

    @Test("work given twice by a double click stands once")
    func assignment() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let fields = [
            "csrf": "form-201", "title": "Kiểm tra", "work": "test:PC", "opensDay": "23/11/2026", "opensTime": "08:00",
            "closesDay": "30/11/2026", "closesTime": "20:00", "timeLimit": "45", "reveal": "afterClose",
        ]
        let places = [
            try await client.post("/classrooms/1/assignments", fields).location,
            try await client.post("/classrooms/1/assignments", fields).location,
        ]
        #expect(places[0] == places[1])
        #expect(try await province.store.assignments(of: SmallProvince.class1.id).count == 2)
    }
}
