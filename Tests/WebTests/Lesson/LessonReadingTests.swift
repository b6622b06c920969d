import Content
import Domain
import Store
import Testing

@testable import Web

@Suite("Reading a lesson")
struct LessonReadingTests {
    private static let path = "/lessons/10-3-an-toan"

    private struct Scene {
        let province: SmallProvince
        let client: Client
        let lesson: Lesson
    }

    private func scene(_ account: Account = SmallProvince.pupil) async throws -> Scene {
        let province = try await SmallProvince()
        let lesson = try #require(province.content.lesson("10-3-an-toan"))
        return Scene(province: province, client: try await province.client(account), lesson: lesson)
    }

    @Test("screen after screen to the end gives its minutes once, and the first page shows it")
    func finish() async throws {
        let scene = try await scene()
        let count = scene.lesson.screens.count
        for screen in 2...count {
            let answer = try await scene.client.post(
                Self.path + "/progress", ["csrf": "form-101", "screen": "\(screen)"])
            #expect(answer.location == Self.path + "/screens/\(screen)")
        }
        for _ in 0..<2 {
            let answer = try await scene.client.post(Self.path + "/completion", ["csrf": "form-101"])
            #expect(answer.location == Self.path + "/screens/\(count)")
        }
        let record = try await scene.province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(record?.evidence.map(\.evidence.kind) == [.activity(mode: .selfStudy, minutes: 45)])
        #expect(try await scene.client.get("/").body.contains("(đã xong)"))
        #expect(try await scene.client.get("/progress").body.contains("mới ghi nhận 45 phút"))
    }

    @Test("nobody finishes a lesson by skipping its screens")
    func skipping() async throws {
        let scene = try await scene()
        let last = "\(scene.lesson.screens.count)"
        _ = try await scene.client.post(Self.path + "/progress", ["csrf": "form-101", "screen": last])
        let answer = try await scene.client.post(Self.path + "/completion", ["csrf": "form-101"])
        #expect(answer.location == Self.path + "/screens/2")
        let record = try await scene.province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(record?.evidence.isEmpty == true)
    }

    @Test("a checkpoint says whether it was right, explains, and may be answered again")
    func checkpoint() async throws {
        let scene = try await scene()
        let screen = try #require(scene.lesson.screens.firstIndex { !$0.checkpoints.isEmpty })
        let checkpoint = try #require(
            scene.lesson.screens[screen].checkpoints.first { $0.kind is SingleChoice })
        let kind = try #require(checkpoint.kind as? SingleChoice)
        let sheet = kind.sheet(seed: checkpoint.seed(lesson: scene.lesson.id, reader: 101))
        let right = try #require(sheet.options.firstIndex { $0.index == kind.correct })
        let place = Self.path + "/screens/\(screen + 1)"
        let wrong = (right + 1) % kind.options.count
        for (chosen, verdict) in [(wrong, "Chưa đúng, em xem lại nhé."), (right, "Đúng rồi!")] {
            let answer = try await scene.client.post(
                Self.path + "/checkpoints/\(checkpoint.id)",
                ["csrf": "form-101", "screen": "\(screen + 1)", checkpoint.fieldName: "\(chosen)"])
            #expect(answer.location == place + "#" + checkpoint.fieldName)
            #expect(try await scene.client.get(place).body.contains(verdict))
        }
        let record = try await scene.province.store.lesson(scene.lesson.id, of: SmallProvince.an.id)
        #expect(record.answers[checkpoint.id]?.tries == 2)
    }

    @Test("a checkpoint sent without an answer says so at its place, and nothing is kept")
    func emptyCheckpoint() async throws {
        let scene = try await scene()
        let screen = try #require(scene.lesson.screens.firstIndex { !$0.checkpoints.isEmpty })
        let checkpoint = try #require(scene.lesson.screens[screen].checkpoints.first)
        let place = Self.path + "/screens/\(screen + 1)"
        let answer = try await scene.client.post(
            Self.path + "/checkpoints/\(checkpoint.id)", ["csrf": "form-101", "screen": "\(screen + 1)"])
        let blank = place + "?blank=\(checkpoint.id)"
        #expect(answer.location == blank + "#" + checkpoint.fieldName)
        #expect(try await scene.client.get(blank).body.contains("Em chưa trả lời câu này"))
        #expect(try await !scene.client.get(place).body.contains("Em chưa trả lời"))
        let record = try await scene.province.store.lesson(scene.lesson.id, of: SmallProvince.an.id)
        #expect(record.answers.isEmpty)
    }

    @Test("staff leaf through every screen with the teacher's notes and leave no trace")
    func staff() async throws {
        let scene = try await scene(SmallProvince.teacher)
        let page = try await scene.client.get(Self.path + "/screens/2")
        #expect(page.status == 200 && page.body.contains("Dành cho thầy cô"))
        let answer = try await scene.client.post(Self.path + "/progress", ["csrf": "form-201", "screen": "2"])
        #expect(answer.status == 404)
        let pupil = try await scene.province.client(SmallProvince.pupil)
        #expect(try await !pupil.get(Self.path + "/screens/2").body.contains("Dành cho thầy cô"))
    }

    @Test(
        "what is not there is not there", arguments: ["/lessons/khong-co", path + "/screens/0", path + "/screens/99"])
    func missing(path: String) async throws {
        #expect(try await scene().client.get(path).status == 404)
    }
}
