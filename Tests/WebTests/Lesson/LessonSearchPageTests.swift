import Content
import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("The list of lessons and its search")
struct LessonSearchPageTests {
    private func province() async throws -> SmallProvince {
        let province = try await SmallProvince()
        try await LessonRegister.refresh(province.content, in: province.store, at: SmallProvince.now)
        return province
    }

    @Test(
        "words are found with and without diacritics, and shown with them",
        arguments: ["m%C3%A3+OTP", "ma+otp", "MA%20OTP", "%22m%C3%A3%20otp%22", "ma+otp%27%29"])
    func found(query: String) async throws {
        let client = try await province().client(SmallProvince.pupil)
        let body = try await client.get("/lessons?q=\(query)").body
        #expect(body.contains("<mark>mã OTP</mark>") || body.contains("<mark>Mã OTP</mark>"))
        #expect(body.contains("/lessons/10-3-an-toan"))
    }

    @Test(
        "odd queries give a page that says what to do",
        arguments: ["", "%20", "*", "%22", "%00", "OR", "AND%20NOT", "a%22%20OR%20%22b", "%F0%9F%99%82", "title%3Aotp"])
    func odd(query: String) async throws {
        let answer = try await province().client(SmallProvince.teacher).get("/lessons?q=\(query)")
        #expect(answer.status == 200)
        let sentences = ["Nhập ít nhất một từ", "Không có bài nào chứa", "Có trong ", "bài học hợp nhất"]
        #expect(sentences.contains { answer.body.contains($0) })
    }

    @Test("what was typed comes back escaped")
    func escaped() async throws {
        let body = try await province().client(SmallProvince.pupil).get("/lessons?q=%3Cscript%3Eotp").body
        #expect(!body.contains("<script>otp") && body.contains("&lt;script&gt;otp"))
    }

    @Test("a start without changes writes nothing; a change makes the index anew")
    func register() async throws {
        let province = try await province()
        let digest = try await province.store.lessonSearchDigest()
        let count = try await province.store.countingStatements {
            try await LessonRegister.refresh(province.content, in: province.store, at: SmallProvince.now)
        }
        #expect(count == 2)
        try await LessonRegister.refresh(.empty, in: province.store, at: SmallProvince.now)
        #expect(try await province.store.lessonSearchDigest() != digest)
        #expect(try await province.store.searchLessons(["otp"]).isEmpty)
    }

    @Test("pupils see their grade openly and the others folded; staff may choose one")
    func grades() async throws {
        let province = try await SmallProvince()
        let pupil = try await province.client(SmallProvince.pupil).get("/lessons").body
        let own = try #require(pupil.range(of: "<h2>Lớp 10 · "))
        let others = province.content.readableLessons.filter { $0.outline.grade != 10 }
        for grade in Set(others.map(\.outline.grade)) {
            let folded = try #require(pupil.range(of: "<summary>Lớp \(grade) · "))
            #expect(own.lowerBound < folded.lowerBound)
        }
        let client = try await province.client(SmallProvince.teacher)
        let all = try await client.get("/lessons").body
        let one = try await client.get("/lessons?grade=10").body
        #expect(all.contains("Lọc theo lớp") || others.isEmpty)
        #expect(one.contains("/lessons/10-3-an-toan\""))
        for lesson in others { #expect(!one.contains("/lessons/\(lesson.id)\"")) }
        #expect(try await client.get("/lessons?grade=99").body == all)
    }

    @Test("the core lessons are starred")
    func core() async throws {
        let body = try await SmallProvince().client(SmallProvince.teacher).get("/lessons?grade=10").body
        let core = try await SmallProvince().content.readableLessons.count {
            $0.outline.grade == 10 && $0.outline.isCore
        }
        #expect(body.components(separatedBy: "lessonrow__core").count == core + 1)
    }
}
