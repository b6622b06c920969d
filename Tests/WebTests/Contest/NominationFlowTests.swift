import Domain
import Store
import Testing

@testable import Web

@Suite("Nomination pages")
struct NominationFlowTests {
    private static let rate = [
        "share": "rate", "rate": "2", "minimum": "1", "maximum": "15", "guaranteed": "", "reserves": "1",
        "dueDay": "23/11/2026", "dueTime": "08:30", "reason": "Cử theo chỉ tiêu",
    ]

    /// Announced, with seats for the schools.
    private func contest(_ fields: [String: String] = rate) async throws -> ContestSite {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        let saved = try await save(contest, fields)
        #expect(saved.status == 303, "\(saved.body)")
        return contest
    }

    private func save(_ contest: ContestSite, _ fields: [String: String]) async throws -> Client.Answer {
        try await contest.officer.post(
            "/contests/\(contest.id)/nominations", fields.merging(["csrf": "form-205"]) { $1 })
    }

    private func school(_ contest: ContestSite) -> String {
        "/schools/THPT01/contests/\(contest.id)/nomination"
    }

    /// An is on the list, which was sent.
    private func sent() async throws -> ContestSite {
        let contest = try await contest()
        let manager = try await contest.manager
        let named = try await manager.post(
            school(contest), ["csrf": "form-203", "classroom": "1", "learner": "1", "consent": "1"])
        #expect(named.status == 303, "\(named.body)")
        let sent = try await manager.post(
            "\(school(contest))/submission", ["csrf": "form-203", "teacher": "Cô <b>Hà</b>"])
        #expect(sent.status == 303, "\(sent.body)")
        return contest
    }

    @Test("from the quota to a contestant: the school names and sends, the organisers accept")
    func whole() async throws {
        let contest = try await sent()
        let officer = try await contest.officer
        let quota = try await officer.get("/contests/\(contest.id)/nominations").body
        #expect(quota.contains("Đã gửi, chờ duyệt") && quota.contains("1 danh sách chờ duyệt."))
        #expect(quota.contains("Mỗi trường cử 2% số học sinh của từng bảng"))
        let list = try await officer.get("/contests/\(contest.id)/nominations/THPT01").body
        #expect(list.contains("Nguyễn Văn An") && list.contains("Cô &lt;b&gt;Hà&lt;/b&gt;"))
        let accepted = try await officer.post(
            "/contests/\(contest.id)/nominations/THPT01/approval", ["csrf": "form-205"])
        #expect(accepted.status == 303)
        let contestants = try await contest.province.store.contestants(of: Identifier(contest.id))
        #expect(contestants.map(\.learner.fullName) == ["Nguyễn Văn An"])
        let page = try await contest.manager.get(school(contest)).body
        #expect(page.contains("Danh sách đã duyệt.") && page.contains("Ghi rút tên"))
        #expect(try await contest.an.get("/my-contests/\(contest.id)").body.contains("Em chưa có tên") == false)
    }

    @Test("the school's page leads to the list with seats, and nobody registers around it")
    func around() async throws {
        let contest = try await contest()
        let plain = "/schools/THPT01/contests/\(contest.id)"
        let manager = try await contest.manager
        #expect(try await manager.get(plain).location == school(contest))
        let around = try await manager.post(plain, ["csrf": "form-203", "classroom": "1", "learner": "1"])
        #expect(around.status == 409)
        let an = try await contest.an
        #expect(try await an.post("/my-contests/\(contest.id)/registration", ["csrf": "form-101"]).status == 409)
        let mine = try await an.get("/my-contests/\(contest.id)").body
        #expect(mine.contains("do trường chọn, cử") && !mine.contains("Đăng ký dự thi"))
    }

    @Test("a list is mended before it is sent and after it was given back")
    func mended() async throws {
        let contest = try await sent()
        let manager = try await contest.manager
        let fields = ["csrf": "form-203", "learner": "1"]
        #expect(try await manager.post("\(school(contest))/removals", fields).status == 409, "it was sent")
        let officer = try await contest.officer
        let back = "/contests/\(contest.id)/nominations/THPT01/return"
        #expect(try await officer.post(back, ["csrf": "form-205", "reason": " "]).status == 422)
        #expect(try await officer.post(back, ["csrf": "form-205", "reason": "Sai <i>lớp</i>"]).status == 303)
        let page = try await manager.get(school(contest)).body
        #expect(page.contains("Sai &lt;i&gt;lớp&lt;/i&gt;") && page.contains("Bớt tên"))
        #expect(try await manager.post("\(school(contest))/order", fields).status == 303)
        #expect(try await manager.post("\(school(contest))/removals", fields).status == 303)
        let empty = try await manager.post("\(school(contest))/submission", ["csrf": "form-203", "teacher": "Cô Hà"])
        #expect(empty.status == 409, "nobody is on it")
    }

