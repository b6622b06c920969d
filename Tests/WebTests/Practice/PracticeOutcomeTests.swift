import Content
import Domain
import Foundation
import Logging
import Store
import Testing

@testable import Web

@Suite("What practice leads to")
struct PracticeOutcomeTests {
    @Test("a passed dossier is a proof of skill, shown to the pupil and to the teacher")
    func evidence() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-16")
        for step in try await player.replayed().cast.steps {
            _ = try await player.fill(step, step.screen.rightAnswer())
        }
        let result = try await player.client.get("\(player.path)/result")
        #expect(result.body.contains("đã thành minh chứng kỹ năng"))
        #expect(try await player.client.get("/progress").body.contains("MP-16"))
        let teacher = try await player.province.client(SmallProvince.teacher)
        let learner = try await teacher.get("/learners/1")
        #expect(learner.body.contains("MP-16: 100/100 điểm") && learner.body.contains("Hệ thống ghi"))
        let literacy = try await player.province.store.literacy(of: SmallProvince.an.id, on: SmallProvince.today)
        #expect(literacy?.literacy.skillPassed == true)
    }

    @Test("a teacher sees the class, one scenario, and the run command by command")
    func teacher() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-06")
        let step = try await player.replayed().cast.steps[0]
        _ = try await player.fill(step, step.screen.rightAnswer())
        _ = try await player.send("sau-cuoc-goi", [:], to: "endings")
        let client = try await player.province.client(SmallProvince.teacher)
        let table = try await client.get("/classrooms/1/practice")
        #expect(table.body.contains("\(player.path)/replay") && table.body.contains("MP-06"))
        let one = try await client.get("/classrooms/1/practice?scenario=mp-06")
        #expect(one.body.contains("50/100") && one.body.contains("Chưa đạt"))
        let replay = try await client.get("\(player.path)/replay")
        #expect(replay.body.contains("Mở gợi ý") && replay.body.contains("Kết thúc lượt"))
        #expect(replay.body.contains("Cháu không đọc thông tin của người nhà qua điện thoại ạ."))
        #expect(replay.body.contains("Mã này không đọc cho ai ạ.") && replay.body.contains("khớp với điểm đã lưu"))
        #expect(try await client.get("/classrooms/2/practice").status == 404)
    }

    @Test("done again, the pupil meets another person")
    func again() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-06")
        let first = try await player.replayed().cast.person["name"]
        _ = try await player.send("nghe-may", [:], to: "endings")
        let next = try await player.client.post("/practice/mp-06/runs", ["csrf": player.token])
        let page = try await player.client.get(next.location ?? "")
        #expect(page.body.contains("sim__who") && !page.body.contains(first ?? "?"))
    }

    @Test("the final test B draws a dossier of the level, and goes on with one that is open")
    func random() async throws {
        let province = try await SmallProvince()
        let client = try await province.client(SmallProvince.youngPupil)
        let begun = try await client.post("/practice/random/runs", ["csrf": "form-103"])
        let run = try await province.store.practiceRuns(of: SmallProvince.chi.id)
        #expect(run.count == 1 && run.first?.isDossier == true && begun.status == 303)
        #expect(try await client.post("/practice/random/runs", ["csrf": "form-103"]).location == begun.location)
        #expect(try await client.get("/practice").body.contains("Làm tiếp hồ sơ đang mở"))
    }

    @Test("a run keeps the wording on which it was begun")
    func versions() async throws {
        let province = try await SmallProvince()
        let player = try await PracticePlayer(province, "mp-06")
        let changed = ContentLibrary.scenarios(["mp-06"], changing: (old: "Nghe máy", new: "Trả lời máy"))
        #expect(changed.scenarios.count == 1 && changed.scenario("mp-06")?.contentHash != player.scenario.contentHash)
        try await province.store.registerContent(changed.scenarioVersions, at: SmallProvince.now)
        let app = try await AppEnvironment(
            store: province.store, content: changed, hasher: PasswordHasher(), clock: { SmallProvince.now },
            randomBytes: { Array(repeating: 7, count: $0) }, logger: Logger(label: "test"))
        let client = try await province.client(SmallProvince.pupil, Site(app))
        #expect(try await client.get(player.path).body.contains("<h1>Nghe máy</h1>"))
        _ = try await client.post("\(player.path)/endings", ["csrf": player.token, "_step": "nghe-may"])
        #expect(try await client.get("\(player.path)/replay").status == 200)
        let next = try await client.post("/practice/mp-06/runs", ["csrf": player.token])
        #expect(try await client.get(next.location ?? "").body.contains("<h1>Trả lời máy</h1>"))
    }

    @Test("a teacher gives a scenario to the class; it stands on the pupil's first page until it is done")
    func assignment() async throws {
        let province = try await SmallProvince()
        let teacher = try await province.client(SmallProvince.teacher)
        #expect(try await teacher.get("/classrooms/1/assignments/new").body.contains("value=\"practice:random\""))
        let given = try await teacher.post(
            "/classrooms/1/assignments",
            [
                "csrf": "form-201", "title": "Luyện cuộc gọi", "work": "practice:mp-06", "opensDay": "23/11/2026",
                "opensTime": "07:00", "closesDay": "30/11/2026", "closesTime": "20:00", "timeLimit": "45",
                "reveal": "never", "mode": "informatics", "periods": "1", "audience": "all",
            ])
        #expect(given.status == 303)
        let player = try await PracticePlayer(province, "mp-06")
        #expect(try await player.client.get("/").body.contains("href=\"\(player.path)\">Làm tiếp"))
        for step in try await player.replayed().cast.steps {
            _ = try await player.fill(step, step.screen.rightAnswer())
        }
        #expect(try await player.client.get("/").body.contains("\(player.path)/result\">Luyện cuộc gọi"))
        let path = given.location?.split(separator: "?").first.map(String.init) ?? ""
        let page = try await teacher.get(path)
        #expect(page.body.contains("Đã làm xong") && page.body.contains("100/100 điểm"))
    }
}
