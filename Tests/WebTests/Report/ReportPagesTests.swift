import Domain
import Foundation
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("The report on pages")
struct ReportPagesTests {
    @Test("goes from the school through the commune to the department, each with its own step")
    func season() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/units/THPT01/reports").body.contains("Chốt số liệu của trường"))
        let closed = try await manager.post("/units/THPT01/season", ["csrf": "form-203", "step": "closed"])
        #expect(closed.location == "/units/THPT01/reports?done=seasonMarked")
        let foreign = try await manager.post("/units/THPT01/season", ["csrf": "form-203", "step": "sent"])
        #expect(foreign.status == 404, "not a school's step")
        let officer = try await province.client(SmallProvince.officer)
        let page = try await officer.get("/units/SGD/reports").body
        #expect(page.contains("1/4 trường đã chốt") && page.contains("0/2 xã, phường đã rà soát"))
        let early = try await officer.post("/units/SGD/season", ["csrf": "form-205", "step": "sent"])
        #expect(early.status == 409 && early.body.contains("Sở chưa khóa số liệu"))
        let commune = try await province.client(SmallProvince.communeOfficer)
        _ = try await commune.post("/units/X01/season", ["csrf": "form-204", "step": "reviewed"])
        #expect(try await officer.get("/units/SGD/reports").body.contains("1/2 xã, phường đã rà soát"))
        let silent = try await manager.post("/units/THPT01/season/reopening", ["csrf": "form-203", "step": "closed"])
        #expect(silent.status == 422 && silent.body.contains("Nhập lý do mở lại"))
        _ = try await manager.post(
            "/units/THPT01/season/reopening", ["csrf": "form-203", "step": "closed", "reason": "Sửa sĩ số"])
        #expect(try await officer.get("/units/SGD/reports").body.contains("0/4 trường đã chốt"))
    }

    @Test("gives files of one set of figures, each noted with its hash")
    func files() async throws {
        let province = try await SmallProvince()
        let officer = try await province.client(SmallProvince.officer)
        let names = [
            "workbook": "BaoCao_DVCTT_2026_SGD.xlsx", "narrative": "BaoCao_DVCTT_2026_SGD.docx",
            "data/csv": "BaoCao_DVCTT_2026_SGD.csv", "data/json": "BaoCao_DVCTT_2026_SGD.json",
        ]
        for (path, name) in names {
            let answer = try await officer.get("/units/SGD/\(path)")
            #expect(answer.status == 200, "\(path)")
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"\(name)\"")
        }
        let exports = try await province.store.exports(of: SmallProvince.department.id)
        #expect(Set(exports.map(\.fileName)) == Set(names.values) && exports.allSatisfy { $0.hash.count == 64 })
        let page = try await officer.get("/units/SGD/reports").body
        #expect(page.contains("BaoCao_DVCTT_2026_SGD.docx") && page.contains("Phạm Văn Lộc"))
        let statements = try await province.store.countingStatements { _ = try await officer.get("/units/SGD/reports") }
        #expect(statements <= 12)
        let viewer = try await province.client(SmallProvince.viewer)
        #expect(try await viewer.get("/units/SGD/reports").status == 200)
        #expect(try await viewer.get("/units/SGD/narrative").status == 404, "looks and exports nothing")
    }

    @Test("shows the locked figures once they are locked, on the page and in the file alike")
    func locked() async throws {
        let province = try await SmallProvince()
        _ = try await province.store.lockFigures(
            of: SmallProvince.department.id, reportYear: 2026, cutoff: SmallProvince.today,
            by: SmallProvince.officer.id, at: SmallProvince.now)
        let officer = try await province.client(SmallProvince.officer)
        #expect(try await officer.get("/units/SGD/reports").body.contains("số liệu đã chốt lần 1"))
        #expect(try await officer.get("/units/SGD/data/json").body.contains("\"snapshot\":{\"hash\""))
        #expect(try await province.store.exports(of: SmallProvince.department.id).first?.snapshotNumber == 1)
    }

    @Test("bears the words that the department wrote")
    func texts() async throws {
        let province = try await SmallProvince()
        let officer = try await province.client(SmallProvince.officer)
        let saved = try await officer.post(
            "/settings/report",
            ["csrf": "form-205", "place": "Thành phố <Mới>", "recipients": "UBND tỉnh\r\n\r\nLưu: VT"])
        #expect(saved.location == "/settings/report?done=reportTexts")
        #expect(try await officer.get("/settings/report").body.contains("Thành phố &lt;Mới&gt;"))
        let texts = try await province.store.reportTexts()
        #expect(texts.lines(.recipients) == ["UBND tỉnh", "Lưu: VT"])
        let long = try await officer.post(
            "/settings/report", ["csrf": "form-205", "place": String(repeating: "a", count: 300)])
        #expect(long.complains("Địa danh dài quá 200 ký tự", at: "place"))
        let dates = [
            "reminded": "31/10/2026", "closed": "10/11/2026", "reviewed": "15/11/2026", "locked": "20/11/2026",
        ]
        let late = try await officer.post(
            "/settings/season", dates.merging(["csrf": "form-205", "sent": "30/11/2026"]) { $1 })
        #expect(late.complains("Báo cáo phải gửi trước ngày 30/11", at: "sent"))
        let good = try await officer.post(
            "/settings/season", dates.merging(["csrf": "form-205", "sent": "26/11/2026"]) { $1 })
        #expect(good.status == 303)
        #expect(try await officer.get("/units/SGD/reports").body.contains("26/11/2026"))
    }
}