    @Test("what a school cannot send is said at the form")
    func refusals() async throws {
        let contest = try await contest()
        let manager = try await contest.manager
        #expect(try await manager.post(school(contest), ["csrf": "form-203", "classroom": "1"]).status == 422)
        let other = try await manager.post(
            school(contest), ["csrf": "form-203", "classroom": "1", "learner": "2"])
        #expect(other.status == 422 && other.body.contains("Không thấy học sinh này trong danh sách đang học."))
        let nobody = try await manager.post("\(school(contest))/submission", ["csrf": "form-203", "teacher": " "])
        #expect(nobody.status == 422 && nobody.body.contains("teacher-e"))
        let late = try await contest.manager.post(
            "\(school(contest))/withdrawals", ["csrf": "form-203", "leaving": "1", "reason": "Ốm"])
        #expect(late.status == 409, "nothing was accepted yet")
    }

    @Test(
        "what is wrong with the quota is said at the field",
        arguments: [
            ("rate", "0", "Nhập tỷ lệ từ 0,01 đến 100"), ("rate", "-2", "Nhập tỷ lệ từ 0,01 đến 100"),
            ("rate", "2,5,1", "Nhập tỷ lệ từ 0,01 đến 100"), ("minimum", "nhiều", "Nhập số em ít nhất từ 0"),
            ("maximum", "0", "Nhập số em nhiều nhất từ 1"), ("reserves", "1000000000", "Số dự bị từ 0 đến 100"),
            ("dueDay", "31/02/2026", "Nhập ngày, giờ hạn gửi"), ("share", "luck", "Chọn cách chia suất"),
            ("reason", "", "Ghi lý do thay đổi thể lệ đã công bố"), ("minimum", "20", "không nhỏ hơn mức ít nhất"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        let answer = try await save(contest, Self.rate.merging([field: value]) { $1 })
        #expect(answer.status == 422 && answer.body.contains(message), "\(field)")
    }

    @Test("more guaranteed than there are seats is refused with the numbers")
    func tooFew() async throws {
        let contest = try await ContestSite()
        _ = try await contest.step("announce")
        let answer = try await save(
            contest, Self.rate.merging(["share": "total", "seats-B": "1", "guaranteed": "3"]) { $1 })
        #expect(answer.status == 422 && answer.body.contains("Có 1 suất nhưng mức bảo đảm cần"))
    }

    @Test("lists come as Excel and Word, for the school and for all")
    func files() async throws {
        let contest = try await sent()
        let manager = try await contest.manager
        #expect(try await manager.get("\(school(contest))/workbook").status == 200)
        #expect(try await manager.get("\(school(contest))/document").status == 200)
        #expect(try await contest.officer.get("/contests/\(contest.id)/nominations/workbook").status == 200)
    }

    @Test("another school, a teacher and a pupil do not reach a list, and a school's own contest has no seats")
    func scope() async throws {
        let contest = try await sent()
        let manager = try await contest.manager
        #expect(try await manager.get("/schools/THPT02/contests/\(contest.id)/nomination").status == 404)
        #expect(try await manager.get("/contests/\(contest.id)/nominations").status == 404)
        #expect(try await contest.an.get(school(contest)).status == 404)
        let settings = try #require(
            ContestPreset.serviceMonth.settings(for: SmallProvince.upper1, at: SmallProvince.now))
        let own = try await contest.province.store.createContest(
            settings, of: SmallProvince.upper1.id, by: SmallProvince.manager.id, at: SmallProvince.now)
        #expect(try await manager.get("/contests/\(own.rawValue)/nominations").status == 404)
    }

    @Test("pages of lists, seats, rooms and signals read the database a dozen times at most")
    func statements() async throws {
        let contest = try await sent()
        let (officer, manager) = (try await contest.officer, try await contest.manager)
        let id = contest.id
        let pages = [
            (officer, "/contests/\(id)/nominations"), (officer, "/contests/\(id)/nominations/THPT01"),
            (officer, "/contests/\(id)/rooms"), (officer, "/contests/\(id)/signals"), (manager, school(contest)),
            (manager, "/schools/THPT01/contests/\(id)/rooms"),
        ]
        for (client, path) in pages {
            let count = try await contest.province.store.countingStatements {
                let answer = try await client.get(path)
                #expect(answer.status == 200, "\(path)")
            }
            #expect(count <= 12, "\(path): \(count)")
        }
    }
}
