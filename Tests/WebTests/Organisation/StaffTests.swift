import Domain
import Store
import Testing

@testable import Web

@Suite("Schools and their staff")
struct StaffTests {
    private static let good = [
        "csrf": "form-203", "fullName": "Hoàng Thị Yến", "userName": "yen.ht", "role": "teacher",
    ]

    @Test("a school's page shows its classes; names only to those who may see them")
    func school() async throws {
        let province = try await SmallProvince()
        let own = try await province.client(SmallProvince.manager).get("/schools/THPT01")
        #expect(own.status == 200)
        #expect(own.body.contains("href=\"/classrooms/1\""))
        let officer = try await province.client(SmallProvince.officer)
        let above = try await officer.get("/schools/THPT01")
        #expect(above.status == 200)
        #expect(above.body.contains("10A1") && !above.body.contains("/classrooms/1"))
        #expect(try await officer.get("/schools/SGD").status == 404)
    }

    @Test("a new account gets a first password that is shown once")
    func added() async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.manager).post("/schools/THPT01/staff", Self.good)
        #expect(answer.status == 200)
        #expect(answer.body.contains(FirstPassword.password(bytes: Array(repeating: 7, count: 8))))
        let staff = try await province.store.staff(of: SmallProvince.upper1.id)
        let added = try #require(staff.first { $0.account.userName == "yen.ht" })
        #expect(added.roles == [.teacher] && added.account.mustChangePassword)
    }

    @Test(
        "what is wrong with a new account is said at the top and at the field",
        arguments: [
            ("fullName", "", "Nhập họ và tên"), ("userName", "", "Nhập tên đăng nhập, ví dụ yen.ht"),
            ("userName", "yến", "Tên đăng nhập gồm 3 đến 30 ký tự"),
            ("userName", "lan.nt", "Tên đăng nhập này đã có người dùng"), ("role", "", "Chọn ít nhất một vai trò"),
            ("role", "departmentOfficer", "Chọn ít nhất một vai trò"),
            ("role", "administrator", "Chọn ít nhất một vai trò"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let before = try await province.store.staff(of: SmallProvince.upper1.id).count
        let answer = try await province.client(SmallProvince.manager).post(
            "/schools/THPT01/staff", Self.good.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
        #expect(try await province.store.staff(of: SmallProvince.upper1.id).count == before)
    }

    @Test("only an administrator makes administrators")
    func administrators() async throws {
        let province = try await SmallProvince()
        let fields = Self.good.merging(["role": "administrator"]) { $1 }
        let officer = try await province.client(SmallProvince.officer).post(
            "/schools/SGD/staff", fields.merging(["csrf": "form-205"]) { $1 })
        #expect(officer.status == 422)
        let administrator = try await province.client(SmallProvince.administrator).post(
            "/schools/SGD/staff", fields.merging(["csrf": "form-206"]) { $1 })
        #expect(administrator.status == 200)
    }
}
