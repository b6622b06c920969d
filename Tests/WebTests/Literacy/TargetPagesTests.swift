import Domain
import Store
import Testing

@testable import Web

@Suite("Targets on pages")
struct TargetPagesTests {
    private static let form = ["csrf": "form-205", "indicator": "II.1.o", "percent": "60", "from": "01/11/2026"]

    @Test("a new target holds on every page and in every file from its day, and an older lock keeps the older one")
    func target() async throws {
        let province = try await SmallProvince()
        let officer = try await province.client(SmallProvince.officer)
        let lock = try await province.store.lockFigures(
            of: SmallProvince.department.id, reportYear: 2026, cutoff: Day(year: 2026, month: 10, day: 31)!,
            by: SmallProvince.officer.id, at: SmallProvince.now)
        #expect(try await officer.get("/units/SGD/coverage").body.contains("So với 80%"))
        let saved = try await officer.post("/settings/targets", Self.form)
        #expect(saved.location == "/settings/targets?done=targetSet")
        #expect(try await officer.get("/settings/targets").body.contains("từ 01/11/2026"))
        let page = try await officer.get("/units/SGD/coverage").body
        #expect(page.contains("So với 60%") && page.contains("60% · 2026") && page.contains("flagpin v60"))
        let old = try await officer.get("/units/SGD/coverage?figures=\(lock.id.rawValue)").body
        #expect(old.contains("So với 80%"))
        let teacher = try await province.client(SmallProvince.teacher)
        #expect(try await teacher.get("/classrooms/1").body.contains("để lớp đạt 60%"))
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/schools/THPT01").body.contains("còn thiếu đến 60%"))
    }

    @Test(
        "what is wrong is said at the top and at the field",
        arguments: [
            ("percent", "0", "Nhập mức từ 1 đến 100"), ("percent", "101", "Nhập mức từ 1 đến 100"),
            ("from", "31/02/2026", "Nhập ngày bắt đầu từ năm 2025 đến 2035"), ("indicator", "II.2.c", "Chọn chỉ tiêu"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let officer = try await province.client(SmallProvince.officer)
        let answer = try await officer.post("/settings/targets", Self.form.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
    }

    @Test("the trajectory is marked as proposed until the department sets its own")
    func trajectory() async throws {
        let province = try await SmallProvince()
        let officer = try await province.client(SmallProvince.officer)
        #expect(try await officer.get("/settings/targets").body.contains("Đề xuất, không có trong Kế hoạch"))
        var form = ["csrf": "form-205"]
        for (year, percent) in zip(2025...2030, [80, 85, 84, 92, 96, 100]) { form["year\(year)"] = "\(percent)" }
        let falling = try await officer.post("/settings/trajectory", form)
        #expect(falling.complains("Lộ trình năm 2027 không được thấp hơn năm trước", at: "year2027"))
        form["year2027"] = "88"
        #expect(try await officer.post("/settings/trajectory", form).status == 303)
        #expect(try await officer.get("/settings/targets").body.contains("Do Sở đặt, không có trong Kế hoạch"))
    }
}
