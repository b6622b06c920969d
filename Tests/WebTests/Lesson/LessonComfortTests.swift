import Content
import Domain
import Foundation
import HTTPTypes
import Logging
import Store
import Testing

@testable import Web

@Suite("How a lesson is read")
struct LessonComfortTests {
    private static let path = "/lessons/10-3-an-toan"

    @Test("the size of the letters is kept on the device", arguments: ReadingComfort.Size.allCases)
    func size(size: ReadingComfort.Size) async throws {
        let client = try await SmallProvince().client(SmallProvince.pupil)
        let answer = try await client.post(
            Self.path + "/comfort", ["csrf": "form-101", "size": size.rawValue, "screen": "3"])
        #expect(answer.location == Self.path + "/screens/3")
        #expect(try await client.get(Self.path).body.contains("reading--\(size.rawValue)\""))
    }

    @Test("what is no size and no language changes nothing", arguments: ["huge", "", "\" onload=", "en; path=/"])
    func nonsense(value: String) async throws {
        let client = try await SmallProvince().client(SmallProvince.teacher)
        let answer = try await client.post(
            Self.path + "/comfort", ["csrf": "form-201", "size": value, "language": value, "screen": "999"])
        #expect(answer.location == Self.path + "/screens/1")
        #expect(answer.headers[.setCookie] == nil)
        #expect(try await client.get(Self.path).body.contains("lang=\"vi\" data-text"))
    }

    @Test("the contents say what is done, and the lesson goes on where it was left")
    func contents() async throws {
        let client = try await SmallProvince().client(SmallProvince.pupil)
        for screen in ["2", "3"] {
            _ = try await client.post(Self.path + "/progress", ["csrf": "form-101", "screen": screen])
        }
        let body = try await client.get(Self.path).body
        #expect(body.contains("<p class=\"lesson__step\">Phần 3</p>") && body.contains("Đã xong 2/8 phần"))
    }

    @Test("who has read an earlier version is told which, once")
    func changed() async throws {
        let province = try await SmallProvince()
        let old = ContentVersion(kind: .lesson, id: "10-3-an-toan", contentHash: "old", version: 7, body: "cũ")
        try await province.store.registerContent([old], at: SmallProvince.now)
        try await province.store.saveLessonStep(
            2, of: 8, lesson: "10-3-an-toan", contentHash: "old", learner: SmallProvince.an.id, at: SmallProvince.now)
        let client = try await province.client(SmallProvince.pupil)
        let notice = "Bài đã thay đổi từ lần em đọc (bản 7, ngày 23/11/2026). Nay là bản 1."
        #expect(try await client.get(Self.path).body.contains(notice))
        _ = try await client.post(Self.path + "/progress", ["csrf": "form-101", "screen": "2"])
        #expect(try await !client.get(Self.path).body.contains("Bài đã thay đổi"))
    }

    @Test("key terms of the screen lead to their meaning without a script")
    func terms() async throws {
        let body = try await SmallProvince().client(SmallProvince.pupil).get(Self.path + "/screens/3").body
        let term = try #require(body.firstMatch(of: /<a class="keyterm" id="w(\d)" href="#t(\d)">OTP<\/a>/))
        #expect(term.1 == term.2)
        #expect(body.contains("<aside class=\"gloss\" id=\"t\(term.1)\""))
        #expect(body.contains("href=\"#w\(term.1)\">Đóng</a>"))
    }

    @Test("a lesson is read in another language where it is there, with what is older said")
    func languages() async throws {
        let (site, province) = try await translated()
        let client = try await province.client(SmallProvince.pupil, site)
        let vietnamese = try await client.get(Self.path).body
        #expect(vietnamese.contains("lang=\"vi\"") && vietnamese.contains(">English</button>"))
        let form = ["csrf": "form-101", "language": "en", "screen": "1"]
        _ = try await client.post(Self.path + "/comfort", form)
        let english = try await client.get(Self.path).body
        #expect(english.contains("lang=\"en\"") && english.contains("Safety first"))
        #expect(english.contains("Bản này dịch từ bản 1; bài tiếng Việt đã là bản 2"))
        _ = try await client.post(Self.path + "/progress", ["csrf": "form-101", "screen": "2"])
        #expect(try await !client.get(Self.path).body.contains("Bài đã thay đổi"))
        // A lesson that is not there in English falls back.
        #expect(try await client.get("/lessons/10-2-quy-trinh-thoi-han").body.contains("lang=\"vi\" data-text"))
    }

    /// The site with lesson 10.3 in English too, from an older version.
    private func translated() async throws -> (Site, SmallProvince) {
        let root = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let folder = FileManager.default.temporaryDirectory.appending(path: "thao-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let lessons = folder.appending(path: "lessons")
        try FileManager.default.copyItem(at: root.appending(path: "lessons"), to: lessons)
        let file = lessons.appending(path: "lop-10/10-3-an-toan.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        try text.replacing(/title: "An toàn.*"/, with: "title: \"Safety first\"", maxReplacements: 1)
            .replacing("language: vi", with: "language: en")
            .write(to: lessons.appending(path: "lop-10/10-3-an-toan.en.md"), atomically: true, encoding: .utf8)
        try text.replacing("\nversion: 1\n", with: "\nversion: 2\n").write(to: file, atomically: true, encoding: .utf8)
        let content = ContentLibrary.load(
            lessons: lessons, quizzes: root.appending(path: "quizzes"), on: SmallProvince.today)
        let province = try await SmallProvince()
        let app = try await AppEnvironment(
            store: province.store, content: content, hasher: PasswordHasher(), clock: { SmallProvince.now },
            randomBytes: { Array(repeating: 7, count: $0) }, logger: Logger(label: "test"))
        return (Site(app), province)
    }
}