@Suite("What a unit records of its year")
struct YearPagesTests {
    private static let event = [
        "csrf": "form-203", "eventTitle": "Chào cờ <b>10/10</b>", "from": "10/10/2026", "to": "", "participants": "320",
        "form": "assembly", "campaign": "digitalDay", "eventLink": "", "cost": "2.500.000",
    ]

    @Test("an event stands on its page, escaped, until it is struck with a reason")
    func event() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.post("/units/THPT01/events", Self.event).location?.hasSuffix("eventRecorded") == true)
        let page = try await manager.get("/units/THPT01/events").body
        #expect(page.contains("Chào cờ &lt;b&gt;10/10") && page.contains("320"))
        let events = try await province.store.events(
            of: SmallProvince.upper1.id, in: SmallProvince.today + -90...SmallProvince.today)
        #expect(events.map(\.content.costDong) == [2_500_000] && events[0].content.to == events[0].content.from)
        let path = "/units/THPT01/events/\(events[0].id.rawValue)/strike"
        #expect(try await manager.post(path, ["csrf": "form-203"]).status == 422)
        #expect(try await manager.post(path, ["csrf": "form-203", "reason": "Ghi nhầm"]).status == 303)
        #expect(!(try await manager.get("/units/THPT01/events").body.contains("Chào cờ")))
    }

    @Test(
        "what is wrong with an event is said at the top and at the field",
        arguments: [
            ("eventTitle", "", "Nhập tên hoạt động"), ("from", "29/11/2025", "Ngày phải trong kỳ báo cáo"),
            ("from", "24/11/2026", "Ngày phải trong kỳ báo cáo"),
            ("to", "09/10/2026", "Ngày kết thúc không được trước"),
            ("participants", "-1", "Số người là số nguyên"), ("eventLink", "ftp://a", "Đường dẫn bắt đầu bằng"),
            ("cost", "hai triệu", "Kinh phí là số đồng"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.manager).post(
            "/units/THPT01/events", Self.event.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
    }

    @Test("a plan and a proposal are kept, and a plan's file goes out as an attachment")
    func planAndProposal() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        let plan = ["csrf": "form-203", "number": "12/KH-THPT", "planDay": "05/09/2026", "planTitle": "Kế hoạch"]
        #expect(try await manager.post("/units/THPT01/plan", plan).status == 303)
        #expect(try await manager.get("/units/THPT01/plan/file").status == 404)
        #expect(try await manager.get("/units/THPT01/events").body.contains("kế hoạch số 12/KH-THPT, ngày 05/09/2026"))
        let bad = try await manager.post("/units/THPT01/plan", plan.merging(["planDay": "24/11/2026"]) { $1 })
        #expect(bad.complains("Ngày ban hành không được sau hôm nay", at: "planDay"))
        let proposal = [
            "csrf": "form-203", "kind": "collective", "name": "Tổ Tin học", "achievement": "Dẫn đầu",
            "reward": "Giấy khen",
        ]
        #expect(try await manager.post("/units/THPT01/commendations", proposal).status == 303)
        #expect(try await manager.get("/units/THPT01/events").body.contains("Tổ Tin học"))
        let nobody = try await manager.post("/units/THPT01/commendations", proposal.merging(["name": ""]) { $1 })
        #expect(nobody.complains("Nhập tên tập thể", at: "name"))
    }

    @Test("staff come from accounts or a file, take part, and say of themselves that they use the services")
    func staff() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/units/THPT01/staff-year").body.contains("Chưa có danh sách"))
        _ = try await manager.post("/units/THPT01/staff-year/accounts", ["csrf": "form-203"])
        let page = try await manager.get("/units/THPT01/staff-year").body
        #expect(page.contains("Nguyễn Thị Lan") && page.contains("Phạm Quốc Hùng"))
        let staff = try await province.store.staffYear(
            of: SmallProvince.upper1.id, in: SmallProvince.today + -300...SmallProvince.today)
        let lan = try #require(staff.first { $0.member.fullName == "Nguyễn Thị Lan" })
        let session = [
            "csrf": "form-203", "title": "Tập huấn", "form": "Tập huấn", "day": "20/11/2026", "minutes": "90",
            "person": "\(lan.member.id.rawValue)",
        ]
        let nobody = try await manager.post("/units/THPT01/staff-sessions", session.merging(["person": "999"]) { $1 })
        #expect(nobody.status == 422 && nobody.body.contains("Chọn ít nhất một người có mặt"))
        #expect(try await manager.post("/units/THPT01/staff-sessions", session).status == 303)
        let teacher = try await province.client(SmallProvince.teacher)
        #expect(try await teacher.get("/documents").body.contains("đã dự 1 buổi bồi dưỡng"))
        _ = try await teacher.post("/staff-usage", ["csrf": "form-201", "uses": "1"])
        #expect(try await teacher.get("/documents").body.contains("Rút lời khai"))
        #expect(try await manager.get("/units/THPT01/staff-year").body.contains("1<small>/2 người"))
        let pupil = try await province.client(SmallProvince.pupil)
        #expect(!(try await pupil.get("/documents").body.contains("Năm nay của thầy cô")))
    }

    @Test("a file of staff is taken whole or not at all")
    func file() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        let twice = try await upload(manager, "Mã,Họ và tên,Chức vụ\nGV1,Trần Thị Hạnh,Giáo viên\nGV1,Lê Văn Nam,\n")
        #expect(twice.complains("Dòng 3: mã GV1 lặp lại ở dòng 2", at: "file"))
        let good = try await upload(manager, "Mã,Họ và tên,Chức vụ\nGV1,Trần Thị Hạnh,Giáo viên\nGV2,Lê Văn Nam,\n")
        #expect(good.status == 200 && good.body.contains("Đã thêm 2 người, sửa 0 người, giữ nguyên 0 người."))
        #expect(try await upload(manager, "").complains("Chọn tệp danh sách đội ngũ", at: "file"))
    }

    private func upload(_ client: Client, _ text: String) async throws -> Client.Answer {
        try await client.upload("/units/THPT01/staff-year", ["csrf": "form-203"], text)
    }
}
