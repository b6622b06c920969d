import Domain
import Store
import Testing

@testable import Web

@Suite("Evidence pages")
struct EvidenceTests {
    private static let good = [
        "csrf": "form-201", "subject": "Bài 10.3", "day": "23/11/2026", "minutes": "90", "mode": "informatics",
        "learner": "1",
    ]

    @Test("an activity is recorded for the pupils who were there")
    func activity() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let form = try await client.get("/classrooms/1/activities/new")
        #expect(form.body.contains("Nguyễn Văn An") && !form.body.contains("Trần Thị Bình"))
        let answer = try await client.post("/classrooms/1/activities", Self.good)
        #expect(answer.location == "/classrooms/1?done=activity")
        let record = try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(record?.literacy.hasTakenPart == true)
    }

    @Test(
        "what is wrong with an activity is said at the top and at the field",
        arguments: [
            ("subject", "", "Nhập nội dung hoạt động"), ("day", "hôm qua", "Nhập ngày theo dạng ngày/tháng/năm"),
            ("day", "24/11/2026", "Ngày không được sau hôm nay (23/11/2026)"), ("minutes", "4", "Số phút từ 5 đến 480"),
            ("minutes", "481", "Số phút từ 5 đến 480"), ("mode", "", "Chọn hình thức"),
            ("learner", "2", "Danh sách lớp đã đổi"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.teacher).post(
            "/classrooms/1/activities", Self.good.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
        for learner in [SmallProvince.an, SmallProvince.binh] {
            let record = try await province.store.literacy(of: learner.id, on: SmallProvince.today)
            #expect(record?.evidence.isEmpty == true)
        }
    }

    @Test("a certificate from outside stands for taking part")
    func certificate() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        #expect(try await client.get("/classrooms/1/certificates/new").body.contains("Nguyễn Văn An"))
        let fields = [
            "csrf": "form-201", "origin": "openCourse", "subject": "Công dân số", "issuer": "Đại học Sông Lam",
            "day": "20/11/2026", "learner": "1",
        ]
        for (field, value, message) in [
            ("origin", "", "Chọn loại chứng nhận"), ("subject", "", "Nhập tên chứng nhận"),
            ("issuer", "", "Nhập nơi cấp"), ("day", "24/11/2026", "Ngày không được sau hôm nay (23/11/2026)"),
            ("learner", "2", "Danh sách lớp đã đổi"),
        ] {
            let answer = try await client.post("/classrooms/1/certificates", fields.merging([field: value]) { $1 })
            #expect(answer.complains(message, at: field))
        }
        let none = try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(none?.evidence.isEmpty == true)
        for _ in 1...2 {
            let answer = try await client.post("/classrooms/1/certificates", fields)
            #expect(answer.location == "/classrooms/1?done=certificate")
        }
        let record = try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(record?.literacy.hasTakenPart == true && record?.evidence.count == 1)
        #expect(try await client.get("/learners/1").body.contains("Công dân số; nơi cấp: Đại học Sông Lam"))
    }

    @Test("all five criteria of a watched pupil prove the skill; ticks without watching are asked about")
    func observation() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        var fields = ["csrf": "form-201", "subject": "Nộp hồ sơ mẫu", "day": "23/11/2026"]
        for number in 1...5 { fields["c1.\(number)"] = "1" }
        let unwatched = try await client.post("/classrooms/1/observations", fields)
        #expect(unwatched.status == 422)
        #expect(unwatched.body.contains("hãy đánh dấu Đã quan sát cho em"))
        fields["learner"] = "1"
        #expect(
            try await client.post("/classrooms/1/observations", fields).location == "/classrooms/1?done=observation")
        let record = try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(record?.literacy.skillPassed == true)
    }

    @Test("a proof is struck with a reason only, and stays in the list")
    func strike() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        _ = try await client.post("/classrooms/1/activities", Self.good)
        let record = try #require(try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today))
        let path = "/evidence/\(record.evidence[0].evidence.id.rawValue)/strike"
        let without = try await client.post(path, ["csrf": "form-201", "reason": " "])
        #expect(without.status == 422 && without.body.contains("Nhập lý do"))
        let struck = try await client.post(path, ["csrf": "form-201", "reason": "Ghi nhầm lớp"])
        #expect(struck.location == "/learners/1?done=struck")
        let page = try await client.get("/learners/1")
        #expect(page.body.contains("Ghi nhầm lớp") && page.body.contains("Chưa tham gia"))
    }

    @Test("an exception is recorded by the school, not by the teacher")
    func exemption() async throws {
        let province = try await SmallProvince()
        let teacher = try await province.client(SmallProvince.teacher)
        let manager = try await province.client(SmallProvince.manager)
        let path = "/learners/1/exemption"
        #expect(try await teacher.post(path, ["csrf": "form-201", "reason": "Điều trị dài ngày"]).status == 404)
        #expect(try await manager.post(path, ["csrf": "form-203"]).status == 422)
        let done = try await manager.post(path, ["csrf": "form-203", "reason": "Điều trị dài ngày"])
        #expect(done.location == "/learners/1?done=exempted")
        #expect(try await teacher.get("/learners/1").body.contains("Đang được đặc cách: Điều trị dài ngày"))
        #expect(try await manager.post("\(path)/end", ["csrf": "form-203"]).status == 303)
        let record = try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(record?.exemptReason == nil)
    }

    @Test("a pupil who opens a teacher's page is led to their own")
    func ownPage() async throws {
        let province = try await SmallProvince()
        #expect(try await province.client(SmallProvince.pupil).get("/learners/1").location == "/progress")
    }
}
