import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("Options of a test on the pages")
struct TestRulesTests {
    private static let form = [
        "csrf": "form-201", "title": "Kiểm tra giữa kỳ", "work": "test:PC", "opensDay": "23/11/2026",
        "opensTime": "07:30", "closesDay": "23/11/2026", "closesTime": "10:00", "timeLimit": "45", "rules": "1",
        "attempts": "3", "counting": "last", "late": "taken", "lateDay": "23/11/2026", "lateTime": "12:00",
        "latePercent": "20", "shuffleQuestions": "1", "layout": "oneByOne", "marks": "byHand",
        "reveal": "byHand",
    ]

    private func given(
        _ province: SmallProvince, _ changes: [String: String] = [:]
    ) async throws -> Assignment.ID {
        let client = try await province.client(SmallProvince.teacher)
        let answer = try await client.post(
            "/classrooms/1/assignments", Self.form.merging(changes, uniquingKeysWith: { $1 }))
        let place = try #require(answer.location?.split(separator: "?").first?.split(separator: "/").last)
        return Identifier(try #require(Int64(place)))
    }

    @Test("the form gives every option, and the pages of teacher and pupil say them")
    func options() async throws {
        let province = try await SmallProvince()
        let id = try await given(province)
        let rules = try #require(try await province.store.assignment(id)).rules
        #expect(rules.attemptLimit == 3 && rules.counting == .last && rules.late?.deductionPercent == 20)
        #expect(rules.shufflesQuestions && !rules.shufflesOptions && rules.layout == .oneByOne)
        #expect(rules.marks == .byHand && rules.explanations == .byHand)
        let teacher = try await province.client(SmallProvince.teacher).get("/assignments/\(id.rawValue)").body
        #expect(teacher.contains("Số lần làm: 3 lần.") && teacher.contains("Công bố kết quả"))
        let start = try await province.client(SmallProvince.pupil).get("/assignments/\(id.rawValue)/start").body
        for sentence in [
            "3 lần; em còn 3 lần", "Điểm được tính là điểm của lần nộp sau cùng.",
            "Sau hạn nộp vẫn nhận bài đến 12:00 thứ Hai, 23/11/2026; bài được ghi “nộp muộn”, bị trừ 20% số điểm đạt được.",
            "Em xem được điểm khi thầy cô công bố.",
        ] {
            #expect(start.contains(sentence), "\(sentence)")
        }
    }

    @Test(
        "what contradicts itself is said at its field",
        arguments: [
            ("attempts", "0", "Số lần làm bài từ 1 đến 20", "attempts"),
            ("counting", "x", "Chọn lần làm được tính điểm", "counting"),
            ("lateDay", "22/11/2026", "Lúc ngừng nhận bài muộn phải sau hạn nộp (10:00 23/11/2026)", "lateDay"),
            ("lateTime", "x", "Nhập giờ ngừng nhận bài muộn theo dạng 07:30", "lateTime"),
            ("latePercent", "101", "Mức trừ điểm từ 0 đến 100%", "latePercent"),
            ("marks", "x", "Chọn lúc cho các em xem điểm", "marks"),
            ("work", "own", "Đánh dấu ít nhất một câu hỏi, hoặc chọn nội dung khác", "question"),
            ("classroom", "2", "Chọn lớp trong danh sách", "classroom"),
            ("audience", "groups", "Chọn ít nhất một nhóm có học sinh, hoặc giao cho cả lớp", "learner"),
        ])
    func mistakes(field: String, value: String, message: String, place: String) async throws {
        let province = try await SmallProvince()
        let answer = try await province.client(SmallProvince.teacher).post(
            "/classrooms/1/assignments", Self.form.merging([field: value]) { $1 })
        #expect(answer.status == 422 && answer.body.contains(message) && answer.body.contains("id=\"\(place)"))
        #expect(try await province.store.assignments(of: SmallProvince.class1.id).count == 1)
    }

    @Test("marks and explanations are in no byte of the pupil's pages before they are published")
    func publication() async throws {
        let province = try await SmallProvince()
        let id = try await given(province)
        let sitting = try await Sitting(of: id, in: province)
        let explanation = try #require(try await sitting.questions[1]).explanation.prefix(30)
        _ = try await sitting.submit()
        for path in [sitting.path + "/result", "/", "/progress", "/assignments/\(id.rawValue)/start"] {
            let body = try await sitting.client.get(path).body
            #expect(!body.contains("0,00") && !body.contains(explanation), "\(path)")
        }
        let result = try await sitting.client.get(sitting.path + "/result").body
        #expect(result.contains("Em xem được điểm khi thầy cô công bố kết quả"))
        let teacher = try await province.client(SmallProvince.teacher, province.site(sitting.clock))
        #expect(try await teacher.get(sitting.path + "/result").body.contains("0,00"))
        _ = try await teacher.post("/assignments/\(id.rawValue)/publication", ["csrf": "form-201", "published": "1"])
        let shown = try await sitting.client.get(sitting.path + "/result").body
        #expect(shown.contains("0,00") && shown.contains(explanation))
        _ = try await teacher.post("/assignments/\(id.rawValue)/publication", ["csrf": "form-201", "published": "0"])
        #expect(try await !sitting.client.get(sitting.path + "/result").body.contains("0,00"))
    }

    @Test("a pupil sits it again, late, and both see what counts and what it costs")
    func again() async throws {
        let province = try await SmallProvince()
        let id = try await given(
            province, ["marks": "afterSubmission", "reveal": "afterSubmission", "closesTime": "08:45"])
        let first = try await Sitting(of: id, in: province)
        _ = try await first.submit()
        let result = try await first.client.get(first.path + "/result").body
        #expect(result.contains("Làm lại, còn 2 lần") && result.contains("khi đã làm hết số lần"))
        first.clock.advance(minutes: 50)
        let start = try await first.client.get("/assignments/\(id.rawValue)/start").body
        #expect(start.contains("Đã quá hạn nộp. Em làm bây giờ thì bài được ghi “nộp muộn” và bị trừ 20%"))
        let answer = try await first.client.post("/assignments/\(id.rawValue)/attempts", ["csrf": Sitting.token])
        let path = try #require(answer.location)
        #expect(path != first.path)
        _ = try await first.client.post(path + "/submission", ["csrf": Sitting.token])
        let second = try await first.client.get(path + "/result").body
        #expect(second.contains("Nộp muộn 5 phút · trừ 20%") && second.contains("Lần 2"))
        let teacher = try await province.client(SmallProvince.teacher, province.site(first.clock))
        let page = try await teacher.get("/assignments/\(id.rawValue)").body
        #expect(page.contains("Lần 2: 0,00 · nộp muộn · được tính") && page.contains("Nộp muộn 5 phút · trừ 20%"))
    }
}
