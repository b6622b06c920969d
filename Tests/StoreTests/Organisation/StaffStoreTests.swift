import Domain
import Testing

@testable import Store

@Suite("Staff of a unit")
struct StaffStoreTests {
    private static let window = Day(year: 2025, month: 11, day: 30)!...Fixture.today
    private static let nextWindow = Day(year: 2026, month: 11, day: 30)!...Day(year: 2027, month: 11, day: 29)!

    private func rows(_ names: [(String, String)]) -> [StaffRow] {
        names.enumerated().map { StaffRow(row: $0 + 2, code: $1.0, fullName: $1.1, position: "Giáo viên") }
    }

    private func session(_ day: Day = Fixture.today) -> StaffSessionRecord {
        StaffSessionRecord(day: day, title: "Tập huấn nộp hồ sơ", form: "Tập huấn", minutes: 90, attendance: 0)
    }

    @Test("is taken from accounts once, and a list of the same name ties itself to the account")
    func accounts() async throws {
        let store = try await Fixture.store()
        let plan = try await store.importStaff(
            rows([("GV1", "Nguyễn Thị Lan"), ("GV2", "Hoàng Văn Cường")]), of: Fixture.upper.id,
            by: Fixture.teacher.id, at: Fixture.now)
        #expect(plan.additions.count == 2)
        let added = try await store.addStaffFromAccounts(
            of: Fixture.upper.id, by: Fixture.teacher.id, at: Fixture.now)
        #expect(added == 0, "the only account is Lan's")
        let staff = try await store.staffYear(of: Fixture.upper.id, in: Self.window)
        #expect(staff.map(\.member.fullName) == ["Hoàng Văn Cường", "Nguyễn Thị Lan"])
        #expect(staff.map(\.member.account) == [nil, Fixture.teacher.id])
        #expect(
            try await store.addStaffFromAccounts(of: Fixture.department.id, by: Fixture.officer.id, at: Fixture.now)
                == 1)
    }

    @Test("is written whole or not at all")
    func whole() async throws {
        let store = try await Fixture.store()
        let plan = try await store.importStaff(
            rows([("GV1", "Trần Thị Hạnh"), ("GV1", "Lê Văn Nam")]), of: Fixture.upper.id, by: Fixture.teacher.id,
            at: Fixture.now)
        #expect(plan.problems.count == 1)
        #expect(try await store.staffYear(of: Fixture.upper.id, in: Self.window).isEmpty)
    }

    @Test("is reached by a session or a confirmed document, and every year begins anew")
    func year() async throws {
        let store = try await Fixture.store()
        _ = try await store.addStaffFromAccounts(of: Fixture.upper.id, by: Fixture.teacher.id, at: Fixture.now)
        _ = try await store.importStaff(
            rows([("GV2", "Hoàng Văn Cường"), ("GV3", "Vi Thị Mai")]), of: Fixture.upper.id, by: Fixture.teacher.id,
            at: Fixture.now)
        let people = try await store.staffYear(of: Fixture.upper.id, in: Self.window)
        #expect(people.figures == StaffFigures(total: 3))
        let cuong = try #require(people.first { $0.member.code == "GV2" }).member.id
        try await store.recordStaffSession(
            of: Fixture.upper.id, session(), attendees: [cuong], by: Fixture.teacher.id, at: Fixture.now)
        try await confirm(store)
        try await store.declareUsage(of: Fixture.teacher.id, true, in: Self.window, on: Fixture.today)
        let now = try await store.staffYear(of: Fixture.upper.id, in: Self.window)
        #expect(now.figures == StaffFigures(total: 3, reached: 2, usingServices: 1))
        let pooled = try await store.read { try $0.staffFigures(in: Self.window) }
        #expect(pooled == [Fixture.upper.id: now.figures], "the page and the table count alike")
        let next = try await store.staffYear(of: Fixture.upper.id, in: Self.nextWindow)
        #expect(next.figures == StaffFigures(total: 3), "nobody yet")
        #expect(try await store.staffSessions(of: Fixture.upper.id, in: Self.window).map(\.attendance) == [1])
    }

    /// The teacher confirms a document that was meant for staff.
    private func confirm(_ store: Store) async throws {
        let content = DocumentContent(
            title: "Cẩm nang", symbol: "", sourceAgency: "Sở", receivedOn: Fixture.today, audience: .usual,
            timelyDays: 5, link: "https://a.vn", note: "")
        let id = try await store.addDocument(
            content, file: nil, to: Fixture.upper.id, by: Fixture.teacher.id, at: Fixture.now)
        try await store.deliverDocument(id, in: Fixture.upper.id, by: Fixture.teacher.id, at: Fixture.now)
        try await store.acknowledgeLetter(id, by: Fixture.teacher, at: Fixture.now)
    }

    @Test("of another unit cannot be marked present, and who left is not counted later")
    func others() async throws {
        let store = try await Fixture.store()
        _ = try await store.importStaff(
            rows([("GV2", "Hoàng Văn Cường")]), of: Fixture.lower.id, by: Fixture.officer.id, at: Fixture.now)
        let cuong = try await store.staffYear(of: Fixture.lower.id, in: Self.window)[0].member.id
        await #expect(throws: StoreError.missing) {
            try await store.recordStaffSession(
                of: Fixture.upper.id, session(), attendees: [cuong], by: Fixture.teacher.id, at: Fixture.now)
        }
        #expect(try await store.staffSessions(of: Fixture.upper.id, in: Self.window).isEmpty)
        await #expect(throws: StoreError.missing) {
            try await store.endStaff(cuong, of: Fixture.upper.id, by: Fixture.teacher.id, at: Fixture.now)
        }
        try await store.endStaff(cuong, of: Fixture.lower.id, by: Fixture.officer.id, at: Fixture.now)
        #expect(try await store.staffYear(of: Fixture.lower.id, in: Self.nextWindow).isEmpty)
    }
}
