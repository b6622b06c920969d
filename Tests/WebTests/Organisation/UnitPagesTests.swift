import Domain
import Store
import Testing

@testable import Web

@Suite("Pages of the tree")
struct UnitPagesTests {
    private static let school = [
        "csrf": "form-206", "kind": "upperSecondary", "code": "thpt09", "name": "Trường THPT Chu Văn An",
        "managingBody": "SGD", "commune": "X01", "validFrom": "01/08/2026",
    ]

    @Test("a new school has pages at once")
    func added() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.administrator)
        #expect(try await client.get("/schools/THPT09/staff").status == 404)
        let answer = try await client.post("/units", Self.school)
        #expect(answer.status == 303 && answer.location == "/units?done=unitAdded")
        let list = try await client.get("/units").body
        #expect(list.contains("Trường THPT Chu Văn An") && list.contains("href=\"/schools/THPT09/staff\""))
        #expect(try await client.get("/schools/THPT09/staff").status == 200)
        let manager = try await client.post(
            "/schools/THPT09/staff",
            ["csrf": "form-206", "fullName": "Lê Văn Bình", "userName": "binh.lv", "role": "schoolManager"])
        #expect(manager.status == 200 && manager.body.contains("Mật khẩu lần đầu của Lê Văn Bình"))
        #expect(!manager.body.contains("href=\"/schools/THPT09\""))
    }

    @Test(
        "what is wrong with a unit is said at the top and at the field",
        arguments: [
            ("kind", "", "Chọn loại đơn vị"), ("kind", "school", "Chọn loại đơn vị"),
            ("kind", "department", "Mỗi tỉnh chỉ có một Sở"), ("code", "THPT01", "Mã này là của Trường THPT Lê Lợi"),
            ("code", "Đ1", "Mã đơn vị gồm 2 đến 20 ký tự"), ("name", "", "Nhập tên đơn vị"),
            ("managingBody", "THPT01", "Chọn cơ quan quản lý trực tiếp"), ("commune", "", "Chọn xã, phường"),
            ("validFrom", "31/02/2026", "Nhập ngày bắt đầu, ví dụ 23/11/2026"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let before = try await province.store.unitRecords(on: SmallProvince.today)
        let answer = try await province.client(SmallProvince.administrator).post(
            "/units", Self.school.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
        #expect(try await province.store.unitRecords(on: SmallProvince.today) == before)
    }

    @Test("a unit is renamed, moved and ended, and the pages know it at once")
    func changed() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.administrator)
        _ = try await client.post("/units", Self.school)
        let form = try await client.get("/units/THPT09").body
        #expect(form.contains("value=\"Trường THPT Chu Văn An\"") && form.contains("Ngừng hoạt động"))
        let changes = Self.school.merging([
            "name": "Trường THPT Nguyễn Du", "managingBody": "X02", "movedOn": "23/11/2026",
        ]) { $1 }
        #expect(try await client.post("/units/THPT09", changes).location == "/units?done=unitChanged")
        #expect(try await client.get("/schools/THPT09/staff").body.contains("Trường THPT Nguyễn Du"))
        let wrong = try await client.post("/units/THPT09/closure", ["csrf": "form-206", "endsOn": "mai"])
        #expect(wrong.complains("Nhập ngày ngừng hoạt động", at: "endsOn"))
        #expect(wrong.complains("Đánh dấu để xác nhận", at: "confirm"))
        let end = ["csrf": "form-206", "endsOn": "23/11/2026", "confirm": "1"]
        #expect(try await client.post("/units/THPT09/closure", end).status == 303)
        #expect(try await client.get("/schools/THPT09/staff").status == 404)
        #expect(try await client.get("/units").body.contains("Đã ngừng hoạt động"))
        #expect(try await client.get("/units/THPT09").body.contains("Ngừng hoạt động từ 23/11/2026."))
        #expect(try await client.post("/units/THPT09/closure/end", ["csrf": "form-206"]).status == 303)
        #expect(try await client.get("/schools/THPT09/staff").status == 200)
    }

    @Test("the department is changed but never ended; a commune that manages schools is not either")
    func kept() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.administrator)
        #expect(try await !client.get("/units/SGD").body.contains("/units/SGD/closure"))
        let end = ["csrf": "form-206", "endsOn": "23/11/2026", "confirm": "1"]
        #expect(try await client.post("/units/SGD/closure", end).status == 404)
        #expect(try await client.post("/units/X01/closure", end).complains("Còn 2 trường", at: "endsOn"))
        #expect(try await client.post("/units/THPT01/closure", end).complains("Còn 1 học sinh", at: "endsOn"))
        let rename = [
            "csrf": "form-206", "kind": "department", "code": "SGD", "name": "Sở Mới", "validFrom": "01/01/1970",
        ]
        #expect(try await client.post("/units/SGD", rename).location == "/units?done=unitChanged")
        let later = rename.merging(["validFrom": "24/11/2026"]) { $1 }
        #expect(try await client.post("/units/SGD", later).complains("Đơn vị đã có lớp hoặc trường", at: "validFrom"))
    }
}
