import Domain
import Logging
import Store
import Testing

@testable import Web

@Suite("The turn of a school year on pages")
struct YearTurnPagesTests {
    private static let august = Day(year: 2027, month: 8, day: 5)!

    /// A browser that has just signed in on 5 August 2027.
    private static func client(_ province: SmallProvince, _ account: Account) async throws -> Client {
        let clock = MovingClock(august.start + 8 * 3_600_000)
        return try await client(province, account, province.site(clock), at: clock.now)
    }

    private static func client(
        _ province: SmallProvince, _ account: Account, _ site: Site, at now: Instant
    ) async throws -> Client {
        let token = Token.fresh()
        try await province.store.openSession(
            tokenHash: Token.hash(token), account: account.id, csrfToken: "form", idleMs: 3_600_000, at: now)
        return Client(site, cookies: ["thao_session": token], account: account.id.rawValue)
    }

    @Test("the manager looks at every class, ticks and turns; twice is told kindly")
    func school() async throws {
        let province = try await SmallProvince()
        let manager = try await Self.client(province, SmallProvince.manager)
        let page = try await manager.get("/schools/THPT01/year-turn").body
        #expect(page.contains("10A1") && page.contains("11A1") && page.contains("Chuyển 1 em sang năm học 2027-2028"))
        let seen = "2027-1-1-0-0"
        let silent = try await manager.post("/schools/THPT01/year-turn", ["csrf": "form", "seen": seen])
        #expect(silent.complains("Đánh dấu để xác nhận đã xem bảng lên lớp", at: "confirm"))
        let old = try await manager.post(
            "/schools/THPT01/year-turn", ["csrf": "form", "seen": "2027-9-9-9-9", "confirm": "1"])
        #expect(old.status == 409 && old.body.contains("Danh sách lớp đã thay đổi"))
        let form = ["csrf": "form", "seen": seen, "confirm": "1", "keepsTeachers": "1"]
        #expect(try await manager.post("/schools/THPT01/year-turn", form).location?.hasSuffix("yearTurned") == true)
        let twice = try await manager.post("/schools/THPT01/year-turn", form)
        #expect(twice.status == 409 && twice.body.contains("Không có gì bị làm hai lần"))
        #expect(try await manager.get("/schools/THPT01/year-turn").body.contains("Đã chuyển lúc 08:00"))
        let pupil = try await Self.client(province, SmallProvince.pupil)
        #expect(try await pupil.get("/").body.contains("11A1"))
        let teacher = try await Self.client(province, SmallProvince.teacher)
        #expect(try await teacher.get("/classrooms").body.contains("11A1"))
    }

    @Test("a pupil who repeats the year is named by code before the turn")
    func repeating() async throws {
        let province = try await SmallProvince()
        let manager = try await Self.client(province, SmallProvince.manager)
        let page = try await manager.get("/schools/THPT01/year-turn?repeating=079100000001").body
        #expect(page.contains("1 em ở lại lớp 10A1"))
        let wrong = try await manager.get("/schools/THPT01/year-turn?repeating=12%0A<s>").body
        #expect(wrong.contains("Không có em nào mang mã 12") && !wrong.contains("<s>"))
        #expect(!wrong.contains("name=\"seen\""), "nothing can be turned")
    }

    @Test("the administrator turns what is left and sees every school")
    func province() async throws {
        let province = try await SmallProvince()
        let admin = try await Self.client(province, SmallProvince.administrator)
        #expect(try await admin.get("/year-turn").body.contains("Chuyển 3 trường còn lại"))
        #expect(try await admin.post("/year-turn", ["csrf": "form"]).status == 422)
        #expect(try await admin.post("/year-turn", ["csrf": "form", "confirm": "1"]).status == 303)
        let page = try await admin.get("/year-turn").body
        #expect(page.contains("3 trường đã chuyển · 0 trường còn học sinh ở lớp năm cũ"))
        #expect(try await admin.post("/year-turn", ["csrf": "form", "confirm": "1"]).status == 409)
    }

    @Test("a run that takes long stops in time, and the next press goes on with the schools left")
    func inTime() async throws {
        let province = try await SmallProvince()
        let clock = MovingClock(Self.august.start + 8 * 3_600_000)
        // Eight seconds go by whenever somebody looks: two schools are done in twenty.
        let slow = try await AppEnvironment(
            store: province.store, content: province.content, hasher: PasswordHasher(),
            clock: {
                clock.advance(ms: 8_000)
                return clock.now
            }, randomBytes: { Array(repeating: 7, count: $0) }, logger: Logger(label: "test"))
        let admin = try await Self.client(province, SmallProvince.administrator, Site(slow), at: clock.now)
        let first = try await admin.post("/year-turn", ["csrf": "form", "confirm": "1"])
        #expect(first.location == "/year-turn?done=yearTurnGoesOn")
        #expect(try await admin.get("/year-turn").body.contains("2 trường đã chuyển · 1 trường còn học sinh"))
        let second = try await admin.post("/year-turn", ["csrf": "form", "confirm": "1"])
        #expect(second.location == "/year-turn?done=yearTurned")
        #expect(try await admin.get("/year-turn").body.contains("3 trường đã chuyển · 0 trường còn học sinh"))
    }

    @Test("outside the season the page says when")
    func wrongMonth() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        let page = try await manager.get("/schools/THPT01/year-turn").body
        #expect(page.contains("Chuyển năm học làm từ 01/8 đến hết 31/10") && !page.contains("name=\"seen\""))
    }
}

@Suite("Merging and splitting on pages")
struct MergerPagesTests {
    @Test("the administrator moves a class, with what is missing said at its field")
    func school() async throws {
        let province = try await SmallProvince()
        let admin = try await province.client(SmallProvince.administrator)
        #expect(try await admin.get("/units/THPT01").body.contains("/units/THPT01/merger"))
        #expect(try await admin.get("/units/THPT01/merger").body.contains("10A1"))
        let path = "/units/THPT01/merger"
        let empty = try await admin.post(path, ["csrf": "form-206", "day": "", "target": ""])
        #expect(empty.complains("Nhập ngày chuyển, ví dụ 23/11/2026", at: "day"))
        let form = [
            "csrf": "form-206", "day": "20/11/2026", "target": "THCS01", "classroom": "1", "confirm": "1",
        ]
        #expect(
            try await admin.post(path, form).complains(
                "Trường THCS Ngô Quyền không dạy khối 10 của lớp 10A1", at: "target"))
        let good = try await admin.post(path, form.merging(["target": "THPT02"]) { $1 })
        #expect(good.location == "/units?done=unitsMerged")
        #expect(
            try await province.store.classrooms(
                of: SmallProvince.upper2.id, in: SchoolYear(firstYear: 2026)
            ).map(\.classroom.name) == ["10A1", "10A2"])
        #expect(try await admin.get("/units/SGD/merger").status == 404)
    }

    @Test("a commune goes into another, and its page is gone")
    func commune() async throws {
        let province = try await SmallProvince()
        let admin = try await province.client(SmallProvince.administrator)
        let form = ["csrf": "form-206", "day": "20/11/2026", "target": "X02", "confirm": "1"]
        #expect(try await admin.post("/units/X01/merger", form).status == 303)
        #expect(try await admin.get("/units/X01/merger").status == 404)
        #expect(
            try await province.store.unit(SmallProvince.lower1.id, on: SmallProvince.today)?.managingBody
                == SmallProvince.commune2.id)
    }
}
