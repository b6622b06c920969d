import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("Around a lesson")
struct LessonTeachingTests {
    private static let path = "/lessons/10-3-an-toan"

    @Test("the teacher's page holds plan, questions, basis, versions and a way to give the lesson")
    func teacher() async throws {
        let province = try await SmallProvince()
        try await LessonRegister.refresh(province.content, in: province.store, at: SmallProvince.now)
        let client = try await province.client(SmallProvince.teacher)
        let body = try await client.get(Self.path + "/teacher").body
        let lesson = try #require(province.content.lesson("10-3-an-toan"))
        for text in lesson.teacher.plan + lesson.teacher.ask + lesson.teacher.mistakes + lesson.outline.objectives {
            #expect(body.contains(text.prefix(20)), "\(text)")
        }
        #expect(body.contains("MP-20") && body.contains("4.1.NC1d") && body.contains("Luật An ninh mạng"))
        #expect(body.contains("/classrooms/1/assignments/new?work=lesson:10-3-an-toan"))
        let version = Self.path + "/versions/\(lesson.contentHash)"
        #expect(body.contains(version) && body.contains("đang dùng"))
        let written = try await client.get(version).body
        #expect(written.contains("## Cuộc gọi lúc mười giờ sáng") && !written.contains("{{fact:"))
        let other = try #require(province.content.lesson("10-2-quy-trinh-thoi-han"))
        #expect(try await client.get(Self.path + "/versions/\(other.contentHash)").status == 404)
    }

    @Test("pupils do not reach it, but print the page for the family")
    func pupil() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        #expect(try await client.get(Self.path + "/teacher").status == 404)
        let handout = try await client.get(Self.path + "/handout").body
        let lesson = try #require(province.content.lesson("10-3-an-toan"))
        #expect(handout.contains(lesson.handout.title) && handout.contains(lesson.familyTask.title))
        #expect(handout.contains("THPT Lê Lợi · Sở Giáo dục và Đào tạo tỉnh Sông Lam"))
        #expect(try await province.client(SmallProvince.teacher).get(Self.path + "/handout").status == 200)
    }

    @Test("every lesson has its teacher's page and its handout")
    func all() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.teacher)
        for lesson in province.content.readableLessons {
            #expect(try await client.get("/lessons/\(lesson.id)/teacher").status == 200, "\(lesson.id)")
            #expect(try await client.get("/lessons/\(lesson.id)/handout").status == 200, "\(lesson.id)")
        }
    }

    @Test("the fast path is for grades 10 to 12 and for teachers, with what is done")
    func path() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.pupil)
        #expect(try await client.get("/lessons").body.contains("/paths/lo-trinh-thpt"))
        let before = try await client.get("/paths/lo-trinh-thpt").body
        #expect(before.contains("đã xong 0/4 buổi") && before.contains("Chưa học"))
        _ = try await province.store.finishLesson(
            "10-3-an-toan", contentHash: "h", stepCount: 8, minutes: 45, mode: .selfStudy,
            learner: SmallProvince.an.id, at: SmallProvince.now)
        #expect(try await client.get("/paths/lo-trinh-thpt").body.contains("đã xong 1/4 buổi"))
        #expect(try await client.get("/paths/khong-co").status == 404)
        let young = try await province.client(SmallProvince.youngPupil)
        #expect(try await young.get("/paths/lo-trinh-thpt").status == 404)
        #expect(try await !young.get("/lessons").body.contains("/paths/"))
        #expect(try await province.client(SmallProvince.teacher).get("/paths/lo-trinh-thpt").status == 200)
    }

    @Test("a lesson that was given counts as the teacher planned it")
    func mode() async throws {
        let province = try await SmallProvince()
        _ = try await province.store.createAssignment(
            classroom: SmallProvince.class1.id, work: .lesson("10-3-an-toan"), title: "Bài 10.3",
            opensAt: SmallProvince.now, closesAt: SmallProvince.now + 86_400_000, timeLimitMs: 0, reveal: .never,
            mode: .extracurricular, periods: 1, by: SmallProvince.teacher.id, at: SmallProvince.now)
        try await province.store.saveLessonStep(
            8, of: 8, lesson: "10-3-an-toan", contentHash: "h", learner: SmallProvince.an.id, at: SmallProvince.now)
        let client = try await province.client(SmallProvince.pupil)
        _ = try await client.post(Self.path + "/completion", ["csrf": "form-101"])
        let record = try await province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(record?.evidence.map(\.evidence.kind) == [.activity(mode: .extracurricular, minutes: 45)])
    }
}
