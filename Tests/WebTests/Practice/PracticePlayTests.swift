import Domain
import Foundation
import Store
import Testing

@testable import Web

@Suite("Practice by plain forms")
struct PracticePlayTests {
    private static let ids = ["mp-02", "mp-06", "mp-16"]

    @Test("every right answer, typed into the pages, makes 100 points", arguments: ids)
    func right(id: String) async throws {
        let player = try await PracticePlayer(SmallProvince(), id)
        for step in try await player.replayed().cast.steps {
            let answer = try await player.fill(step, step.screen.rightAnswer())
            #expect(answer.location == "\(player.path)?closed=\(step.id)")
            let closed = try await player.client.get("\(player.path)?closed=\(step.id)")
            #expect(closed.status == 200 && closed.body.contains("Đúng rồi!"), "\(step.id)")
        }
        let result = try await player.client.get("\(player.path)/result")
        #expect(result.body.contains("100<small>/100 điểm") && result.body.contains("Đạt"))
        #expect(try await player.page().location == "\(player.path)/result")
        let record = try await player.province.store.practiceRun(player.run)
        #expect(record?.score == 100 && record?.end == .finished && record?.criticalCount == 0)
    }

    @Test("a page holds nothing of the key, and carries the four marks", arguments: ids)
    func noKey(id: String) async throws {
        let player = try await PracticePlayer(SmallProvince(), id)
        for step in try await player.replayed().cast.steps {
            let page = try await player.page()
            let told =
                [step.explanation]
                + step.screen.criticalAnswers().flatMap { answer in
                    step.screen.judge(answer).faults.map(\.reason) + step.screen.judge(answer).criticals.map(\.text)
                } + step.screen.judge(step.screen.rightAnswer()).remarks
            for text in told where text.count > 12 {
                #expect(!page.body.contains(text), "\(step.id): \(text)")
            }
            #expect(!page.body.contains(step.hint))
            for mark in [
                "MÔ PHỎNG", "Thẻ nhân vật (không có thật)", "dichvucong.hoctap.local", "class=\"sim\"", "sim.",
            ] {
                #expect(page.body.contains(mark), "\(step.id): \(mark)")
            }
            #expect(!page.body.contains("required value") && !page.body.lowercased().contains("right"))
            _ = try await player.send(step.id, [:], to: "skips")
        }
    }

    @Test("a critical error interrupts with what to do instead, the run goes on and is failed")
    func critical() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-06")
        let steps = try await player.replayed().cast.steps
        let first = try #require(steps.first)
        let bad = try #require(first.screen.criticalAnswers().last)
        let answer = try await player.fill(first, bad)
        #expect(answer.location?.hasPrefix("\(player.path)?stopped=") == true)
        let stop = try await player.client.get(answer.location ?? "")
        #expect(stop.body.contains("Dừng lại một chút: có lỗi an toàn") && stop.body.contains("Làm tiếp"))
        #expect(try await player.page().body.contains("không được tính là đạt"))
        for step in steps { _ = try await player.fill(step, step.screen.rightAnswer()) }
        let result = try await player.client.get("\(player.path)/result")
        #expect(result.body.contains("Lỗi an toàn") && result.body.contains(">Chưa đạt<"))
        #expect(result.body.contains("85<small>/100 điểm"))
        #expect(try await player.client.get("\(player.path)?stopped=khong-co").location == "\(player.path)/result")
    }

    @Test("a wrong try names the faults beside their fields and in a summary, and says what the next try is worth")
    func wrong() async throws {
        let player = try await PracticePlayer(SmallProvince(), "mp-16")
        let run = try await player.replayed()
        for step in run.cast.steps.prefix(3) { _ = try await player.fill(step, step.screen.rightAnswer()) }
        let form = run.cast.steps[3]
        var values = form.screen.rightAnswer()
        let name = try #require(values.keys.sorted().first { values[$0]?.first?.contains(" ") == true })
        values[name] = ["NGUYỄN VĂN SAI"]
        #expect(try await player.send(form.id, values).location == player.path)
        let page = try await player.page()
        #expect(page.body.contains("Chưa đúng, em xem lại nhé") && page.body.contains("href=\"#f-\(name)\""))
        #expect(page.body.contains("Lần thử 2 trong 3") && page.body.contains("value=\"NGUYỄN VĂN SAI\""))
        #expect(page.body.contains("id=\"f-\(name)-e\"") && page.body.contains("aria-invalid=\"true\""))
    }
}
