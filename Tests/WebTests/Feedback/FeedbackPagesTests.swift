import Content
import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Feedback pages")
struct FeedbackPagesTests {
    private static let good = [
        "csrf": "form-101", "key": "k1", "addressee": "school", "topic": "content", "text": "Bài 10.2 khó, xin ví dụ",
    ]

    @Test("a pupil asks, the school answers, and everybody in the school may read it without a name")
    func whole() async throws {
        let province = try await SmallProvince()
        let pupil = try await province.client(SmallProvince.pupil)
        let form = try await pupil.get("/feedback/new?about=10-2-quy-trinh-thoi-han")
        #expect(form.body.contains("Bài 10.2: "))
        #expect(try await pupil.post("/feedback", Self.good).location == "/feedback?done=feedbackSent")
        _ = try await pupil.post("/feedback", Self.good)
        let manager = try await province.client(SmallProvince.manager)
        let inbox = try await manager.get("/units/THPT01/feedback").body
        #expect(inbox.components(separatedBy: "Bài 10.2 khó, xin ví dụ").count == 2)
        #expect(inbox.contains("Nguyễn Văn An, lớp 10A1"))
        #expect(try await manager.get("/units/THPT01/feedback/1").status == 200)
        let answer = [
            "csrf": "form-203", "answer": "Đã có thêm ví dụ. Gọi văn phòng 0254 3825 123.", "public": "1",
            "question": "Bài 10.2 có thêm ví dụ không?",
        ]
        let empty = try await manager.post(
            "/units/THPT01/feedback/1/answer", answer.merging(["answer": "", "question": "hỏi bà Lan"]) { $1 })
        #expect(empty.complains("Viết câu trả lời", at: "answer"))
        #expect(empty.complains("Chỗ này giống tên một người", at: "question"))
        let saved = try await manager.post("/units/THPT01/feedback/1/answer", answer)
        #expect(saved.location == "/units/THPT01/feedback?done=feedbackAnswered")
        #expect(try await pupil.get("/feedback").body.contains("Đã có thêm ví dụ"))
        let teacher = try await province.client(SmallProvince.teacher).get("/feedback/answers").body
        #expect(teacher.contains("Bài 10.2 có thêm ví dụ không?") && !teacher.contains("Nguyễn Văn An"))
        let elsewhere = try await province.client(SmallProvince.otherPupil).get("/feedback/answers").body
        #expect(!elsewhere.contains("Bài 10.2 có thêm"))
    }

    @Test("the department reads what was sent to it, without a pupil's name, and nothing that was sent to a school")
    func department() async throws {
        let province = try await SmallProvince()
        let pupil = try await province.client(SmallProvince.pupil)
        _ = try await pupil.post("/feedback", Self.good)
        _ = try await pupil.post(
            "/feedback", Self.good.merging(["key": "k2", "addressee": "department", "text": "Cổng hay chậm"]) { $1 })
        let officer = try await province.client(SmallProvince.officer)
        let inbox = try await officer.get("/units/SGD/feedback").body
        #expect(inbox.contains("Cổng hay chậm") && inbox.contains("Học sinh lớp 10, Trường THPT Lê Lợi"))
        #expect(!inbox.contains("Nguyễn Văn An") && !inbox.contains("Bài 10.2 khó"))
        #expect(inbox.contains("THPT Lê Lợi</th><td class=\"n\">1</td><td class=\"n\">0</td>"))
        #expect(try await officer.get("/units/THPT01/feedback").status == 404)
        #expect(try await officer.get("/units/SGD/feedback/1").status == 404)
        #expect(try await officer.get("/units/SGD/feedback/2").status == 200)
        let manager = try await province.client(SmallProvince.manager)
        #expect(try await manager.get("/units/THPT01/feedback/2").status == 404)
    }

    @Test(
        "what may not be sent is said at the field",
        arguments: [
            ("text", "", "Viết điều muốn góp ý"), ("text", "gọi em 0912 345 678", "Chỗ này giống số điện thoại"),
            ("text", "đồ khốn nạn", "Đoạn này có lời chưa phù hợp"), ("topic", "", "Chọn việc muốn góp ý"),
            ("text", String(repeating: "ă", count: 1001), "Đoạn này dài quá"),
        ])
    func mistakes(field: String, value: String, message: String) async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        let answer = try await client.post("/feedback", Self.good.merging([field: value]) { $1 })
        #expect(answer.complains(message, at: field))
        #expect(try await province.store.feedback(by: SmallProvince.pupil.id).isEmpty)
    }

    @Test("the sixth remark of a day waits for the next")
    func limit() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        for number in 1...5 { _ = try await client.post("/feedback", Self.good.merging(["key": "\(number)"]) { $1 }) }
        let sixth = try await client.post("/feedback", Self.good.merging(["key": "6"]) { $1 })
        #expect(sixth.complains("Hôm nay đã gửi 5 ý kiến", at: "text"))
    }
}

@Suite("Survey pages")
struct SurveyPagesTests {
    @Test("a pupil answers before the first lesson, once; the class and the department see counts only")
    func before() async throws {
        let province = try await SmallProvince()
        let survey = try #require(province.content.surveys.first)
        let path = "/surveys/\(survey.id)"
        let client = try await province.client(SmallProvince.pupil)
        #expect(try await client.get("/").body.contains(path))
        let form = try await client.get(path)
        #expect(survey.questions.allSatisfy { form.body.contains($0.text) })
        var fields = ["csrf": "form-101", "stage": "before"]
        for question in survey.questions.dropLast() { fields[question.id] = "1" }
        let last = try #require(survey.questions.last)
        let missing = try await client.post("\(path)/answers", fields)
        #expect(missing.complains("Chọn một phương án ở câu \(survey.questions.count)", at: last.id))
        fields[last.id] = "0"
        #expect(try await client.post("\(path)/answers", fields).location == "/?done=surveyAnswered")
        #expect(try await client.post("\(path)/answers", fields).location == "/?done=surveyAnswered")
        #expect(try await client.get(path).status == 404)
        #expect(!(try await client.get("/").body.contains(path)))
        let counts = try await province.store.surveyCounts(survey.id, ofClassroom: SmallProvince.class1.id)
        #expect(counts.total(.before, last) == 1)
        for (account, page) in [
            (SmallProvince.teacher, "/classrooms/1/survey"), (SmallProvince.manager, "/units/THPT01/survey"),
            (SmallProvince.officer, "/units/SGD/survey"),
        ] {
            let body = try await province.client(account).get(page).body
            #expect(body.contains("Trước khi học: &lt;5 em trả lời"), "\(page)")
            #expect(!body.contains("Nguyễn Văn An"), "\(page)")
        }
    }

    @Test("nobody answers for the time that is not open")
    func wrongStage() async throws {
        let province = try await SmallProvince()
        let survey = try #require(province.content.surveys.first)
        var fields = ["csrf": "form-101", "stage": "after"]
        for question in survey.questions { fields[question.id] = "0" }
        let client = try await province.client(SmallProvince.pupil)
        _ = try await client.post("/surveys/\(survey.id)/answers", fields)
        let counts = try await province.store.surveyCounts(survey.id, ofClassroom: SmallProvince.class1.id)
        #expect(counts == SurveyCounts())
        #expect(try await client.get("/surveys/khong-co").status == 404)
    }
}
