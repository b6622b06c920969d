import Domain
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite("Requests about data on pages")
struct DataRequestPagesTests {
    private static let form = [
        "csrf": "form-203", "key": "k1", "kind": "show", "code": "079100000001", "askedBy": "mẹ <b>của em</b>",
        "askedOn": "19/11/2026", "note": "",
    ]
    private static let path = "/schools/THPT01/data-requests"

    @Test("is noted, shown as late, answered once, and everything about the pupil can be handed over")
    func answered() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        for _ in 1...2 { #expect(try await manager.post(Self.path, Self.form).status == 303) }
        let page = try await manager.get(Self.path).body
        #expect(page.contains("1 yêu cầu chưa trả lời · 0 yêu cầu quá hạn"), "asked on a Thursday, due on Monday")
        #expect(page.contains("mẹ &lt;b&gt;của em") && page.contains("Hạn 23/11/2026"))
        let data = try await manager.get("\(Self.path)/1/data").body
        #expect(data.contains("079100000001") && data.contains("Nguyễn Văn An") && !data.contains("Trần Thị Bình"))
        let file = try await manager.get("\(Self.path)/1/file")
        #expect(file.headers[.contentType] == "application/json" && file.body.contains("\"Minh chứng\""))
        let silent = try await manager.post("\(Self.path)/1/answer", ["csrf": "form-203", "answer": ""])
        #expect(silent.complains("Nhập câu trả lời, tối đa 500 ký tự", at: "answer"))
        let form = ["csrf": "form-203", "answer": "Đã đưa bản in", "decision": "grant"]
        #expect(try await manager.post("\(Self.path)/1/answer", form).status == 303)
        let twice = try await manager.post("\(Self.path)/1/answer", form)
        #expect(twice.status == 409 && twice.body.contains("đã được trả lời"))
        #expect(try await manager.get("\(Self.path)/1").body.contains("Đã đưa bản in"))
        let officer = try await province.client(SmallProvince.officer)
        #expect(try await officer.get(Self.path).status == 404, "no names above the school")
        let teacher = try await province.client(SmallProvince.teacher)
        #expect(try await teacher.get("\(Self.path)/1/data").status == 404)
    }

    @Test(
        "what is wrong is said at its field",
        arguments: [
            ("kind", "", "Chọn yêu cầu"), ("code", "", "Nhập mã học sinh"),
            ("code", "079100000002", "Không có học sinh nào của trường mang mã này"),
            ("askedBy", "", "Nhập người yêu cầu"), ("askedOn", "24/11/2026", "Nhập ngày nhận yêu cầu"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        let answer = try await manager.post(Self.path, Self.form.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
    }

    @Test("a correction is typed into the answer, and holds everywhere")
    func correction() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        _ = try await manager.post(Self.path, Self.form.merging(["kind": "correct"]) { $1 })
        #expect(try await manager.get("\(Self.path)/1").body.contains("value=\"Nguyễn Văn An\""))
        let form = [
            "csrf": "form-203", "answer": "Đã sửa tên", "decision": "grant", "fullName": "Nguyễn Văn Ân",
            "birthDate": "31/02/2011", "sex": "female",
        ]
        let bad = try await manager.post("\(Self.path)/1/answer", form)
        #expect(bad.complains("Nhập ngày sinh theo dạng ngày/tháng/năm", at: "birthDate"))
        _ = try await manager.post("\(Self.path)/1/answer", form.merging(["birthDate": "01/03/2011"]) { $1 })
        #expect(try await manager.get("/classrooms/1").body.contains("Nguyễn Văn Ân"))
    }
}

@Suite("Keeping data on pages")
struct KeepingPagesTests {
    @Test("the administrator sets periods, sees late schools, and purges only what was shown")
    func periods() async throws {
        let province = try await SmallProvince()
        let admin = try await province.client(SmallProvince.administrator)
        let page = try await admin.get("/settings/keeping").body
        #expect(page.contains("Chưa có gì hết hạn") && page.contains("0 học sinh hết hạn, trước 23/11/2021"))
        let years = ["csrf": "form-206", "answers": "3", "leavers": "0", "remarks": "3", "letters": "1"]
        let bad = try await admin.post("/settings/keeping", years)
        #expect(bad.complains("Tên và tài khoản học sinh đã ra trường: nhập số năm từ 1 đến 20", at: "leavers"))
        #expect(try await admin.post("/settings/keeping", years.merging(["leavers": "4"]) { $1 }).status == 303)
        #expect(try await admin.get("/settings/keeping").body.contains("trước 23/11/2022"))
        let empty = try await admin.post("/settings/purges", ["csrf": "form-206", "seen": "", "confirm": "1"])
        #expect(empty.status == 409 && empty.body.contains("Không có gì bị xóa"))
        let unsure = try await admin.post("/settings/purges", ["csrf": "form-206", "seen": ""])
        #expect(unsure.status == 422)
        try await province.store.addDataRequest(
            .show, code: "079100000001", askedBy: "cha", askedOn: SmallProvince.today + -7, note: "",
            at: SmallProvince.upper1.id, formKey: "k", by: SmallProvince.manager.id, at: SmallProvince.now)
        let late = try await admin.get("/settings/keeping").body
        #expect(late.contains("Trường THPT Lê Lợi: 1 yêu cầu") && !late.contains("Nguyễn Văn An"))
    }
}
