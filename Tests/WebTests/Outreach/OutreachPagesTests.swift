import Content
import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Outreach pages")
struct OutreachPagesTests {
    private static let good = [
        "csrf": "form-101", "key": "k1", "lesson": "10-3-an-toan", "day": "23/11/2026", "grandparents": "1",
        "parents": "2", "siblings": "0", "others": "0", "under18": "0", "from60": "1", "topic": "secrets",
        "difficulty": "noCode", "note": "bà hỏi vì sao phải có mã",
    ]

    @Test("a pupil records from the last screen of a lesson, and sees it")
    func record() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        let form = try await client.get("/outreach/new?lesson=10-3-an-toan")
        #expect(form.body.contains("value=\"10-3-an-toan\" selected"))
        #expect(try await client.post("/outreach", Self.good).location == "/outreach?done=outreachRecorded")
        #expect(try await client.post("/outreach", Self.good).location == "/outreach?done=outreachRecorded")
        let page = try await client.get("/outreach").body
        #expect(page.contains("đã hướng dẫn 3 người trong 1 lần"))
        #expect(page.contains("1 ông bà, 2 bố mẹ; trong đó 1 người từ 60 tuổi"))
        #expect(try await client.get("/progress").body.contains("đã hướng dẫn 3 người trong 1 lần"))
    }

    @Test(
        "what cannot be kept is said at the field, and nothing is kept",
        arguments: [
            ("note", "số bà là 0912 345 678", "note", "Chỗ này giống số điện thoại"),
            ("note", "em giúp bà Lan", "note", "Chỗ này giống tên một người"),
            ("parents", "0", "grandparents", "Em ghi số người đã hướng dẫn"),
            ("parents", "99", "grandparents", "Mỗi lần ghi tối đa 10 người"),
            ("under18", "3", "under18", "Số người dưới 18"),
            ("topic", "", "topic", "Em chọn ít nhất một việc"), ("day", "24/11/2026", "day", "Ngày hướng dẫn không"),
            ("day", "hôm qua", "day", "Nhập ngày theo dạng"), ("lesson", "10-9-khong-co", "lesson", "Em chọn bài học"),
        ])
    func mistakes(field: String, value: String, anchor: String, message: String) async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        var fields = Self.good.merging([field: value]) { $1 }
        if field == "parents", value == "0" { fields["grandparents"] = "0" }
        let answer = try await client.post("/outreach", fields)
        #expect(answer.complains(message, at: anchor))
        let entries = try await province.store.outreach(of: SmallProvince.an.id, since: Day(number: 0))
        #expect(entries.isEmpty)
    }

    @Test("a pupil corrects and removes their own entry; another's does not exist")
    func correct() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        _ = try await client.post("/outreach", Self.good)
        let entry = try #require(
            try await province.store.outreach(of: SmallProvince.an.id, since: SmallProvince.today).first)
        let path = "/outreach/entries/\(entry.id.rawValue)"
        let other = try await province.client(SmallProvince.otherPupil)
        #expect(try await other.get(path).status == 404)
        #expect(try await other.post(path, Self.good.merging(["csrf": "form-102"]) { $1 }).status == 404)
        _ = try await other.post("\(path)/removal", ["csrf": "form-102"])
        #expect(try await client.get(path).body.contains("bà hỏi vì sao phải có mã"))
        let changed = try await client.post(path, Self.good.merging(["parents": "1"]) { $1 })
        #expect(changed.location == "/outreach?done=outreachChanged")
        #expect(try await client.get("/outreach").body.contains("đã hướng dẫn 2 người"))
        #expect(try await client.post("\(path)/removal", ["csrf": "form-101"]).status == 303)
        #expect(try await client.get(path).status == 404)
    }

    @Test("the teacher sees who helped whom; above the school only counts, and small ones not even that")
    func staff() async throws {
        let province = try await SmallProvince()
        _ = try await province.client(SmallProvince.pupil).post("/outreach", Self.good)
        let teacher = try await province.client(SmallProvince.teacher)
        #expect(try await teacher.get("/classrooms/1").body.contains("1 em đã hướng dẫn 3 lượt người"))
        let classroom = try await teacher.get("/classrooms/1/outreach").body
        #expect(classroom.contains("Nguyễn Văn An") && classroom.contains("bà hỏi vì sao phải có mã"))
        let school = try await province.client(SmallProvince.manager).get("/units/THPT01/outreach").body
        #expect(school.contains("<b>3<small> lượt người</small></b>") && !school.contains("Nguyễn Văn An"))
        let officer = try await province.client(SmallProvince.officer)
        for path in ["/units/SGD/outreach", "/units/THPT01/outreach"] {
            let page = try await officer.get(path).body
            #expect(page.contains("<b>&lt;5<small> lượt người</small></b>"), "\(path)")
            #expect(!page.contains("Nguyễn Văn An") && !page.contains("bà hỏi"), "\(path)")
        }
    }

    @Test("the handbook of a grade holds the page of each of its lessons")
    func handbook() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        let page = try await client.get("/handbooks/10").body
        let lessons = province.content.readableLessons.filter { $0.outline.grade == 10 }
        #expect(lessons.count == 5)
        #expect(lessons.allSatisfy { page.contains($0.familyTask.title) && page.contains($0.handout.title) })
        #expect(try await client.get("/handbooks/5").status == 404)
        #expect(try await client.get("/handbooks/x").status == 404)
    }
}
