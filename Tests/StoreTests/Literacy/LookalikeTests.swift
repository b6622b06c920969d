import Domain
import Testing

@testable import Store

@Suite("Pupils who may be counted twice")
struct LookalikeTests {
    private static func found(_ store: Store, _ unit: Unit) async throws -> [String]? {
        let record = try #require(try await store.coverage(of: unit.id, reportYear: 2026, on: Fixture.today))
        return try await store.withLookalikes(record).lookalikes?.map(\.text)
    }

    @Test("are two codes with one name, however it is spelt, and one day of birth")
    func pairs() async throws {
        let store = try await Fixture.store()
        #expect(try await Self.found(store, Fixture.department) == [])
        try await store.addDataRequest(
            .correct, code: Fixture.binh.studentCode, askedBy: "em", askedOn: Fixture.today, note: "",
            at: Fixture.upper.id, formKey: "k", by: Fixture.officer.id, at: Fixture.now)
        let request = try #require(try await store.dataRequests(of: Fixture.upper.id).first)
        let same = LearnerCorrection(
            fullName: "NGUYỄN  VĂN AN", birthDate: Fixture.an.birthDate, sex: Fixture.binh.sex)
        try await store.answerDataRequest(
            request.id, of: Fixture.upper.id, text: "Đã sửa", isGranted: true, correction: same, by: Fixture.officer.id,
            at: Fixture.now)
        let text = "THPT Lam Giang, lớp 10A1 và THPT Lam Giang, lớp 10A1: hai em cùng họ tên, cùng ngày sinh"
        #expect(try await Self.found(store, Fixture.department) == [text])
        #expect(try await Self.found(store, Fixture.upper) == [text])
        #expect(try await Self.found(store, Fixture.lower) == [])
    }
}
