import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Practice: forms that change nothing")
struct PracticeGuardTests {
    @Test("the same form twice, an old page and a foreign step change nothing")
    func twice() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-06")
        let steps = try await player.replayed().cast.steps
        let wrong = ["turn-1": steps[0].screen.rightAnswer()["turn-1"] ?? []]
        #expect(try await player.send("nghe-may", wrong).location == "\(player.path)#f-turn-2")
        #expect(try await player.send("nghe-may", wrong).location == player.path)
        #expect(try await player.province.store.practiceLog(player.run).count == 1)
        #expect(try await player.send("phan-biet", [:], to: "skips").location == player.path)
        #expect(try await player.send("khong-co", [:]).status == 409)
        _ = try await player.send("nghe-may", [:], to: "skips")
        #expect(try await player.send("nghe-may", wrong).location == player.path)
        #expect(try await player.province.store.practiceLog(player.run).count == 2)
        let again = try await player.client.post("/practice/mp-06/runs", ["csrf": player.token])
        #expect(again.location == player.path)
    }

    @Test("an empty form says what is missing and is no try")
    func missing() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-06")
        for _ in 0..<2 {
            let answer = try await player.send("nghe-may", [:])
            #expect(answer.location == "\(player.path)?missing=1")
            let page = try await player.client.get(answer.location ?? "")
            #expect(page.body.contains("Còn chỗ chưa làm") && page.body.contains("Em hãy chọn một câu trả lời."))
        }
        #expect(try await player.replayed().outcomes[0].tries.isEmpty)
    }

    @Test("what looks like real data is not stored; it stays in the form with a kind sentence")
    func looksReal() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-16")
        let step = try await player.replayed().cast.steps[0]
        let answer = try await player.send(step.id, ["query": ["gọi 0912345678"]])
        #expect(answer.status == 422 && answer.body.contains("giống một số điện thoại thật"))
        #expect(answer.body.contains("value=\"gọi 0912345678\"") && answer.body.contains("href=\"#f-query\""))
        #expect(try await player.province.store.practiceLog(player.run).isEmpty)
        #expect(try await !player.page().body.contains("0912345678"))
        let long = try await player.send(step.id, ["query": [String(repeating: "a", count: 3000)]])
        #expect(long.status == 422 && long.body.contains("Nội dung dài quá"))
    }

    @Test("a hint comes with what was typed, costs nothing and is stored once")
    func hint() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-16")
        let step = try await player.replayed().cast.steps[0]
        for _ in 0..<2 {
            let page = try await player.send(step.id, ["query": ["bà <ở lại>"]], to: "hints")
            #expect(page.status == 200 && page.body.contains(String(step.hint.prefix(20))))
            #expect(page.body.contains("value=\"bà &lt;ở lại&gt;\""))
        }
        #expect(try await player.province.store.practiceLog(player.run).count == 1)
        #expect(try await player.page().body.contains(String(step.hint.prefix(20))))
    }

    @Test("another's run does not exist, for pupils and for teachers of other classes")
    func foreign() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-06")
        for account in [SmallProvince.otherPupil, SmallProvince.otherTeacher, SmallProvince.officer] {
            let client = try await player.province.client(account)
            for path in ["", "/result", "/replay"] {
                #expect(try await client.get(player.path + path).status == 404)
            }
            let token = "form-\(account.id.rawValue)"
            for command in ["answers", "hints", "skips", "endings"] {
                let form = ["csrf": token, "_step": "nghe-may"]
                #expect(try await client.post("\(player.path)/\(command)", form).status == 404)
            }
        }
        let teacher = try await player.province.client(SmallProvince.teacher)
        #expect(try await teacher.get(player.path).status == 404, "a teacher looks at the replay")
        #expect(try await teacher.get("\(player.path)/replay").status == 200)
        #expect(try await player.client.get("\(player.path)/replay").location == player.path, "not before the end")
        for id in ["mp-77", "..%2Fmp-06"] {
            #expect(try await player.client.post("/practice/\(id)/runs", ["csrf": player.token]).status == 404)
        }
    }

    @Test("when the time is over the run is ended and nothing more is taken")
    func outOfTime() async throws {
        let province = try await SmallProvince()
        let clock = MovingClock()
        let player = try await PracticePlayer(province, "mp-06", site: try await province.site(clock))
        clock.advance(minutes: 16)
        #expect(try await player.send("nghe-may", [:], to: "skips").location == "\(player.path)/result")
        #expect(try await player.page().location == "\(player.path)/result")
        let result = try await player.client.get("\(player.path)/result")
        #expect(result.body.contains("Hết 15 phút, đã xong 0/3 bước"))
        #expect(try await province.store.practiceRun(player.run)?.end == .outOfTime)
        let next = try await player.client.post("/practice/mp-06/runs", ["csrf": player.token])
        #expect(next.location != player.path && next.status == 303)
    }
}
