import Domain
import Store
import Testing

@testable import Web

@Suite("Assignment pages")
struct AssignmentTests {
    private static let good = [
        "csrf": "form-201", "title": "Kiểm tra giữa kỳ", "work": "test:PC", "opensDay": "24/11/2026",
        "opensTime": "07:30", "closesDay": "25/11/2026", "closesTime": "20:00", "timeLimit": "45",
        "reveal": "afterClose",
    ]

    @Test("a form without mistakes gives the work in Vietnam time")
    func created() async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.teacher).post("/classrooms/1/assignments", Self.good)
        #expect(answer.status == 303)
        let works = try await province.store.assignments(of: SmallProvince.class1.id)
        let made = try #require(works.map(\.assignment).first { $0.title == "Kiểm tra giữa kỳ" })
        #expect(answer.location == "/assignments/\(made.id.rawValue)?done=assigned")
        #expect(made.opensAt.momentText == "07:30 thứ Ba, 24/11/2026")
        #expect(made.closesAt.momentText == "20:00 thứ Tư, 25/11/2026")
        #expect(made.timeLimitMs == 45 * 60_000 && made.rules.explanations == .afterClose)
    }

    @Test(
        "what is wrong with the form is said at the top and at the field",
        arguments: [
            ("title", "", "Nhập tên bài giao"), ("work", "", "Chọn bài học, bài thực hành hoặc bài kiểm tra"),
            ("work", "test:XX", "Chọn bài học, bài thực hành hoặc bài kiểm tra"),
            ("opensDay", "31/02/2026", "Nhập ngày mở bài"),
            ("opensTime", "25:00", "Nhập giờ mở bài"), ("closesTime", "8 giờ", "Nhập giờ hạn nộp"),
            ("closesDay", "22/11/2026", "Hạn nộp phải sau lúc này (08:00 23/11/2026)"),
            ("closesDay", "23/11/2026", "Hạn nộp phải sau lúc mở bài (07:30 24/11/2026)"),
            ("timeLimit", "4", "Thời gian làm bài từ 5 đến 180 phút"),
            ("timeLimit", "181", "Thời gian làm bài từ 5 đến 180 phút"), ("mode", "x", "Chọn hình thức tổ chức"),
            ("periods", "0", "Số tiết từ 1 đến 20"), ("periods", "21", "Số tiết từ 1 đến 20"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let before = try await province.store.assignments(of: SmallProvince.class1.id).count
        let answer = try await province.client(SmallProvince.teacher).post(
            "/classrooms/1/assignments", Self.good.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
        #expect(answer.body.contains("sửa giúp 1 chỗ sau"))
        #expect(try await province.store.assignments(of: SmallProvince.class1.id).count == before)
    }

    @Test("work is given to single pupils, with how it is taught")
    func somePupils() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        let chosen = ["audience": "some", "learner": "1", "mode": "experiential", "periods": "3"]
        let answer = try await client.post("/classrooms/1/assignments", Self.good.merging(chosen) { $1 })
        let place = try #require(answer.location)
        #expect(
            try await client.get(place).body.contains(
                "một số em lớp 10A1 · Hoạt động trải nghiệm, hướng nghiệp, 3 tiết"))
        let mine = try await province.store.assignments(for: SmallProvince.an.id).map(\.assignment)
        #expect(mine.contains { $0.isForSomePupils && $0.mode == .experiential && $0.periods == 3 })
        for learner in ["2", "1x", ""] {
            let wrong = Self.good.merging(["audience": "some", "learner": learner]) { $1 }
            let refused = try await client.post("/classrooms/1/assignments", wrong)
            #expect(refused.status == 422 && refused.body.contains("id=\"learner-e\""), "\(learner)")
        }
    }

    @Test("a pupil who never came is missing, not marked nought")
    func missing() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        #expect(try await client.get("/assignments/1").body.contains("Chưa làm"))
        let closed = try await client.post("/assignments/1/closure", ["csrf": "form-201"])
        #expect(closed.location == "/assignments/1?done=closed")
        let body = try await client.get("/assignments/1").body
        #expect(body.contains("Vắng") && !body.contains("0,00"))
    }

    @Test("extra time adds up, needs a reason, and ends at two hours")
    func extraTime() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        func give(_ minutes: String, _ reason: String) async throws -> Int {
            try await client.post(
                "/assignments/1/extra-times",
                ["csrf": "form-201", "learner": "1", "minutes": minutes, "reason": reason]
            ).status
        }
        #expect(try await give("15", "") == 422)
        #expect(try await give("0", "Máy hỏng") == 422)
        #expect(try await give("15", "Máy hỏng") == 303)
        #expect(try await give("30", "Máy hỏng tiếp") == 303)
        #expect(try await give("90", "Quá nhiều") == 422)
        let pupils = try await province.store.pupils(of: SmallProvince.test1.id, on: SmallProvince.today)
        #expect(pupils.map(\.extraMs) == [45 * 60_000])
    }

    @Test("a submitted attempt is opened again with a reason only")
    func reopening() async throws {
        let province = try await SmallProvince()
        let desk = AttemptDesk(content: province.content, store: province.store)
        let started = try await desk.start(SmallProvince.test1.id, by: SmallProvince.an.id, at: SmallProvince.now)
        let attempt = try #require(started)
        let client = try await province.client(SmallProvince.teacher)
        func reopen(_ reason: String) async throws -> Int {
            try await client.post(
                "/attempts/\(attempt.rawValue)/reopening", ["csrf": "form-201", "minutes": "10", "reason": reason]
            ).status
        }
        #expect(try await reopen("Nộp nhầm") == 409)
        _ = try await desk.submit(attempt, at: SmallProvince.now)
        #expect(try await reopen("") == 422)
        #expect(try await reopen("Nộp nhầm") == 303)
        #expect(try await client.get("/assignments/1").body.contains("Mở lại: Nộp nhầm"))
    }
}
