import Domain
import Store
import Testing

@testable import Web

@Suite("Teachers of a class")
struct ClassroomTeacherTests {
    @Test("a new teacher waits for a class, is given one, and sees it at once")
    func given() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        let yen = try await newTeacher(province)
        #expect(try await manager.get("/schools/THPT01/staff").body.contains("1 thầy cô chưa có lớp: Hoàng Thị Yến"))
        let teacher = try await province.client(yen)
        #expect(try await teacher.get("/classrooms/1").status == 404)
        let form = try await manager.get("/classrooms/1/teachers").body
        #expect(form.contains("Hoàng Thị Yến · yen.ht · chưa có lớp"))
        let answer = try await manager.post(
            "/classrooms/1/teachers", ["csrf": "form-203", "teacher": "\(yen.id.rawValue)", "homeroom": ""])
        #expect(answer.status == 303 && answer.location == "/classrooms/1?done=teachers")
        #expect(try await teacher.get("/classrooms/1").status == 200)
        #expect(try await teacher.get("/classrooms").body.contains("Lớp 10A1"))
        #expect(try await !manager.get("/schools/THPT01/staff").body.contains("chưa có lớp: Hoàng Thị Yến"))
        // Whoever is not named any more has lost the class.
        #expect(try await province.client(SmallProvince.teacher).get("/classrooms/1").status == 404)
        let entry = try await province.store.auditEntries().first { $0.entry.action == .roleChanged }?.entry
        #expect(entry?.subject == "classroom:1" && entry?.account == SmallProvince.manager.id)
    }

    @Test("the homeroom teacher teaches the class, ticked or not")
    func homeroom() async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.manager).post(
            "/classrooms/1/teachers", ["csrf": "form-203", "homeroom": "201"])
        #expect(answer.status == 303)
        let teachers = try await province.store.classroom(Identifier(1), on: SmallProvince.today)?.teachers
        #expect(teachers?.map(\.account) == [SmallProvince.teacher.id] && teachers?.first?.isHomeroom == true)
    }

    @Test(
        "nobody from outside is given a class",
        arguments: [
            ("teacher", "202", "Chọn thầy cô trong danh sách"), ("teacher", "203", "Chọn thầy cô trong danh sách"),
            ("teacher", "x", "Chọn thầy cô trong danh sách"), ("homeroom", "202", "Chọn giáo viên chủ nhiệm"),
        ])
    func strangers(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.manager).post(
            "/classrooms/1/teachers", ["csrf": "form-203", field: value])
        #expect(answer.complains(message, at: field))
        let teachers = try await province.store.classroom(Identifier(1), on: SmallProvince.today)?.teachers
        #expect(teachers?.map(\.account) == [SmallProvince.teacher.id])
    }

    @Test("the school's manager finds the way from the class and, while nobody teaches it, from the school")
    func links() async throws {
        let province = try await SmallProvince()
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/classrooms/1").body.contains("href=\"/classrooms/1/teachers\""))
        #expect(try await !manager.get("/schools/THPT01").body.contains("/classrooms/1/teachers"))
        let teacher = try await province.client(SmallProvince.teacher)
        #expect(try await !teacher.get("/classrooms/1").body.contains("/classrooms/1/teachers"))
        _ = try await manager.post("/classrooms/1/teachers", ["csrf": "form-203"])
        #expect(try await manager.get("/schools/THPT01").body.contains("href=\"/classrooms/1/teachers\""))
    }

    private func newTeacher(_ province: SmallProvince) async throws -> Account {
        let id = try await province.store.addAccount(
            unit: SmallProvince.upper1.id, userName: "yen.ht", fullName: "Hoàng Thị Yến", roles: [.teacher],
            passwordHash: nil, by: SmallProvince.manager.id, at: SmallProvince.now)
        let account = Account(
            id: id, unit: SmallProvince.upper1.id, userName: "yen.ht", fullName: "Hoàng Thị Yến", learner: nil,
            mustChangePassword: false)
        try await province.give(account, "mot-mat-khau-2026", .password)
        return account
    }
}
